import { z } from 'zod';
import { named } from './messages.ts';
import { idList, idSchema, text } from './values.ts';

const FEWEST_WORDS = 40;
const MOST_WORDS = 80;

/** A problem as people say it, with the answer that this library can give: what to try, where it was tried, what is not known. */
export const masalahSchema = z.strictObject({
  id: idSchema.describe('Id masalah, juga akhir alamat halamannya; tidak pernah diganti setelah terbit.'),
  judul: text('judul masalah', 15, 110).describe(
    'Masalahnya dengan kata sehari-hari, ditulis redaksi, misalnya "Antrean loket kami panjang".',
  ),
  kata: z
    .array(text('kata', 2, 60))
    .min(1, { error: named('kata', 'perlu paling sedikit 1 isi') })
    .max(30, { error: named('kata', 'paling banyak 30 isi') })
    .describe('1–30 kata pencarian yang dipakai orang untuk masalah ini.'),
  jawaban: text('jawaban', 20, 900)
    .refine((answer) => isBetween(wordsIn(answer)), {
      error: ({ input }) =>
        named('jawaban', `${wordsIn(String(input))} kata; tulis ${FEWEST_WORDS}–${MOST_WORDS} kata`),
    })
    .describe(
      `Jawaban singkat ${FEWEST_WORDS}–${MOST_WORDS} kata: apa yang dicoba dulu. Tingkat dan arah bukti tidak ditulis di sini, sebab halamannya menghitungnya.`,
    ),
  praktik: idList('praktik', 1, 5).describe('1–5 id praktik, yang paling dulu dicoba di depan.'),
  kasus: idList('kasus', 0, 6).default([]).describe('0–6 id pengalaman: di mana hal ini pernah terjadi.'),
  studi: idList('studi', 0, 4).default([]).describe('0–4 id studi: apa kata penelitian.'),
  jangan: z
    .array(text('jangan', 10, 200))
    .min(2, { error: named('jangan', 'perlu paling sedikit 2 kalimat') })
    .max(4, { error: named('jangan', 'paling banyak 4 kalimat') })
    .describe('2–4 kalimat: kesalahan yang sudah dibuat orang lain.'),
  belum_diketahui: z
    .array(text('belum_diketahui', 15, 200))
    .max(5, { error: named('belum_diketahui', 'paling banyak 5 pertanyaan') })
    .default([])
    .describe('Sampai 5 pertanyaan yang belum dijawab siapa pun di perpustakaan ini.'),
});
export type Masalah = z.output<typeof masalahSchema>;

function wordsIn(answer: string): number {
  return answer.split(/\s+/).filter(Boolean).length;
}

function isBetween(words: number): boolean {
  return words >= FEWEST_WORDS && words <= MOST_WORDS;
}
