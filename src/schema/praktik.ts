import { z } from 'zod';
import { aliasSchema, kebutuhanSchema, lisensiSchema, sumberSchema, terbitSchema } from './fields.ts';
import { named } from './messages.ts';
import { notPersonalSchema } from './not-personal.ts';
import { roleIds } from './role-ids.ts';
import { dateSchema, decimal, idList, oneOf, text } from './values.ts';

/** How long a first try takes, quickest first. */
export const COBA = ['15-menit', '1-minggu', '1-triwulan'] as const;

export const TRIAL_NAMES: Readonly<Record<(typeof COBA)[number], string>> = {
  '15-menit': '15 menit',
  '1-minggu': '1 minggu',
  '1-triwulan': '3 bulan',
};

export const DIFFICULTY_NAMES: Readonly<Record<number, string>> = { 1: 'Mudah', 2: 'Sedang', 3: 'Sulit' };

/** More is no first try: a year of one person's work. */
const MOST_PERSON_HOURS = 1800;

/** A shared good practice: how to do it yourself. */
export const praktikSchema = z.strictObject({
  judul: text('judul', 20, 90).describe('Judul 20–90 karakter, diawali kata kerja.').meta({
    ask: 'Apa yang dilakukan? Mulai dengan kata kerja.',
    example: 'Bedah satu kasus nyata bersama tim dalam satu jam',
  }),
  ringkasan: text('ringkasan', 80, 300).describe('Dua kalimat, 80–300 karakter: masalahnya, lalu caranya.').meta({
    ask: 'Dua kalimat: apa masalahnya, lalu bagaimana caranya?',
    example:
      'Petugas sering menebak mengapa antrean lama. Berdirilah satu jam di sisi warga, catat yang terlihat, lalu ubah satu hal pada pekan berikutnya.',
  }),
  peran: roleIds(1, 4)
    .describe('1–4 id di content/acuan/peran.yml: siapa yang dapat memakainya; siapa-saja bila semua orang.')
    .meta({ ask: 'Siapa yang dapat memakainya?', example: ['Perawat', 'Bidan'] }),
  tema: idList('tema', 1, 4)
    .describe('1–4 id di content/acuan/tema.yml.')
    .meta({ ask: 'Tentang apa?', example: ['Kesehatan'] }),
  metode: idList('metode', 1, 4)
    .describe('1–4 id di content/acuan/metode.yml.')
    .meta({ ask: 'Cara belajar apa yang dipakai?', example: ['Coaching', 'Magang'] }),
  kompetensi: idList('kompetensi', 0, 5)
    .default([])
    .describe('0–5 id di content/acuan/kompetensi.yml.')
    .meta({ ask: 'Kemampuan apa yang tumbuh?' }),
  masalah: z
    .array(text('masalah', 15, 110))
    .min(2, { error: named('masalah', 'perlu paling sedikit 2 kalimat') })
    .max(5, { error: named('masalah', 'paling banyak 5 kalimat') })
    .describe('2–5 kalimat masalah dengan kata sehari-hari, misalnya "Antrean loket panjang setiap Senin".')
    .meta({
      ask: 'Masalah apa yang dijawab? Pakai kata sehari-hari; satu baris satu kalimat.',
      example: ['Antrean loket panjang setiap Senin', 'Kami tidak tahu bagian mana yang membuat lama'],
    }),
  coba: oneOf('coba', COBA, TRIAL_NAMES)
    .describe('Waktu untuk percobaan pertama.')
    .meta({ ask: 'Berapa lama percobaan pertamanya?' }),
  kebutuhan: kebutuhanSchema.optional().describe('Waktu, orang, dan biaya.').meta({ formOnly: true }),
  jam_orang: decimal('jam_orang')
    .refine((hours) => hours > 0 && hours <= MOST_PERSON_HOURS, {
      error: named('jam_orang', `harus lebih dari 0, paling banyak ${MOST_PERSON_HOURS}`),
    })
    .optional()
    .describe(
      'Jumlah jam semua orang pada percobaan pertama: menit tiap langkah dikali orangnya, dibagi 60. Kosong bila langkahnya tidak menyebutnya.',
    )
    .meta({ label: 'Jam-orang', ask: 'Berapa jam semua orang bila dijumlah, pada percobaan pertama?', formOnly: true }),
  kesulitan: z
    .number({ error: named('kesulitan', 'harus angka 1, 2, atau 3') })
    .int()
    .min(1, { error: named('kesulitan', 'paling kecil 1 (mudah)') })
    .max(3, { error: named('kesulitan', 'paling besar 3 (sulit)') })
    .describe('1 mudah, 2 sedang, 3 sulit.')
    .meta({ kind: 'scale', ask: 'Seberapa sulit?', names: DIFFICULTY_NAMES }),
  cocok_bila: z
    .array(text('cocok_bila', 8, 200))
    .min(1, { error: named('cocok_bila', 'perlu paling sedikit 1 isi') })
    .max(6)
    .describe('Keadaan yang cocok.')
    .meta({
      ask: 'Dalam keadaan apa cara ini cocok? Satu baris satu keadaan.',
      example: ['Ada tempat warga menunggu yang dapat diamati'],
    }),
  tidak_cocok_bila: z
    .array(text('tidak_cocok_bila', 8, 200))
    .min(1, { error: named('tidak_cocok_bila', 'perlu paling sedikit 1 isi') })
    .max(6)
    .describe('Keadaan yang tidak cocok.')
    .meta({
      ask: 'Dalam keadaan apa cara ini tidak cocok? Satu baris satu keadaan.',
      example: ['Pengamatan akan membuka rahasia warga'],
    }),
  tanda_berhasil: z
    .array(
      z.strictObject({
        aturan: text('aturan', 8, 200)
          .describe('Tanda berhasil dalam kata-kata.')
          .meta({ ask: 'Apa tandanya, dalam kata-kata?', example: 'Satu penyebab lama ditemukan dan diubah' }),
        indikator: text('indikator', 3, 120)
          .describe('Apa yang dihitung.')
          .meta({ ask: 'Apa yang dihitung?', example: 'Perubahan yang dijalankan' }),
        ambang: text('ambang', 1, 80)
          .describe('Batas yang menandakan berhasil, ditetapkan sendiri oleh unit bila perlu.')
          .meta({ ask: 'Berapa batasnya? Unit boleh menetapkannya sendiri.', example: 'Satu dalam seminggu' }),
      }),
    )
    .min(1, { error: named('tanda_berhasil', 'perlu paling sedikit 1 baris') })
    .max(6)
    .describe('Tanda yang dapat dihitung bahwa praktik ini berjalan.')
    .meta({ ask: 'Tanda apa yang dapat dihitung bahwa cara ini berjalan?' }),
  alias: aliasSchema,
  sumber: z
    .array(sumberSchema)
    .default([])
    .describe('Sumber yang dibaca; kosong bila cara ini pengetahuan umum yang disusun redaksi.')
    .meta({ ask: 'Dari mana cara ini? Kosongkan bila ini pengalaman sendiri atau pengetahuan umum.' }),
  bukan_data_pribadi: notPersonalSchema,
  terbit: terbitSchema,
  cek_lagi: dateSchema
    .optional()
    .describe('Kapan perlu ditinjau lagi; bila kosong, 18 bulan setelah terbit.')
    .meta({ formOnly: true }),
  lisensi: lisensiSchema,
});
export type Praktik = z.output<typeof praktikSchema>;
