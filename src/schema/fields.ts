import { z } from 'zod';
import { named } from './messages.ts';
import { nearest } from './nearest.ts';
import { dateSchema, decimal, idSchema, oneOf, sourceIdSchema, spanSchema, text, urlSchema, whole } from './values.ts';

/** Id of the source that is the unit's own record. */
export const OWN_NOTES = 'catatan-unit';

export const AKHIR = ['berhasil', 'sebagian', 'tidak-berhasil', 'dihentikan', 'berjalan', 'belum-diketahui'] as const;
export type Akhir = (typeof AKHIR)[number];
export const ENDING_NAMES: Readonly<Record<Akhir, string>> = {
  berhasil: 'Berhasil',
  sebagian: 'Berhasil sebagian',
  'tidak-berhasil': 'Tidak berhasil',
  dihentikan: 'Dihentikan',
  berjalan: 'Masih berjalan',
  'belum-diketahui': 'Belum diketahui',
};
/** How it ended. A failure is as welcome as a success. */
export const akhirSchema = oneOf('akhir', AKHIR, ENDING_NAMES)
  .describe('Bagaimana akhirnya. Kegagalan sama berharganya.')
  .meta({ ask: 'Bagaimana akhirnya? Kegagalan sama berharganya.' });

export const JENIS_SUMBER = ['studi-independen', 'resmi', 'klaim-pemilik', 'media', 'perorangan'] as const;
export const SOURCE_KIND_NAMES: Readonly<Record<(typeof JENIS_SUMBER)[number], string>> = {
  'studi-independen': 'Studi independen',
  resmi: 'Lembaga resmi lain',
  'klaim-pemilik': 'Klaim pemilik program',
  media: 'Media',
  perorangan: 'Tulisan perorangan',
};

/** How much of a source was read, for the words beside it. */
const PARTS_READ = ['cuplikan', 'abstrak', 'penuh'] as const;
const partRead = oneOf('dibaca_bagian', PARTS_READ, {
  cuplikan: 'Cuplikan',
  abstrak: 'Abstrak',
  penuh: 'Seluruhnya',
}).describe('Bagian yang dibaca: cuplikan, abstrak, atau penuh.');
export const partReadSchema = partRead.optional();

const PELAPOR = ['unit', 'redaksi'] as const;
export type Pelapor = (typeof PELAPOR)[number];
export const REPORTER_NAMES: Readonly<Record<Pelapor, string>> = {
  unit: 'Unit itu sendiri',
  redaksi: 'Redaksi, dari sumber terbuka',
};
/** Who wrote an entry. Readers are told, and only what a unit wrote counts as received. */
export const pelaporSchema = oneOf('pelapor', PELAPOR, REPORTER_NAMES)
  .optional()
  .describe(
    'Yang menulis: unit atau redaksi. Bila kosong: redaksi bila semua sumbernya beralamat web, selain itu unit.',
  )
  .meta({ ask: 'Siapa yang menulis: unit itu sendiri, atau redaksi dari sumber terbuka?' });

const sumberRow = z.strictObject({
  id: idSchema
    .describe('Id pendek di dalam berkas ini, dipakai oleh baris hasil, luaran, dan sengketa.')
    .meta({ example: OWN_NOTES }),
  judul: text('judul sumber', 3, 300)
    .describe('Judul halaman atau dokumen sumber. Bila tidak tercatat: keterangan singkat dalam kurung siku.')
    .meta({ example: 'Buku catatan antrean loket' }),
  penerbit: text('penerbit', 2, 200).describe('Siapa yang menerbitkan sumber.').meta({ example: 'Puskesmas Contoh' }),
  tahun: whole('tahun sumber', 2018)
    .min(1945, { error: named('tahun sumber', 'paling awal 1945') })
    .max(2100, { error: named('tahun sumber', 'paling akhir 2100') })
    .optional()
    .describe('Tahun terbit; kosongkan bila sumber tidak menyebutnya.'),
  url: urlSchema
    .optional()
    .describe(
      'Alamat web tempat sumber dibaca; hanya boleh kosong bila ada doi, atau pada klaim pemilik program (dokumen internal).',
    ),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/[!-~]{1,200}$/, {
      error: ({ input }) =>
        named('doi', `"${String(input)}" tidak terbaca. Tulis bagian sesudah doi.org/, misalnya 10.1037/apl0000821`),
    })
    .optional()
    .describe('DOI, bila sumber menyebutnya: bagian sesudah doi.org/.')
    .meta({ formOnly: true }),
  jenis: oneOf('jenis sumber', JENIS_SUMBER, SOURCE_KIND_NAMES)
    .describe(
      'Siapa yang menyatakan. Resmi: lembaga lain. Klaim pemilik: unit itu atau induknya sendiri, juga profil nominasi dan halaman pemenang. Perorangan: blog, komentar, atau naskah tanpa penerbit yang jelas.',
    )
    .meta({ example: 'klaim-pemilik' }),
  dibaca: dateSchema
    .describe('Tanggal sumber dibaca, atau dicocokkan dengan catatan bacanya.')
    .meta({ example: '2026-01-31', initial: 'today' }),
  dibaca_bagian: partReadSchema,
});

const NO_ADDRESS = {
  error: named('url', 'wajib diisi, kecuali bila ada doi atau untuk jenis klaim-pemilik'),
  path: ['url'],
};

/** Where a statement was read, and who makes the claim. */
export const sumberSchema = sumberRow.refine(hasAddress, NO_ADDRESS);
export type Sumber = z.output<typeof sumberSchema>;

