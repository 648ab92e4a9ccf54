import { z } from 'zod';
import { idSchema, oneOf, text } from './values.ts';
import { named } from './messages.ts';

/** A picture beside the text, as it is written there: `./alur-loket.png`. Never a path that leads out of the folder. */
export const PICTURE_BESIDE = /^\.\/(?!.*\.\.)[\w./-]+\.(png|jpe?g|webp|avif)$/i;

/** The MDX components authors may use. They are data: a name and its attributes, never code. */
export const componentSchemas = {
  Catatan: z.strictObject({
    jenis: oneOf('jenis', ['info', 'penting', 'hati-hati'])
      .default('info')
      .describe('Nada kotak: info, penting, atau hati-hati.'),
  }),
  Langkah: z.strictObject({
    durasi: text('durasi', 2, 40).optional().describe('Lama langkah ini, misalnya "2 minggu".'),
  }),
  Kutipan: z.strictObject({ peran: text('peran', 3, 80).describe('Peran yang berbicara, bukan nama orang.') }),
  Refleksi: z.strictObject({}),
  Istilah: z.strictObject({ id: idSchema.describe('Id di content/acuan/istilah.yml.') }),
  Gambar: z.strictObject({
    berkas: z
      .string({ error: named('berkas', 'wajib diisi') })
      .regex(PICTURE_BESIDE, {
        error: named(
          'berkas',
          'harus gambar di folder yang sama, misalnya "./alur-loket.png" (png, jpg, webp, atau avif)',
        ),
      })
      .describe('Gambar di sebelah berkas tulisan, diawali "./".'),
    alt: text('alt', 5, 250).describe('Isi gambar dalam kata-kata, bagi yang tidak melihatnya.'),
    keterangan: text('keterangan', 3, 300).optional().describe('Keterangan di bawah gambar.'),
  }),
  Sebelum: z.strictObject({}),
  Sesudah: z.strictObject({}),
} as const;
export type ComponentName = keyof typeof componentSchemas;
