import { type DocumentRule, fromReader } from '../rule.ts';

export const bodyLength: DocumentRule = {
  id: 'body-length',
  name: 'Panjang tulisan',
  scope: 'document',
  group: 'isi',
  summary:
    'Panjang isi: pengalaman 250–1.500 kata (120 bila dihentikan atau tidak berhasil), praktik 150–1.500, hasil percobaan 50–400.',
  why: 'Terlalu pendek tidak cukup untuk dicoba orang lain. Terlalu panjang tidak selesai dibaca di sela pekerjaan.',
  mend: [
    'Terlalu pendek: ceritakan apa yang dilakukan, oleh siapa, dan apa yang dipelajari.',
    'Terlalu panjang: simpan satu cerita, pindahkan sisanya ke tulisan lain.',
  ],
  good: [{ text: 'Petugas merasa bekerja tanpa jeda.' }],
  bad: [{ as: 'body', text: 'Antrean berkurang. Semua senang.' }],
  check: fromReader('body-length'),
};
