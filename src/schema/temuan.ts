import { z } from 'zod';
import { named } from './messages.ts';
import { decimal, idSchema, oneOf, text } from './values.ts';

/** What was measured, from what people think to what citizens get. */
export const JENJANG = ['pendapat', 'pengetahuan', 'perilaku', 'layanan', 'warga', 'biaya'] as const;
export type Jenjang = (typeof JENJANG)[number];
export const OUTCOME_NAMES: Readonly<Record<Jenjang, string>> = {
  pendapat: 'Pendapat',
  pengetahuan: 'Pengetahuan dan keterampilan',
  perilaku: 'Perilaku kerja',
  layanan: 'Layanan',
  warga: 'Yang dirasakan warga',
  biaya: 'Biaya dan waktu',
};

/** How a finding is told. The first five compare; an association and a description do not. */
const BENTUK = ['sebelum-sesudah', 'selisih', 'ukuran-efek', 'rasio', 'cacah-studi', 'hubungan', 'uraian'] as const;
export type Bentuk = (typeof BENTUK)[number];
export const FORM_NAMES: Readonly<Record<Bentuk, string>> = {
  'sebelum-sesudah': 'Sebelum dan sesudah',
  selisih: 'Selisih dengan pembanding atau dengan awalnya',
  'ukuran-efek': 'Ukuran efek',
  rasio: 'Rasio (RR, OR)',
  'cacah-studi': 'Berapa studi yang membaik',
  hubungan: 'Hubungan (korelasi)',
  uraian: 'Uraian tanpa perbandingan',
};

export const KESIMPULAN = ['membaik', 'tidak-berubah', 'memburuk', 'tidak-jelas'] as const;
export type Kesimpulan = (typeof KESIMPULAN)[number];
export const CONCLUSION_NAMES: Readonly<Record<Kesimpulan, string>> = {
  membaik: 'Membaik',
  'tidak-berubah': 'Tidak berubah',
  memburuk: 'Memburuk',
  'tidak-jelas': 'Tidak jelas',
};

const pembandingSchema = z.strictObject({
  sebelum: decimal('pembanding.sebelum').optional().describe('Angka pembanding sebelum.'),
  sesudah: decimal('pembanding.sesudah').optional().describe('Angka pembanding sesudah.'),
});

/** A p-value as printed: `0.03`, `<0.001` or `>0.05`; a decimal comma is kept as a point. */
const pSchema = z
  .union([z.string(), z.number()], { error: named('p', 'tulis seperti tercetak, misalnya "<0,001" atau "0,03"') })
  .refine((value) => /^[<>]?(?:0(?:[.,]\d{1,12})?|1)$/.test(String(value)), {
    error: ({ input }) => named('p', `"${String(input)}" tidak terbaca. Tulis misalnya "<0,001", ">0,05", atau "0,03"`),
  })
  .transform((value) => String(value).replace(',', '.'))
  .meta({ kind: 'text' });

/** The keys of a finding; that they agree is asked by `temuanSchema`. */
export const temuanRow = z.strictObject({
  hal: text('hal', 3, 160)
    .describe('Apa yang diukur atau ditemukan.')
    .meta({ ask: 'Apa yang diukur?', example: 'Tindakan yang sesuai pedoman' }),
  jenjang: oneOf('jenjang', JENJANG, OUTCOME_NAMES)
    .describe('Jenjang yang diukur: dari pendapat orang sampai yang dirasakan warga, dan biaya.')
    .meta({ ask: 'Pada jenjang mana?', example: 'perilaku' }),
  arah: oneOf('arah', ['naik', 'turun'], { naik: 'Naik', turun: 'Turun' })
    .describe('Arah yang lebih baik bagi angka di baris ini: naik atau turun.')
    .meta({ ask: 'Ke arah mana angkanya membaik?', example: 'naik' }),
  bentuk: oneOf('bentuk', BENTUK, FORM_NAMES)
    .describe('Bentuk angkanya. Hubungan dan uraian ditampilkan, tetapi tidak dihitung sebagai bukti.')
    .meta({ ask: 'Seperti apa angkanya?', example: 'sebelum-sesudah' }),
  sebelum: decimal('sebelum').optional().describe('Angka sebelum.'),
  sesudah: decimal('sesudah').optional().describe('Angka sesudah.'),
  pembanding: pembandingSchema.optional().describe('Angka kelompok pembanding.').meta({ formOnly: true }),
  nilai: decimal('nilai').optional().describe('Selisih, ukuran efek, rasio, korelasi, atau banyaknya studi.'),
  satuan: text('satuan', 1, 60)
    .optional()
    .describe('Satuan angka, misalnya %, poin persen, d, SMD, RR, menit; wajib bila ada angka.'),
  rentang: z
    .array(decimal('rentang'), { error: named('rentang', 'harus berupa dua angka, misalnya [-0.06, 0.12]') })
    .length(2, { error: named('rentang', 'harus berupa dua angka, misalnya [-0.06, 0.12]') })
    .optional()
    .describe('Rentang kepercayaan nilai: [bawah, atas].')
    .meta({ ask: 'Berapa rentang kepercayaannya? Satu baris satu angka: bawah, lalu atas.', formOnly: true }),
  p: pSchema.optional().describe('Nilai p seperti tercetak, misalnya "<0.001".').meta({ formOnly: true }),
  kesimpulan: oneOf('kesimpulan', KESIMPULAN, CONCLUSION_NAMES)
    .describe('Ke mana arahnya. Bila angkanya memutuskan, pemeriksa menolak kesimpulan yang lain.')
    .meta({ ask: 'Apa kesimpulannya?', example: 'membaik' }),
  untuk: z
    .array(idSchema)
    .max(6, { error: named('untuk', 'paling banyak 6 isi') })
    .default([])
    .describe('Id praktik di berkas ini yang ditunjukkan temuan ini; kosong berarti semuanya.')
    .meta({ ask: 'Hanya untuk praktik mana? Kosongkan bila untuk semuanya.', formOnly: true }),
  catatan: text('catatan', 3, 400)
    .optional()
    .describe('Hal yang perlu diketahui saat membaca temuan ini.')
    .meta({ formOnly: true }),
});

