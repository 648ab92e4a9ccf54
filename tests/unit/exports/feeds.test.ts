import { expect, test } from 'vitest';
import { feeds } from '../../../src/exports/feeds.ts';
import { readLibrary } from '../../support/library.ts';

test('one feed of all, one for each role and theme that has something, none empty', async () => {
  const library = await readLibrary();
  const found = feeds(library);
  const used = (rows: 'peran' | 'tema') =>
    new Set(library.entries.flatMap((entry) => entry[rows].map(({ id }) => id))).size;
  expect(found.length).toBe(1 + used('peran') + used('tema'));
  expect(found.filter(({ entries }) => entries.length === 0 || entries.length > 30)).toEqual([]);
  const nurse = found.find(({ path }) => path === 'peran/perawat');
  expect(nurse?.entries.every(({ peran }) => peran.some(({ id }) => id === 'perawat'))).toBe(true);
});
