import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { quarterOf, timeline } from '../../../src/catalog/quarters.ts';
import { adopsiEntry, kasusEntry, praktikEntry, rawLibrary } from './library-data.ts';

test.each([
  ['2026-01-01', 'Triwulan I 2026', '2026-01-01'],
  ['2026-03-31', 'Triwulan I 2026', '2026-01-01'],
  ['2026-04-01', 'Triwulan II 2026', '2026-04-01'],
  ['2026-09-30', 'Triwulan III 2026', '2026-07-01'],
  ['2026-12-31', 'Triwulan IV 2026', '2026-10-01'],
])('%s is in %s, which began on %s', (day, nama, mulai) => expect(quarterOf(day)).toMatchObject({ nama, mulai }));

const library = (today: string) =>
  buildLibrary(
    rawLibrary({
      kasus: [kasusEntry('a', { terbit: '2026-01-05' }), kasusEntry('b', { terbit: '2026-07-05' })],
      praktik: [praktikEntry('p', { terbit: '2026-07-06' })],
      adopsi: [
        adopsiEntry('x', { tanggal: '2026-08-01' }),
        adopsiEntry('y', { tanggal: '2026-08-01', pelapor: 'redaksi' }),
      ],
    }),
    today,
  );

test('quarters run from the first to that of today, empty ones kept', () => {
  const { rows, earlier } = timeline(library('2026-11-24'));
  expect(
    rows.map(({ quarter, kasus, praktik, adopsi, redaksi }) => [quarter.id, kasus, praktik, adopsi, redaksi]),
  ).toEqual([
    ['2026-1', 1, 0, 0, 0],
    ['2026-2', 0, 0, 0, 0],
    ['2026-3', 1, 1, 1, 1],
    ['2026-4', 0, 0, 0, 0],
  ]);
  expect(earlier).toBeUndefined();
});

test('no more than twelve quarters are shown; what is older is counted in one row, and nothing is lost', () => {
  const { rows, earlier } = timeline(library('2029-05-01'));
  expect(rows.length).toBe(12);
  expect(rows[0]?.quarter.id).toBe('2026-3');
  expect(earlier).toMatchObject({ quarter: { nama: 'Sebelum itu' }, kasus: 1, praktik: 0, adopsi: 0 });
});

test('an empty library has the quarter of today', () => {
  expect(timeline(buildLibrary(rawLibrary(), '2026-11-24')).rows.map(({ quarter }) => quarter.id)).toEqual(['2026-4']);
});
