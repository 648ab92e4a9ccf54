import { z } from 'zod';
import { nearest } from './nearest.ts';

/** A count as Indonesian writes it: 1.500. */
export function bilangan(count: number): string {
  return new Intl.NumberFormat('id-ID').format(count);
}

const TYPE_NAMES: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  int: 'angka bulat',
  boolean: 'true atau false',
  array: 'daftar',
  tuple: 'daftar',
  object: 'kelompok kunci dan isi',
  null: 'kosong',
  undefined: 'kosong',
};

// Without `jitless` zod probes `new Function`, which a strict Content-Security-Policy reports as a violation.
z.config({ jitless: true, customError: indonesianMessage });

/** The message for an issue whose schema gives none of its own: what was found and what is expected, in Indonesian. */
function indonesianMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, knownKeys(issue.inst))).join(' ');
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return 'wajib diisi';
      return `harus berupa ${TYPE_NAMES[issue.expected] ?? issue.expected}, ditemukan ${TYPE_NAMES[kindOf(issue.input)] ?? kindOf(issue.input)}`;
    case 'too_small':
      return issue.inclusive === false
        ? `harus lebih dari ${String(issue.minimum)}`
        : `terlalu sedikit: paling sedikit ${String(issue.minimum)}`;
    case 'too_big':
      return `terlalu banyak: paling banyak ${String(issue.maximum)}`;
    case 'invalid_union':
    case 'invalid_value':
      return 'isinya tidak dikenal';
    default:
      return undefined;
  }
}

/** Names an unknown key and the known one it was probably meant to be. */
function unknownKey(key: string, known: readonly string[]): string {
  const guess = nearest(key, known);
  const advice = guess ? `Maksud Anda "${guess}"?` : `Kunci yang dikenal: ${known.join(', ') || 'tidak ada'}.`;
  return `kunci "${key}" tidak dikenal. ${advice}`;
}

function knownKeys(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function kindOf(input: unknown): string {
  if (Array.isArray(input)) return 'array';
  return input === null ? 'null' : typeof input;
}
