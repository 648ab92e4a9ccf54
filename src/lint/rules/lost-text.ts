import { textLost } from '../../markdown/lost-text.ts';
import type { DocumentRule } from '../rule.ts';

export const lostText: DocumentRule = {
  id: 'lost-text',
  name: 'Kata yang hilang',
  scope: 'document',
  group: 'isi',
  summary: 'Semua yang ditulis ikut terbit: kata, angka, dan tandanya.',
  why: 'Markdown memakai sebagian tanda baca sebagai perintah. "> 50%" terbit sebagai kutipan "50%", dan "5*3*2" terbit sebagai 532. Pembaca lalu mendapat angka yang lain dari maksud penulis.',
  mend: [
    'Ganti tandanya dengan kata: "lebih dari 50%", "naik 5 persen", "Pada 2021".',
    'Untuk kali tulis "×". Alamat folder diapit kutip balik: `\\\\server\\arsip`.',
    'Setiap baris tabel berisi sel sebanyak kolom di baris judulnya.',
  ],
  good: [
    { text: 'Lebih dari 50% warga pulang sebelum siang.' },
    { text: '> Loket itu seharusnya buka lebih pagi, kata seorang warga.' },
    { text: 'Ukuran ruangnya 5 × 3 meter, dan *posting*an itu dibaca orang.' },
    { text: '1. Buka loket.\n2. Panggil nomor.\n\nSesudah itu:\n\n3. Catat jamnya.' },
    { text: 'Berkasnya di `\\\\server\\_arsip`.' },
  ],
  bad: [
    { text: '> 50% warga pulang sebelum siang.' },
    { text: '+ 5 persen dari tahun lalu' },
    { text: '2021. Tahun itu loket ditutup.' },
    { text: 'Ukuran ruangnya 5*3*2 meter.' },
    { text: '| Bulan | Warga |\n| --- | --- |\n| Januari | 12 | turun karena libur |' },
    { text: '[laporan]: https://dinkes.contoh.go.id/laporan' },
    { text: 'Berkasnya di \\\\server\\_arsip.' },
  ],
  check: ({ tree, lines }) => textLost(tree, lines),
};
