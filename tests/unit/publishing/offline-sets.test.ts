import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { offlineSets } from '../../../src/publishing/offline-sets.ts';
import { kasusEntry, praktikEntry, rawLibrary, studiEntry } from '../catalog/library-data.ts';

const library = (count: number) =>
  buildLibrary(
    rawLibrary({ kasus: Array.from({ length: count }, (_, index) => kasusEntry(`k-${index}`)) }),
    '2026-11-24',
  );

test('a small library can be kept whole', () => {
  expect(offlineSets(library(3)).map(({ nama, halaman }) => [nama, halaman.length])).toEqual([
    ['Semua tulisan', 5],
    ['Bidan', 4],
  ]);
});

test('of a large one, as much as a phone holds, and the name says so', () => {
  expect(offlineSets(library(400)).map(({ nama, halaman }) => [nama, halaman.length])).toEqual([
    ['300 tulisan terbaru', 302],
    ['Bidan', 301],
  ]);
});

test('with a practice goes the research that its page puts first', () => {
  const rows = { kasus: [kasusEntry('k')], praktik: [praktikEntry('p')], studi: [1, 2, 3, 4].map((at) => studiEntry(`s-${at}`)) }; // prettier-ignore
  const [all, role] = offlineSets(buildLibrary(rawLibrary(rows), '2026-11-24'));
  const studies = ['/studi/s-1/', '/studi/s-2/', '/studi/s-3/'];
  expect(all?.halaman.toSorted()).toEqual(['/kasus/k/', '/pasang/', '/praktik/p/', ...studies, '/untuk-atasan/']);
  expect(role?.halaman.toSorted()).toEqual(['/kasus/k/', '/peran/bidan/', '/praktik/p/', ...studies]);
});
