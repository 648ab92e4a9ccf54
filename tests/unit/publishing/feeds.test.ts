import { expect, test } from 'vitest';
import { absoluteHtml, feeds } from '../../../src/publishing/feeds.ts';
import { testedLibrary } from '../../support/library.ts';

test('one feed of all, one for each role and theme that has something, none empty', async () => {
  const library = await testedLibrary();
  const found = feeds(library);
  const used = (rows: 'peran' | 'tema') =>
    new Set(library.entries.flatMap((entry) => entry[rows].map(({ id }) => id))).size;
  expect(found.length).toBe(1 + used('peran') + used('tema'));
  expect(found.filter(({ entries }) => entries.length === 0 || entries.length > 30)).toEqual([]);
  const nurse = found.find(({ path }) => path === 'peran/perawat');
  expect(nurse?.entries.every(({ peran }) => peran.some(({ id }) => id === 'perawat'))).toBe(true);
});

test('addresses in the text of an item lead to the site, and those within the page to that page', () => {
  const page = new URL('https://contoh.go.id/lumbung/praktik/a/#adopsi-b');
  const html =
    '<a href="/lumbung/istilah/#asn">ASN</a> <a href="#langkah">langkah</a> <a href="https://lain.id/">lain</a><img src="/x.png" alt="">';
  expect(absoluteHtml(html, page)).toBe(
    '<a href="https://contoh.go.id/lumbung/istilah/#asn">ASN</a> <a href="https://contoh.go.id/lumbung/praktik/a/#langkah">langkah</a> <a href="https://lain.id/">lain</a>',
  );
});
