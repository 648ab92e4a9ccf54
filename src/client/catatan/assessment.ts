import { formatDate } from '../../catalog/wording.ts';
import { todayInJakarta } from '../device/today.ts';
import { find } from '../site/dom.ts';
import { signsSeen } from './attempts.ts';
import { fillControls } from './note-controls.ts';
import { fillText } from './note-rows.ts';
import { type Note, noteList, noteNumber, noteText } from './note.ts';

const MOST_DATES = 4;
const MOST_SUGGESTIONS = 3;
const MARK_NAMES = ['', 'baru mulai', 'dengan bantuan', 'mandiri', 'membimbing rekan'] as const;

/** Shows today's self-assessment, what to train next, and earlier marks. */
export function showAssessment(page: HTMLElement, notes: readonly Note[]): void {
  const rated = notes
    .filter(({ jenis }) => jenis === 'penilaian')
    .sort((a, b) => noteText(b, 'tanggal').localeCompare(noteText(a, 'tanggal')));
  const now = rated.find((note) => noteText(note, 'tanggal') === todayInJakarta());
  fillControls(find(page, '[data-penilaian]'), now ?? { isi: {}, cap: {} });
  find(page, '[data-aksi="hapus-penilaian"]').hidden = now === undefined;
  find(page, '[data-kosong="penilaian"]').hidden = rated.length > 0;
  find(page, '[data-hasil]').hidden = rated.length === 0;
  const template = page.querySelector<HTMLTemplateElement>('template[data-kompetensi-dinilai]');
  const rows = [...(template?.content.querySelectorAll<HTMLElement>('[data-kompetensi]') ?? [])];
  suggest(find(page, '[data-saran]'), rows, latestMarks(rated, rows), notes);
  showHistory(find(page, '[data-riwayat]'), rows, rated.slice(0, MOST_DATES));
}

/** The competencies marked lowest. One that is mastered needs no training, unless all are. */
export function weakest(marks: ReadonlyMap<string, number>): string[] {
  const sorted = [...marks].filter(([, mark]) => mark > 0).sort((a, b) => a[1] - b[1]);
  const low = sorted.filter(([, mark]) => mark <= 2);
  return (low.length > 0 ? low : sorted.slice(0, 1)).slice(0, MOST_SUGGESTIONS).map(([id]) => id);
}

/** The latest mark of each competency, also from a day when not all were marked. */
function latestMarks(rated: readonly Note[], rows: readonly HTMLElement[]): Map<string, number> {
  return new Map(
    rows.map(({ dataset }) => {
      const id = dataset['kompetensi'] ?? '';
      return [id, rated.map((note) => noteNumber(note, `nilai.${id}`)).find((mark) => mark > 0) ?? 0];
    }),
  );
}

function suggest(
  list: HTMLElement,
  rows: readonly HTMLElement[],
  marks: ReadonlyMap<string, number>,
  notes: readonly Note[],
): void {
  const fresh = document.createElement('ul');
  for (const id of weakest(marks)) {
    const row = rows.find(({ dataset }) => dataset['kompetensi'] === id)?.cloneNode(true);
    if (!(row instanceof HTMLElement)) continue;
    fillText(row, 'nilai', `${MARK_NAMES[marks.get(id) ?? 0] ?? ''}.${evidence(id, notes)}`);
    fresh.append(row);
  }
  // Links that are in use stay while nothing about them changed.
  if (fresh.textContent !== list.textContent) list.replaceChildren(...fresh.children);
}

/** What the reader's own attempts say of a competency, and what is saved for it. */
function evidence(id: string, notes: readonly Note[]): string {
  const own = notes.filter((note) => noteList(note, 'kompetensi').includes(id));
  const signs = own.filter(({ jenis }) => jenis === 'percobaan').map(signsSeen);
  const of = signs.reduce((sum, sign) => sum + sign.of, 0);
  const seen = signs.reduce((sum, sign) => sum + sign.seen, 0);
  const saved = own.filter(({ jenis }) => jenis === 'tersimpan').map((note) => `“${noteText(note, 'judul')}”`);
  return [
    of > 0 ? ` Dari percobaan Anda, ${seen} dari ${of} tanda berhasil sudah terlihat.` : '',
    saved.length > 0 ? ` Sudah Anda simpan: ${saved.slice(0, 2).join(' dan ')}.` : '',
  ].join('');
}

function showHistory(home: HTMLElement, rows: readonly HTMLElement[], rated: readonly Note[]): void {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  head.append(
    cell('th', 'Kompetensi', 'col'),
    ...rated.map((note) => cell('th', formatDate(noteText(note, 'tanggal')), 'col')),
  );
  const body = table.createTBody();
  for (const { dataset } of rows) {
    const row = body.insertRow();
    const mark = (note: Note) => noteNumber(note, `nilai.${dataset['kompetensi'] ?? ''}`);
    row.append(
      cell('th', dataset['nama'] ?? '', 'row'),
      ...rated.map((note) => cell('td', mark(note) ? String(mark(note)) : '–')),
    );
  }
  home.replaceChildren(table);
}

function cell(tag: 'th' | 'td', text: string, scope?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (scope !== undefined) element.setAttribute('scope', scope);
  return element;
}
