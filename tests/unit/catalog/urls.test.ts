import { expect, test } from 'vitest';
import { href, urls } from '../../../src/catalog/urls.ts';

test('addresses are folders that end with a slash, at the root when nothing sets a base', () => {
  expect([
    href('/'),
    urls.kasus('a'),
    urls.praktik('a'),
    urls.peran('a'),
    urls.peran('a', 'b'),
    urls.tema('a'),
    urls.metode('a'),
    urls.kompetensi('a'),
    urls.unit('a'),
    urls.wilayah('73'),
    urls.istilah('wpl'),
  ]).toMatchInlineSnapshot(`
    [
      "/",
      "/kasus/a/",
      "/praktik/a/",
      "/peran/a/",
      "/peran/a/b/",
      "/tema/a/",
      "/metode/a/",
      "/kompetensi/a/",
      "/unit/a/",
      "/wilayah/73/",
      "/istilah/#wpl",
    ]
  `);
});

test('a search is an address with its query encoded', () => {
  expect(urls.cari()).toBe('/cari/');
  expect(urls.cari({ q: 'antrean & loket', peran: 'bidan' })).toBe('/cari/?q=antrean+%26+loket&peran=bidan');
});
