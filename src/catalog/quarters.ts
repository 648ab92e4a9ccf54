import { byReporter } from './adoptions.ts';
import type { Library } from './library.ts';

/** Three months of a year. */
export interface Quarter {
  /** `2026-4` */
  id: string;
  nama: string;
  /** First day, `YYYY-MM-DD`. */
  mulai: string;
}

export interface QuarterCount {
  quarter: Quarter;
  kasus: number;
  praktik: number;
  /** Reports of units, and those the editors retold. */
  adopsi: number;
  redaksi: number;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
// Three years: enough to see a trend, and the page does not grow with time.
const MOST = 12;

/** The quarter of a day, `YYYY-MM-DD`. */
export function quarterOf(day: string): Quarter {
  return quarter(numberOf(day));
}

/**
 * What was published in each of the last quarters up to today's, oldest first: cases and practices by `terbit`, adoptions by the
 * day of the report. Empty quarters are kept. What is older is counted in `earlier`.
 */
export function timeline({ kasus, praktik, adopsi, today }: Library): {
  rows: QuarterCount[];
  earlier: QuarterCount | undefined;
} {
  const reports = byReporter(adopsi);
  const days = {
    kasus: kasus.map(({ data }) => data.terbit),
    praktik: praktik.map(({ data }) => data.terbit),
    adopsi: reports.unit.map(({ data }) => data.tanggal),
    redaksi: reports.redaksi.map(({ data }) => data.tanggal),
  };
  const [first = today] = Object.values(days).flat().toSorted();
  const last = numberOf(today);
  const start = Math.max(Math.min(numberOf(first), last), last - MOST + 1);
  const count = (keep: (quarter: number) => boolean) => ({
    kasus: days.kasus.filter((day) => keep(numberOf(day))).length,
    praktik: days.praktik.filter((day) => keep(numberOf(day))).length,
    adopsi: days.adopsi.filter((day) => keep(numberOf(day))).length,
    redaksi: days.redaksi.filter((day) => keep(numberOf(day))).length,
  });
  const numbers = Array.from({ length: last - start + 1 }, (_, index) => start + index);
  const rows = numbers.map((number) => ({ quarter: quarter(number), ...count((one) => one === number) }));
  const before = { quarter: { ...quarter(start - 1), nama: 'Sebelum itu' }, ...count((one) => one < start) };
  return { rows, earlier: before.kasus + before.praktik + before.adopsi + before.redaksi > 0 ? before : undefined };
}

/** Quarters since the year 0. */
function numberOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 4 + Math.floor((month - 1) / 3);
}

function quarter(number: number): Quarter {
  const year = Math.floor(number / 4);
  const index = number % 4;
  return {
    id: `${year}-${index + 1}`,
    nama: `Triwulan ${ROMAN[index] ?? ''} ${year}`,
    mulai: `${year}-${String(index * 3 + 1).padStart(2, '0')}-01`,
  };
}
