import { type DocumentRule, fromReader } from '../rule.ts';

export const headingOrder: DocumentRule = {
  id: 'heading-order',
  name: 'Urutan judul',
  scope: 'document',
  group: 'isi',
  summary: 'Judul bagian berurutan: "##" lalu "###", tanpa melompat.',
  why: 'Pembaca layar berpindah dari judul ke judul. Tingkat yang melompat terdengar seperti halaman yang hilang.',
  mend: ['Mulai dari "##". Judul "#" sudah diambil dari keterangan judul.', 'Di bawah "##" pakai "###", bukan "####".'],
  good: [{ text: '### Antrean hari Senin\n\nWarga datang sebelum jam buka.' }],
  bad: [
    { text: '#### Antrean hari Senin\n\nWarga datang sebelum jam buka.' },
    { text: '# Antrean hari Senin\n\nWarga datang sebelum jam buka.' },
  ],
  check: fromReader('heading-order'),
};
