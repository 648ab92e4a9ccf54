import { expect, test } from 'vitest';
import { peran } from '../support/claims.ts';
import { claims, idleRows, problem } from '../support/site-claims.ts';

test('no row of the table of claims is idle', () => {
  for (const { where, text } of claims) problem(where, text);
  expect(idleRows()).toEqual([]);
});

test.each([
  ['a count off by one', '', `Semua ${peran.length + 1} peran`, `should be ${peran.length}`],
  ['a new count', 'wilayah/', 'Sudah 12 provinsi bercerita', 'no row'],
  ['a new share', 'peran/', '40% kasus berhasil', 'no row'],
  ['a new "none"', '', 'Tidak ada praktik yang gagal', 'no row'],
  ['a new "all"', 'tema/', 'Setiap tema punya bukti kuat', 'no row'],
  ['a "none" that is not so', 'kasus/', 'belum ada pengalaman', 'not so'],
])('%s is told', (_, where, text, says) => {
  expect(problem(where, text)).toBe(says);
});
