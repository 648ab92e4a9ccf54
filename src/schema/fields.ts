import { z } from 'zod';
import { named } from './messages.ts';
import { nearest } from './nearest.ts';
import { isBefore } from './spans.ts';

/** Short Latin slug: lower-case letters, digits and single hyphens. It is also the file name and the address of the page. */
export const idSchema = z
  .string()
  .max(80, { error: named('id', 'paling panjang 80 karakter') })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      named(
        'id',
        `"${String(input)}" hanya boleh berisi huruf kecil, angka, dan tanda hubung, misalnya "dinkes-teluk-bintuni"`,
      ),
  });

/** Text of a given length, counted after trimming. */
export function text(name: string, min: number, max: number) {
  return z
    .string({ error: ({ input }) => (input === undefined ? named(name, 'wajib diisi') : undefined) })
    .trim()
    .min(min, {
      error: ({ input }) => named(name, `terlalu pendek: ${String(input).length} karakter, paling sedikit ${min}`),
    })
    .max(max, {
      error: ({ input }) => named(name, `terlalu panjang: ${String(input).length} karakter, paling banyak ${max}`),
    });
}

/** A list of ids that point at another collection (references.ts); a list must not name one twice. */
export function idList(name: string, min: number, max: number) {
  // zod's types do not name `when`, its checks do read it (zod/v4/core/checks.js, $ZodCheckMinLength).
  const tooFew = { error: named(name, `perlu paling sedikit ${min} isi`), when: isList };
  const tooMany = {
    error: ({ input }: { input: unknown }) =>
      named(name, `paling banyak ${max} isi, ditemukan ${Array.isArray(input) ? input.length : 0}`),
    when: isList,
  };
  return z
    .array(idSchema, { error: ({ input }) => listExpected(input, name, min) })
    .check(z.minLength(min, tooFew), z.maxLength(max, tooMany))
    .refine((ids) => new Set(ids).size === ids.length, { error: named(name, 'berisi id yang sama dua kali') });
}

/** One word out of a fixed list, with the nearest one named when it does not match. */
export function oneOf<const T extends readonly [string, ...string[]]>(name: string, values: T) {
  return z.enum(values, {
    error: ({ input }) => {
      if (input === undefined || input === null)
        return named(name, `wajib diisi, pilihannya: ${values.join(', ')}`, 'wajib diisi');
      const guess = nearest(String(input), values);
      return named(
        name,
        `"${String(input)}" tidak dikenal. ${guess ? `Maksud Anda "${guess}"? ` : ''}Pilihannya: ${values.join(', ')}`,
      );
    },
  });
}

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const tanggalSchema = z
  .string({
    error: ({ input }) =>
      missingOr(input, named('tanggal', 'harus ditulis TTTT-BB-HH, misalnya 2026-11-24'), 'tanggal'),
  })
  .refine(isCalendarDay, {
    error: ({ input }) => named('tanggal', `"${String(input)}" tidak ada. Tulis TTTT-BB-HH, misalnya 2026-11-24`),
  });

/** A year or a month: `YYYY` or `YYYY-MM`. A bare year in YAML arrives as a number and is kept as text. */
export const bulanTahunSchema = z
  .union([z.string(), z.number()], {
    error: ({ input }) => missingOr(input, 'tulis TTTT atau TTTT-BB', 'tahun atau bulan'),
  })
  .transform(String)
  .refine((value) => /^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/.test(value), {
    error: ({ input }) => `"${String(input)}" bukan tahun atau bulan. Tulis TTTT atau TTTT-BB, misalnya 2024-03`,
  });

/** The time a figure is about: `YYYY`, `YYYY-MM`, or two of them with a slash for a span (ISO 8601 interval), e.g. `2015/2017`. */
export const masaSchema = z
  .union([z.string(), z.number()], {
    error: ({ input }) => missingOr(input, 'tulis TTTT, TTTT-BB, atau rentang TTTT/TTTT', 'masa'),
  })
  .transform(String)
  .refine((value) => /^(19|20)\d{2}(-(0[1-9]|1[0-2]))?(\/(19|20)\d{2}(-(0[1-9]|1[0-2]))?)?$/.test(value), {
    error: ({ input }) =>
      named(
        'masa',
        `"${String(input)}" tidak terbaca. Tulis TTTT, TTTT-BB, atau rentang TTTT/TTTT, misalnya 2015/2017`,
      ),
    abort: true,
  })
  .refine(
    (value) => {
      const [start = '', end = start] = value.split('/');
      return !isBefore(end, start);
    },
    { error: ({ input }) => named('masa', `"${String(input)}" berakhir sebelum dimulai`) },
  );

/** A public web address, http or https only. */
export const urlSchema = z
  .string({ error: ({ input }) => missingOr(input, named('alamat web', 'harus berupa teks'), 'alamat web') })
  .refine(isWebAddress, {
    error: ({ input }) =>
      named('alamat', `"${String(input)}" tidak dapat dibuka: pakai alamat lengkap yang diawali https:// atau http://`),
  });

/** A plain, finite number: `9.2`, not `9,2` and not `"9.2"`. */
export function angka(name: string) {
  return z.number({
    error: ({ input }) => missingOr(input, notANumber(name, `(ditemukan ${quoted(input)})`), name),
  });
}

export const AKHIR = ['berhasil', 'sebagian', 'tidak-berhasil', 'dihentikan', 'berjalan', 'belum-diketahui'] as const;
/** How it ended. A failure is as welcome as a success. */
export const akhirSchema = oneOf('akhir', AKHIR).describe('Bagaimana akhirnya. Kegagalan sama berharganya.');
export type Akhir = z.output<typeof akhirSchema>;

