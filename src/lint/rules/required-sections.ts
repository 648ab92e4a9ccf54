import { type DocumentRule, fromReader } from '../rule.ts';

export const requiredSections: DocumentRule = {
  id: 'required-sections',
  name: 'Bagian yang wajib',
  scope: 'document',
  group: 'isi',
  summary: 'Bagian yang wajib ada, dengan judul yang dikenal.',
  why: 'Pembaca tahu di mana mencari pelajaran dan bahan diskusi bila setiap tulisan tersusun sama. Lembar diskusi juga diambil dari bagian-bagian ini.',
  mend: [
    'Kasus: Masalah, Yang dilakukan, Hasil, Pelajaran, Bahan diskusi (3–6 pertanyaan); boleh ditambah Yang tidak berjalan.',
    'Praktik: Mengapa, Langkah (daftar bernomor), Tanda berhasil, Jebakan, Refleksi.',
    'Judul lain ditulis dengan "###" di dalam salah satu bagian itu.',
  ],
  good: [{ text: '### Keadaan semula\n\nAntrean sampai ke halaman.' }],
  bad: [{ text: '## Latar belakang\n\nAntrean sampai ke halaman.' }],
  check: fromReader('required-sections'),
};
