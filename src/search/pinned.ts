import type { Akar } from './akar.ts';
import { rootsOf } from './document.ts';
import { nameLikeness } from './merge.ts';

/** More than half of the roots of the query and of one of the names must be shared; of a long query, half. */
const LIKE = 0.5;
const LONG_QUERY = 3;
const MOST_PINNED = 2;

/** The names of rows in roots: the same rows are asked at each key. */
const roots = new WeakMap<object, string[][]>();

/** The rows that a query asks for by one of their names, the likest first; at most two. `query` is in roots. */
export function pinned<T extends object>(
  query: readonly string[],
  rows: readonly T[],
  namesOf: (row: T) => readonly string[],
  akar: Akar,
): T[] {
  if (query.length === 0) return [];
  const namesInRoots = (row: T) => {
    const known = roots.get(row) ?? namesOf(row).map((name) => rootsOf(name, akar));
    roots.set(row, known);
    return known;
  };
  return rows
    .map((row) => ({ row, likeness: nameLikeness(query, namesInRoots(row)) }))
    .filter(({ likeness }) => likeness > LIKE || (likeness === LIKE && query.length >= LONG_QUERY))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_PINNED)
    .map(({ row }) => row);
}
