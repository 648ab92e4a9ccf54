import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { offlineSets } from '../../../src/publishing/offline-sets.ts';
import { kasusEntry, rawLibrary } from '../catalog/library-data.ts';

const library = (count: number) =>
  buildLibrary(
    rawLibrary({ kasus: Array.from({ length: count }, (_, index) => kasusEntry(`k-${index}`)) }),
    '2026-11-24',
  );

test('a small library can be kept whole', () => {
  expect(offlineSets(library(3)).map(({ nama, halaman }) => [nama, halaman.length])).toEqual([
    ['Semua tulisan', 3],
    ['Bidan', 4],
  ]);
});

test('of a large one, as much as a phone holds, and the name says so', () => {
  expect(offlineSets(library(400)).map(({ nama, halaman }) => [nama, halaman.length])).toEqual([
    ['300 tulisan terbaru', 300],
    ['Bidan', 301],
  ]);
});
