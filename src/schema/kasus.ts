import { z } from 'zod';
import {
  akhirSchema,
  aliasSchema,
  angka,
  bulanTahunSchema,
  checkSumberIds,
  hasilSchema,
  idList,
  idSchema,
  kebutuhanSchema,
  lisensiSchema,
  masaSchema,
  sumberSchema,
  tanggalSchema,
  terbitSchema,
  text,
} from './fields.ts';
import { named } from './messages.ts';
import { isBefore } from './spans.ts';

/** An output: something that was made or done. It is never shown as an outcome. */
export const luaranSchema = z.strictObject({
  nama: text('nama luaran', 3, 120).describe('Apa yang dihasilkan atau dilakukan.'),
  nilai: angka('nilai').describe('Banyaknya.'),
  satuan: text('satuan', 1, 60).describe('Satuan angka.'),
  pada: masaSchema.describe('Masa angka: TTTT, TTTT-BB, atau rentang TTTT/TTTT.'),
  sumber: idSchema.describe('Id salah satu baris sumber di berkas ini.'),
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
    .array(idSchema)
    .min(1, { error: 'sebutkan paling sedikit satu sumber' })
    .describe('Id sumber, dengan urutan yang sama seperti versinya.'),
});

/** A case study: what a unit did, and what came of it. */
export const kasusSchema = z
  .strictObject({
    judul: text('judul', 20, 90).describe('Judul 20–90 karakter: apa yang dilakukan, di mana.'),
    ringkasan: text('ringkasan', 80, 300).describe('Dua kalimat, 80–300 karakter: masalahnya, lalu hasilnya.'),
    unit: idSchema.describe('Id unit di content/acuan/unit.yml.'),
    peran: idList('peran', 1, 4).describe('1–4 id di content/acuan/peran.yml: siapa yang paling terbantu.'),
    tema: idList('tema', 1, 4).describe('1–4 id di content/acuan/tema.yml.'),
    metode: idList('metode', 1, 4).describe('1–4 id di content/acuan/metode.yml: cara belajarnya.'),
    kompetensi: idList('kompetensi', 0, 5).default([]).describe('0–5 id di content/acuan/kompetensi.yml.'),
    praktik: idList('praktik', 0, 5).default([]).describe('0–5 id praktik yang dicontohkan kasus ini.'),
    akhir: akhirSchema,
    periode: z
      .strictObject({
        mulai: bulanTahunSchema.describe('Tahun atau bulan mulai.'),
        selesai: bulanTahunSchema.optional().describe('Tahun atau bulan selesai; kosong bila masih berjalan.'),
      })
      .refine(({ mulai, selesai }) => selesai === undefined || !isBefore(selesai, mulai), {
        error: named('selesai', 'lebih awal daripada mulai'),
        path: ['selesai'],
      })
      .optional()
      .describe('Kapan kegiatan berlangsung; kosong bila sumber tidak menyebutnya.'),
    dicek_pada: tanggalSchema
      .optional()
      .describe('Kapan terakhir ada yang memastikan ke unitnya bahwa kegiatan masih berjalan.'),
    cek_lagi: tanggalSchema
      .optional()
      .describe('Kapan perlu dicek lagi; bila kosong, 18 bulan setelah tanggal dicek atau tanggal terbit.'),
    hasil: z.array(hasilSchema).default([]).describe('Hasil terukur: indikator yang sama, sebelum dan sesudah.'),
    luaran: z.array(luaranSchema).default([]).describe('Luaran: yang dibuat atau dilakukan. Bukan hasil.'),
    kebutuhan: kebutuhanSchema.optional().describe('Waktu, orang, dan biaya.'),
    sumber: z
      .array(sumberSchema)
      .default([])
      .describe('Sumber yang dibaca; kosong hanya bila ini laporan pertama unit sendiri.'),
    batasan: text('batasan', 40, 600).describe('Apa yang tidak ditunjukkan oleh kasus ini.'),
    sengketa: z.array(sengketaSchema).default([]).describe('Hal yang angkanya berbeda antarsumber.'),
    alias: aliasSchema,
    adaptasi_dari: idSchema.optional().describe('Id kasus yang menjadi asal adaptasi.'),
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
  });
export type Kasus = z.output<typeof kasusSchema>;
