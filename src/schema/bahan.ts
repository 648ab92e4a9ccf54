import { z } from 'zod';
import { named } from './messages.ts';
import { text } from './values.ts';

const FEWEST_QUESTIONS = 3;

const pertanyaanSchema = z.strictObject({
  tanya: text('tanya', 15, 200)
    .describe('Pertanyaan tentang pengalaman ini, bukan pertanyaan ya atau tidak.')
    .meta({ ask: 'Apa pertanyaannya?', example: 'Apa yang Anda ubah lebih dahulu: orangnya, atau jadwalnya?' }),
  muncul: z
    .array(text('muncul', 10, 200))
    .min(1, { error: named('muncul', 'perlu paling sedikit 1 kalimat') })
    .max(3, { error: named('muncul', 'paling banyak 3 kalimat') })
    .describe('1–3 jawaban yang biasanya muncul.')
    .meta({ ask: 'Apa yang biasanya muncul?', example: ['Petugasnya kurang.'] }),
  dorong: z
    .array(text('dorong', 10, 200))
    .min(1, { error: named('dorong', 'perlu paling sedikit 1 kalimat') })
    .max(2, { error: named('dorong', 'paling banyak 2 kalimat') })
    .describe('1–2 kalimat pemandu yang mendorong pembahasan lebih jauh.')
    .meta({ ask: 'Dorong dengan apa?', example: ['Berapa yang datang pada jam pertama? Dari mana Anda tahu?'] }),
});

/** What a facilitator needs to discuss a case with a team: the editors' proposal, made of what the case tells. */
export const bahanSchema = z.strictObject({
  judul: text('judul', 10, 90)
    .describe('Judul pada lembar peserta, yang tidak membuka akhirnya.')
    .meta({ ask: 'Apa judulnya, tanpa menyebut akhirnya?', example: 'Loket pagi di puskesmas kami' }),
  belok: text('belok', 20, 300)
    .describe('Kalimat tempat cerita berhenti dan peserta diminta memutuskan; akhirnya belum disebut.')
    .meta({ ask: 'Di kalimat apa ceritanya berhenti?' }),
  pertanyaan: z
    .array(pertanyaanSchema)
    .max(5, { error: named('pertanyaan', 'paling banyak 5 baris') })
    // Not a least number of rows: in the form they would all stand open, in a part that may be left out.
    .refine((rows) => rows.length >= FEWEST_QUESTIONS, {
      error: named('pertanyaan', `perlu paling sedikit ${FEWEST_QUESTIONS} baris`),
    })
    .describe('3–5 pertanyaan, dengan yang biasanya muncul dan cara mendorongnya.'),
});
export type Bahan = z.output<typeof bahanSchema>;
