import { z } from 'zod';
import {
  aliasSchema,
  idList,
  kebutuhanSchema,
  lisensiSchema,
  oneOf,
  sumberSchema,
  tanggalSchema,
  terbitSchema,
  text,
} from './fields.ts';
import { named } from './messages.ts';

/** How long a first try takes, quickest first. */
export const COBA = ['15-menit', '1-minggu', '1-triwulan'] as const;

/** A shared good practice: how to do it yourself. */
export const praktikSchema = z.strictObject({
  judul: text('judul', 20, 90).describe('Judul 20–90 karakter, diawali kata kerja.'),
  ringkasan: text('ringkasan', 80, 300).describe('Dua kalimat, 80–300 karakter: masalahnya, lalu caranya.'),
  peran: idList('peran', 1, 12).describe('1–12 id di content/acuan/peran.yml: siapa yang dapat memakainya.'),
  tema: idList('tema', 1, 4).describe('1–4 id di content/acuan/tema.yml.'),
  metode: idList('metode', 1, 4).describe('1–4 id di content/acuan/metode.yml.'),
  kompetensi: idList('kompetensi', 0, 5).default([]).describe('0–5 id di content/acuan/kompetensi.yml.'),
  masalah: z
    .array(text('masalah', 15, 110))
    .min(2, { error: named('masalah', 'perlu paling sedikit 2 kalimat') })
    .max(5, { error: named('masalah', 'paling banyak 5 kalimat') })
    .describe('2–5 kalimat masalah dari mulut orangnya, misalnya "Antrean loket panjang setiap Senin".'),
  coba: oneOf('coba', COBA).describe('Waktu untuk percobaan pertama.'),
  kebutuhan: kebutuhanSchema.optional().describe('Waktu, orang, dan biaya.'),
  kesulitan: z
    .number({ error: named('kesulitan', 'harus angka 1, 2, atau 3') })
    .int()
    .min(1, { error: named('kesulitan', 'paling kecil 1 (mudah)') })
    .max(3, { error: named('kesulitan', 'paling besar 3 (sulit)') })
    .describe('1 mudah, 2 sedang, 3 sulit.'),
  cocok_bila: z
    .array(text('cocok_bila', 8, 200))
    .min(1, { error: named('cocok_bila', 'perlu paling sedikit 1 isi') })
    .max(6)
    .describe('Keadaan yang cocok.'),
  tidak_cocok_bila: z
    .array(text('tidak_cocok_bila', 8, 200))
    .min(1, { error: named('tidak_cocok_bila', 'perlu paling sedikit 1 isi') })
    .max(6)
    .describe('Keadaan yang tidak cocok.'),
  tanda_berhasil: z
    .array(
      z.strictObject({
        aturan: text('aturan', 8, 200).describe('Tanda berhasil dalam kata-kata.'),
        indikator: text('indikator', 3, 120).describe('Apa yang dihitung.'),
        ambang: text('ambang', 1, 80).describe(
          'Batas yang menandakan berhasil, ditetapkan sendiri oleh unit bila perlu.',
        ),
      }),
    )
    .min(1, { error: named('tanda_berhasil', 'perlu paling sedikit 1 baris') })
    .max(6)
    .describe('Tanda yang dapat dihitung bahwa praktik ini berjalan.'),
  alias: aliasSchema,
  sumber: z
    .array(sumberSchema)
    .default([])
    .describe('Sumber yang dibaca; kosong bila cara ini pengetahuan umum yang disusun redaksi.'),
  terbit: terbitSchema,
  cek_lagi: tanggalSchema.optional().describe('Kapan perlu ditinjau lagi; bila kosong, 18 bulan setelah terbit.'),
  lisensi: lisensiSchema,
});
export type Praktik = z.output<typeof praktikSchema>;
