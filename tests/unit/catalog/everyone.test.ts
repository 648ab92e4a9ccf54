import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { gapMatrix } from '../../../src/catalog/gap-matrix.ts';
import { rolesByGroup } from '../../../src/catalog/role-groups.ts';
import { rolePages } from '../../../src/catalog/roles.ts';
import { audienceOf, listRows } from '../../../src/catalog/everyone.ts';
import { searchDocuments } from '../../../src/publishing/search-documents.ts';
import { searchInput } from '../../../src/publishing/search-input.ts';
import { peran } from '../examples.ts';
import { kasusEntry, praktikEntry, rawLibrary } from './library-data.ts';

const raw = rawLibrary({
  kasus: [kasusEntry('k', { peran: ['bidan'] })],
  praktik: [praktikEntry('p', { peran: ['siapa-saja'] })],
});
const everyone = peran('siapa-saja', 'Siapa saja');
const library = buildLibrary({ ...raw, peran: [...raw.peran, everyone] }, '2026-11-24');
const [practice] = library.praktik;

test('what is for everyone stands on no shelf, and is on the page of each role', () => {
  const pages = rolePages(library);
  expect(pages.map(({ peran: { id } }) => id)).toEqual(['bidan', 'perawat', 'guru']);
  expect(pages.map(({ praktik, kasus }) => praktik.length + kasus.length)).toEqual([1, 0, 0]);
  expect(pages.map((page) => page.everyone.praktik)).toEqual([[practice], [practice], [practice]]);
  expect(
    rolesByGroup(library)
      .flatMap(({ peran }) => peran.map(({ item }) => item.id))
      .toSorted(),
  ).toEqual(['bidan', 'guru', 'perawat']);
  expect(gapMatrix(library).rows.map(({ peran: { id } }) => id)).not.toContain('siapa-saja');
});

test('whoever narrows the search to a role keeps it, and no role of that name is offered', () => {
  const [document] = searchDocuments(library).filter(({ url }) => url === '/praktik/p/');
  expect(document?.facets.peran).toEqual(['Bidan', 'Perawat', 'Guru']);
  expect(searchInput(library).suggestions.filter(([kind]) => kind === 'peran')).toHaveLength(3);
});

test('its readers are named, without a page', () => {
  expect(practice && audienceOf(practice)).toEqual([{ nama: 'Siapa saja' }]);
  expect(library.kasus.map(audienceOf)).toEqual([[{ id: 'bidan', nama: 'Bidan' }]]);
});

test('the published list has its row, and a library without it works', () => {
  expect(listRows(library, 'peran')).toContain(everyone);
  const without = buildLibrary({ ...raw, praktik: [] }, '2026-11-24');
  expect(without.everyone).toBeUndefined();
  expect(listRows(without, 'peran')).toEqual(without.peran);
});
