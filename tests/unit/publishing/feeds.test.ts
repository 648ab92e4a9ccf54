import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { absoluteHtml, feedItems, feeds } from '../../../src/publishing/feeds.ts';
import { testedLibrary } from '../../support/library.ts';
import { praktikEntry, rawLibrary, studiEntry } from '../catalog/library-data.ts';

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

test('each feed leads to the page that it follows', async () => {
  const pages = new Map(feeds(await testedLibrary()).map(({ path, page }) => [path, page]));
  expect(pages.get('semua')).toBe('/');
  expect(pages.get('peran/perawat')).toBe('/peran/perawat/');
  expect([...pages].filter(([path, page]) => path !== 'semua' && page !== `/${path}/`)).toEqual([]);
});

const studies = (count: number, terbit: string) => Array.from({ length: count }, (_, at) => studiEntry(`s-${terbit}-${at}`, { terbit })); // prettier-ignore

test('studies of a day are items of their own while they are few, and one item when they are many', () => {
  const studi = [...studies(3, '2026-11-01'), ...studies(60, '2026-11-20'), ...studies(4, '2026-11-21')];
  const library = buildLibrary(rawLibrary({ praktik: [praktikEntry('p')], studi }), '2026-11-24');
  const [all] = feeds(library);
  if (!all) throw new Error('feeds.test: there is no feed');
  const items = feedItems(all).filter(({ url }) => url.startsWith('/studi/'));
  expect(items.map(({ title, url }) => [title, url])).toEqual([
    ['4 penelitian baru', '/studi/#2026-11-21'],
    ['60 penelitian baru', '/studi/#2026-11-20'],
    ...[0, 1, 2].map((at) => [`Penelitian: ${studi[at]?.data.judul}`, `/studi/s-2026-11-01-${at}/`]),
  ]);
  const [, many, one] = items;
  expect(String(many?.text).match(/<li>/g)).toHaveLength(50);
  expect(many?.text).toContain('<p>Dan 10 lainnya.</p>');
  expect(one?.text).toContain(studi[0]?.data.temuan[0]?.hal);
  const theme = feeds(library).find(({ path }) => path === 'tema/kesehatan');
  expect(theme && feedItems(theme).map(({ url }) => url)).toContain('/studi/menurut/tema/kesehatan/#2026-11-21');
});

const PAGE = new URL('https://contoh.go.id/lumbung/praktik/a/#adopsi-b');

test.each([
  ['<a href="/lumbung/istilah/#asn">ASN</a>', '<a href="https://contoh.go.id/lumbung/istilah/#asn">ASN</a>'],
  ['<a href="#langkah">langkah</a>', '<a href="https://contoh.go.id/lumbung/praktik/a/#langkah">langkah</a>'],
  ['<a href="https://lain.id/">lain</a>', '<a href="https://lain.id/">lain</a>'],
  ['<p>a<img src="/x.png" alt=""><img src="/y.png" alt="">b</p>', '<p>ab</p>'],
  // A sign of HTML inside an attribute ends no element.
  ['<p>a<img alt="Denah > <script>x</script>" src="/x.png">b</p>', '<p>ab</p>'],
  ['<a title="Judul <img x" href="/a/">a</a> b " c', '<a title="Judul <img x" href="https://contoh.go.id/a/">a</a> b " c'],
  ['<a title=\'href="/a\' href="/b/">a</a>', '<a title="href=&#x22;/a" href="https://contoh.go.id/b/">a</a>'],
])('%s in the text of an item comes out as %s', (html, right) => {
  expect(absoluteHtml(html, PAGE)).toBe(right);
}); // prettier-ignore
