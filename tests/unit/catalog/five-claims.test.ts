import { describe, expect, test } from 'vitest';
import { authorship } from '../../../src/catalog/authorship.ts';
import { ageDots, figureAge } from '../../../src/catalog/figure-age.ts';
import { flow, flowDrawing } from '../../../src/catalog/flow.ts';
import { strengthLadder } from '../../../src/catalog/ladder.ts';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { voices } from '../../../src/catalog/voices.ts';
import { claimFiles } from '../../../src/open-data/claim-files.ts';
import { sumberData } from '../examples.ts';
import { adopsiEntry, kasusEntry, praktikEntry, rawLibrary } from './library-data.ts';

const TODAY = '2026-11-24';
const empty = buildLibrary(rawLibrary(), TODAY);
const small = buildLibrary(
  rawLibrary({
    kasus: [
      kasusEntry('a', {
        praktik: [{ id: 'p', kaitan: 'langsung' }],
        hasil: [],
        periode: { mulai: '2012', angka_sampai: '2016-05' },
      }),
      kasusEntry('b', { hasil: [], periode: { mulai: '2024' }, dicek_pada: '2026-11-01' }),
      kasusEntry('c', { hasil: [], periode: { mulai: '2020', selesai: '2022-03' } }),
    ],
    praktik: [praktikEntry('p'), praktikEntry('q')],
    adopsi: [adopsiEntry('x', { pelapor: 'unit' })],
  }),
  TODAY,
);

describe.each([
  ['small', small],
  ['empty', empty],
])('a %s library', (_, library) => {
  const claims = [authorship(library), strengthLadder(library), flow(library), voices(library), figureAge(library)];

  test('has five claims: a sentence, how to read it, and where to look', () => {
    for (const { title, explanation, see } of claims) {
      expect(title).toMatch(/^\S.*[^.]$/);
      expect(title.split(' ').length).toBeLessThanOrEqual(20);
      expect(title + explanation).not.toMatch(/NaN|undefined|Infinity/);
      expect(see.url).toMatch(/^\/.*\/$/);
    }
  });

  test('has a file for each, with a header and as many lines as rows', () => {
    const files = claimFiles(library);
    expect(files.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    for (const [index, { text }] of files.entries()) {
      const lines = text.trimEnd().split('\r\n');
      expect(lines[0]).toBe(claims[index]?.columns.join(','));
      expect(lines.length).toBe(1 + (claims[index]?.rows.length ?? 0));
    }
  });
});

test('the year of the newest news counts, not that of the start; a case without one has no dot', () => {
  expect(figureAge(small).rows.map(({ id, tahun, dicek }) => [id, tahun, dicek])).toEqual([
    ['a', 2016, 'belum'],
    ['b', undefined, 'ya'],
    ['c', 2022, 'belum'],
  ]);
  expect(figureAge(small).title).toBe(
    'Keterangan terakhir 1 dari 2 pengalaman lebih tua dari lima tahun; 1 dicek ke unitnya',
  );
});

test('dots of one year stand on each other, the checked ones lowest, and none leaves the drawing', () => {
  const row = (id: string, tahun: number | undefined, dicek: 'ya' | 'belum' = 'belum') => ({
    id,
    judul: id,
    tahun,
    dicek,
  });
  const { dots, height } = ageDots([row('a', 2020), row('b', 2020, 'ya'), row('c', 1950), row('d', undefined)], TODAY);
  expect(dots.length).toBe(3);
  const [lower, upper] = dots.filter(({ x }) => x === dots[0]?.x);
  expect([lower?.checked, upper?.checked]).toEqual([true, false]);
  expect(lower?.y).toBeGreaterThan(upper?.y ?? 0);
  for (const { x, y } of dots) expect([x > 0 && x < 344, y > 0 && y < height]).toEqual([true, true]);
});

test('the flow counts practices at each stage, and draws a band as wide as their part', () => {
  const { rows } = flow(small);
  expect(rows.map(({ banyak, praktik }) => [banyak, praktik])).toEqual([[4, 2], [2, 2], [1, 1], [1, 1], [0, 0]]); // prettier-ignore
  const { bars } = flowDrawing(rows);
  expect(bars.map(({ width }) => width)).toEqual([96, 96, 48, 48, 0]);
});

test('a source counts once a theme, and a theme without one has no row', () => {
  const twice = rawLibrary({ kasus: [kasusEntry('a', { sumber: [sumberData] }), kasusEntry('b', { sumber: [sumberData] })] }); // prettier-ignore
  const rows = voices(buildLibrary(twice, TODAY)).rows;
  expect(rows.length).toBe(1);
  expect(rows.map(({ studi, lembaga, pemilik, media }) => studi + lembaga + pemilik + media)).toEqual([1]);
});

test('what lifts a rung is what most of its practices lack', () => {
  const rung = strengthLadder(small).rows.find(({ tingkat }) => tingkat === 0);
  expect([rung?.praktik, rung?.naik_bila]).toEqual([
    small.praktik.filter(({ bukti }) => bukti.tingkat === 0).length,
    'Satu indikator yang diukur sebelum dan sesudah, dengan masa dan sumbernya.',
  ]);
});
