import { expect, test } from 'vitest';
import { weakest } from '../../../../src/client/catatan/assessment.ts';

test.each([
  ['the lowest come first', { a: 2, b: 1, c: 4 }, ['b', 'a']],
  ['at most three', { a: 1, b: 1, c: 2, d: 2 }, ['a', 'b', 'c']],
  ['where all goes well, the lowest one', { a: 4, b: 3, c: 4 }, ['b']],
  ['what was not marked is left out', { a: 0, b: 2 }, ['b']],
  ['nothing was marked', { a: 0 }, []],
])('%s', (_, marks, ids) => {
  expect(weakest(new Map(Object.entries(marks)))).toEqual(ids);
});
