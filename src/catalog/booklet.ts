import { COBA } from '../schema/praktik.ts';
import type { PraktikEntry } from './library.ts';

// A booklet that a small office will really print: a cover and at most this many sheets.
const MOST = 12;

/** Practices for a role, quickest and easiest first, as many as one booklet holds. */
export function booklet(praktik: readonly PraktikEntry[], peranId: string): PraktikEntry[] {
  return praktik
    .filter(({ peran }) => peran.some(({ id }) => id === peranId))
    .toSorted(
      (a, b) =>
        COBA.indexOf(a.data.coba) - COBA.indexOf(b.data.coba) ||
        a.data.kesulitan - b.data.kesulitan ||
        a.id.localeCompare(b.id),
    )
    .slice(0, MOST);
}
