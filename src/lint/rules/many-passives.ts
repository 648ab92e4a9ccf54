import type { DocumentRule } from '../rule.ts';
import { opening, sentencesOf } from '../sentences.ts';

const FEWEST = 3;
const PASSIVE =
  /\bdi(?!a\b|antara|mana|rinya|ri\b|skusi|nas\b|gital|rektur|vi|ploma|agnos|et\b|ameter|menit)[a-z]{4,}\b/g;

export const manyPassives: DocumentRule = {
  id: 'many-passives',
  name: 'Kata kerja di-',
  scope: 'document',
  group: 'saran',
  summary: 'Kalimat menyebut siapa yang bekerja; kata kerja di- tidak bertumpuk.',
  why: 'Pembaca yang ingin mencoba perlu tahu siapa mengerjakan apa. Kalimat dengan banyak kata kerja di- menyembunyikannya.',
  mend: ['Mulai dengan pelakunya: bukan “data dicatat”, melainkan “petugas mencatat data”.'],
  good: [{ text: 'Petugas mencatat jam datang, lalu kepala seksi membahasnya bersama mereka.' }],
  bad: [{ text: 'Jam datang dicatat, lalu catatan itu dibahas dan jadwal jaga diubah.' }],
  check(document) {
    return sentencesOf(document).flatMap(({ text, words, line, column }) => {
      const passives = text.match(PASSIVE)?.length ?? 0;
      if (passives < FEWEST) return [];
      const message = `kalimat ${opening(words)} memakai ${passives} kata kerja di-.`;
      return [{ line, column, message, help: 'Sebut siapa yang melakukannya.' }];
    });
  },
};
