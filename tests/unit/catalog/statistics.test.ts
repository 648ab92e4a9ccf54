import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import {
  endings,
  fates,
  heartbeats,
  measured,
  snippets,
  sources,
  type Tally,
  unitKinds,
} from '../../../src/catalog/statistics.ts';
import { sumberData, unit } from '../examples.ts';
import { adopsiEntry, did, kasusEntry, praktikEntry, rawLibrary } from './library-data.ts';

const raw = rawLibrary({
  kasus: [
    kasusEntry('gagal', { akhir: 'tidak-berhasil', hasil: [], terbit: '2026-01-01', cek_lagi: '2026-11-01' }),
    kasusEntry('baik', { praktik: did('p'), dicek_pada: '2026-11-01', metode: ['coaching', 'aar'] }),
  ],
  praktik: [praktikEntry('p', { metode: ['aar'] })],
  adopsi: [
    adopsiEntry('a', { akhir: 'dihentikan', unit: 'rs' }),
    adopsiEntry('b', { sumber: [{ ...sumberData, dibaca_bagian: 'cuplikan' }] }),
  ],
});
const library = buildLibrary(
  {
    ...raw,
    unit: [...raw.unit, unit('rs', '73', { jenis_instansi: 'rsud' })],
    instansi: [
      { id: 'rsud', nama: 'RSUD', lingkup: 'daerah' },
      { id: 'dinas', nama: 'Dinas', lingkup: 'daerah' },
      { id: 'kosong', nama: 'Kosong', lingkup: 'daerah' },
    ],
    metode: raw.metode.map((row) => (row.id === 'coaching' ? { ...row, porsi: 70 as const } : row)),
  },
  '2026-11-24',
);
const numbers = (rows: readonly Tally[]) => rows.map(({ count, total = '' }) => `${count}/${total}`);

test('parts add up to the whole they are parts of', () => {
  for (const rows of [endings(library), heartbeats(library), fates(library), unitKinds(library)])
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(rows[0]?.total);
});

test.each([
  ['endings, failures included', endings(library), ['1/2', '0/2', '1/2', '0/2', '0/2', '0/2']],
  ['measured', measured(library), ['1/2', '1/2']],
])('%s', (_, rows, expected) => expect(numbers(rows)).toEqual(expected));

test('kinds of office stand in the order of their list, not by count, without those that told nothing', () => {
  expect(unitKinds(library).map(({ name: nama, count: n }) => [nama, n])).toEqual([['Dinas', 2]]);
});

test('a source used by several entries counts once', () => {
  expect(sources(library).map(({ count: n, links }) => [n, links.length])).toEqual([
    [1, 3],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  expect(snippets(library)).toEqual({ read: 0, all: 1 });
});

test('a source that entries judge differently counts once, as the most cautious of them say; read further by one, it is no snippet', () => {
  const one = { ...sumberData, jenis: 'studi-independen', dibaca_bagian: 'abstrak' };
  const other = { ...sumberData, jenis: 'klaim-pemilik', dibaca_bagian: 'cuplikan' };
  const both = buildLibrary(
    rawLibrary({ kasus: [kasusEntry('a', { sumber: [one] }), kasusEntry('b', { sumber: [other] })] }),
    '2026-11-24',
  );
  expect(numbers(sources(both))).toEqual(['0/1', '0/1', '1/1', '0/1', '0/1']);
  expect(snippets(both)).toEqual({ read: 0, all: 1 });
});
