import { expect, test } from 'vitest';
import { rootsOf } from '../../../src/search/document.ts';
import { akar } from '../../../src/search/indonesian.ts';
import { namedInFull, pinned } from '../../../src/search/pinned.ts';

const ROWS = [
  ['antrean', 'Antrean loket kami panjang setiap Senin', 'antre', 'warga menunggu'],
  ['kader', 'Kader kami berhenti sesudah dilatih', 'kader', 'pelatihan'],
  ['obat', 'Obat habis sebelum akhir bulan', 'stok obat'],
];

test.each([
  ['antrean', ['antrean'], 'one of its words'],
  ['mengantre', ['antrean'], 'a form of its words'],
  ['antrean loket panjang sekali', ['antrean'], 'half of a long query'],
  ['kader posyandu', [], 'half of a short one'],
  ['warga yang menunggu lama', ['antrean'], 'two of three roots'],
  ['bagaimana melatih pegawai baru di kantor', [], 'one root of many'],
  ['loket', [], 'one root of a long name'],
  ['', [], 'nothing'],
])('%s pins %j (%s)', (query, expected) => {
  const found = pinned(rootsOf(query, akar), ROWS, ([, ...names]) => names, akar);
  expect(found.map(([id]) => id)).toEqual(expected);
});

const PAGES = [
  ['gagal', 'Yang tidak berhasil', 'tidak berhasil', 'gagal'],
  ['penulis', 'Transparansi', 'siapa yang menulis'],
  ['data', 'Data terbuka', 'csv', 'unduh data'],
  ['pribadi', 'Privasi', 'hapus data'],
];

test.each<[query: string, expected: string | undefined, why: string]>([
  ['csv', 'data', 'one of its names'],
  ['data terbuka csv', 'data', 'words of several of its names'],
  ['bagaimana cara mengunduh datanya', 'data', 'other forms, in a question'],
  ['apa yang tidak berhasil', 'gagal', 'a name of a function word and another'],
  ['hasil', undefined, 'a name without its function word'],
  ['menulis', undefined, 'a name without its function words'],
  ['siapa saja yang menulis', 'penulis', 'function words between'],
  ['data', undefined, 'part of a name'],
  ['csv kepegawaian', undefined, 'a topic word that no name has'],
  ['unduh data gagal', undefined, 'names of two rows, none of which has all'],
  ['', undefined, 'nothing'],
])('%s names %s (%s)', (query, expected) => {
  expect(namedInFull(query, PAGES, ([, ...names]) => names, akar)?.[0]).toBe(expected);
});

test('of two rows that a query names, the one with the longer name', () => {
  const rows = [
    ['short', 'data', 'terbuka'],
    ['long', 'data terbuka'],
  ];
  expect(namedInFull('data terbuka', rows, ([, ...names]) => names, akar)?.[0]).toBe('long');
});
