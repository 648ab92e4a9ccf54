import { expect, test } from 'vitest';
import { mergeHits, nameLikeness, nearCount, rankByName, sortByOrder } from '../../../src/search/merge.ts';

const term = (...searches: [number, Record<string, number>][]) => ({
  searches: searches.map(([weight, scores]) => ({
    weight,
    hits: Object.entries(scores).map(([id, score]) => ({ id, score })),
  })),
});

test('sums the terms and counts the share of terms answered', () => {
  expect(mergeHits([term([1, { a: 2, b: 4 }]), term([1, { a: 2 }])])).toEqual([
    { id: 'a', score: 4, matched: 2 },
    { id: 'b', score: 2, matched: 1 },
  ]);
});

test('what answers all terms comes before what answers one very well', () => {
  expect(mergeHits([term([1, { a: 1, b: 100 }]), term([1, { a: 1 }])]).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a term counts the best of its searches, weighted, once', () => {
  expect(mergeHits([term([1, { a: 1 }], [0.5, { a: 8, b: 2 }])])).toEqual([
    { id: 'a', score: 4, matched: 1 },
    { id: 'b', score: 1, matched: 1 },
  ]);
});

test('equal scores keep their order, and no term gives no result', () => {
  expect(mergeHits([term([1, { c: 1, a: 1, b: 1 }])]).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(mergeHits([])).toEqual([]);
});

test('likeness of a name is the share of roots in common, the best of all names', () => {
  expect(nameLikeness(['layan', 'cepat'], [['layan', 'cepat']])).toBe(1);
  expect(nameLikeness(['layan'], [['bus'], ['layan', 'cepat']])).toBe(0.5);
  expect(nameLikeness(['layan'], [])).toBe(0);
});

test('what is called exactly so comes first; one that misses a term does not overtake one that has all', () => {
  const names: Record<string, string[][]> = { a: [['tim']], b: [['tim', 'kerja']], c: [['kerja', 'tim', 'besar']] };
  const results = [
    { id: 'a', score: 9, matched: 2 },
    { id: 'b', score: 1, matched: 2 },
    { id: 'c', score: 90, matched: 1 },
  ];
  expect(rankByName(results, ['tim', 'kerja'], ({ id }) => names[id] ?? []).map(({ id }) => id)).toEqual([
    'b',
    'a',
    'c',
  ]);
});

test('sorting by the order of the engine puts what it does not list last, in the order of fit', () => {
  const results = ['a', 'b', 'd', 'c'].map((id) => ({ id }));
  expect(sortByOrder(results, ['c', 'a']).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
});

test.each([
  ['none', [], 0],
  ['fewer than a page', [[9, 2, 3]], 3],
  ['a page in any case', [[9, 2, 3], [1, 2, 10], [9, 1, 10]], 12],
  ['all that answer all terms well', [[9, 2, 15], [3, 1, 20]], 15],
  ['not what answers all terms faintly', [[9, 1, 14], [2, 1, 20]], 14],
  ['up to the last near one, whatever its name put before it', [[9, 2, 12], [1, 1, 2], [8, 2, 1], [1, 1, 5]], 15],
] as const)('near results: %s', (_, groups, near) => {
  const rows = groups.flatMap(([score, matched, count]) => Array.from({ length: count }, () => ({ score, matched })));
  expect(nearCount(rows.map((row, at) => ({ id: String(at), ...row })))).toBe(near);
}); // prettier-ignore
