import { describe, expect, test } from 'vitest';
import { type AcuanName, acuanSchemas } from '../../../src/schema/acuan.ts';
import { type Data, issues, unitData } from '../examples.ts';

const SOUND: Record<AcuanName, Data> = {
  unit: unitData,
  instansi: { id: 'dinas', nama: 'Dinas', lingkup: 'daerah' },
  peran: { id: 'perawat', nama: 'Perawat', jenis: ['fungsional'], kategori: ['keahlian'], status: 'umum' },
  tema: { id: 'kesehatan', nama: 'Kesehatan', urusan: ['Kesehatan'] },
  metode: {
    id: 'coaching',
    nama: 'Coaching',
    porsi: 20,
    perlan10: 'Coaching',
    artinya: 'Percakapan terarah.',
    siasn: 3,
  },
  kompetensi: { id: 'kerja-sama', nama: 'Kerja sama', kelompok: 'manajerial' },
  wilayah: { id: '73', nama: 'Sulawesi Selatan', iso: 'ID-SN', zona: 'WITA', kab: 21, kota: 3, ubin: [9, 3] },
  istilah: { id: 'wpl', nama: 'Pembelajaran di tempat kerja', singkatan: 'WPL' },
  regulasi: {
    id: 'uu-20-2023',
    nama: 'UU 20/2023',
    tentang: 'Aparatur Sipil Negara',
    isi: 'Setiap pegawai wajib belajar.',
    url: 'https://jdih.example.go.id/uu-20-2023',
    dibaca: '2026-11-24',
  },
};

test.each(Object.entries(SOUND))('accepts a sound row of %s', (name, row) => {
  expect(issues(acuanSchemas[name as AcuanName], row)).toEqual([]);
});

test.each(Object.entries(SOUND))('refuses a key that %s does not have', (name, row) => {
  expect(issues(acuanSchemas[name as AcuanName], { ...row, namaa: 'x' })).toEqual([
    ': kunci "namaa" tidak dikenal. Maksud Anda "nama"?',
  ]);
});

test('accepts a national unit without a province and a unit of a province without a city', () => {
  const { kabkota: _kabkota, ...provincial } = unitData;
  expect(issues(acuanSchemas.unit, { ...provincial, tingkat: 'provinsi' })).toEqual([]);
  expect(issues(acuanSchemas.unit, { ...provincial, tingkat: 'pusat', provinsi: undefined })).toEqual([]);
});

