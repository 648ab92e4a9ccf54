import type { Sumber } from '../schema/fields.ts';
import type { Kasus } from '../schema/kasus.ts';
import { MOST_DECIMALS } from '../schema/decimals.ts';

const MONTHS = [
  'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember',
] as const; // prettier-ignore

/** Formats a number: 9.2 → "9,2"; 1180609 → "1.180.609"; 0.0004 → "0,0004". All decimals that a number may have. */
export function formatNumber(value: number): string {
  return ALL_DECIMALS.format(value);
}

// Making a formatter takes a hundred times as long as using it.
const ALL_DECIMALS = new Intl.NumberFormat('id-ID', { maximumFractionDigits: MOST_DECIMALS });
const TWO_DECIMALS = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** Formats a sum of money: 750000000 → "Rp750 juta"; smaller sums in full. */
export function formatRupiah(value: number): string {
  // A sum that rounds to a thousand million is a milliard.
  if (value >= 999_995_000) return `Rp${TWO_DECIMALS.format(value / 1e9)} miliar`;
  if (value >= 1e6) return `Rp${TWO_DECIMALS.format(value / 1e6)} juta`;
  return `Rp${formatNumber(value)}`;
}

/** Formats hours of all people together: 46 → "sekitar 46 jam"; below an hour in minutes. */
export function formatPersonHours(hours: number): string {
  return hours < 1 ? `sekitar ${formatNumber(Math.round(hours * 60))} menit` : `sekitar ${formatNumber(hours)} jam`;
}

/** Formats a date: "2026-11-24" → "24 November 2026"; "2026-11" → "November 2026"; "2026" → "2026". */
export function formatDate(value: string): string {
  const [year = '', month, day] = value.split('-');
  const name = month === undefined ? '' : `${MONTHS[Number(month) - 1] ?? ''} `;
  return `${day === undefined ? '' : `${Number(day)} `}${name}${year}`;
}

/** Formats a period of measuring: "2015/2017" → "2015–2017"; "2012-03" → "Maret 2012". */
export function formatPeriod(value: string): string {
  return value.split('/').map(formatDate).join('–');
}

/**
 * Formats from when until when something ran, as far as it is known: "2006–2017", "mulai 2009", "mulai 2014–2016 (sumber berselisih),
 * keterangan terakhir 2021". Only an end that is known makes a span.
 */
export function formatSpan(value: Kasus['periode']): string {
  if (value === undefined) return 'tidak disebut sumber';
  const { mulai, selesai, angka_sampai } = value;
  const disputed = mulai.includes('/');
  if (selesai !== undefined && !disputed)
    return selesai === mulai ? formatDate(mulai) : `${formatDate(mulai)}–${formatDate(selesai)}`;
  const parts = [
    `mulai ${formatPeriod(mulai)}${disputed ? ' (sumber berselisih)' : ''}`,
    ...(selesai === undefined ? [] : [`berakhir ${formatDate(selesai)}`]),
    ...(angka_sampai === undefined ? [] : [`keterangan terakhir ${formatDate(angka_sampai)}`]),
  ];
  return parts.join(', ');
}

/** Formats the years of something that ran, short: "2006–2017", "mulai 2009", "mulai 2014–2016". */
export function formatYears({ mulai, selesai }: NonNullable<Kasus['periode']>): string {
  const from = mulai.split('/').map(yearOf).join('–');
  if (selesai === undefined || mulai.includes('/')) return `mulai ${from}`;
  return yearOf(selesai) === from ? from : `${from}–${yearOf(selesai)}`;
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** Formats how much of a source was read and when: "cuplikan dibaca, dicocokkan 24 November 2026". */
export function formatReading({ dibaca, dibaca_bagian }: Pick<Sumber, 'dibaca' | 'dibaca_bagian'>): string {
  const day = formatDate(dibaca);
  switch (dibaca_bagian) {
    case 'cuplikan':
      return `cuplikan dibaca, dicocokkan ${day}`;
    case 'abstrak':
      return `abstrak dibaca ${day}`;
    case 'penuh':
      return `dibaca seluruhnya ${day}`;
    case undefined:
      return `dibaca ${day} (bagiannya tidak dicatat)`;
  }
}

/** Joins words with "dan": ["a", "b", "c"] → "a, b, dan c". */
export function joinWithAnd(words: readonly string[]): string {
  if (words.length < 3) return words.join(' dan ');
  return `${words.slice(0, -1).join(', ')}, dan ${words.at(-1) ?? ''}`;
}

/** Formats a value with its unit as Indonesian writes it: "9,2%", "3 orang". */
export function formatWithUnit(value: number, satuan: string): string {
  return satuan === '%' ? `${formatNumber(value)}%` : `${formatNumber(value)} ${satuan}`;
}
