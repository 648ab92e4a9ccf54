import { z } from 'zod';
import {
  ASK_HASIL,
  akhirSchema,
  checkSumberIds,
  hasilSchema,
  lisensiSchema,
  pelaporSchema,
  sumberSchema,
} from './fields.ts';
import { notPersonalSchema } from './not-personal.ts';
import { dateSchema, refTo, text } from './values.ts';

/** A report of a unit that tried a practice. Negative results stay visible. */
export const adopsiSchema = z
  .strictObject({
    praktik: refTo('praktik')
      .describe('Id praktik yang dicoba.')
      .meta({ ask: 'Praktik mana yang dicoba?', example: 'Bedah satu kasus nyata bersama tim' }),
    unit: refTo('unit')
      .describe('Id unit di content/acuan/unit.yml.')
      .meta({ ask: 'Unit mana yang mencobanya?', example: 'Puskesmas Contoh' }),
    pelapor: pelaporSchema,
    tanggal: dateSchema
      .describe('Tanggal laporan: kapan hasil ini diketahui.')
      .meta({ ask: 'Kapan hasil ini diketahui?', example: '2026-11-24', initial: 'today' }),
    akhir: akhirSchema,
    perubahan: text('perubahan', 10, 400).describe('Apa yang disesuaikan dari praktik aslinya.').meta({
      ask: 'Apa yang Anda sesuaikan dari praktik aslinya? Bila tidak ada, tulis bahwa tidak ada.',
      example: 'Waktunya kami persingkat menjadi lima menit, sambil berdiri.',
    }),
    hasil: z
      .array(hasilSchema)
      .default([])
      .describe('Hasil terukur: indikator yang sama, sebelum dan sesudah.')
      .meta({ ask: ASK_HASIL }),
    sumber: z
      .array(sumberSchema)
      .default([])
      .describe('Sumber yang dibaca; kosong bila ini laporan unit sendiri.')
      .meta({ ask: 'Dari mana angka dan ceritanya? Kosongkan bila ini laporan unit sendiri.' }),
    bukan_data_pribadi: notPersonalSchema,
    lisensi: lisensiSchema,
  })
  .superRefine((adopsi, ctx) => {
    checkSumberIds(
      adopsi,
      adopsi.hasil.map(({ sumber }, i) => ({ id: sumber, path: ['hasil', i, 'sumber'] })),
      ctx,
    );
  });
export type Adopsi = z.output<typeof adopsiSchema>;
