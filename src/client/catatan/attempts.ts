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
  find(row, '[data-usai]').hidden = !isOver(note);
  find(row, '[data-tanya]').hidden = asked || noteList(note, 'pertanyaan').length === 0;
  showAdvice(row, note);
}

/** Completes the template of an attempt once, with as many steps and signs as the practice has. */
function build(row: HTMLElement, note: Note): void {
  if (row.dataset['lengkap'] !== undefined) return;
  row.dataset['lengkap'] = '';
  bindControls(row, note.id);
  addParts(row, 'langkah', noteList(note, 'langkah'), (part, field, index) => {
    const [done, date, text] = part.querySelectorAll('input, textarea');
    bindControl(done ?? null, field, note.id);
    bindControl(date ?? null, `${field}.tanggal`, note.id);
    bindControl(text ?? null, `${field}.catatan`, note.id);
    fillText(part, 'nomor', ` untuk langkah ${index + 1}`);
    const fold = part.querySelector('details');
    if (fold) fold.open = noteText(note, `${field}.catatan`) !== '';
  });
  addParts(row, 'tanda', noteList(note, 'tanda'), (part, field) => {
    for (const control of part.querySelectorAll('input')) bindControl(control, field, note.id);
  });
}

function addParts(
  row: HTMLElement,
  name: string,
  texts: readonly string[],
  complete: (part: HTMLElement, field: string, index: number) => void,
): void {
  const parts = texts.map((text, index) => {
    const part = fromTemplate(row, `template[data-cetakan="${name}"]`);
    fillText(part, 'teks', text);
    complete(part, `${name}.${index}`, index);
    return part;
  });
  find(row, `[data-anak="${name}"]`).append(...parts);
  find(row, `[data-bagian="${name}"]`).hidden = parts.length === 0;
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
