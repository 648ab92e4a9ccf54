import { z } from 'zod';
import { nearest } from './nearest.ts';

/** A count as Indonesian writes it: 1.500. */
export function bilangan(count: number): string {
  return new Intl.NumberFormat('id-ID').format(count);
}

/** What a schema says of one value. */
export interface SchemaMessage {
  /** Name of the field as the sentence begins with it, "judul sumber"; '' where it goes on from any name ("wajib diisi"); undefined where it stands alone. */
  subject: string | undefined;
  says: string;
  /** `says` for who sees a form: without the choices, numbers as people type them. */
  inForm: string;
}

// Zod carries a message as one text. What is more than that travels in it, between marks that nobody types.
const MARK = '\u001f';

/** A message that begins with the name of its field. `inForm` is what a form says in place of `says`. */
export function named(subject: string, says: string, inForm = says): string {
  return [subject, says, inForm].join(MARK);
}

/** Takes a message of zod apart again. */
export function readMessage(message: string): SchemaMessage {
  const [subject = '', says, inForm] = message.split(MARK);
  return says === undefined || inForm === undefined
    ? { subject: undefined, says: message, inForm: message }
    : { subject, says, inForm };
}

/** The message with the name of its field in front, which is `key` unless the message has one that holds it. */
export function messageText({ subject, says }: SchemaMessage, key = '', afterKey = ': '): string {
  const text = subject ? `${subject} ${says}` : says;
  return key === '' || subject?.includes(key) ? text : key + afterKey + text;
}

/** The message as a form shows it, and the words at its start that name the field. */
export function formMessage({ subject, inForm }: SchemaMessage): { subject?: string; inForm: string } {
  if (subject === undefined) return { inForm };
  const name = subject.replaceAll('_', ' ');
  return { subject: name, inForm: name === '' ? inForm : `${name} ${inForm}` };
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
      if (issue.input === undefined || issue.input === null) return named('', 'wajib diisi');
      return named('', wrongType(issue.expected, issue.input));
    case 'too_small':
      return issue.inclusive === false
        ? named('', `harus lebih dari ${String(issue.minimum)}`)
        : named('', `terlalu sedikit: paling sedikit ${String(issue.minimum)}`);
    case 'too_big':
      return named('', `terlalu banyak: paling banyak ${String(issue.maximum)}`);
    case 'invalid_union':
    case 'invalid_value':
      return 'isinya tidak dikenal';
    default:
      return undefined;
  }
}

function wrongType(expected: string, input: unknown): string {
  const must = `harus berupa ${TYPE_NAMES[expected] ?? expected}`;
  const found = kindOf(input);
  if (expected === 'string' && found === 'object')
    return 'memuat ": " atau kurung kurawal, sehingga terbaca sebagai kunci dan isi: apit teksnya dengan tanda kutip';
  if (expected === 'string' && found !== 'array')
    return `${must}: apit dengan tanda kutip, misalnya "${String(input)}"`;
  if (found === 'string' && (expected === 'number' || expected === 'int'))
    return `${must}. ${writtenAs(String(input))}`;
  return `${must}, ditemukan ${TYPE_NAMES[found] ?? found}`;
}

/** `1.250`: a number with a thousands dot, or one with three decimals. */
export const DOTTED = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/;

// 1,250 may be 1250 in English and 1,25 in Indonesian: its writer is asked.
const UNCLEAR = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const COMMAS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;

/** The two numbers that a text with three digits after its one comma may be: 1250 and 1,25. */
export function unclearNumber(text: string): readonly [whole: string, decimal: string] | undefined {
  return UNCLEAR.test(text) ? [text.replace(',', ''), text.replace(/0+$/, '').replace(/,$/, '')] : undefined;
}

/** How a number that has commas between its thousands is to be written: in a file with a decimal point, in a form with a comma. */
export function withoutCommas(input: string): readonly [inFile: string, inForm: string] | undefined {
  const [whole, decimal] = unclearNumber(input) ?? [];
  if (whole !== undefined && decimal !== undefined) {
    const say = (fraction: string, typed: string) => `"${input}" dapat berarti ${whole} atau ${fraction}. Tulis ${whole}; bila memang pecahan, tulis ${typed}`; // prettier-ignore
    return [say(decimal.replace(',', '.'), decimal.replace(',', '.')), say(decimal, `${input}0`)];
  }
  if (!COMMAS.test(input)) return undefined;
  const plain = input.replaceAll(',', '');
  const say = (written: string) => `"${input}" memakai koma ribuan. Tulis ${written}`;
  return [say(plain), say(plain.replace('.', ','))];
}

/** How a number that was written in another way is to be written. */
export function writtenAs(input: string): string {
  const whole = input.replaceAll('.', '');
  if (/^-?\d+\.\d+$/.test(input) && DOTTED.test(input))
    return `"${input}" dapat berarti ${whole} atau ${Number(input)}. Tulis ${whole} tanpa titik; bila memang pecahan, tulis ${input}0`;
  if (DOTTED.test(input)) return `"${input}" memuat titik ribuan. Tulis ${whole}`;
  return `"${input}" bukan angka biasa. Tulis dengan angka saja, misalnya 1250 atau 9.2`;
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
