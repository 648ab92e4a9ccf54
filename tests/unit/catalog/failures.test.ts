import { expect, test } from 'vitest';
import { type Ended, failureCount, practiceFailures } from '../../../src/catalog/failures.ts';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { hasil, sumberData } from '../examples.ts';
import { adopsiEntry, did, kasusEntry, praktikEntry, rawLibrary, studiEntry } from './library-data.ts';

const near = (id: string) => [{ id, kaitan: 'sebagian' }];
const library = (entries: Parameters<typeof rawLibrary>[0]) => buildLibrary(rawLibrary(entries), '2026-11-24');
const urls = (rows: readonly Ended[]) => rows.map(({ url }) => url);
const told = (entries: Parameters<typeof rawLibrary>[0]) => {
  const { direct, near } = practiceFailures(library(entries));
  return {
    direct: direct.map(({ praktik, failed, others }) => [praktik.id, urls(failed), urls(others)]),
    near: near.map((row) => [row.praktik.id, urls(row.near)]),
  };
};

test('what did a practice and failed stands apart from what was only near; what failed nowhere is not there', () => {
  expect(
    told({
      praktik: [praktikEntry('p'), praktikEntry('q'), praktikEntry('r')],
      kasus: [
        kasusEntry('gagal', { akhir: 'tidak-berhasil', praktik: did('p') }),
        kasusEntry('baik', { akhir: 'sebagian', praktik: near('p') }),
        kasusEntry('tidak-tahu', { akhir: 'belum-diketahui', praktik: did('q') }),
        kasusEntry('dekat', { akhir: 'dihentikan', praktik: [...near('r'), ...near('p')] }),
      ],
      adopsi: [adopsiEntry('a', { akhir: 'dihentikan', praktik: 'p' })],
    }),
  ).toEqual({
    direct: [['p', ['/kasus/gagal/', '/praktik/p/#adopsi-a'], ['/kasus/baik/']]],
    near: [['p', ['/kasus/dekat/']], ['r', ['/kasus/dekat/']]],
  }); // prettier-ignore
});

test('an experience or a report whose own figures got worse has failed there, whatever it calls its ending', () => {
  const worse = { akhir: 'sebagian', hasil: [hasil({ arah: 'turun', sebelum: 8.6, sesudah: 16.9 })] };
  expect(
    told({
      praktik: [praktikEntry('p'), praktikEntry('q')],
      kasus: [kasusEntry('naik-lagi', { ...worse, praktik: [...did('p'), ...near('q')] })],
      adopsi: [adopsiEntry('a', { ...worse, praktik: 'p', sumber: [sumberData] })],
    }),
  ).toEqual({
    direct: [['p', ['/kasus/naik-lagi/', '/praktik/p/#adopsi-a'], []]],
    near: [['q', ['/kasus/naik-lagi/']]],
  });
});

test('practices that failed come first, then those with most findings of no change or worse', () => {
  const finding = (kesimpulan: string) => ({
    ...studiEntry('x').data.temuan[0],
    ...{ kesimpulan, nilai: kesimpulan === 'memburuk' ? 12 : -12 },
  });
  const studi = (id: string, ...all: string[]) =>
    studiEntry(`s-${id}`, { praktik: [{ id, kaitan: 'langsung', putusan: 'mendukung' }], temuan: all.map(finding) });
  const rows = told({
    praktik: ['a', 'b', 'c', 'd', 'e'].map((id) => praktikEntry(id)),
    kasus: [kasusEntry('gagal', { akhir: 'tidak-berhasil', praktik: did('c'), hasil: [] })],
    studi: [
      studi('a', 'tidak-berubah'),
      studi('b', 'tidak-berubah', 'memburuk'),
      studi('d', 'membaik', 'membaik', 'membaik', 'tidak-berubah'),
      studi('e', 'membaik'),
    ],
  });
  expect(rows.direct.map(([id]) => id)).toEqual(['c', 'b', 'a']);
});

test('each says where it was, and when if that is known', () => {
  const facts = (kasus: Parameters<typeof kasusEntry>[1], adopsi: Parameters<typeof adopsiEntry>[1] = {}) => {
    const [row] = practiceFailures(
      library({
        praktik: [praktikEntry('p')],
        kasus: [kasusEntry('k', { akhir: 'dihentikan', praktik: did('p'), ...kasus })],
        adopsi: [adopsiEntry('a', { akhir: 'dihentikan', praktik: 'p', tanggal: '2026-03-22', ...adopsi })],
      }),
    ).direct;
    return row?.failed.map((one) => one.facts);
  };
  expect(facts({ periode: { mulai: '2013', selesai: '2015' } })).toEqual([
    ['Provinsi 73', '2013–2015'],
    ['Provinsi 35', 'dilaporkan 2026'],
  ]);
  expect(facts({ periode: undefined, unit: 'pusat' }, { unit: 'pusat' })).toEqual([
    ['Nasional'],
    ['Nasional', 'dilaporkan 2026'],
  ]);
});

test.each([
  [['berhasil'], ''],
  [['tidak-berhasil', 'berhasil'], '1 yang tidak berhasil'],
  [['dihentikan'], '1 yang dihentikan'],
  [['dihentikan', 'tidak-berhasil', 'tidak-berhasil'], '3 yang tidak berhasil atau dihentikan'],
])('of %j: "%s"', (endings, words) => {
  const kasus = endings.map((akhir, index) => kasusEntry(`k${index}`, { akhir }));
  expect(failureCount(library({ kasus }).kasus)).toBe(words);
});
