import { z } from 'zod';
import { DOTTED, named, withoutCommas, writtenAs } from './messages.ts';
import { nearest } from './nearest.ts';
import './field-meta.ts';
import { MOST_DECIMALS } from './decimals.ts';
import { isBefore } from './spans.ts';

// A text that may be longer is written in paragraphs.
const LONGEST_LINE = 120;

/** More is a slip of the hand, or the wrong unit. */
export const LARGEST_NUMBER = 1e12;

/** Names that Windows keeps for devices, with any ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
}

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
  })
  .refine((id) => !isDeviceName(id), {
    error: ({ input }) => named('id', `"${String(input)}" tidak dapat dibuat di Windows. Tambahkan satu kata`),
  })
  .meta({ kind: 'id' });

/** An id of another collection, which the checker looks up. */
export function refTo(collection: string) {
  return idSchema.meta({ ref: collection });
}

/** The id of one of the rows under `sumber` in the same file. */
export const sourceIdSchema = idSchema.meta({ kind: 'source' });

/** Text of a given length, counted after trimming. Over a line it is a paragraph. */
export function text(name: string, min: number, max: number) {
  return z
    .string({ error: ({ input }) => (input === undefined ? named(name, 'wajib diisi') : undefined) })
    .trim()
    .min(min, {
      error: ({ input }) => named(name, `terlalu pendek: ${String(input).length} karakter, paling sedikit ${min}`),
    })
    .max(max, {
      error: ({ input }) => named(name, `terlalu panjang: ${String(input).length} karakter, paling banyak ${max}`),
    })
    .meta({ kind: max > LONGEST_LINE ? 'paragraph' : 'text' });
}

/** A list of ids of the collection `name`; a list must not name one twice. */
export function idList(name: string, min: number, max: number) {
  // zod's types do not name `when`, its checks do read it (zod/v4/core/checks.js, $ZodCheckMinLength).
  const tooFew = { error: named(name, `perlu paling sedikit ${min} isi`), when: isList };
  const tooMany = {
    error: ({ input }: { input: unknown }) =>
      named(name, `paling banyak ${max} isi, ditemukan ${Array.isArray(input) ? input.length : 0}`),
    when: isList,
  };
  return z
    .array(refTo(name), { error: ({ input }) => listExpected(input, name, min) })
    .check(z.minLength(min, tooFew), z.maxLength(max, tooMany))
    .refine((ids) => new Set(ids).size === ids.length, { error: named(name, 'berisi id yang sama dua kali') });
}

/** One word out of a fixed list, with the nearest one named when it does not match. `names` says how people call them. */
export function oneOf<const T extends readonly [string, ...string[]]>(
  name: string,
  values: T,
  names?: Readonly<Record<T[number], string>>,
) {
  const schema = z.enum(values, {
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
  return names ? schema.meta({ names }) : schema;
}

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const dateSchema = z
  .string({
    error: ({ input }) =>
      missingOr(input, named('tanggal', 'harus ditulis TTTT-BB-HH, misalnya 2026-11-24'), 'tanggal'),
  })
  .refine(isCalendarDay, {
    error: ({ input }) => named('tanggal', `"${String(input)}" tidak ada. Tulis TTTT-BB-HH, misalnya 2026-11-24`),
  })
  .meta({ kind: 'date' });

/** A year or a month: `YYYY` or `YYYY-MM`. A bare year in YAML arrives as a number and is kept as text. */
export const monthSchema = z
  .union([z.string(), z.number()], {
    error: ({ input }) => missingOr(input, 'tulis TTTT atau TTTT-BB', 'tahun atau bulan'),
  })
  .transform(String)
  .refine((value) => /^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/.test(value), {
    error: ({ input }) => `"${String(input)}" bukan tahun atau bulan. Tulis TTTT atau TTTT-BB, misalnya 2024-03`,
  })
  .meta({ kind: 'month' });

/** The time a figure is about: `YYYY`, `YYYY-MM`, or two of them with a slash for a span (ISO 8601 interval), e.g. `2015/2017`. */
export const spanSchema = z
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
  )
  .meta({ kind: 'span' });

/** A public web address, http or https only. */
export const urlSchema = z
  .string({ error: ({ input }) => missingOr(input, named('alamat web', 'harus berupa teks'), 'alamat web') })
  .refine(isWebAddress, {
    error: ({ input }) =>
      named('alamat', `"${String(input)}" tidak dapat dibuka: pakai alamat lengkap yang diawali https:// atau http://`),
  })
  .meta({ kind: 'url' });

/** A plain number: `9.2`, not `9,2` and not `"9.2"`. */
export function decimal(name: string) {
  return z
    .number({
      error: ({ input }) => {
        if (typeof input === 'string' && DOTTED.test(input)) return named(name, writtenAs(input));
        const commas = typeof input === 'string' ? withoutCommas(input) : undefined;
        return commas
          ? named(name, ...commas)
          : missingOr(input, notANumber(name, `(ditemukan ${quoted(input)})`), name);
      },
    })
    .refine((value) => Number(value.toFixed(MOST_DECIMALS)) === value, {
      error: named(name, `paling banyak ${MOST_DECIMALS} angka di belakang koma; pilih satuan yang lebih kecil`),
    })
    .refine((value) => Math.abs(value) <= LARGEST_NUMBER, {
      error: named(name, 'paling besar 1 triliun; pilih satuan yang lebih besar'),
    })
    .meta({ kind: 'number' });
}

function missingOr(input: unknown, otherwise: string, name: string): string {
  return input === undefined || input === null ? named(name, 'wajib diisi') : otherwise;
}

const WHOLE_WITH_MARKS = /^-?[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+)$/;

/** A whole number, written without dots: `1250`. `example` is one that people would write with dots. */
export function whole(name: string, example = 1250) {
  return z
    .int({
      error: ({ input }) =>
        missingOr(
          input,
          typeof input === 'string' && WHOLE_WITH_MARKS.test(input)
            ? named(
                name,
                `"${input}" memuat ${input.includes('.') ? 'titik' : 'koma'} ribuan. Tulis ${input.replace(/[.,]/g, '')}`,
              )
            : named(
                name,
                `harus berupa angka bulat, misalnya ${example}`,
                `harus berupa angka bulat: tulis angkanya saja, misalnya ${example}`,
              ),
          name,
        ),
    })
    .meta({ kind: 'integer' });
}

/** In a file numbers have a decimal point, in a form the comma that people type. */
function notANumber(name: string, found: string): string {
  const inForm = `harus berupa angka, misalnya 9,2 ${found}`;
  return named(name, `harus berupa angka dengan titik desimal, misalnya 9.2 ${found}`, inForm);
}

function listExpected(input: unknown, name: string, min: number): string {
  if (input === null && min === 0) return named(name, 'kosong: hapus kuncinya atau tulis []');
  return missingOr(input, named(name, 'harus berupa daftar, misalnya [a, b]'), name);
}

/** Zod counts the letters of a text as well as the items of a list; of a text it is already reported that a list is expected. */
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
