import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type AcuanName, acuanSchemas } from '../../../src/schema/acuan.ts';
import { ACUAN_NAMES } from '../../../src/schema/names.ts';
import { CONTENT } from '../content-folder.ts';
import { type Data, issues, lorem, unitData } from '../examples.ts';

const rowsOf = (name: AcuanName): Data[] =>
  parse(readFileSync(path.join(CONTENT, 'acuan', `${name}.yml`), 'utf8')) as Data[];
/** A row that each test breaks: the first one of its list in the library of the tests. */
const sound = (name: AcuanName): Data => (name === 'unit' ? unitData : { ...rowsOf(name)[0] });

test.each(ACUAN_NAMES)('accepts every row of %s', (name) => {
  expect(rowsOf(name)).not.toEqual([]);
  expect(rowsOf(name).flatMap((row) => issues(acuanSchemas[name], row))).toEqual([]);
});

test.each(ACUAN_NAMES)('refuses a key that %s does not have', (name) => {
  const [first] = name === 'masalah' ? ['judul'] : ['nama'];
  expect(issues(acuanSchemas[name], { ...sound(name), [`${first}a`]: 'x' })).toEqual([
    `: kunci "${first}a" tidak dikenal. Maksud Anda "${first}"?`,
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
    'one entry to read first, which is two',
    { mulai: [{ praktik: 'a', kasus: 'b', sebab: 'Ini yang paling singkat.' }] },
    ['mulai.0: mulai tiap baris menyebut satu praktik atau satu kasus', 'mulai: mulai perlu paling sedikit 2 baris'],
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
  ['wilayah', 'a code as a number', { id: 73 }, ['id: harus berupa teks: apit dengan tanda kutip, misalnya "73"']],
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
  [
    'masalah',
    'an answer of three words',
    { jawaban: 'Catat dulu jamnya.' },
    ['jawaban: jawaban terlalu pendek: 18 karakter, paling sedikit 20', 'jawaban: jawaban 3 kata; tulis 40–80 kata'],
  ],
  ['masalah', 'an answer of 81 words', { jawaban: lorem(81) }, ['jawaban: jawaban 81 kata; tulis 40–80 kata']],
  ['masalah', 'an answer of 39 words', { jawaban: lorem(39) }, ['jawaban: jawaban 39 kata; tulis 40–80 kata']],
  ['masalah', 'no practice', { praktik: [] }, ['praktik: praktik perlu paling sedikit 1 isi']],
  [
    'masalah',
    'one thing not to do',
    { jangan: ['Jangan menilai orang.'] },
    ['jangan: jangan perlu paling sedikit 2 kalimat'],
  ],
  ['masalah', 'no words to find it by', { kata: [] }, ['kata: kata perlu paling sedikit 1 isi']],
])('%s refuses %s', (name, _what, change, messages) => {
  expect(issues(acuanSchemas[name], { ...sound(name), ...change })).toEqual(messages);
});

test.each([40, 80])('an answer of %i words is right', (count) => {
  expect(issues(acuanSchemas.masalah, { ...sound('masalah'), jawaban: lorem(count) })).toEqual([]);
});

describe('messages that are true', () => {
  test('an id of zero is not told that zero is enough', () => {
    expect(issues(acuanSchemas.metode, { ...sound('metode'), siasn: 0 })).toEqual([
      expect.not.stringContaining('paling sedikit 0'),
    ]);
  });

  test('no word of the schema library reaches a contributor', () => {
    expect(issues(acuanSchemas.wilayah, { ...sound('wilayah'), ubin: '9,3' })).toEqual([
      'ubin: harus berupa daftar, ditemukan teks',
    ]);
  });
});
