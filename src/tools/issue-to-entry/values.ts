import { markedLines } from '../../markdown/list-marks.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Choice } from '../new-entry/choices.ts';

const BULAN = [
  'januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember',
] as const; // prettier-ignore
// As they are written too, from their first letters on.
const OTHER_MONTHS: Readonly<Record<string, number>> = { peb: 2, agt: 8, ags: 8, agst: 8, nop: 11 };
const DAY = /^(?:hari\s+)?(?:senin|selasa|rabu|kamis|jum['’`]?at|sabtu|minggu|ahad)\b[\s,]*/i;

const LONGEST_QUOTE = 60;

type Found = { ok: true; id: string; nama: string } | { ok: false; problem: string };

/** The row that an id, a name, a short name or the address of a page stands for; otherwise what to do about it. */
export function findRow(answer: string, choices: readonly Choice[], what: string): Found {
  const wanted = /\/(?:praktik|kasus|unit|peran|tema|metode)\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(answer)?.[1] ?? answer;
  const same = (word: string | undefined) => word?.toLowerCase() === wanted.toLowerCase();
  const found = choices.find(({ id, nama, kata }) => same(id) || same(nama) || same(kata));
  if (found) return { ok: true, id: found.id, nama: found.nama };
  const near = nearest(wanted.slice(0, 200), [...choices.map(({ nama }) => nama), ...choices.map(({ id }) => id)]);
  return {
    ok: false,
    problem: `${what} "${quote(wanted)}" tidak ada di daftar.${near ? ` Maksudnya "${near}"?` : ''}`,
  };
}

/** Ids out of names or ids set apart by commas, semicolons or lines. A name may hold a comma itself. */
export function findRows(
  answer: string,
  choices: readonly Choice[],
  what: string,
): { ids: string[]; problems: string[] } {
  const lines = answer.split('\n').map((line) => line.trim());
  const bare = markedLines(lines).map((marked, index) => marked?.text ?? lines[index]);
  const found = partsOf(bare.join('\n'), /[;\n]/).flatMap((part) => {
    const whole = findRow(part, choices, what);
    return whole.ok ? [whole] : partsOf(part, ',').map((word) => findRow(word, choices, what));
  });
  return {
    ids: [...new Set(found.flatMap((row) => (row.ok ? [row.id] : [])))],
    problems: found.flatMap((row) => (row.ok ? [] : [row.problem])),
  };
}

/** "Berhasil sebagian" → "sebagian"; what is no such name stays, and the schema says so. */
export function valueNamed(answer: string, names: Readonly<Record<string, string>>): string {
  return Object.entries(names).find(([, name]) => name.toLowerCase() === answer.toLowerCase())?.[0] ?? answer;
}

/** "Selasa, 24 Nopember 2026", "Agt. 2026", "24/11/2026", "03/2025" and "Tahun 2025" as ISO dates; anything else as it is. */
export function dateOf(answer: string): string {
  const bare = answer.replace(DAY, '').replace(/^(?:tanggal|tgl\.?|bulan|tahun|thn\.?|th\.?)\s+/i, '');
  const [, day, name = '', year = ''] = /^(?:(\d{1,2})[\s-]+)?([a-z]+)\.?[\s-]+(?:tahun\s+)?(\d{4})$/i.exec(bare) ?? [];
  const month = monthOf(name);
  if (month !== undefined) return [year, two(month), ...(day ? [two(day)] : [])].join('-');
  const [, d, m = '', y = ''] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(bare) ?? [];
  if (y) return [y, two(m), ...(d ? [two(d)] : [])].join('-');
  return /^\d{4}$/.test(bare) ? bare : answer;
}

/** The same, to the month. */
export function monthOnly(answer: string): string {
  return dateOf(answer).replace(/^(\d{4}-\d{2})-\d{2}$/, '$1');
}

/** "Maret 2025 sampai Mei 2025", "Januari–Maret 2026", "2015–2017" → "2025-03/2025-05" …; what is not understood whole stays as typed. */
export function spanOf(answer: string): string {
  const single = monthOnly(answer);
  if (isMonth(single)) return single;
  const parts = answer.split(/\s+(?:sampai(?:\s+dengan)?|hingga|s\.?\s?d\.?|s\/d)\s+|\s*[–—]\s*|\s+-\s+|-(?=\p{L})|(?<=\d{4})\s*[-/]\s*(?=\d{4})/iu); // prettier-ignore
  const year = /\d{4}\s*$/.exec(answer)?.[0].trim() ?? '';
  const read = parts.map((part) => {
    const month = monthOnly(part.trim());
    return isMonth(month) ? month : monthOnly(`${part.trim()} ${year}`);
  });
  return read.length === 2 && read.every(isMonth) ? read.join('/') : answer;
}

function isMonth(text: string): boolean {
  return /^\d{4}(-\d{2})?$/.test(text);
}

function monthOf(name: string): number | undefined {
  const word = name.toLowerCase();
  if (word.length < 3) return undefined;
  const found = BULAN.findIndex((bulan) => bulan.startsWith(word));
  if (found >= 0) return found + 1;
  return Object.entries(OTHER_MONTHS).find(([start]) => word === start || `${start}${BULAN[(OTHER_MONTHS[start] ?? 1) - 1]?.slice(3) ?? ''}`.startsWith(word))?.[1]; // prettier-ignore
}

/** Enough of an answer to find it by, without a number that could be somebody's. */
export function quote(text: string): string {
  const masked = text.replace(/\d(?:[\s.-]?\d){4,}/g, '•••');
  return masked.length > LONGEST_QUOTE ? `${masked.slice(0, LONGEST_QUOTE)}…` : masked;
}

function partsOf(answer: string, between: string | RegExp): string[] {
  return answer
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);
}

function two(part: string | number): string {
  return String(part).padStart(2, '0');
}
