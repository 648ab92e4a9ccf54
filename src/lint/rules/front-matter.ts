import { type DocumentRule, fromReader } from '../rule.ts';

export const frontMatter: DocumentRule = {
  id: 'front-matter',
  name: 'Keterangan tulisan',
  scope: 'document',
  group: 'keterangan',
  summary: 'Keterangan di antara dua baris "---" terbaca, lengkap, dan isinya sesuai.',
  why: 'Dari keterangan inilah situs tahu untuk siapa tulisan ini, apa hasilnya, dan siapa sumbernya. Satu kunci yang salah eja membuat tulisan tidak ditemukan orang.',
  mend: [
    'Baca pesannya: di sana ada kunci yang bermasalah dan bentuk yang diharapkan.',
    'Teks yang memuat titik dua diapit tanda kutip.',
    'Teks yang memuat " #", atau diawali &, *, !, @, [, {, atau >, diapit tanda kutip juga; tanpa kutip sebagian katanya hilang.',
    'Angka ditulis tanpa titik ribuan dan dengan titik desimal: 750000, 9.2; tanggal ditulis 2026-11-24.',
    'Kunci tidak ditulis dua kali, dan singkatan YAML seperti *nama tidak dipakai.',
  ],
  good: [
    { as: 'front', text: 'akhir: tidak-berhasil\nterbit: 2025-07-10' },
    { as: 'front', text: 'kebutuhan:\n  waktu: "Satu jam untuk loket #2"\n  biaya_rupiah: 750000' },
  ],
  bad: [
    { as: 'front', text: 'akhir: gagal' },
    { as: 'front', text: 'terbit: 2025-02-30' },
    { as: 'front', text: 'judull: Petugas loket membahas antrean' },
    { as: 'front', text: 'kebutuhan:\n  waktu: Satu jam untuk loket #2' },
    { as: 'front', text: 'kebutuhan:\n  biaya_rupiah: 750.000' },
    { as: 'front', text: 'alias: &a [antrean loket]\nkompetensi: *a' },
  ],
  check: fromReader('front-matter'),
};
