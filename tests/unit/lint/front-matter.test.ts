import { expect, test } from 'vitest';
import { checkExample } from '../../../src/lint/sample.ts';

const outcome = (sebelum: string, n = '3') =>
  `hasil:\n  - indikator: Lama menunggu\n    satuan: menit\n    arah: turun\n    sebelum: ${sebelum}\n    sesudah: 1\n    n: ${n}\n    masa_sebelum: 2024-02\n    masa_sesudah: 2025-02\n    sumber: catatan`;

test.each([
  ['kebutuhan:\n  biaya_rupiah: 750.000', 'biaya_rupiah "750.000" memuat titik ribuan. Tulis 750000.'],
  ['kebutuhan:\n  biaya_rupiah: 0x1F', 'biaya_rupiah harus berupa angka bulat, misalnya 750000000.'],
  [
    outcome('1.250'),
    'sebelum "1.250" dapat berarti 1250 atau 1.25. Tulis 1250 tanpa titik; bila memang pecahan, tulis 1.2500.',
  ],
  [outcome('1.250.000'), 'sebelum "1.250.000" memuat titik ribuan. Tulis 1250000.'],
  [outcome('007'), 'sebelum harus berupa angka dengan titik desimal, misalnya 9.2 (ditemukan teks "007").'],
  [outcome('4', '2.000'), 'n "2.000" memuat titik ribuan. Tulis 2000.'],
  ['kebutuhan:', 'kebutuhan: kosong: hapus kuncinya, atau tulis isinya.'],
  ['alias:', 'alias: kosong: hapus kuncinya, atau tulis isinya.'],
  ['cek_lagi:', 'cek_lagi: kosong: hapus kuncinya, atau tulis isinya.'],
  ['batasan:', 'batasan: wajib diisi.'],
  ['alias: [112]', 'alias: harus berupa teks: apit dengan tanda kutip, misalnya "112".'],
  ['kebutuhan:\n  orang: 80', 'orang: harus berupa teks: apit dengan tanda kutip, misalnya "80".'],
  [
    'alias:\n  - Keluhan warga: antrean',
    'alias: memuat ": " atau kurung kurawal, sehingga terbaca sebagai kunci dan isi: apit teksnya dengan tanda kutip.',
  ],
  ['terbit: 2026-24-11', 'terbit: tanggal "2026-24-11" tidak ada. Tulis TTTT-BB-HH, misalnya 2026-11-24.'],
  [
    'batasan: "Folder C:\\data dan seterusnya hanya untuk satu loket saja, belum lain."',
    'garis miring terbalik "\\" di antara kutip ganda berubah arti.',
  ],
  ['judul: 2024', 'judul: harus berupa teks: apit dengan tanda kutip, misalnya "2024".'],
  [outcome('1,250'), 'sebelum "1,250" dapat berarti 1250 atau 1.25. Tulis 1250; bila memang pecahan, tulis 1.25.'],
  ['batasan: Dicatat untuk loket #2 dan loket #3 saja, selama satu bulan.', 'teks sesudah "#" tidak ikut terbaca.'],
  ['kebutuhan:\n  waktu: Satu jam untuk #2 saja', 'teks sesudah "#" tidak ikut terbaca.'],
])('%j is told in one sentence', (text, message) => {
  expect(checkExample({ text, as: 'front' }).findings.map((finding) => finding.message)).toEqual([message]);
});

test.each([
  outcome('9.5'),
  outcome('1250'),
  outcome('1.2500'),
  'kebutuhan:\n  biaya_rupiah: 750000\n  waktu: "loket #2"',
])('%j passes', (text) => expect(checkExample({ text, as: 'front' }).findings).toEqual([]));