export const JENIS_SUMBER = ['studi-independen', 'resmi', 'klaim-pemilik', 'media'] as const;
/** Where a statement was read, and who makes the claim. */
export const sumberSchema = z
  .strictObject({
    id: idSchema.describe('Id pendek di dalam berkas ini, dipakai oleh baris hasil, luaran, dan sengketa.'),
    judul: text('judul sumber', 3, 300).describe('Judul halaman atau dokumen sumber.'),
    penerbit: text('penerbit', 2, 200).describe('Siapa yang menerbitkan sumber.'),
    tahun: z
      .number({ error: named('tahun sumber', 'harus berupa angka, misalnya 2018') })
      .int()
      .min(1945, { error: named('tahun sumber', 'paling awal 1945') })
      .max(2100, { error: named('tahun sumber', 'paling akhir 2100') })
      .optional()
      .describe('Tahun terbit; kosongkan bila sumber tidak menyebutnya.'),
    url: urlSchema
      .optional()
      .describe('Alamat web tempat sumber dibaca; hanya boleh kosong pada klaim pemilik program (dokumen internal).'),
    jenis: oneOf('jenis sumber', JENIS_SUMBER).describe(
      'Siapa yang menyatakan. Resmi: lembaga lain atau pemberi penghargaan. Klaim pemilik: unit itu atau induknya sendiri.',
    ),
    dibaca: tanggalSchema.describe('Tanggal sumber dibaca oleh penulis atau redaksi.'),
  })
  .refine((sumber) => sumber.url !== undefined || sumber.jenis === 'klaim-pemilik', {
    error: named('url', 'wajib diisi, kecuali untuk jenis klaim-pemilik'),
    path: ['url'],
  });
export type Sumber = z.output<typeof sumberSchema>;

/** One measured outcome: the same indicator before and after. Percentages are computed from it, never written. */
export const hasilSchema = z.strictObject({
  indikator: text('indikator', 3, 120).describe('Apa yang diukur.'),
  satuan: text('satuan', 1, 60).describe('Satuan angka, misalnya %, menit, kasus per 1.000 penduduk.'),
  arah: oneOf('arah', ['naik', 'turun']).describe('Arah yang lebih baik: naik atau turun.'),
  sebelum: angka('sebelum').describe('Angka sebelum kegiatan.'),
  sesudah: angka('sesudah').describe('Angka sesudah kegiatan.'),
  masa_sebelum: masaSchema.describe('Masa angka sebelum: TTTT, TTTT-BB, atau rentang TTTT/TTTT.'),
  masa_sesudah: masaSchema.describe('Masa angka sesudah: TTTT, TTTT-BB, atau rentang TTTT/TTTT.'),
  n: z
    .int({ error: named('n', 'harus berupa angka bulat') })
    .positive({ error: named('n', 'harus lebih dari 0') })
    .optional()
    .describe('Banyaknya yang diukur (orang, desa, berkas).'),
  cara_ukur: text('cara_ukur', 3, 300).optional().describe('Bagaimana angkanya diperoleh.'),
  sumber: idSchema.describe('Id salah satu baris sumber di berkas ini.'),
  catatan: text('catatan', 3, 400).optional().describe('Hal yang perlu diketahui saat membaca angka ini.'),
});
export type Hasil = z.output<typeof hasilSchema>;

/** What trying it takes. */
export const kebutuhanSchema = z.strictObject({
  waktu: text('waktu', 2, 160).optional().describe('Waktu yang diperlukan, misalnya "3 bulan persiapan".'),
  orang: text('orang', 2, 200).optional().describe('Siapa saja yang diperlukan.'),
  biaya_rupiah: z
    .int({ error: named('biaya_rupiah', 'harus berupa angka tanpa titik ribuan, misalnya 750000000') })
    .nonnegative({ error: named('biaya_rupiah', 'tidak boleh kurang dari 0') })
    .optional()
    .describe('Biaya dalam rupiah, angka saja.'),
});

/** Fields that every written entry shares. */
export const terbitSchema = tanggalSchema.describe('Tanggal terbit, tidak di masa depan.');
export const lisensiSchema = z
  .literal('CC-BY-4.0', { error: named('lisensi', 'harus CC-BY-4.0') })
  .default('CC-BY-4.0')
  .describe('Lisensi isi: CC-BY-4.0.');
export const aliasSchema = z
  .array(text('alias', 2, 80))
  .max(20, { error: named('alias', 'paling banyak 20') })
  .default([])
  .describe('Kata pencarian yang akan dipakai orang.');

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

function missingOr(input: unknown, otherwise: string, name: string): string {
  return input === undefined || input === null ? named(name, 'wajib diisi') : otherwise;
}

/** In a file numbers have a decimal point, in a form the comma that people type. */
function notANumber(name: string, found: string): string {
  const says = `harus berupa angka dengan titik desimal, misalnya 9.2 ${found}`;
  return named(name, says, `harus berupa angka, misalnya 9,2 ${found}`);
}

function listExpected(input: unknown, name: string, min: number): string {
  if (input === null && min === 0) return named(name, 'kosong: hapus kuncinya atau tulis []');
  return missingOr(input, named(name, 'harus berupa daftar, misalnya [a, b]'), name);
}

/** Zod counts the letters of a text as well as the items of a list; a text is already told that a list is expected. */
function isList({ value }: { value: unknown }): boolean {
  return Array.isArray(value);
}

function quoted(input: unknown): string {
  return typeof input === 'string' ? `teks "${input}"` : JSON.stringify(input);
}

function isCalendarDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isWebAddress(value: string): boolean {
  if (/[\s<>"]/.test(value)) return false;
  try {
    const { protocol, hostname } = new URL(value);
    return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.');
  } catch {
    return false;
  }
}
