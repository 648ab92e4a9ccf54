import { expect, test } from 'vitest';
import { adoptionTimeline, endingCounts, provinceStrip, reportUrl } from '../../../src/catalog/adoptions.ts';
import { buildLibrary, type Entry } from '../../../src/catalog/library.ts';
import { adopsiEntry, did, kasusEntry, praktikEntry, rawLibrary } from './library-data.ts';

const TODAY = '2026-11-24';
const library = buildLibrary(
  rawLibrary({
    kasus: [kasusEntry('satu', { praktik: did('p') }), kasusEntry('dua', { praktik: did('p', 'q') })],
    praktik: [praktikEntry('p'), praktikEntry('q')],
    adopsi: [
      adopsiEntry('baik', { akhir: 'berhasil', tanggal: '2024-01-01' }),
      adopsiEntry('buruk', { akhir: 'tidak-berhasil', tanggal: '2026-11-20' }),
      adopsiEntry('henti', { akhir: 'dihentikan', tanggal: '2026-11-21', unit: 'asal' }),
      adopsiEntry('entah', { akhir: 'belum-diketahui', tanggal: '2025-06-01', unit: 'pusat' }),
    ],
  }),
  TODAY,
);
const [p] = library.praktik.filter(({ id }) => id === 'p');
const adopsi = p?.adopsi ?? [];

test('success and failure are always told, even when there is none', () => {
  expect(endingCounts([])).toEqual([
    { nama: 'Berhasil', n: 0 },
    { nama: 'Tidak berhasil', n: 0 },
  ]);
  expect(endingCounts(adopsi).map(({ n }) => n)).toEqual([1, 1, 1, 1]);
});

test('every report has a mark on the line, failures a shape of their own', () => {
  const { points, ticks, height } = adoptionTimeline(adopsi, TODAY);
  const marks = Object.fromEntries(points.map(({ id, mark }) => [id, mark]));
  expect(marks).toEqual({ baik: 'membaik', buruk: 'gagal', henti: 'gagal', entah: 'terbuka' });
  expect(points.every(({ x }) => x >= 0 && x <= 1)).toBe(true);
  expect(points.find(({ id }) => id === 'baik')?.x).toBe(0);
  expect(new Set(points.map(({ x, stack }) => `${x}/${stack}`)).size).toBe(4);
  expect(height).toBe(2);
  expect(ticks.map(({ tahun }) => tahun)).toEqual([2024, 2025, 2026]);
});

test('many years have at most six labels', () => {
  const old = adopsi.map((row) => ({ ...row, data: { ...row.data, tanggal: '2001-05-05' } }));
  expect(adoptionTimeline(old, TODAY).ticks.length).toBeLessThanOrEqual(6);
});

test('provinces stand in the order of their list, a national unit in none', () => {
  expect(provinceStrip(adopsi, library.wilayah).map(({ wilayah, n }) => [wilayah.id, n])).toEqual([
    ['73', 1],
    ['35', 2],
  ]);
});

test('the form opens with the practice filled in where there is one it can be', () => {
  const of = (id: string) => reportUrl(library.entries.find((row) => row.id === id) as Entry);
  expect(of('q')).toBe('/kontribusi/tulis/?jenis=adopsi&praktik=q');
  expect(of('satu')).toBe('/kontribusi/tulis/?jenis=adopsi&praktik=p');
  expect(of('dua')).toBe('/kontribusi/tulis/?jenis=adopsi');
});
