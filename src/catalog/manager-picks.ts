import { COBA } from '../schema/praktik.ts';
import type { Library, PraktikEntry } from './library.ts';
import { formatPersonHours } from './wording.ts';

const HEADS = ['administrator', 'pengawas', 'jpt-pratama'];

/**
 * Three practices for a head of unit to compare: of each length of a first try one whose hours are known, that is meant for heads or
 * for everyone, with the strongest evidence of getting better, easy ones first among equals.
 */
export function managerPicks({ praktik }: Pick<Library, 'praktik'>): PraktikEntry[] {
  return COBA.flatMap((coba) => {
    const [best] = praktik
      .filter(({ data }) => data.coba === coba)
      .toSorted((a, b) => compare(rank(b), rank(a)) || (a.id < b.id ? -1 : 1));
    return best ? [best] : [];
  });
}

function rank({ everyone, peran, bukti, data }: PraktikEntry): number[] {
  const forHeads = everyone !== undefined || peran.some(({ jenis }) => jenis.some((one) => HEADS.includes(one)));
  return [
    Number(data.jam_orang !== undefined),
    Number(forHeads),
    Number(bukti.arah === 'membaik'),
    bukti.tingkat,
    -data.kesulitan,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((n, index) => n - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Practices whose first try takes no more than so many person-hours, strongest evidence first. */
export function withinHours({ praktik }: Pick<Library, 'praktik'>, most: number): PraktikEntry[] {
  return praktik
    .filter(({ data }) => data.jam_orang !== undefined && data.jam_orang <= most)
    .toSorted((a, b) => b.bukti.tingkat - a.bukti.tingkat || compare(rank(b), rank(a)) || (a.id < b.id ? -1 : 1));
}

/** The person-hours of first tries, as far as their writers added them up: how many did, and the least, the middle and the most of them. */
export function firstTryHours({ praktik }: Pick<Library, 'praktik'>): HoursRange | undefined {
  const hours = praktik.flatMap(({ data }) => data.jam_orang ?? []).toSorted((a, b) => a - b);
  const [least, middle, most] = [hours[0], hours[Math.floor((hours.length - 1) / 2)], hours.at(-1)];
  if (least === undefined || middle === undefined || most === undefined) return undefined;
  return { known: hours.length, least, middle, most };
}

/** The same in a sentence. */
export function hoursSentence({ known, least, middle, most }: HoursRange, all: number): string {
  return `${known} dari ${all} praktik menjumlahkan jam semua orang pada percobaan pertama. Yang tersingkat ${formatPersonHours(least)}, yang di tengah ${formatPersonHours(middle)}, yang terlama ${formatPersonHours(most)}.`;
}

interface HoursRange {
  known: number;
  least: number;
  middle: number;
  most: number;
}