test.each<[AcuanName, string, Data, string[]]>([
  [
    'unit',
    'a city of another province',
    { kabkota: { kode: '3578', nama: 'Kota Surabaya' } },
    ['kabkota.kode: dua angka pertama kode kab/kota harus sama dengan kode provinsi'],
  ],
  [
    'unit',
    'no province',
    { provinsi: undefined, kabkota: undefined },
    ['provinsi: provinsi wajib diisi untuk unit daerah'],
  ],
  [
    'unit',
    'a province as a number',
    { provinsi: 73 },
    ['provinsi: kode provinsi harus teks dua angka dalam tanda kutip, misalnya "73"'],
  ],
  [
    'unit',
    'a city as a number',
    { kabkota: { kode: 7371, nama: 'Kota Makassar' } },
    ['kabkota.kode: kode kab/kota harus teks empat angka dalam tanda kutip'],
  ],
  [
    'unit',
    'a city of three digits',
    { kabkota: { kode: '737', nama: 'Kota Makassar' } },
    ['kabkota.kode: kode kab/kota empat angka, misalnya "7371"'],
  ],
  [
    'unit',
    'a misspelt level',
    { tingkat: 'kabupatn' },
    [
      'tingkat: tingkat "kabupatn" tidak dikenal. Maksud Anda "kabupaten"? Pilihannya: pusat, provinsi, kabupaten, kota',
    ],
  ],
  [
    'unit',
    'an id with capitals',
    { id: 'Dinas_X' },
    ['id: id "Dinas_X" hanya boleh berisi huruf kecil, angka, dan tanda hubung, misalnya "dinkes-teluk-bintuni"'],
  ],
  ['unit', 'no id', { id: undefined }, ['id: wajib diisi']],
  [
    'instansi',
    'a misspelt scope',
    { lingkup: 'derah' },
    ['lingkup: lingkup "derah" tidak dikenal. Maksud Anda "daerah"? Pilihannya: pusat, daerah, bersama'],
  ],
  ['peran', 'no kind of post', { jenis: [] }, ['jenis: terlalu sedikit: paling sedikit 1']],
  [
    'peran',
    'a kind of post that is not a list',
    { jenis: 'fungsional' },
    ['jenis: harus berupa daftar, ditemukan teks'],
  ],
  [
    'peran',
    'a misspelt kind of post',
    { jenis: ['fungsionl'] },
    [
      'jenis.0: jenis jabatan "fungsionl" tidak dikenal. Maksud Anda "fungsional"? Pilihannya: jpt-utama, jpt-madya, jpt-pratama, administrator, pengawas, fungsional, pelaksana',
    ],
  ],
  [
    'peran',
    'a misspelt category',
    { kategori: ['keahlan'] },
    ['kategori.0: kategori "keahlan" tidak dikenal. Maksud Anda "keahlian"? Pilihannya: keahlian, keterampilan'],
  ],
  ['tema', 'no government affair', { urusan: [] }, ['urusan: terlalu sedikit: paling sedikit 1']],
  ['metode', 'a part that is none of the three', { porsi: 30 }, ['porsi: porsi harus 70, 20, atau 10']],
  [
    'metode',
    'a meaning of one word',
    { artinya: 'Bicara' },
    ['artinya: artinya terlalu pendek: 6 karakter, paling sedikit 10'],
  ],
  [
    'kompetensi',
    'half a group',
    { kelompok: 'sosial' },
    ['kelompok: kelompok "sosial" tidak dikenal. Pilihannya: manajerial, sosial-kultural, teknis'],
  ],
  ['wilayah', 'a code of one digit', { id: '7' }, ['id: kode provinsi dua angka dalam tanda kutip, misalnya "73"']],
  ['wilayah', 'a code as a number', { id: 73 }, ['id: harus berupa teks, ditemukan angka']],
  [
    'wilayah',
    'a misspelt time zone',
    { zona: 'WITB' },
    ['zona: zona "WITB" tidak dikenal. Maksud Anda "WIB"? Pilihannya: WIB, WITA, WIT'],
  ],
  ['wilayah', 'half a cell', { ubin: [1] }, ['ubin: terlalu sedikit: paling sedikit 2']],
  ['wilayah', 'fewer regencies than none', { kab: -1 }, ['kab: terlalu sedikit: paling sedikit 0']],
  [
    'istilah',
    'a meaning too short',
    { artinya: 'pendek' },
    ['artinya: artinya terlalu pendek: 6 karakter, paling sedikit 10'],
  ],
  [
    'regulasi',
    'an ftp address',
    { url: 'ftp://jdih.go.id' },
    ['url: alamat "ftp://jdih.go.id" tidak dapat dibuka: pakai alamat lengkap yang diawali https:// atau http://'],
  ],
  [
    'regulasi',
    '31 November',
    { dibaca: '2026-11-31' },
    ['dibaca: tanggal "2026-11-31" tidak ada. Tulis TTTT-BB-HH, misalnya 2026-11-24'],
  ],
])('%s refuses %s', (name, _what, change, messages) => {
  expect(issues(acuanSchemas[name], { ...SOUND[name], ...change })).toEqual(messages);
});

describe('messages that are true', () => {
  test('an id of zero is not told that zero is enough', () => {
    expect(issues(acuanSchemas.metode, { ...SOUND.metode, siasn: 0 })).toEqual([
      expect.not.stringContaining('paling sedikit 0'),
    ]);
  });

  test('no word of the schema library reaches a contributor', () => {
    expect(issues(acuanSchemas.wilayah, { ...SOUND.wilayah, ubin: '9,3' })).toEqual([
      'ubin: harus berupa daftar, ditemukan teks',
    ]);
  });
});
