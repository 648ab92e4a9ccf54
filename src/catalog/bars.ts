import type { QuarterCount } from './quarters.ts';
import type { Tally } from './statistics.ts';
import { LEARNING_SHARES } from './topics.ts';
import { formatNumber } from './wording.ts';

/** One bar of a chart. */
export interface Bar {
  name: string;
  /** The number as words, at the end of the bar. */
  value: string;
  /** Length, 0–1. */
  share: number;
  /** Place of a line across the bar, 0–1. */
  mark?: number;
}

/** Parts of 70/20/10 as shares of all mentions, each with a line at the share the regulation gives. */
export function porsiBars(rows: readonly Tally[]): Bar[] {
  return rows.map(({ name, count, total }, index) => {
    const share = total === 0 ? 0 : count / total;
    return {
      name,
      value: `${formatNumber(Math.round(share * 100))}%`,
      share,
      mark: (LEARNING_SHARES[index]?.porsi ?? 0) / 100,
    };
  });
}

/** What was published in each quarter, as parts of the fullest one. */
export function quarterBars(rows: readonly QuarterCount[]): Bar[] {
  const total = ({ kasus, praktik, adopsi }: QuarterCount) => kasus + praktik + adopsi;
  const most = Math.max(1, ...rows.map(total));
  return rows.map((row) => ({ name: row.quarter.nama, value: formatNumber(total(row)), share: total(row) / most }));
}
