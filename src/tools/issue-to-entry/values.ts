import { nearest } from '../../schema/nearest.ts';
import type { Choice } from '../new-entry/choices.ts';

const BULAN = [
  'januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember',
] as const; // prettier-ignore

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
  const found = partsOf(answer, /[;\n]/).flatMap((part) => {
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

/** A number without what people write around it. */
export function bareNumber(answer: string): string {
  return answer.replace(/^Rp\s*/i, '').replace(/\s*%$/, '');
}

/** "24 November 2026", "November 2026" and "24/11/2026" as ISO dates; anything else as it is. */
export function dateOf(answer: string): string {
  const [, day, name = '', year = ''] = /^(?:(\d{1,2})\s+)?([a-z]+)\s+(\d{4})$/i.exec(answer) ?? [];
  const month = BULAN.findIndex((bulan) => bulan === name.toLowerCase() || bulan.slice(0, 3) === name.toLowerCase());
  if (month >= 0) return [year, two(month + 1), ...(day ? [two(day)] : [])].join('-');
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(answer) ?? [];
  return y ? `${y}-${two(m)}-${two(d)}` : answer;
}

/** "Maret 2025 sampai Mei 2025", "2015–2017" → "2025-03/2025-05", "2015/2017". */
export function spanOf(answer: string): string {
  const parts = answer.split(/\s+(?:sampai|hingga|s\.?d\.?)\s+|\s*[–—/]\s*|(?<=\d{4})\s*-\s*(?=\d{4})/i);
  return parts.map((part) => dateOf(part.trim())).join('/');
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
