import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { replications } from '../../../src/catalog/replications.ts';
import { type Data, hasilData, sumberData, temuanData } from '../examples.ts';
import { did, kasusEntry, praktikEntry, rawLibrary, studiEntry } from './library-data.ts';

const LANGSUNG = [{ id: 'p', kaitan: 'langsung', putusan: 'mendukung' }];
const place = (negara: string) => ({ negara: [negara], tema: ['kesehatan'] });
const row = (change: Data) => ({ ...temuanData, ...change });
const plain = {
  sebelum: undefined,
  sesudah: undefined,
  pembanding: undefined,
  nilai: undefined,
  rentang: undefined,
  p: undefined,
};
const lost = row({
  ...plain,
  hal: 'Kematian',
  arah: 'turun',
  bentuk: 'sebelum-sesudah',
  sebelum: 10,
  sesudah: 20,
  satuan: 'orang',
  kesimpulan: 'memburuk',
});
const effect = row({
  ...plain,
  hal: 'Kinerja',
  bentuk: 'ukuran-efek',
  nilai: 0.4,
  rentang: [-0.2, 0.8],
  satuan: 'SMD',
  kesimpulan: 'tidak-berubah',
});
const ratio = row({
  ...plain,
  hal: 'Rujukan',
  arah: 'naik',
  bentuk: 'rasio',
  nilai: 2,
  satuan: 'OR',
  kesimpulan: 'membaik',
});
const study = (id: string, negara: string, rancangan: string, temuan: Data[]) => studiEntry(id, { praktik: LANGSUNG, tempat: place(negara), rancangan, temuan, peserta: undefined, sumber: [{ ...sumberData, id: 'artikel', dibaca_bagian: 'abstrak', url: `https://jurnal.example/${id}` }] }); // prettier-ignore

const linesOf = (...studi: ReturnType<typeof study>[]) => {
  const kasus = [kasusEntry('k', { praktik: did('p'), hasil: [{ ...hasilData, indikator: 'Waktu tunggu', sebelum: 40, sesudah: 10, satuan: 'menit', arah: 'turun' }] })]; // prettier-ignore
  const library = buildLibrary(rawLibrary({ praktik: [praktikEntry('p')], kasus, studi }), '2026-11-24');
  const [praktik] = library.praktik;
  if (!praktik) throw new Error('replications.test: there is no practice');
  return replications(praktik);
};

test('a line for each measured unit, Indonesia first, then by design; a failure stands among them', () => {
  const lines = linesOf(study('b', 'GH', 'sebelum-sesudah', [lost]), study('a', 'GH', 'uji-acak', [effect, ratio]));
  expect(
    lines.map(({ place: where, hal, figures, kesimpulan, others }) => [where, hal, figures, kesimpulan, others]),
  ).toEqual([
    ['Provinsi 73', 'Waktu tunggu', '40 menit → 10 menit', 'membaik', ''],
    ['Ghana', 'Kinerja', 'SMD = 0,4 (rentang −0,2 sampai 0,8)', 'tidak-berubah', '1 membaik'],
    ['Ghana', 'Kematian', '10 orang → 20 orang', 'memburuk', ''],
  ]);
  expect(lines.map(({ mark }) => mark)).toEqual([
    { from: 100, to: 25 },
    { effect: 75, low: 37.5, high: 100 },
    { from: 50, to: 100 },
  ]);
});

test('a ratio stands about 1 as a difference about nought', () => {
  const lines = linesOf(study('a', 'GH', 'uji-acak', [ratio]), study('b', 'PE', 'uji-acak', [lost]));
  expect(lines.find(({ hal }) => hal === 'Rujukan')?.mark).toEqual({ effect: 100, low: 100, high: 100 });
});

test('two units beside each other are no series', () => {
  expect(linesOf(study('a', 'GH', 'uji-acak', [effect]))).toEqual([]);
}); // prettier-ignore
