import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { editorialPages } from '../../../src/publishing/editorial-pages.ts';
import { searchInput } from '../../../src/publishing/search-input.ts';
import { siteAkar } from '../../../src/search/indonesian.ts';
import { buildKamus } from '../../../src/search/kamus-build.ts';
import { readKamus } from '../../../src/search/kamus.ts';
import { namedInFull } from '../../../src/search/pinned.ts';
import { suggest } from '../../../src/search/suggest.ts';
import { testedLibrary } from '../../support/library.ts';
import { rawLibrary } from '../catalog/library-data.ts';

const library = await testedLibrary();
const { documents, istilah, titles, suggestions } = searchInput(library);
const akar = siteAkar(istilah);
const texts = documents.map(({ judul, ringkasan, text }) => [judul, ringkasan, text].join('\n'));
const { kamus: file } = buildKamus({ texts, titles, suggestions, concepts: [], akar });
const kamus = readKamus(JSON.parse(JSON.stringify(file)));
const pages = kamus.suggestions.filter(([kind]) => kind === 'halaman');

test.each(pages.flatMap(([, address, ...names]) => names.map((name) => [name, address] as const)))(
  '“%s” is suggested and pinned as %s, with the words that the browser knows',
  (name, address) => {
    expect(namedInFull(name, pages, ([, , ...names]) => names, kamus.akar)?.[1]).toBe(address);
    const suggested = suggest(name, kamus, 7).map(({ kind, id }) => `${kind} ${id}`);
    expect(suggested).toContain(`halaman ${address}`);
  },
);

test.each(['cuti terselubung', 'antrean loket', 'data ganda', 'bedah kasus', 'umpan balik', 'hasil', 'bukti belanja'])(
  '“%s” asks for no page of the house',
  (query) => expect(namedInFull(query, pages, ([, , ...names]) => names, kamus.akar)).toBeUndefined(),
);

test('kits are offered only where a kasus has one', () => {
  const addresses = (from: Parameters<typeof editorialPages>[0]) => editorialPages(from).map(([, address]) => address);
  expect(addresses(library)).toContain('kasus/#perangkat');
  expect(addresses(buildLibrary(rawLibrary({}), '2026-11-24'))).not.toContain('kasus/#perangkat');
});
