import { z } from 'zod';
import {
  ASK_HASIL,
  akhirSchema,
  aliasSchema,
  checkSumberIds,
  hasilSchema,
  kebutuhanSchema,
  lisensiSchema,
  pelaporSchema,
  sumberSchema,
  terbitSchema,
} from './fields.ts';
import { bahanSchema } from './bahan.ts';
import { named } from './messages.ts';
import { notPersonalSchema } from './not-personal.ts';
import { checkPracticeRows, KAITAN, type Kaitan } from './practice-rows.ts';
import { roleIds } from './role-ids.ts';
import { isBefore, spanStart } from './spans.ts';
import { dateSchema, decimal, idList, monthSchema, oneOf, refTo, sourceIdSchema, spanSchema, text } from './values.ts';

/** An output: something that was made or done. It is never shown as an outcome. */
export const luaranSchema = z.strictObject({
  nama: text('nama luaran', 3, 120).describe('Apa yang dihasilkan atau dilakukan.'),
  nilai: decimal('nilai').describe('Banyaknya.'),
  satuan: text('satuan', 1, 60).describe('Satuan angka.'),
  pada: spanSchema
    .optional()
    .describe('Masa angka: TTTT, TTTT-BB, atau rentang TTTT/TTTT; kosong bila sumber tidak menyebutnya.'),
  sumber: sourceIdSchema
    .describe('Id salah satu baris sumber di berkas ini.')
    .meta({ ask: 'Sumber mana yang menyebutnya?' }),
});
export type Luaran = z.output<typeof luaranSchema>;

/** A figure or fact on which the sources disagree: what each says, and which they are. */
const sengketaSchema = z.strictObject({
  hal: text('hal', 3, 160).describe('Hal yang berbeda antarsumber.'),
  versi: z
    .array(text('versi', 2, 300))
    .min(2, { error: 'sengketa perlu paling sedikit dua versi' })
    .describe('Apa kata tiap sumber, satu baris satu versi.'),
  sumber: z
    .array(sourceIdSchema)
    .min(1, { error: 'sebutkan paling sedikit satu sumber' })
    .describe('Id sumber, dengan urutan yang sama seperti versinya.')
    .meta({ ask: 'Sumber tiap versi, dengan urutan yang sama.' }),
  indikator: text('indikator', 3, 120)
    .optional()
    .describe('Indikator baris hasil yang dipersoalkan; baris itu lalu tidak dihitung sebagai bukti.'),
});

const DONE_NAMES: Readonly<Record<Kaitan, string>> = {
  langsung: 'Langkah praktik itu sendiri yang dijalankan',
  sebagian: 'Hanya dekat, atau sebagian langkahnya saja',
};

const praktikRow = z.strictObject({
  id: refTo('praktik')
    .describe('Id praktik.')
    .meta({ label: 'Nama praktik', ask: 'Praktik mana?', example: 'Bedah satu kasus nyata bersama tim' }),
  kaitan: oneOf('kaitan', KAITAN, DONE_NAMES)
    .describe(
      'Langsung: menurut sumber atau unitnya, langkah praktik itu sungguh dijalankan. Sebagian: hanya dekat; tidak dihitung sebagai bukti.',
    )
    .meta({ ask: 'Apakah langkah praktik itu sendiri yang dijalankan?', example: 'langsung' }),
});

