import { type DocumentRule, fromReader } from '../rule.ts';

export const requiredSections: DocumentRule = {
  id: 'required-sections',
  name: 'Bagian yang wajib',
  scope: 'document',
  group: 'isi',
  summary: 'Bagian yang wajib ada, berisi, dan berjudul yang dikenal; setiap langkah dan pertanyaan satu butir.',
  why: 'Pembaca tahu di mana mencari pelajaran dan bahan diskusi bila setiap tulisan tersusun sama. Kartu dan lembar diskusi juga diambil dari bagian-bagian ini.',
  mend: [
    'Pengalaman: Masalah, Yang dilakukan, Hasil, Pelajaran, Bahan diskusi (3–6 pertanyaan); boleh ditambah Yang tidak berjalan.',
    'Praktik: Mengapa, Langkah (daftar bernomor), Tanda berhasil, Jebakan, Refleksi.',
    'Bagian, judul, dan butir yang kosong: tulis isinya, atau hapus. Tanda "-" dan "N/A" bukan isi.',
    'Judul lain ditulis dengan "###" di dalam salah satu bagian itu.',
  ],
  good: [{ text: '### Keadaan semula\n\nAntrean sampai ke halaman.' }],
  bad: [
    { text: '## Latar belakang\n\nAntrean sampai ke halaman.' },
    { text: '### Keadaan semula\n\n### Keadaan sekarang' },
    { text: '- Antrean\n-' },
  ],
  check: fromReader('required-sections'),
};
