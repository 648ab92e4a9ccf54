import { type DocumentRule, fromReader } from '../rule.ts';

export const unsafeLink: DocumentRule = {
  id: 'unsafe-link',
  name: 'Tautan yang aman',
  scope: 'document',
  group: 'aman',
  summary: 'Tautan menuju alamat web, halaman di situs ini, atau bagian halaman.',
  why: 'Alamat seperti javascript: atau data: dapat menjalankan kode di perangkat pembaca.',
  mend: [
    'Pakai alamat lengkap yang diawali https://.',
    'Untuk halaman di situs ini tulis jalurnya, misalnya /praktik/bedah-kasus/.',
  ],
  good: [{ text: 'Caranya ada di [langkah bedah kasus](/praktik/bedah-kasus/).' }],
  bad: [
    { text: 'Buka [lembar catatan](javascript:alert(1)).' },
    { text: 'Lihat [berkas bersama](file:///C:/loket.xls).' },
  ],
  check: fromReader('unsafe-link'),
};