/** A case study: what a unit did, and what came of it. */
export const kasusSchema = z
  .strictObject({
    judul: text('judul', 20, 90)
      .describe('Judul 20–90 karakter: apa yang dilakukan, di mana.')
      .meta({ ask: 'Apa yang dilakukan, di mana?', example: 'Loket dibuka bergilir pada Senin pagi di puskesmas' }),
    ringkasan: text('ringkasan', 80, 300).describe('Dua kalimat, 80–300 karakter: masalahnya, lalu hasilnya.').meta({
      ask: 'Dua kalimat: apa masalahnya, lalu apa hasilnya?',
      example:
        'Antrean loket puskesmas menumpuk setiap Senin. Petugas bergilir membuka loket kedua; antrean terasa lebih pendek, tetapi lamanya belum diukur.',
    }),
    unit: refTo('unit')
      .describe('Id unit di content/acuan/unit.yml.')
      .meta({ ask: 'Unit mana yang melakukannya?', example: 'Puskesmas Contoh' }),
    pelapor: pelaporSchema,
    unit_peserta: idList('unit', 0, 20)
      .default([])
      .describe('Id unit lain yang ikut menjalankannya, misalnya unit percontohan. Laporan mereka bukan replikasi.')
      .meta({ ask: 'Unit lain mana yang ikut menjalankannya, misalnya sebagai percontohan?', formOnly: true }),
    peran: roleIds(1, 4)
      .describe('1–4 id di content/acuan/peran.yml: siapa yang paling terbantu; siapa-saja bila semua orang.')
      .meta({ ask: 'Siapa yang paling terbantu membacanya?', example: ['Perawat', 'Bidan'] }),
    tema: idList('tema', 1, 4)
      .describe('1–4 id di content/acuan/tema.yml.')
      .meta({ ask: 'Tentang apa?', example: ['Kesehatan'] }),
    metode: idList('metode', 0, 4)
      .default([])
      .describe('0–4 id di content/acuan/metode.yml: cara belajar yang disebut sumber atau unitnya.')
      .meta({ ask: 'Bagaimana orang belajar di situ?', example: ['Coaching', 'Magang'] }),
    kompetensi: idList('kompetensi', 0, 5)
      .default([])
      .describe('0–5 id di content/acuan/kompetensi.yml.')
      .meta({ ask: 'Kemampuan apa yang tumbuh?' }),
    praktik: z
      .array(praktikRow, { error: named('praktik', 'harus berupa daftar baris: id, kaitan') })
      .max(10, { error: named('praktik', 'paling banyak 10 baris') })
      .default([])
      .describe('Sampai 10 praktik yang dijalankan di pengalaman ini, atau yang dekat dengannya.')
      .meta({ ask: 'Praktik mana yang dijalankan di sini, atau dekat dengannya?' }),
    akhir: akhirSchema,
    periode: z
      .strictObject({
        mulai: spanSchema
          .describe('Tahun atau bulan mulai; rentang TTTT/TTTT bila sumber berselisih.')
          .meta({ ask: 'Mulai kapan?', example: '2025-03', flag: 'mulai' }),
        selesai: monthSchema
          .optional()
          .describe('Tahun atau bulan berakhirnya; kosong bila masih berjalan atau akhirnya tidak diketahui.')
          .meta({ ask: 'Selesai kapan? Kosongkan bila masih berjalan.', flag: 'selesai' }),
        angka_sampai: monthSchema
          .optional()
          .describe('Tahun atau bulan keterangan terakhir yang dibaca, bila akhirnya tidak diketahui.')
          .meta({ formOnly: true }),
      })
      .refine(({ mulai, selesai }) => selesai === undefined || !isBefore(selesai, spanStart(mulai)), {
        error: named('selesai', 'lebih awal daripada mulai'),
        path: ['selesai'],
      })
      .optional()
      .describe('Kapan kegiatan berlangsung; kosong bila sumber tidak menyebutnya.')
      .meta({ ask: 'Kapan kegiatan berlangsung? Kosongkan bila sumber tidak menyebutnya.' }),
    dicek_pada: dateSchema
      .optional()
      .describe('Kapan terakhir ada yang memastikan ke unitnya bahwa kegiatan masih berjalan.')
      .meta({ formOnly: true }),
    cek_lagi: dateSchema
      .optional()
      .describe('Kapan perlu dicek lagi; bila kosong, 18 bulan setelah tanggal dicek atau tanggal terbit.')
      .meta({ formOnly: true }),
    hasil: z
      .array(hasilSchema)
      .default([])
      .describe('Hasil terukur: indikator yang sama, sebelum dan sesudah.')
      .meta({ ask: ASK_HASIL }),
    luaran: z
      .array(luaranSchema)
      .default([])
      .describe('Yang dibuat atau dilakukan. Bukan hasil.')
      .meta({ label: 'Yang dikerjakan', formOnly: true }),
    kebutuhan: kebutuhanSchema.optional().describe('Waktu, orang, dan biaya.').meta({ formOnly: true }),
    sumber: z
      .array(sumberSchema)
      .default([])
      .describe('Sumber yang dibaca; kosong hanya bila ini laporan pertama unit sendiri.')
      .meta({ ask: 'Dari mana angka dan ceritanya? Kosongkan bila ini laporan pertama unit sendiri.' }),
    batasan: text('batasan', 40, 600).describe('Apa yang tidak ditunjukkan oleh pengalaman ini.').meta({
      label: 'Yang belum terbukti',
      ask: 'Apa yang tidak ditunjukkan oleh pengalaman ini?',
      example: 'Hanya satu loket yang diukur, dan tidak ada pembanding.',
    }),
    belum_diketahui: z
      .array(text('pertanyaan', 15, 200))
      .max(8, { error: 'belum_diketahui paling banyak delapan pertanyaan' })
      .default([])
      .describe(
        'Yang belum diketahui, sebagai pertanyaan yang dapat diajukan pembaca kepada unit ini sebelum meniru. Hanya di sini, tidak di isi.',
      )
      .meta({
        ask: 'Apa yang belum diketahui? Tulis sebagai pertanyaan yang dapat diajukan kepada unitnya.',
        example: ['Berapa lama pasien menunggu sebelum dan sesudah loket kedua dibuka?'],
        formOnly: true,
      }),
    coba_senin: z
      .array(text('langkah', 15, 300))
      .max(3, { error: 'coba_senin paling banyak tiga langkah' })
      .default([])
      .describe('1–3 langkah pertama yang dapat dicoba pembaca di tempatnya sendiri. Usul redaksi, bukan kata sumber.')
      .meta({
        ask: 'Langkah pertama apa yang dapat dicoba unit lain hari Senin?',
        example: ['Catat jam datang dan jam dilayani sepuluh orang pertama.'],
        formOnly: true,
      }),
    bahan: bahanSchema
      .optional()
      .describe('Perangkat diskusi empat halaman: usul redaksi dari isi pengalaman ini saja.')
      .meta({ label: 'Perangkat diskusi', formOnly: true }),
    sengketa: z
      .array(sengketaSchema)
      .default([])
      .describe('Hal yang angkanya berbeda antarsumber.')
      .meta({ formOnly: true }),
    alias: aliasSchema,
    adaptasi_dari: refTo('kasus')
      .optional()
      .describe('Id pengalaman yang menjadi asal adaptasi.')
      .meta({ ask: 'Pengalaman mana yang menjadi asal adaptasi?', formOnly: true }),
    bukan_data_pribadi: notPersonalSchema,
    terbit: terbitSchema,
    lisensi: lisensiSchema,
  })
  .superRefine((kasus, ctx) => {
    checkSumberIds(
      kasus,
      [
        ...kasus.hasil.map(({ sumber }, i) => ({ id: sumber, path: ['hasil', i, 'sumber'] })),
        ...kasus.luaran.map(({ sumber }, i) => ({ id: sumber, path: ['luaran', i, 'sumber'] })),
        ...kasus.sengketa.flatMap(({ sumber }, i) =>
          sumber.map((id, j) => ({ id, path: ['sengketa', i, 'sumber', j] })),
        ),
      ],
      ctx,
    );
    kasus.sengketa.forEach(({ indikator }, i) => {
      if (indikator !== undefined && !kasus.hasil.some((row) => row.indikator === indikator))
        ctx.addIssue({
          code: 'custom',
          path: ['sengketa', i, 'indikator'],
          message: named('indikator', `"${indikator}" bukan indikator salah satu baris hasil`),
        });
    });
    checkPracticeRows(kasus.praktik, ctx);
  });
export type Kasus = z.output<typeof kasusSchema>;