/** One finding of a study. Its conclusion may not say other than its numbers. */
export const temuanSchema = temuanRow.superRefine((row, ctx) => {
  const say = (key: keyof Temuan, message: string) =>
    ctx.addIssue({ code: 'custom', path: [key], message: named(key, message) });
  const [low, high] = row.rentang ?? [];
  if (hasFigure(row) && row.satuan === undefined) say('satuan', 'wajib diisi bila ada angka');
  if (row.rentang && row.nilai === undefined) say('nilai', 'wajib diisi bila ada rentang');
  if (low !== undefined && high !== undefined) {
    if (low > high) say('rentang', `terbalik: ${low} lebih besar daripada ${high}`);
    else if (row.nilai !== undefined && (row.nilai < low || row.nilai > high))
      say('rentang', `[${low}, ${high}] tidak memuat nilai ${row.nilai}`);
  }
  if (row.bentuk === 'sebelum-sesudah' && row.nilai !== undefined)
    say('nilai', 'bukan untuk bentuk sebelum-sesudah. Isi sebelum dan sesudah, atau pakai bentuk selisih');
  if (row.bentuk === 'rasio' && row.nilai !== undefined && row.nilai <= 0)
    say('nilai', 'rasio harus lebih dari 0. Perubahan persen ditulis dengan bentuk selisih');
  if (row.satuan && CORRELATION.test(row.satuan) && row.bentuk !== 'hubungan')
    say('bentuk', `satuan "${row.satuan}" adalah korelasi. Tulis hubungan`);
  const allowed = allowedConclusions(row);
  if (!allowed.includes(row.kesimpulan))
    say('kesimpulan', `"${row.kesimpulan}" berlawanan dengan angkanya. Yang cocok: ${allowed.join(', ')}`);
});
export type Temuan = z.output<typeof temuanSchema>;

const CORRELATION = /^(?:r|ρ|rho|korelasi)$/i;
const UNDECIDED: readonly Kesimpulan[] = ['tidak-berubah', 'tidak-jelas'];

/** Does a finding give any number? A conclusion in words alone is told, but it measures nothing for the reader. */
export function hasFigure({ sebelum, sesudah, nilai }: Pick<Temuan, 'sebelum' | 'sesudah' | 'nilai'>): boolean {
  return sebelum !== undefined || sesudah !== undefined || nilai !== undefined;
}

/** The conclusions that the printed numbers leave open: all four where they decide nothing. */
export function allowedConclusions(row: Omit<Temuan, 'kesimpulan'>): readonly Kesimpulan[] {
  const change = changeOf(row);
  const better = change !== undefined && change !== 0 && change > 0 === (row.arah === 'naik');
  const told = better ? 'membaik' : 'memburuk';
  switch (isSure(row)) {
    case false:
      return UNDECIDED;
    case true:
      return change === undefined || change === 0 ? KESIMPULAN : [told];
    case undefined:
      if (change === undefined) return KESIMPULAN;
      return change === 0 ? UNDECIDED : [told, ...UNDECIDED];
  }
}

/** The number that stands for no effect. */
function noEffect({ bentuk }: Pick<Temuan, 'bentuk'>): number {
  return bentuk === 'rasio' ? 1 : 0;
}

/** By how much the number lies above no effect; undefined where it cannot be told. */
function changeOf(row: Omit<Temuan, 'kesimpulan'>): number | undefined {
  const { bentuk, nilai, sebelum, sesudah, pembanding } = row;
  if (bentuk === 'cacah-studi' || bentuk === 'uraian') return undefined;
  if (nilai !== undefined) return nilai - noEffect(row);
  if (sesudah === undefined) return undefined;
  if (sebelum === undefined) return pembanding?.sesudah === undefined ? undefined : sesudah - pembanding.sesudah;
  const own = sesudah - sebelum;
  if (pembanding?.sebelum === undefined || pembanding.sesudah === undefined) return own;
  return own - (pembanding.sesudah - pembanding.sebelum);
}

/** Do interval or p tell the number from no effect? Undefined where neither says. */
function isSure(row: Omit<Temuan, 'kesimpulan'>): boolean | undefined {
  const [low, high] = row.rentang ?? [];
  if (low !== undefined && high !== undefined) return noEffect(row) < low || noEffect(row) > high;
  if (row.p === undefined) return undefined;
  const value = Number(row.p.replace(/^[<>]/, ''));
  if (row.p.startsWith('<')) return value <= 0.05 ? true : undefined;
  if (row.p.startsWith('>')) return value >= 0.05 ? false : undefined;
  return value < 0.05;
}
