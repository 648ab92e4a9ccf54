import { expect, test } from 'vitest';
import { praktikSchema } from '../../../src/schema/praktik.ts';
import { type Data, issues, praktikData, sumberData } from '../examples.ts';

const check = (change: Data) => issues(praktikSchema, { ...praktikData, ...change });
const MASALAH = 'Antrean panjang setiap Senin';
const times = (count: number, value: unknown) => Array.from({ length: count }, () => value);

test('a sound practice fits, with defaults filled in', () => {
  expect(praktikSchema.parse(praktikData)).toMatchObject({
    kompetensi: [],
    alias: [],
    sumber: [],
    lisensi: 'CC-BY-4.0',
  });
});

test.each<[string, Data]>([
  ['five problems', { masalah: times(5, MASALAH) }],
  ['four roles', { peran: times(4, 'x').map((id, index) => `${String(id)}${index}`) }],
  ['a quarter to try', { coba: '1-triwulan' }],
  ['the hardest', { kesulitan: 3 }],
  ['six fits', { cocok_bila: times(6, 'Tim bertemu') }],
  ['a source', { sumber: [sumberData] }],
  ['a quarter of an hour of one person', { jam_orang: 0.25 }],
  ['a year of one person', { jam_orang: 1800 }],
])('accepts %s', (_name, change) => {
  expect(check(change)).toEqual([]);
});

test.each<[string, Data, string[]]>([
  ['an unknown key', { judl: 1 }, [': kunci "judl" tidak dikenal. Maksud Anda "judul"?']],
  [
    'a key that only a case has',
    { periode: {} },
    [`: kunci "periode" tidak dikenal. Kunci yang dikenal: ${Object.keys(praktikSchema.shape).join(', ')}.`],
  ],
  ['one problem', { masalah: [MASALAH] }, ['masalah: masalah perlu paling sedikit 2 kalimat']],
  ['six problems', { masalah: times(6, MASALAH) }, ['masalah: masalah paling banyak 5 kalimat']],
  [
    'a problem of one word',
    { masalah: ['Antre', MASALAH] },
    ['masalah.0: masalah terlalu pendek: 5 karakter, paling sedikit 15'],
  ],
  ['problems left out', { masalah: undefined }, ['masalah: wajib diisi']],
  [
    'a space for a hyphen',
    { coba: '15 menit' },
    ['coba: coba "15 menit" tidak dikenal. Maksud Anda "15-menit"? Pilihannya: 15-menit, 1-minggu, 1-triwulan'],
  ],
  ['no hours', { jam_orang: 0 }, ['jam_orang: jam_orang harus lebih dari 0, paling banyak 1800']],
  ['minutes for hours', { jam_orang: 2700 }, ['jam_orang: jam_orang harus lebih dari 0, paling banyak 1800']],
  ['difficulty 4', { kesulitan: 4 }, ['kesulitan: kesulitan paling besar 3 (sulit)']],
  ['difficulty 0', { kesulitan: 0 }, ['kesulitan: kesulitan paling kecil 1 (mudah)']],
  ['difficulty 1.5', { kesulitan: 1.5 }, ['kesulitan: kesulitan harus angka 1, 2, atau 3']],
  ['difficulty in words', { kesulitan: 'mudah' }, ['kesulitan: kesulitan harus angka 1, 2, atau 3']],
  ['no fit', { cocok_bila: [] }, ['cocok_bila: cocok_bila perlu paling sedikit 1 isi']],
  ['no misfit', { tidak_cocok_bila: [] }, ['tidak_cocok_bila: tidak_cocok_bila perlu paling sedikit 1 isi']],
  ['seven fits', { cocok_bila: times(7, 'Tim bertemu') }, ['cocok_bila: terlalu banyak: paling banyak 6']],
  ['no sign of success', { tanda_berhasil: [] }, ['tanda_berhasil: tanda_berhasil perlu paling sedikit 1 baris']],
  [
    'half a sign of success',
    { tanda_berhasil: [{ aturan: 'Setiap pertemuan' }] },
    ['tanda_berhasil.0.indikator: indikator wajib diisi', 'tanda_berhasil.0.ambang: ambang wajib diisi'],
  ],
  [
    'everyone beside a role',
    { peran: ['siapa-saja', 'perawat'] },
    ['peran: peran "siapa-saja" berdiri sendiri: hapus peran lainnya, atau hapus "siapa-saja"'],
  ],
  [
    'five roles',
    { peran: times(5, 'x').map((id, index) => `${String(id)}${index}`) },
    ['peran: peran paling banyak 4 isi, ditemukan 5'],
  ],
  [
    'a source without an address',
    { sumber: [{ ...sumberData, url: undefined }] },
    ['sumber.0.url: url wajib diisi, kecuali bila ada doi atau untuk jenis klaim-pemilik'],
  ],
  [
    'a day to check again that does not exist',
    { cek_lagi: '2026-06-31' },
    ['cek_lagi: tanggal "2026-06-31" tidak ada. Tulis TTTT-BB-HH, misalnya 2026-11-24'],
  ],
])('refuses %s', (_name, change, messages) => {
  expect(check(change)).toEqual(messages);
});
