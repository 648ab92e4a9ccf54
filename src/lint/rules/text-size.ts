import { type DocumentRule, fromReader } from '../rule.ts';
import { DEEPEST } from '../../markdown/text-depth.ts';
import { LONGEST_LINE, MOST_BYTES, MOST_LIST_ITEMS } from '../../markdown/text-size.ts';

export const textSize: DocumentRule = {
  id: 'text-size',
  name: 'Ukuran berkas',
  scope: 'document',
  group: 'aman',
  summary: 'Berkas cukup kecil dan susunannya cukup sederhana untuk dibaca di ponsel.',
  why: 'Berkas raksasa dan daftar yang terlalu dalam memperlambat semua orang: pembangun situs, pemeriksa, dan pembaca dengan kuota kecil.',
  mend: [
    `Berkas paling besar ${MOST_BYTES / 1024} KB; satu baris paling panjang ${LONGEST_LINE} karakter.`,
    `Daftar paling banyak ${MOST_LIST_ITEMS} butir, bertingkat paling dalam ${DEEPEST}.`,
    'Pindahkan lampiran panjang ke sumbernya, lalu tautkan.',
  ],
  good: [{ text: '- Catat jam datang\n- Catat jam dilayani' }],
  bad: [
    { text: `${'> '.repeat(13)}terlalu dalam`, shown: '> > > > > > > > > > > > > terlalu dalam' },
    { text: 'kata '.repeat(1001), shown: 'satu baris yang lebih panjang dari 5.000 karakter' },
  ],
  // What is too large or too deep to be parsed is refused before any rule is asked: see check.ts.
  check: fromReader('text-size'),
};
