import type { PraktikEntry } from './library.ts';

// A booklet that a small office will really print: a cover and at most this many sheets.
const MOST = 12;
const QUICKEST_FIRST = ['15-menit', '1-minggu', '1-triwulan'];

/** Practices for a role, quickest and easiest first, as many as one booklet holds. */
export function booklet(praktik: readonly PraktikEntry[], peranId: string): PraktikEntry[] {
  return praktik
    .filter(({ peran }) => peran.some(({ id }) => id === peranId))
    .toSorted(
      (a, b) =>
        QUICKEST_FIRST.indexOf(a.data.coba) - QUICKEST_FIRST.indexOf(b.data.coba) ||
        a.data.kesulitan - b.data.kesulitan ||
        a.id.localeCompare(b.id),
    )
    .slice(0, MOST);
}
