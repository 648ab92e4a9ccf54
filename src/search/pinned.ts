import type { Akar } from './akar.ts';
import { rootsOf } from './document.ts';
import { nameLikeness } from './merge.ts';

/** Half of the roots of the query and of one of the names must be shared. */
const LEAST_LIKENESS = 0.5;
const MOST_PINNED = 2;

/** The rows that a query asks for by one of their names, the likest first; at most two. `query` is in roots. */
export function pinned<T>(
  query: readonly string[],
  rows: readonly T[],
  namesOf: (row: T) => readonly string[],
  akar: Akar,
): T[] {
  if (query.length === 0) return [];
  return rows
    .map((row) => ({
      row,
      likeness: nameLikeness(
        query,
        namesOf(row).map((name) => rootsOf(name, akar)),
      ),
    })) // prettier-ignore
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_PINNED)
    .map(({ row }) => row);
}
