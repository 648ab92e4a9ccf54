import { z } from 'zod';
import { aliasSchema, checkSumberIds, lisensiSchema, sumberStudiSchema, terbitSchema } from './fields.ts';
import { named } from './messages.ts';
import { notPersonalSchema } from './not-personal.ts';
import { isBefore } from './spans.ts';
import { temuanSchema } from './temuan.ts';
import { checkPracticeRows, KAITAN, type Kaitan } from './practice-rows.ts';
import { roleIds } from './role-ids.ts';
import { idList, monthSchema, oneOf, refTo, text, whole } from './values.ts';

/** How a study was made, strongest first. */
export const RANCANGAN = [
  'tinjauan-sistematis',
  'meta-analisis',
  'uji-acak',
  'berpembanding',
  'deret-waktu',
  'sebelum-sesudah',
  'potong-lintang',
  'kualitatif',
  'pedoman',
] as const;
export type Rancangan = (typeof RANCANGAN)[number];
export const DESIGN_NAMES: Readonly<Record<Rancangan, string>> = {
  'tinjauan-sistematis': 'Tinjauan sistematis',
  'meta-analisis': 'Meta-analisis',
  'uji-acak': 'Uji acak',
  berpembanding: 'Dengan pembanding, tidak diacak',
  'deret-waktu': 'Deret waktu',
  'sebelum-sesudah': 'Sebelum dan sesudah, tanpa pembanding',
  'potong-lintang': 'Potong lintang',
  kualitatif: 'Kualitatif',
  pedoman: 'Pedoman',
};

export const BEARING_NAMES: Readonly<Record<Kaitan, string>> = {
  langsung: 'Langkah praktik itu sendiri yang diteliti',
  sebagian: 'Hanya cara yang mirip yang diteliti',
};

export const PUTUSAN = ['mendukung', 'mendukung-bersyarat', 'campuran', 'tidak-terbukti', 'merugikan'] as const;
export type Putusan = (typeof PUTUSAN)[number];
export const VERDICT_NAMES: Readonly<Record<Putusan, string>> = {
  mendukung: 'Mendukung',
  'mendukung-bersyarat': 'Mendukung dengan syarat',
  campuran: 'Campuran',
  'tidak-terbukti': 'Tidak terbukti',
  merugikan: 'Dapat merugikan',
};

export const KEPASTIAN = ['tinggi', 'sedang', 'rendah', 'sangat-rendah', 'tidak-disebut'] as const;
export const CERTAINTY_NAMES: Readonly<Record<(typeof KEPASTIAN)[number], string>> = {
  tinggi: 'Tinggi',
  sedang: 'Sedang',
  rendah: 'Rendah',
  'sangat-rendah': 'Sangat rendah',
  'tidak-disebut': 'Tidak disebut',
};

const HUBUNGAN = ['independen', 'staf-unit', 'pelaksana-program', 'tidak-diketahui'] as const;
type Hubungan = (typeof HUBUNGAN)[number];
export const TIE_NAMES: Readonly<Record<Hubungan, string>> = {
  independen: 'Independen',
  'staf-unit': 'Staf unit yang diteliti',
  'pelaksana-program': 'Pelaksana program yang diteliti',
  'tidak-diketahui': 'Tidak diketahui',
};

/** In place of countries, where a study spans more than it names. */
const MANY_COUNTRIES = 'banyak';
const COUNTRY_NAMES = new Intl.DisplayNames(['id'], { type: 'region', fallback: 'none' });

/** How Indonesian calls a country, by its ISO 3166-1 code of two letters; undefined for what is none. */
export function countryName(code: string): string | undefined {
  if (code === MANY_COUNTRIES) return 'Banyak negara';
  return /^[A-Z]{2}$/.test(code) ? COUNTRY_NAMES.of(code) : undefined;
}

const countrySchema = z
  .string()
  .refine((code) => countryName(code) !== undefined, {
    error: ({ input }) =>
      named('negara', `"${String(input)}" bukan kode negara. Tulis dua huruf besar, misalnya ID, atau banyak`),
  })
  .meta({ kind: 'id' });

