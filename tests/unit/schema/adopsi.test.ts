import { expect, test } from 'vitest';
import { adopsiSchema } from '../../../src/schema/adopsi.ts';
import { adopsiData, type Data, hasilData, issues, sumberData } from '../examples.ts';

const check = (change: Data) => issues(adopsiSchema, { ...adopsiData, ...change });

test.each<[string, Data]>([
  ['a report of two minutes', {}],
  ['a failure', { akhir: 'tidak-berhasil' }],
  ['a report that the editors retold', { pelapor: 'redaksi' }],
  ['a measured row with its source', { hasil: [hasilData], sumber: [sumberData] }],
])('accepts %s', (_name, change) => {
  expect(check(change)).toEqual([]);
});

test.each<[string, Data, string[]]>([
  ['an unknown key', { perubahn: 'x' }, [': kunci "perubahn" tidak dikenal. Maksud Anda "perubahan"?']],
  [
    'an unknown key near to none',
    { catatan: 'x' },
    [
      ': kunci "catatan" tidak dikenal. Kunci yang dikenal: praktik, unit, pelapor, tanggal, akhir, perubahan, hasil, sumber, bukan_data_pribadi, lisensi.',
    ],
  ],
  [
    'month 13',
    { tanggal: '2026-13-01' },
    ['tanggal: tanggal "2026-13-01" tidak ada. Tulis TTTT-BB-HH, misalnya 2026-11-24'],
  ],
  [
    'a measured row without its source',
    { hasil: [hasilData] },
    ['hasil.0.sumber: sumber "jurnal" tidak ada di daftar sumber berkas ini.'],
  ],
  [
    'one word of change',
    { perubahan: 'tidak' },
    ['perubahan: perubahan terlalu pendek: 5 karakter, paling sedikit 10'],
  ],
  [
    'a word of its own for a failure',
    { akhir: 'gagal' },
    [
      'akhir: akhir "gagal" tidak dikenal. Pilihannya: berhasil, sebagian, tidak-berhasil, dihentikan, berjalan, belum-diketahui',
    ],
  ],
  ['no practice', { praktik: undefined }, ['praktik: wajib diisi']],
  ['several practices', { praktik: ['a', 'b'] }, ['praktik: harus berupa teks, ditemukan daftar']],
])('refuses %s', (_name, change, messages) => {
  expect(check(change)).toEqual(messages);
});
