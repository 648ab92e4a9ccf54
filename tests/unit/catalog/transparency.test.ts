import { describe, expect, test } from 'vitest';
import {
  evidenceFigure,
  methodFigure,
  provinceFigure,
  roleFigure,
  survivalFigure,
  themeFigure,
} from '../../../src/catalog/breakdowns.ts';
import { gapMatrix } from '../../../src/catalog/gap-matrix.ts';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { contentFigures, fateFigure, formatPercent, unitKindFigure } from '../../../src/catalog/transparency.ts';
import { adopsiEntry, kasusEntry, praktikEntry, rawLibrary } from './library-data.ts';

const small = buildLibrary(
  rawLibrary({
    kasus: [kasusEntry('a', { peran: ['bidan', 'perawat'], tema: ['kesehatan'] })],
    praktik: [praktikEntry('p', { peran: ['bidan'] })],
    adopsi: [adopsiEntry('x')],
  }),
  '2026-11-24',
);
const empty = buildLibrary(rawLibrary(), '2026-11-24');
const all = (library: typeof empty) => [
  ...contentFigures(library),
  fateFigure(library),
  evidenceFigure(library),
  unitKindFigure(library),
  roleFigure(library),
  themeFigure(library),
  methodFigure(library),
  provinceFigure(library),
  survivalFigure(library),
];

test.each([
  [3, 8, '38%'],
  [1, 1000, '0%'],
])('%i of %i is %s', (n, dari, words) => {
  expect(formatPercent(n, dari)).toBe(words);
});

describe.each([
  ['small', small],
  ['empty', empty],
])('a %s library', (_, library) => {
  test('has a finding and an explanation for each figure, ids of their own, and no broken number', () => {
    const figures = all(library);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const { title: judul, explanation: keterangan } of figures) {
      expect(judul).toMatch(/^\S.*[^.]$/);
      expect(keterangan).toMatch(/[.?]$/);
      expect(judul + keterangan).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

test('roles and themes keep the order of their lists whatever their counts', () => {
  expect(roleFigure(small).rows.map(({ name, cells }) => [name, ...cells.map(({ n }) => n)])).toEqual([
    ['Bidan', 1, 1],
    ['Perawat', 1, 0],
    ['Guru', 0, 0],
  ]);
  expect(roleFigure(small).title).toBe('1 dari 3 peran belum punya pengalaman');
});

test('a number leads to the search that shows its rows; nothing stands behind a zero', () => {
  const [bidan, , guru] = roleFigure(small).rows;
  expect(bidan?.cells[0]?.url).toBe('/cari/?jenis=Kasus&peran=Bidan');
  expect(guru?.cells).toEqual([{ n: 0 }, { n: 0 }]);
});

test('provinces and what is national add up to all cases and reports', () => {
  const sum = (index: number) =>
    provinceFigure(small).rows.reduce((total, { cells }) => total + (cells[index]?.n ?? 0), 0);
  expect([sum(0), sum(1) + sum(2)]).toEqual([small.kasus.length, small.adopsi.length]);
});

test('the matrix counts an entry under each pair it has', () => {
  const { rows } = gapMatrix(small);
  expect(rows.map(({ peran, cells }) => [peran.id, ...cells.map(({ n }) => n)])).toEqual([
    ['bidan', 2, 0],
    ['perawat', 1, 0],
    ['guru', 0, 0],
  ]);
});