const tempatSchema = z.strictObject({
  negara: z
    .array(countrySchema, { error: named('negara', 'harus berupa daftar, misalnya [ID]') })
    .min(1, { error: named('negara', 'perlu paling sedikit 1 isi; banyak bila tidak disebut satu per satu') })
    .max(12, { error: named('negara', 'paling banyak 12 isi; lebih dari itu tulis [banyak]') })
    .refine((codes) => new Set(codes).size === codes.length, { error: named('negara', 'berisi kode yang sama') })
    .refine((codes) => codes.length === 1 || !codes.includes(MANY_COUNTRIES), {
      error: named('negara', 'banyak ditulis sendirian: [banyak]'),
    })
    .describe('Kode negara ISO 3166-1 dua huruf, atau banyak.')
    .meta({
      ask: 'Di negara mana? Tulis kode dua huruf, misalnya ID; satu baris satu negara. Banyak negara: banyak.',
      example: ['ID'],
    }),
  provinsi: idList('wilayah', 0, 38)
    .default([])
    .describe('Kode provinsi di content/acuan/wilayah.yml; hanya bila negaranya ID.')
    .meta({ ask: 'Di provinsi mana, bila di Indonesia?' }),
  unit: text('unit', 3, 200)
    .optional()
    .describe('Unit yang diteliti: id di content/acuan/unit.yml, atau kata-kata.')
    .meta({ ask: 'Unit mana yang diteliti?', example: 'Puskesmas Contoh' }),
  tema: idList('tema', 1, 4)
    .describe('1–4 id di content/acuan/tema.yml.')
    .meta({ ask: 'Tentang apa?', example: ['Kesehatan'] }),
  peran: roleIds(0, 4)
    .default([])
    .describe('0–4 id di content/acuan/peran.yml: pekerjaan orang yang diteliti.')
    .meta({ ask: 'Siapa yang diteliti?', example: ['Perawat'] }),
});

const praktikRow = z.strictObject({
  id: refTo('praktik')
    .describe('Id praktik.')
    .meta({ ask: 'Praktik mana?', example: 'Bedah satu kasus nyata bersama tim' }),
  kaitan: oneOf('kaitan', KAITAN, BEARING_NAMES)
    .describe('Langsung: langkah praktik itu sendiri yang diteliti. Sebagian: cara yang mirip; tidak dihitung.')
    .meta({ ask: 'Apakah langkah praktik itu sendiri yang diteliti?', example: 'langsung' }),
  putusan: oneOf('putusan', PUTUSAN, VERDICT_NAMES)
    .describe('Penilaian redaksi: apa kata studi ini tentang praktik itu.')
    .meta({ ask: 'Apa kata studi ini tentang praktik itu?', example: 'mendukung' }),
});

function count(name: string, says: string) {
  return whole(name)
    .positive({ error: named(name, 'harus lebih dari 0') })
    .optional()
    .describe(says);
}

