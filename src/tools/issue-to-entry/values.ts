import { ENDING_NAMES } from '../../catalog/wording.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Choice } from '../new-entry/choices.ts';

const BULAN = [
  'januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember',
] as const; // prettier-ignore

const LONGEST_QUOTE = 60;

export type Found = { ok: true; id: string; nama: string } | { ok: false; problem: string };

/** The row that an id, a name, a short name or the address of a page stands for; otherwise what to do about it. */
export function rowOf(answer: string, choices: readonly Choice[], what: string): Found {
  if (answer === '') return { ok: false, problem: `${what} belum diisi.` };
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
export function idsOf(answer: string, choices: readonly Choice[], what: string): { ids: string[]; problems: string[] } {
  const found = answer.split(/[;\n]/).flatMap((part) => {
    const whole = rowOf(part.trim(), choices, what);
    return whole.ok ? [whole] : part.split(',').map((word) => rowOf(word.trim(), choices, what));
  });
  return {
    ids: [...new Set(found.flatMap((row) => (row.ok ? [row.id] : [])))],
    problems: found.flatMap((row) => (row.ok ? [] : [row.problem])),
  };
}

/** "Berhasil sebagian" → "sebagian". */
export function akhirOf(answer: string): string {
  return Object.entries(ENDING_NAMES).find(([, nama]) => nama.toLowerCase() === answer.toLowerCase())?.[0] ?? answer;
}

/** "24 November 2026", "November 2026" and "24/11/2026" as ISO dates; anything else as it is. */
export function tanggalOf(answer: string): string {
  const [, day, name = '', year = ''] = /^(?:(\d{1,2})\s+)?([a-z]+)\s+(\d{4})$/i.exec(answer) ?? [];
  const month = BULAN.findIndex((bulan) => bulan === name.toLowerCase() || bulan.slice(0, 3) === name.toLowerCase());
  if (month >= 0) return [year, two(month + 1), ...(day ? [two(day)] : [])].join('-');
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(answer) ?? [];
  return y ? `${y}-${two(m)}-${two(d)}` : answer;
}

/** "Maret 2025 sampai Mei 2025", "2015–2017" → "2025-03/2025-05", "2015/2017". */
export function masaOf(answer: string): string {
  const parts = answer.split(/\s+(?:sampai|hingga|s\.?d\.?)\s+|\s*[–—/]\s*|(?<=\d{4})\s*-\s*(?=\d{4})/i);
  return parts.map((part) => tanggalOf(part.trim())).join('/');
}

/** Enough of an answer to find it by, without a number that could be somebody's. */
export function quote(text: string): string {
  const masked = text.replace(/\d(?:[\s.-]?\d){4,}/g, '•••');
  return masked.length > LONGEST_QUOTE ? `${masked.slice(0, LONGEST_QUOTE)}…` : masked;
}

function two(part: string | number): string {
  return String(part).padStart(2, '0');
}
