import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { fateOf, survival } from '../../../src/catalog/survival.ts';
import { kasusEntry, rawLibrary } from './library-data.ts';

const TODAY = '2026-11-24';
const kasus = (...changes: object[]) =>
  buildLibrary(rawLibrary({ kasus: changes.map((change, index) => kasusEntry(`k${index}`, { ...change })) }), TODAY)
    .kasus;

test.each([
  ['stopped', { akhir: 'dihentikan', periode: { mulai: 2020 }, dicek_pada: '2026-11-01' }, 'dihentikan'],
  ['with a last year', { akhir: 'berhasil', periode: { mulai: 2018, selesai: 2020 } }, 'selesai'],
  [
    'with a last figure alone',
    { akhir: 'belum-diketahui', periode: { mulai: 2018, angka_sampai: 2020 } },
    'belum-dipastikan',
  ],
  ['checked lately', { akhir: 'berjalan', periode: { mulai: 2018 }, dicek_pada: '2025-08-01' }, 'berjalan'],
  [
    'checked too long ago',
    { akhir: 'berjalan', periode: { mulai: 2018 }, dicek_pada: '2025-01-01' },
    'belum-dipastikan',
  ],
  ['said to run, never checked', { akhir: 'berjalan', periode: { mulai: 2018 } }, 'belum-dipastikan'],
])('a case %s', (_, change, fate) => {
  expect(kasus(change).map(fateOf)).toEqual([fate]);
});

test('every case is in one band of age; one that begins after today is young', () => {
  const rows = survival(
    kasus(...[2027, 2026, 2024, 2023, 2021, 2020, 2016, 2015].map((mulai) => ({ periode: { mulai } }))),
    TODAY,
  );
  expect(rows.map(({ nama, counts }) => [nama, counts.at(-1)])).toEqual([
    ['Kurang dari 3 tahun', 3],
    ['3–5 tahun', 2],
    ['6–10 tahun', 2],
    ['Lebih dari 10 tahun', 1],
  ]);
});
