import { expect, test } from 'vitest';
import { headline } from '../../src/catalog/headline.ts';
import { testedLibrary } from '../support/library.ts';

const { kasus } = await testedLibrary();

test('no two experiences have the same headline', () => {
  const said = Map.groupBy(kasus, (entry) => {
    const { hasil, keyakinan, usaha } = headline(entry);
    return [hasil.isi, keyakinan.nama, keyakinan.arah, usaha?.isi].join(' | ');
  });
  expect(said.size).toBeGreaterThan(0);
  const same = [...said].filter(([, entries]) => entries.length > 1);
  expect(same.map(([words, entries]) => `${words}: ${entries.map(({ id }) => id).join(', ')}`)).toEqual([]);
});

test('the result of a headline says something of its entry, in at most 200 letters', () => {
  const results = kasus.map((entry) => ({ id: entry.id, isi: headline(entry).hasil.isi }));
  expect(results.filter(({ isi }) => isi.length < 12 || isi.length > 200)).toEqual([]);
});
