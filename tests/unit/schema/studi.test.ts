import { expect, test } from 'vitest';
import { countryName, studiSchema } from '../../../src/schema/studi.ts';
import { type Data, issues, studi, studiData, sumberData, temuanData } from '../examples.ts';

const said = (change: Data) => issues(studiSchema, { ...studiData, ...change });
const source = (change: Data) => [{ ...sumberData, dibaca_bagian: 'abstrak', ...change }];
const { url: _url, ...unread } = sumberData;

test('a sound study fits, and what may be left out is left out', () => {
  expect(said({})).toEqual([]);
  expect(studi()).toMatchObject({ syarat: [], alias: [], temuan: [{ untuk: [] }] });
});

test.each<[string, Data, string]>([
  ['no practice', { praktik: [] }, 'praktik: praktik perlu paling sedikit 1 baris'],
  [
    'a practice twice',
    { praktik: [studiData.praktik[0], studiData.praktik[0]] },
    'praktik.1.id: id praktik "membedah-aduan" ditulis dua kali',
  ],
  ['no finding', { temuan: [] }, 'temuan: temuan perlu paling sedikit 1 baris'],
  [
    'a finding for a practice that is not there',
    { temuan: [{ ...temuanData, untuk: ['lain'] }] },
    'temuan.0.untuk.0: untuk "lain" tidak ada di baris praktik berkas ini',
  ],
  [
    'a country that is none',
    { tempat: { ...studiData.tempat, negara: ['ID', 'XQ'] } },
    'tempat.negara.1: negara "XQ" bukan kode negara. Tulis dua huruf besar, misalnya ID, atau banyak',
  ],
  [
    'many countries and one',
    { tempat: { ...studiData.tempat, negara: ['ID', 'banyak'] } },
    'tempat.negara: negara banyak ditulis sendirian: [banyak]',
  ],
  [
    'a province of another country',
    { tempat: { ...studiData.tempat, negara: ['GH'] } },
    'tempat.provinsi: provinsi hanya bila negara memuat ID',
  ],
  [
    'data that end before they begin',
    { masa: { mulai: 2020, selesai: 2019 } },
    'masa.selesai: selesai lebih awal daripada mulai',
  ],
  ['nobody counted', { peserta: { orang: 0 } }, 'peserta.orang: orang harus lebih dari 0'],
  [
    'a source of which nobody says how much was read',
    { sumber: [sumberData] },
    'sumber.0.dibaca_bagian: dibaca_bagian wajib diisi, pilihannya: cuplikan, abstrak, penuh',
  ],
  [
    'a DOI with its address',
    { sumber: source({ doi: 'https://doi.org/10.1037/apl0000821' }) },
    'sumber.0.doi: doi "https://doi.org/10.1037/apl0000821" tidak terbaca. Tulis bagian sesudah doi.org/, misalnya 10.1037/apl0000821',
  ],
  [
    'neither address nor DOI',
    { sumber: [{ ...unread, dibaca_bagian: 'abstrak' }] },
    'sumber.0.url: url wajib diisi, kecuali bila ada doi atau untuk jenis klaim-pemilik',
  ],
  [
    'staff who call themselves independent',
    { hubungan: 'staf-unit' },
    'sumber.0.jenis: jenis sumber studi-independen berlawanan dengan hubungan: staf-unit. Tulis klaim-pemilik',
  ],
])('%s is refused', (_what, change, message) => {
  expect(said(change)).toEqual([message]);
});

test('a DOI may stand in place of the address', () => {
  expect(said({ sumber: [{ ...unread, dibaca_bagian: 'abstrak', doi: '10.1037/apl0000821' }] })).toEqual([]);
});

test('countries have Indonesian names', () => {
  expect(['ID', 'GB', 'banyak', 'id', 'XQ'].map(countryName)).toEqual([
    'Indonesia',
    'Inggris Raya',
    'Banyak negara',
    undefined,
    undefined,
  ]);
});
