import { type Akar, normalise } from './akar.ts';
import { rootsOf } from './document.ts';
import { nameLikeness } from './merge.ts';
import { QUESTION_WORDS, STOPWORDS } from './stopwords.ts';
import { words } from './words.ts';

/** More than half of the roots of the query and of one of the names must be shared; of a long query, half. */
const LIKE = 0.5;
const LONG_QUERY = 3;
/** So many links stand before the results: a third would push the first of them down too far. */
export const MOST_PINNED = 2;

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

/**
 * The row that a query names in full: one of its names stands in the query, function words too, and each topic word of the query is in
 * one of its names. Of several the one with the longest such name.
 */
export function namedInFull<T>(
  query: string,
  rows: readonly T[],
  namesOf: (row: T) => readonly string[],
  akar: Akar,
): T | undefined {
  const asked = wordsOf(query, akar);
  const topics = asked.filter(({ word }) => !STOPWORDS.has(word) && !QUESTION_WORDS.has(word));
  const given = new Set(asked.map(({ root }) => root));
  const lengthIn = (row: T) => {
    const names = namesOf(row).map((name) => wordsOf(name, akar).map(({ root }) => root));
    if (!topics.every(({ root }) => names.some((name) => name.includes(root)))) return 0;
    return Math.max(0, ...names.filter((name) => name.every((root) => given.has(root))).map((name) => name.length));
  };
  return rows
    .map((row) => ({ row, length: lengthIn(row) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)[0]?.row;
}

function wordsOf(text: string, akar: Akar): { word: string; root: string }[] {
  return words(text).map(({ text: word }) => ({ word: normalise(word), root: akar(word) }));
}
