import { href } from '../../catalog/urls.ts';
import { formatDate } from '../../catalog/wording.ts';
import { find, fromTemplate } from '../site/dom.ts';
import { bindControl, bindControls, fillControls } from './note-controls.ts';
import { fillText, linkEntry, showRows } from './note-rows.ts';
import { type Note, noteFlag, noteList, noteText } from './note.ts';

const STATE_NAMES: Readonly<Record<string, string>> = {
  berjalan: 'masih berjalan',
  selesai: 'selesai',
  berhenti: 'berhenti di tengah',
};

/** Shows attempts, those under way first, then the latest. */
export function showAttempts(page: HTMLElement, notes: readonly Note[]): void {
  const asked = new Set(notes.filter(({ jenis }) => jenis === 'kartu').map((card) => noteText(card, 'entri')));
  const attempts = notes
    .filter(({ jenis }) => jenis === 'percobaan')
    .sort((a, b) => Number(isOver(a)) - Number(isOver(b)) || noteText(b, 'mulai').localeCompare(noteText(a, 'mulai')));
  showRows(page, 'percobaan', attempts, (row, note) => show(row, note, asked.has(noteText(note, 'entri'))));
}

/** How many steps are done. */
function stepsDone(note: Note): number {
  return noteList(note, 'langkah').filter((_, index) => noteFlag(note, `langkah.${index}`)).length;
}

/** Counts the signs of success that were seen, and those that were looked for. */
export function signsSeen(note: Note): { seen: number; of: number } {
  const marks = noteList(note, 'tanda').map((_, index) => noteText(note, `tanda.${index}`));
  return { seen: marks.filter((mark) => mark === 'terlihat').length, of: marks.filter((mark) => mark !== '').length };
}

function show(row: HTMLElement, note: Note, asked: boolean): void {
  build(row, note);
  fillControls(row, note);
  linkEntry(row, note);
  fillText(row, 'judul', noteText(note, 'judul'));
  const steps = noteList(note, 'langkah').length;
  fillText(
    row,
    'rincian',
    [
      STATE_NAMES[noteText(note, 'keadaan')] ?? '',
      steps > 0 ? `${stepsDone(note)} dari ${steps} langkah` : '',
      noteText(note, 'mulai') === '' ? '' : `mulai ${formatDate(noteText(note, 'mulai'))}`,
    ]
      .filter(Boolean)
      .join(' · '),
  );
  const done = isOver(note) || (steps > 0 && stepsDone(note) === steps);
  find(row, '[data-usai]').hidden = !done;
  find(row, '[data-aksi="laporkan"]').classList.toggle('tombol-tepi', !done);
  showParts(row, note);
  find(row, '[data-ajak]').setAttribute('href', invitation(note));
  find(row, '[data-tanya]').hidden = asked || noteList(note, 'pertanyaan').length === 0;
  showAdvice(row, note);
}

/** Completes the template of an attempt once, with as many steps and signs as the practice has. */
function build(row: HTMLElement, note: Note): void {
  if (row.dataset['lengkap'] !== undefined) return;
  row.dataset['lengkap'] = '';
  bindControls(row, note.id);
  addParts(row, 'langkah', noteList(note, 'langkah'), (part, field) => {
    bindControl(part.querySelector('input'), field, note.id);
  });
  addParts(row, 'tanda', noteList(note, 'tanda'), (part, field) => {
    for (const control of part.querySelectorAll('input')) bindControl(control, field, note.id);
  });
}

function addParts(
  row: HTMLElement,
  name: string,
  texts: readonly string[],
  complete: (part: HTMLElement, field: string) => void,
): void {
  const parts = texts.map((text, index) => {
    const part = fromTemplate(row, `template[data-cetakan="${name}"]`);
    fillText(part, 'teks', text);
    complete(part, `${name}.${index}`);
    return part;
  });
  find(row, `[data-anak="${name}"]`).append(...parts);
  find(row, `[data-bagian="${name}"]`).hidden = parts.length === 0;
}

/** Marks the step that is next, shows remarks that an earlier edition kept with a step, and counts the signs that were looked at. */
function showParts(row: HTMLElement, note: Note): void {
  const steps = [...find(row, '[data-anak="langkah"]').children];
  const next = steps.findIndex((_, index) => !noteFlag(note, `langkah.${index}`));
  for (const [index, step] of steps.entries()) {
    step.toggleAttribute('data-kini', index === next);
    fillText(step, 'catatan', noteText(note, `langkah.${index}.catatan`));
  }
  fillText(row, 'tanda', `(${signsSeen(note).seen} dari ${noteList(note, 'tanda').length} terlihat)`);
}

/** A message to colleagues, with the day and the first step. */
function invitation(note: Note): string {
  const [step = ''] = noteList(note, 'langkah');
  const text = [
    `Ikut mencoba “${noteText(note, 'judul')}”? Mulai ${formatDate(noteText(note, 'mulai'))}.`,
    step && `Langkah pertama: ${step}`,
    new URL(href(`/${noteText(note, 'entri')}/`), location.href).href,
  ];
  return `https://wa.me/?text=${encodeURIComponent(text.filter(Boolean).join('\n'))}`;
}

/** Shows help where a sign is not seen yet: what usually goes wrong, and other practices for the same competencies. */
function showAdvice(row: HTMLElement, note: Note): void {
  const missing = noteList(note, 'tanda').some((_, index) => noteText(note, `tanda.${index}`) === 'belum');
  const entri = noteText(note, 'entri');
  find(row, '[data-belum]').hidden = !missing || entri === '';
  if (!missing) return;
  find(row, '[data-jebakan]').setAttribute('href', href(`/${entri}/#jebakan`));
  const links = document.querySelector<HTMLTemplateElement>('template[data-tautan-kompetensi]')?.content;
  const [first] = noteList(note, 'kompetensi').flatMap(
    (id) => links?.querySelector(`[data-id="${CSS.escape(id)}"]`) ?? [],
  );
  const place = find(row, '[data-latih]');
  place.hidden = first === undefined;
  place.replaceChildren(...(first ? [first.cloneNode(true)] : []));
}

/** Whether a note is of an attempt that goes on. */
export function isUnderWay(note: Note): boolean {
  return note.jenis === 'percobaan' && !isOver(note);
}

function isOver(note: Note): boolean {
  return noteText(note, 'keadaan') === 'selesai' || noteText(note, 'keadaan') === 'berhenti';
}
