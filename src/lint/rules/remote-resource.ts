import { type DocumentRule, fromReader } from '../rule.ts';

export const remoteResource: DocumentRule = {
  id: 'remote-resource',
  name: 'Gambar milik sendiri',
  scope: 'document',
  group: 'aman',
  summary: 'Gambar disimpan di sebelah tulisan, tidak diambil dari situs lain.',
  why: 'Gambar dari situs lain dapat hilang atau berganti, memakan kuota pembaca, dan memberi tahu situs itu siapa yang sedang membaca.',
  mend: ['Simpan gambarnya di folder yang sama (bila izinnya ada) dan tulis "./nama-gambar.png".'],
  good: [{ text: 'Denahnya mengikuti pintu masuk, loket, lalu ruang tunggu.' }],
  bad: [{ text: '![Denah ruang tunggu dan tiga loket](https://gambar.example.org/denah.png)' }],
  check: fromReader('remote-resource'),
};
