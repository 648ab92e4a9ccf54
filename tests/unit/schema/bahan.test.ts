import { expect, test } from 'vitest';
import { bahanSchema } from '../../../src/schema/bahan.ts';
import { type Data, issues } from '../examples.ts';

const tanya = {
  tanya: 'Apa yang Anda ubah lebih dahulu?',
  muncul: ['Tambah pegawai.'],
  dorong: ['Dari mana Anda tahu?'],
};
const bahan = {
  judul: 'Loket pagi kami',
  belok: 'Catatan dua minggu selesai. Anda kepalanya.',
  pertanyaan: [tanya, tanya, tanya],
};
const check = (change: Data) => issues(bahanSchema, { ...bahan, ...change });
const times = (count: number, value: unknown) => Array.from({ length: count }, () => value);

test.each([
  ['three questions', {}],
  ['five questions', { pertanyaan: times(5, tanya) }],
  ['three answers and two pushes', { pertanyaan: times(3, { ...tanya, muncul: times(3, 'Tambah pegawai.'), dorong: times(2, 'Dari mana Anda tahu?') }) }], // prettier-ignore
])('accepts %s', (_name, change) => {
  expect(check(change)).toEqual([]);
});

test.each<[string, Data, string[]]>([
  ['two questions', { pertanyaan: times(2, tanya) }, ['pertanyaan: pertanyaan perlu paling sedikit 3 baris']],
  ['six questions', { pertanyaan: times(6, tanya) }, ['pertanyaan: pertanyaan paling banyak 5 baris']],
  ['no title of its own', { judul: undefined }, ['judul: judul wajib diisi']],
  ['no turn', { belok: undefined }, ['belok: belok wajib diisi']],
  [
    'a question to which nobody answers',
    { pertanyaan: [tanya, tanya, { ...tanya, muncul: [] }] },
    ['pertanyaan.2.muncul: muncul perlu paling sedikit 1 kalimat'],
  ],
  [
    'three pushes',
    { pertanyaan: [tanya, tanya, { ...tanya, dorong: times(3, 'Dari mana Anda tahu?') }] },
    ['pertanyaan.2.dorong: dorong paling banyak 2 kalimat'],
  ],
])('refuses %s', (_name, change, expected) => {
  expect(check(change)).toEqual(expected);
});
