import { z } from 'zod';
import { partReadSchema } from './fields.ts';
import { masalahSchema } from './masalah.ts';
import { dateSchema, idList, idSchema, oneOf, refTo, text, urlSchema } from './values.ts';
import { named } from './messages.ts';

const TINGKAT = ['pusat', 'provinsi', 'kabupaten', 'kota'] as const;

/** A unit that contributes or adopts: an office, a hospital, a school. */
export const unitSchema = z
  .strictObject({
    id: idSchema.describe('Id unit, tidak pernah diganti setelah terbit.'),
    nama: text('nama unit', 3, 120).describe('Nama resmi unit.').meta({ ask: 'Apa nama resmi unitnya?' }),
    singkatan: text('singkatan', 2, 40)
      .optional()
      .describe('Nama pendek yang dikenal.')
      .meta({ ask: 'Apa nama pendek yang dikenal?' }),
    jenis_instansi: refTo('instansi')
      .describe('Id di content/acuan/instansi.yml.')
      .meta({ ask: 'Apa jenis instansinya?' }),
    tingkat: oneOf('tingkat', TINGKAT)
      .describe('pusat, provinsi, kabupaten, atau kota.')
      .meta({ ask: 'Di tingkat apa unit ini?' }),
    provinsi: z
      .string({ error: named('kode provinsi', 'harus teks dua angka dalam tanda kutip, misalnya "73"') })
      .regex(/^\d{2}$/, { error: named('kode provinsi', 'dua angka, misalnya "73"') })
      .optional()
      .describe('Kode provinsi Kemendagri, dua angka; kosong untuk unit pusat yang nasional.')
      .meta({ ask: 'Di provinsi mana?', ref: 'wilayah' }),
    kabkota: z
      .strictObject({
        kode: z
          .string({ error: named('kode kab/kota', 'harus teks empat angka dalam tanda kutip') })
          .regex(/^\d{4}$/, { error: named('kode kab/kota', 'empat angka, misalnya "7371"') })
          .meta({ ask: 'Apa kode Kemendagri kabupaten atau kotanya? Empat angka.', flag: 'kode_kabkota' }),
        nama: text('nama kab/kota', 3, 60).meta({ ask: 'Apa nama kabupaten atau kotanya?', flag: 'nama_kabkota' }),
      })
      .optional()
      .describe('Kode Kemendagri dan nama kabupaten atau kota.'),
    induk: refTo('unit').optional().describe('Id unit induk.').meta({ ask: 'Apa unit induknya?' }),
  })
  .refine(({ kabkota, provinsi }) => kabkota === undefined || kabkota.kode.slice(0, 2) === provinsi, {
    error: named('dua angka pertama kode kab/kota', 'harus sama dengan kode provinsi'),
    path: ['kabkota', 'kode'],
  })
  .refine(({ tingkat, provinsi }) => tingkat === 'pusat' || provinsi !== undefined, {
    error: named('provinsi', 'wajib diisi untuk unit daerah'),
    path: ['provinsi'],
  });
export type Unit = z.output<typeof unitSchema>;

/** A kind of government office. */
const instansiSchema = z.strictObject({
  id: idSchema.describe('Id jenis instansi.'),
  nama: text('nama', 3, 80).describe('Nama jenis instansi.'),
  lingkup: oneOf('lingkup', ['pusat', 'daerah', 'bersama']).describe('pusat, daerah, atau bersama.'),
});
export type Instansi = z.output<typeof instansiSchema>;

const JENIS_JABATAN = [
  'jpt-utama',
  'jpt-madya',
  'jpt-pratama',
  'administrator',
  'pengawas',
  'fungsional',
  'pelaksana',
] as const;

