import { href } from '../../catalog/urls.ts';
import { tanggal } from '../../catalog/wording.ts';
import { type Catatan, daftar, teks, ya } from './catatan.ts';
import { bind, bindAll, fill } from './fields.ts';
import { clone, find, link, showRows, word } from './rows.ts';

const KEADAAN: Readonly<Record<string, string>> = {
  berjalan: 'masih berjalan',
  selesai: 'selesai',
  berhenti: 'berhenti di tengah',
};

/** Attempts, those under way first, then the latest. */
export function showAttempts(page: HTMLElement, notes: readonly Catatan[]): void {
  const asked = new Set(notes.filter(({ jenis }) => jenis === 'kartu').map((card) => teks(card, 'entri')));
  const attempts = notes
    .filter(({ jenis }) => jenis === 'percobaan')
    .toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)) || teks(b, 'mulai').localeCompare(teks(a, 'mulai')));
  showRows(page, 'percobaan', attempts, (row, note) => show(row, note, asked.has(teks(note, 'entri'))));
}

/** How many steps are done. */
function stepsDone(note: Catatan): number {
  return daftar(note, 'langkah').filter((_, index) => ya(note, `langkah.${index}`)).length;
}

/** How many of the signs of success were seen, and how many were looked at. */
export function signsSeen(note: Catatan): { seen: number; of: number } {
  const marks = daftar(note, 'tanda').map((_, index) => teks(note, `tanda.${index}`));
  return { seen: marks.filter((mark) => mark === 'terlihat').length, of: marks.filter((mark) => mark !== '').length };
}

function show(row: HTMLElement, note: Catatan, asked: boolean): void {
  build(row, note);
  fill(row, note);
  link(row, note);
  word(row, 'judul', teks(note, 'judul'));
  const steps = daftar(note, 'langkah').length;
  word(
    row,
    'rincian',
    [
      KEADAAN[teks(note, 'keadaan')] ?? '',
      steps > 0 ? `${stepsDone(note)} dari ${steps} langkah` : '',
      teks(note, 'mulai') === '' ? '' : `mulai ${tanggal(teks(note, 'mulai'))}`,
    ]
      .filter(Boolean)
      .join(' · '),
  );
  find(row, '[data-usai]').hidden = !isOver(note);
  find(row, '[data-tanya]').hidden = asked || daftar(note, 'pertanyaan').length === 0;
  showAdvice(row, note);
}

/** Steps and signs are as many as the practice has, so the template is completed once for each attempt. */
function build(row: HTMLElement, note: Catatan): void {
  if (row.dataset['lengkap'] !== undefined) return;
  row.dataset['lengkap'] = '';
  bindAll(row, note.id);
  addParts(row, 'langkah', daftar(note, 'langkah'), (part, field, index) => {
    const [done, date, text] = part.querySelectorAll('input, textarea');
    bind(done ?? null, field, note.id);
    bind(date ?? null, `${field}.tanggal`, note.id);
    bind(text ?? null, `${field}.catatan`, note.id);
    word(part, 'nomor', ` untuk langkah ${index + 1}`);
    const fold = part.querySelector('details');
    if (fold) fold.open = teks(note, `${field}.catatan`) !== '';
  });
  addParts(row, 'tanda', daftar(note, 'tanda'), (part, field) => {
    for (const control of part.querySelectorAll('input')) bind(control, field, note.id);
  });
}

function addParts(
  row: HTMLElement,
  name: string,
  texts: readonly string[],
  complete: (part: HTMLElement, field: string, index: number) => void,
): void {
  const parts = texts.map((text, index) => {
    const part = clone(row, name);
    word(part, 'teks', text);
    complete(part, `${name}.${index}`, index);
    return part;
  });
  find(row, `[data-anak="${name}"]`).append(...parts);
  find(row, `[data-bagian="${name}"]`).hidden = parts.length === 0;
}

/** Where a sign is not seen yet: what usually goes wrong, and other practices for the same competencies. */
function showAdvice(row: HTMLElement, note: Catatan): void {
  const missing = daftar(note, 'tanda').some((_, index) => teks(note, `tanda.${index}`) === 'belum');
  const entri = teks(note, 'entri');
  find(row, '[data-belum]').hidden = !missing || entri === '';
  if (!missing) return;
  find(row, '[data-jebakan]').setAttribute('href', href(`/${entri}/#jebakan`));
  const links = document.querySelector<HTMLTemplateElement>('template[data-tautan-kompetensi]')?.content;
  const [first] = daftar(note, 'kompetensi').flatMap(
    (id) => links?.querySelector(`[data-id="${CSS.escape(id)}"]`) ?? [],
  );
  const place = find(row, '[data-latih]');
  place.hidden = first === undefined;
  place.replaceChildren(...(first ? [first.cloneNode(true)] : []));
}

/** Whether a note is of an attempt that goes on. */
export function isUnderWay(note: Catatan): boolean {
  return note.jenis === 'percobaan' && !isOver(note);
}

function isOver(note: Catatan): boolean {
  return teks(note, 'keadaan') === 'selesai' || teks(note, 'keadaan') === 'berhenti';
}
