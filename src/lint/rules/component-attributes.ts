import { type DocumentRule, fromReader } from '../rule.ts';

export const componentAttributes: DocumentRule = {
  id: 'component-attributes',
  name: 'Atribut komponen',
  scope: 'document',
  group: 'aman',
  summary: 'Komponen memakai atribut yang dikenal, berisi, dan berdiri di tempatnya.',
  why: 'Atribut yang salah membuat kotak, kutipan, atau gambar tampil keliru; tanpa isi yang tampil hanya bingkainya.',
  mend: [
    'Baca pesannya: di sana ada atribut yang salah dan pilihannya.',
    'Taruh komponen pada barisnya sendiri, kecuali Istilah dan Langkah.',
  ],
  good: [{ text: '<Kutipan peran="Petugas loket">\n\nKami baru tahu setelah mencatatnya.\n\n</Kutipan>' }],
  bad: [
    { text: '<Catatan jenis="gawat">\n\nCatat jam datang.\n\n</Catatan>' },
    { text: '<Catatan></Catatan>' },
    { text: '<Kutipan>\n\nKami baru tahu setelah mencatatnya.\n\n</Kutipan>' },
  ],
  check: fromReader('component-attributes'),
};