/** An entry that newcomers to a role read first, and why. */
const mulaiRow = z
  .strictObject({
    praktik: refTo('praktik').optional().describe('Id praktik.'),
    kasus: refTo('kasus').optional().describe('Id pengalaman.'),
    sebab: text('sebab', 15, 160).describe('Mengapa ini lebih dahulu, dengan isi tulisan itu saja.'),
  })
  .refine(({ praktik, kasus }) => (praktik === undefined) !== (kasus === undefined), {
    error: named('mulai', 'tiap baris menyebut satu praktik atau satu kasus'),
  });

/** A role at work, by which readers find what is written for them. */
const peranSchema = z.strictObject({
  id: idSchema.describe('Id peran.'),
  nama: text('nama peran', 3, 80).describe('Nama peran seperti dipakai sehari-hari.'),
  jenis: z
    .array(oneOf('jenis jabatan', JENIS_JABATAN))
    .default([])
    .describe('Jenis jabatan menurut UU 20/2023; kosong bila bukan jabatan ASN.'),
  rumpun: idSchema.optional().describe('Rumpun yang mengelompokkan peran.'),
  contoh: z
    .array(text('contoh', 3, 60))
    .optional()
    .describe('Contoh sebutan jabatan.'),
  dahulu: text('dahulu', 3, 80).optional().describe('Nama lama.'),
  catatan: text('catatan', 3, 200).optional().describe('Catatan redaksi.'),
  status: oneOf('status', ['terverifikasi', 'umum'])
    .optional()
    .describe('terverifikasi bila terbaca di sumber; umum bila pengetahuan umum.'),
  alias: z
    .array(text('alias', 2, 60))
    .default([])
    .describe('Sebutan lain untuk pencarian.'),
  mulai: z
    .array(mulaiRow)
    .min(2, { error: named('mulai', 'perlu paling sedikit 2 baris') })
    .max(4, { error: named('mulai', 'paling banyak 4 baris') })
    .optional()
    .describe('2–4 tulisan yang dibaca lebih dahulu, berurutan, dengan sebabnya; tampil sebagai "Mulai dari sini".'),
});
export type Peran = z.output<typeof peranSchema>;

/** A theme: everyday words over the official list of government affairs. */
export const temaSchema = z.strictObject({
  id: idSchema.describe('Id tema.'),
  nama: text('nama tema', 3, 80).describe('Nama tema sehari-hari.'),
  urusan: z
    .array(text('urusan', 3, 120))
    .min(1)
    .describe('Urusan pemerintahan yang tercakup (UU 23/2014).'),
});
export type Tema = z.output<typeof temaSchema>;

/** A way of learning at work. */
const metodeSchema = z.strictObject({
  id: idSchema.describe('Id metode.'),
  nama: text('nama metode', 3, 80).describe('Nama metode.'),
  porsi: z
    .union([z.literal(70), z.literal(20), z.literal(10)], { error: named('porsi', 'harus 70, 20, atau 10') })
    .describe(
      'Bagian 70 (pengalaman), 20 (sosial), atau 10 (terstruktur); pemetaan redaksi atas PerLAN 6/2023 Pasal 18.',
    ),
  perlan10: text('perlan10', 3, 120).describe('Jalur PerLAN 10/2018, dibaca dari data awal sebuah sistem pelatihan.'),
  siasn: z
    .number()
    .int()
    .positive()
    .optional()
    .describe(
      'Id jenis diklat SIASN (BKN), dibaca dari data awal sebuah sistem pelatihan; cocokkan dengan pengelola kepegawaian.',
    ),
  artinya: text('artinya', 10, 200).describe('Arti dalam satu kalimat.'),
});
export type Metode = z.output<typeof metodeSchema>;

/** A competency of PermenPANRB 38/2017, or a technical umbrella of our own. */
const kompetensiSchema = z.strictObject({
  id: idSchema.describe('Id kompetensi.'),
  nama: text('nama kompetensi', 3, 80).describe('Nama kompetensi.'),
  kelompok: oneOf('kelompok', ['manajerial', 'sosial-kultural', 'teknis']).describe(
    'manajerial, sosial-kultural, atau teknis.',
  ),
  perilaku: text('perilaku', 30, 160)
    .optional()
    .describe('Satu kalimat “Saya …” tentang perilaku yang tampak, untuk menilai diri di Catatan saya.'),
});
export type Kompetensi = z.output<typeof kompetensiSchema>;

