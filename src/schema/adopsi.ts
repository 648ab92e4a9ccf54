import { z } from 'zod';
import {
  akhirSchema,
  checkSumberIds,
  hasilSchema,
  idSchema,
  lisensiSchema,
  sumberSchema,
  tanggalSchema,
  text,
} from './fields.ts';

/** A report of a unit that tried a practice. Negative results stay visible. */
export const adopsiSchema = z
  .strictObject({
    praktik: idSchema.describe('Id praktik yang dicoba.'),
    unit: idSchema.describe('Id unit di content/acuan/unit.yml.'),
    tanggal: tanggalSchema.describe('Tanggal laporan: kapan hasil ini diketahui.'),
    akhir: akhirSchema,
    perubahan: text('perubahan', 10, 400).describe('Apa yang disesuaikan dari praktik aslinya.'),
    hasil: z.array(hasilSchema).default([]).describe('Hasil terukur: indikator yang sama, sebelum dan sesudah.'),
    sumber: z.array(sumberSchema).default([]).describe('Sumber yang dibaca; kosong bila ini laporan unit sendiri.'),
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