/** Of a study it is always said how much was read. */
export const sumberStudiSchema = sumberRow
  .extend({ dibaca_bagian: partRead.meta({ example: 'abstrak' }) })
  .refine(hasAddress, NO_ADDRESS);

function hasAddress({ url, doi, jenis }: z.output<typeof sumberRow>): boolean {
  return url !== undefined || doi !== undefined || jenis === 'klaim-pemilik';
}

export const ASK_HASIL =
  'Punya angka sebelum dan sesudah untuk indikator yang sama? Isi semuanya. Tidak punya? Lewati; tulisan tetap diterima.';

/** One measured outcome: the same indicator before and after. Percentages are computed from it, never written. */
export const hasilSchema = z.strictObject({
  indikator: text('indikator', 3, 120)
    .describe('Apa yang diukur.')
    .meta({ ask: 'Apa yang diukur?', example: 'Lama menunggu di loket' }),
  satuan: text('satuan', 1, 60)
    .describe('Satuan angka, misalnya %, menit, kasus per 1.000 penduduk.')
    .meta({ example: 'menit' }),
  arah: oneOf('arah', ['naik', 'turun'], { naik: 'Naik', turun: 'Turun' })
    .describe('Arah yang lebih baik: naik atau turun.')
    .meta({ ask: 'Ke arah mana angkanya membaik?', example: 'turun' }),
  sebelum: decimal('sebelum')
    .describe('Angka sebelum kegiatan.')
    .meta({ ask: 'Berapa angkanya sebelum kegiatan?', example: '42,5' }),
  sesudah: decimal('sesudah')
    .describe('Angka sesudah kegiatan.')
    .meta({ ask: 'Berapa angkanya sesudah kegiatan?', example: '18' }),
  masa_sebelum: spanSchema
    .describe('Masa angka sebelum: TTTT, TTTT-BB, atau rentang TTTT/TTTT.')
    .meta({ ask: 'Kapan angka sebelum itu dicatat?', example: '2025-03' }),
  masa_sesudah: spanSchema
    .describe('Masa angka sesudah: TTTT, TTTT-BB, atau rentang TTTT/TTTT.')
    .meta({ ask: 'Kapan angka sesudah itu dicatat?', example: '2025-09' }),
  n: whole('n')
    .positive({ error: named('n', 'harus lebih dari 0') })
    .optional()
    .describe('Banyaknya yang diukur (orang, desa, berkas).')
    .meta({ label: 'Banyaknya yang diukur (orang, desa, berkas)', formOnly: true }),
  cara_ukur: text('cara_ukur', 3, 300).optional().describe('Bagaimana angkanya diperoleh.').meta({ formOnly: true }),
  sumber: sourceIdSchema
    .describe('Id salah satu baris sumber di berkas ini.')
    .meta({ ask: 'Sumber mana yang menyebutnya?', example: OWN_NOTES }),
  catatan: text('catatan', 3, 400)
    .optional()
    .describe('Hal yang perlu diketahui saat membaca angka ini.')
    .meta({ formOnly: true }),
  kesimpulan: oneOf('kesimpulan', ['tidak-berubah'], { 'tidak-berubah': 'Tidak berubah' })
    .optional()
    .describe(
      'Isi tidak-berubah bila sumber menyebut selisihnya tidak bermakna; kosong berarti dihitung dari angkanya.',
    )
    .meta({ formOnly: true }),
});
export type Hasil = z.output<typeof hasilSchema>;

/** What trying it takes. */
export const kebutuhanSchema = z.strictObject({
  waktu: text('waktu', 2, 160).optional().describe('Waktu yang diperlukan, misalnya "3 bulan persiapan".'),
  orang: text('orang', 2, 200).optional().describe('Siapa saja yang diperlukan.'),
  biaya_rupiah: whole('biaya_rupiah', 750000000)
    .nonnegative({ error: named('biaya_rupiah', 'tidak boleh kurang dari 0') })
    .optional()
    .describe('Biaya dalam rupiah, angka saja.'),
});

/** Fields that every written entry shares. */
export const terbitSchema = dateSchema
  .describe('Tanggal terbit, tidak di masa depan.')
  .meta({ initial: 'today', formOnly: true });
export const lisensiSchema = z
  .literal('CC-BY-4.0', { error: named('lisensi', 'harus CC-BY-4.0') })
  .default('CC-BY-4.0')
  .describe('Lisensi isi: CC-BY-4.0.');
export const aliasSchema = z
  .array(text('alias', 2, 80))
  .max(20, { error: named('alias', 'paling banyak 20') })
  .default([])
  .describe('Kata pencarian yang akan dipakai orang.')
  .meta({ formOnly: true });

/** Adds a finding for each row that names a source id the file does not have. */
export function checkSumberIds(
  entry: { sumber: readonly { id: string }[] },
  uses: readonly { id: string; path: PropertyKey[] }[],
  ctx: z.RefinementCtx,
): void {
  const say = (path: PropertyKey[], message: string) => ctx.addIssue({ code: 'custom', path, message });
  const known = entry.sumber.map(({ id }) => id);
  known.forEach((id, index) => {
    if (known.indexOf(id) !== index) say(['sumber', index, 'id'], named('id sumber', `"${id}" dipakai dua kali`));
  });
  for (const { id, path } of uses) {
    if (known.includes(id)) continue;
    const guess = nearest(id, known);
    const advice = guess ? ` Maksud Anda "${guess}"?` : '';
    say(path, named('sumber', `"${id}" tidak ada di daftar sumber berkas ini.${advice}`));
  }
}
