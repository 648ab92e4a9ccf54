import { type DocumentRule, fromReader } from '../rule.ts';

export const unsafeMdx: DocumentRule = {
  id: 'unsafe-mdx',
  name: 'Tanpa kode',
  scope: 'document',
  group: 'aman',
  summary: 'Tulisan tidak memuat kode: tanpa kurung kurawal, import, export, dan tag yang rusak.',
  why: 'Tulisan dibaca sebagai data dan tidak pernah dijalankan. Yang tampak seperti kode ditolak supaya tidak ada yang menjalankannya di tempat lain.',
  mend: [
    'Hapus kurung kurawal, import, dan export.',
    'Tanda "<" sebelum angka ditulis "kurang dari", atau "\\<" di .mdx.',
    'Tutup setiap komponen dengan nama yang sama.',
  ],
  good: [{ text: 'Warga dilayani kurang dari 5 menit.' }],
  bad: [
    { text: 'Warga menunggu {lama} menit.' },
    { text: "import Grafik from './grafik.js'" },
    { text: 'Warga dilayani <5 menit.' },
    { text: '<Catatan jenis={warna}>Perhatikan.</Catatan>' },
  ],
  check: fromReader('unsafe-mdx'),
};
