import { type DocumentRule, fromReader } from '../rule.ts';

export const unknownComponent: DocumentRule = {
  id: 'unknown-component',
  name: 'Komponen yang tersedia',
  scope: 'document',
  group: 'aman',
  summary: 'Hanya komponen yang tersedia yang dipakai.',
  why: 'Komponen yang tidak dikenal tidak dapat ditampilkan, sehingga isinya hilang bagi pembaca.',
  mend: ['Yang tersedia: Catatan, Langkah, Kutipan, Refleksi, Istilah, Gambar, Sebelum, Sesudah.'],
  good: [{ text: '<Catatan jenis="penting">\n\nCatat jam datang sebelum jam dilayani.\n\n</Catatan>' }],
  bad: [{ text: '<Peringatan>\n\nCatat jam datang sebelum jam dilayani.\n\n</Peringatan>' }],
  check: fromReader('unknown-component'),
};
