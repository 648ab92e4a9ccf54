import type { DocumentRule } from '../rule.ts';
import { opening, sentencesOf } from '../sentences.ts';

const MOST_WORDS = 28;

export const longSentence: DocumentRule = {
  id: 'long-sentence',
  name: 'Panjang kalimat',
  scope: 'document',
  group: 'saran',
  summary: `Satu kalimat paling banyak ${MOST_WORDS} kata.`,
  why: 'Orang membaca di sela pekerjaan, sering di ponsel. Kalimat panjang harus dibaca dua kali.',
  mend: ['Pecah menjadi dua kalimat: satu kalimat satu hal.', 'Buang anak kalimat yang tidak mengubah isinya.'],
  good: [{ text: 'Petugas mencatat jam datang. Catatan itu dibahas setiap Jumat sore selama setengah jam.' }],
  bad: [
    {
      text: 'Petugas mencatat jam datang dan jam selesai setiap warga di loket kecamatan, lalu setiap Jumat sore catatan itu dibahas bersama oleh semua orang yang bertugas pada pekan itu sampai ada satu hal yang diubah.',
    },
  ],
  check(document) {
    return sentencesOf(document).flatMap(({ words, line, column }) =>
      words.length <= MOST_WORDS
        ? []
        : [
            {
              line,
              column,
              message: `kalimat ${opening(words)} panjangnya ${words.length} kata.`,
              help: 'Pecah menjadi dua.',
            },
          ],
    );
  },
};