/** One published study, review or evaluation, retold from what was read. */
export const studiSchema = z
  .strictObject({
    judul: text('judul', 20, 120)
      .describe('Judul 20–120 karakter: temuannya dengan kata sehari-hari, bukan judul makalahnya.')
      .meta({
        ask: 'Apa temuannya, dalam satu kalimat?',
        example: 'Kader yang ditemui tiap bulan mengukur lebih tepat',
      }),
    ringkasan: text('ringkasan', 80, 300).describe('80–300 karakter: apa yang dibandingkan, lalu apa hasilnya.').meta({
      ask: 'Apa yang dibandingkan, lalu apa hasilnya?',
      example:
        'Peneliti membandingkan puskesmas yang dikunjungi pendamping tiap bulan dengan yang tidak. Setelah setahun, ketepatan pengukuran di tempat yang dikunjungi lebih tinggi.',
    }),
    rancangan: oneOf('rancangan', RANCANGAN, DESIGN_NAMES)
      .describe('Rancangan penelitian, dari yang terkuat.')
      .meta({ ask: 'Bagaimana penelitiannya dirancang?' }),
    praktik: z
      .array(praktikRow, { error: named('praktik', 'harus berupa daftar baris: id, kaitan, putusan') })
      .min(1, { error: named('praktik', 'perlu paling sedikit 1 baris') })
      .max(6, { error: named('praktik', 'paling banyak 6 baris') })
      .describe('1–6 praktik yang disinggung studi ini, dengan kaitan dan putusan redaksi.')
      .meta({ ask: 'Praktik mana yang disinggung studi ini?' }),
    tempat: tempatSchema.describe('Di mana dan pada siapa.').meta({ ask: 'Di mana dan pada siapa?' }),
    peserta: z
      .strictObject({
        studi: count('studi', 'Banyaknya studi di dalam tinjauan.').meta({ label: 'Banyaknya studi' }),
        unit: count('unit', 'Banyaknya unit, misalnya sekolah atau desa.'),
        orang: count('orang', 'Banyaknya orang.'),
        kejadian: count('kejadian', 'Banyaknya kejadian, misalnya kelahiran atau berkas.'),
      })
      .optional()
      .describe('Banyaknya yang diteliti; kosongkan yang tidak terbaca.')
      .meta({ formOnly: true, ask: 'Berapa banyak yang diteliti? Kosongkan yang tidak terbaca.' }),
    masa: z
      .strictObject({
        mulai: monthSchema.optional().describe('Tahun atau bulan awal data.').meta({ flag: 'data-mulai' }),
        selesai: monthSchema.optional().describe('Tahun atau bulan akhir data.').meta({ flag: 'data-selesai' }),
      })
      .refine(({ mulai, selesai }) => mulai === undefined || selesai === undefined || !isBefore(selesai, mulai), {
        error: named('selesai', 'lebih awal daripada mulai'),
        path: ['selesai'],
      })
      .optional()
      .describe('Masa datanya, bukan tahun terbit; kosong bila tidak terbaca.')
      .meta({ label: 'Tahun data', formOnly: true, ask: 'Kapan datanya dikumpulkan? Kosongkan bila tidak terbaca.' }),
    temuan: z
      .array(temuanSchema, { error: named('temuan', 'harus berupa daftar baris') })
      .min(1, { error: named('temuan', 'perlu paling sedikit 1 baris') })
      .max(12, { error: named('temuan', 'paling banyak 12 baris') })
      .describe('1–12 temuan, angka persis seperti tercetak.')
      .meta({ ask: 'Apa temuannya? Tulis angka persis seperti tercetak.' }),
    syarat: z
      .array(text('syarat', 10, 240))
      .max(5, { error: named('syarat', 'paling banyak 5 kalimat') })
      .default([])
      .describe('Sampai 5 kalimat: apa yang membuatnya berhasil atau gagal. Tampil di praktik sebagai "Agar berhasil".')
      .meta({ ask: 'Apa yang membuatnya berhasil atau gagal? Satu baris satu kalimat.' }),
    batasan: text('batasan', 40, 600).describe('Apa yang tidak ditunjukkan oleh studi ini.').meta({
      label: 'Yang belum terbukti',
      ask: 'Apa yang tidak ditunjukkan oleh studi ini?',
      example: 'Yang diukur hanya pengetahuan sesaat sesudah pelatihan. Perubahan di tempat kerja tidak diukur.',
    }),
    kepastian: oneOf('kepastian', KEPASTIAN, CERTAINTY_NAMES)
      .describe('Kepastian bukti menurut penulisnya sendiri.')
      .meta({ ask: 'Seberapa pasti menurut penulisnya sendiri?' }),
    hubungan: oneOf('hubungan', HUBUNGAN, TIE_NAMES)
      .describe('Hubungan penulis dengan yang ditelitinya. Hanya independen yang dihitung sebagai pihak lain.')
      .meta({ ask: 'Apa hubungan penulis dengan yang ditelitinya?' }),
    sumber: z
      .array(sumberStudiSchema, { error: named('sumber', 'harus berupa daftar baris') })
      .min(1, { error: named('sumber', 'perlu paling sedikit 1 baris') })
      .describe('Sumber yang dibaca; yang pertama adalah studinya sendiri.')
      .meta({ ask: 'Apa yang Anda baca? Yang pertama adalah studinya sendiri.' }),
    alias: aliasSchema,
    bukan_data_pribadi: notPersonalSchema,
    terbit: terbitSchema,
    lisensi: lisensiSchema,
  })
  .superRefine((studi, ctx) => {
    const say = (path: PropertyKey[], message: string) => ctx.addIssue({ code: 'custom', path, message });
    checkSumberIds(studi, [], ctx);
    checkPracticeRows(studi.praktik, ctx);
    const ids = studi.praktik.map(({ id }) => id);
    studi.temuan.forEach(({ untuk }, row) =>
      untuk.forEach((id, index) => {
        if (!ids.includes(id))
          say(['temuan', row, 'untuk', index], named('untuk', `"${id}" tidak ada di baris praktik berkas ini`));
      }),
    );
    if (studi.tempat.provinsi.length > 0 && !studi.tempat.negara.includes('ID'))
      say(['tempat', 'provinsi'], named('provinsi', 'hanya bila negara memuat ID'));
    if (studi.hubungan === 'staf-unit' || studi.hubungan === 'pelaksana-program')
      studi.sumber.forEach(({ jenis }, index) => {
        if (jenis === 'studi-independen')
          say(
            ['sumber', index, 'jenis'],
            named(
              'jenis sumber',
              `studi-independen berlawanan dengan hubungan: ${studi.hubungan}. Tulis klaim-pemilik`,
            ),
          );
      });
  });
export type Studi = z.output<typeof studiSchema>;
