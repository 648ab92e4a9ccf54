import { z } from 'zod';
import { akhirSchema } from './fields.ts';
import { named } from './messages.ts';
import { notPersonalSchema } from './not-personal.ts';
import { dateSchema, oneOf, text } from './values.ts';

/** Parts of the body of a titipan, in the order of the file. The first is always there. */
export const TITIPAN_SECTIONS = { cerita: 'Cerita', jadinya: 'Jadinya', pesan: 'Pesan untuk kantor lain' } as const;

/** Code of something that was sent: eight signs of 32, without I, L, O and U. */
export const kodeSchema = z.string().regex(/^LP-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/, {
  error: named('kode', 'ditulis seperti LP-7K3Q-9XWM'),
});

/** Where a story happened: the province from the list, the rest as its writer calls it. */
export const tempatSchema = z.strictObject({
  provinsi: z
    .string()
    .regex(/^\d{2}$/, { error: named('provinsi', 'dipilih dari daftar') })
    .optional()
    .describe('Kode provinsi, dua angka dalam tanda kutip.'),
  kabupaten: text('kabupaten', 3, 60).optional().describe('Kabupaten atau kota.'),
  kantor: text('kantor', 3, 120).optional().describe('Kantor seperti ditulis pengirim; kosong bila disamarkan.'),
});

export const TENTANG_UMPAN = ['umpan-balik', 'koreksi', 'pertanyaan', 'hapus-data-pribadi'] as const;
export const FEEDBACK_NAMES: Readonly<Record<(typeof TENTANG_UMPAN)[number], string>> = {
  'umpan-balik': 'Umpan balik',
  koreksi: 'Koreksi',
  pertanyaan: 'Pertanyaan',
  'hapus-data-pribadi': 'Hapus data pribadi',
};

const shared = {
  kode: kodeSchema.describe('Kode yang dipegang pengirim; sama dengan nama berkas.'),
  diterima: dateSchema.describe('Tanggal diterima.'),
  bukan_data_pribadi: notPersonalSchema,
};

/** What waits for the editors and is never published: a story told in a few sentences, or feedback. */
export const titipanSchema = z.discriminatedUnion('jenis', [
  z.strictObject({
    jenis: z.literal('titipan'),
    ...shared,
    tempat: tempatSchema.describe('Di mana terjadinya.'),
    akhir: akhirSchema,
    samarkan: z.boolean().describe('Benar bila nama kantor tidak boleh disebut.'),
  }),
  z.strictObject({
    jenis: z.literal('umpan'),
    ...shared,
    tentang: oneOf('tentang', TENTANG_UMPAN, FEEDBACK_NAMES),
    halaman: text('halaman', 1, 200).optional().describe('Jalur halaman yang dimaksud.'),
  }),
]);
export type Titipan = z.output<typeof titipanSchema>;