/** A province, with its Kemendagri code and its cell on the tile map. */
const wilayahSchema = z.strictObject({
  id: z
    .string()
    .regex(/^\d{2}$/, { error: named('kode provinsi', 'dua angka dalam tanda kutip, misalnya "73"') })
    .describe('Kode Kemendagri, dua angka.'),
  nama: text('nama provinsi', 3, 60).describe('Nama provinsi.'),
  kab: z.number().int().nonnegative().describe('Banyaknya kabupaten.'),
  kota: z.number().int().nonnegative().describe('Banyaknya kota.'),
  ubin: z
    .tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])
    .describe('Kolom dan baris di peta ubin.'),
});
export type Wilayah = z.output<typeof wilayahSchema>;

/** A term: what it means, its abbreviation, and other words for it. Feeds the glossary, the tooltip and the search. */
export const istilahSchema = z.strictObject({
  id: idSchema.describe('Id istilah.'),
  nama: text('nama istilah', 2, 80).describe('Istilah utama.'),
  singkatan: text('singkatan', 2, 20).optional().describe('Singkatannya.'),
  artinya: text('artinya', 10, 400)
    .optional()
    .describe('Arti dalam satu atau dua kalimat; kosong bila baris ini hanya untuk pencarian.'),
  padanan: z
    .array(text('padanan', 2, 80))
    .default([])
    .describe('Kata lain yang berarti sama.'),
});
export type Istilah = z.output<typeof istilahSchema>;

/** A regulation the site may name, and where it was read. */
const regulasiSchema = z.strictObject({
  id: idSchema.describe('Id regulasi.'),
  nama: text('nama regulasi', 5, 160).describe('Nama pendek, misalnya "UU 20/2023".'),
  tentang: text('tentang', 5, 200).describe('Tentang apa.'),
  isi: text('isi', 10, 400).describe('Apa artinya bagi pembelajaran di tempat kerja.'),
  url: urlSchema.describe('Alamat resmi tempat peraturan itu dibaca.'),
  dibaca: dateSchema.describe('Tanggal dibaca, atau dicocokkan dengan catatan bacanya.'),
  dibaca_bagian: partReadSchema,
});
export type Regulasi = z.output<typeof regulasiSchema>;

const BAGIAN = ['pelajaran', 'pegawai', 'keraguan'] as const;

/** What studies say together, or one of them to a reader in doubt, in the editors' words. Its part says where it is shown. */
const pelajaranSchema = z.strictObject({
  id: idSchema.describe('Id pelajaran.'),
  bagian: oneOf('bagian', BAGIAN).describe(
    'pelajaran: lintas praktik, di /bukti/. pegawai: dari pegawai pemerintah, di /bukti/. keraguan: di /tentang/libur-terselubung/.',
  ),
  nama: text('nama', 5, 120).describe('Pelajarannya dalam satu kalimat, atau siapa yang diteliti.'),
  isi: text('isi', 20, 500).describe('Apa yang ditemukan, angka seperti di halaman penelitiannya.'),
  kelemahan: text('kelemahan', 20, 300).optional().describe('Apa yang tidak ditunjukkannya.'),
  studi: idList('studi', 1, 6).describe('1–6 id penelitian tempat angkanya berasal.'),
});
export type Pelajaran = z.output<typeof pelajaranSchema>;

export const acuanSchemas = {
  unit: unitSchema,
  instansi: instansiSchema,
  peran: peranSchema,
  tema: temaSchema,
  metode: metodeSchema,
  kompetensi: kompetensiSchema,
  wilayah: wilayahSchema,
  istilah: istilahSchema,
  regulasi: regulasiSchema,
  masalah: masalahSchema,
  pelajaran: pelajaranSchema,
} as const;
export type AcuanName = keyof typeof acuanSchemas;
