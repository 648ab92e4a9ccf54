import type { LocalFinding } from '../schema/finding.ts';
import { bilangan } from '../schema/messages.ts';
import { checkDepth, count, LIST_MARK } from './text-depth.ts';

export const MOST_BYTES = 200 * 1024;
export const LONGEST_LINE = 5000;
export const MOST_LIST_ITEMS = 400;
const MOST_LINES = 4000;
const MOST_CELLS = 3000;

/** Texts that are not parsed at all: not text, too large, or built to be slow. */
export function checkText(source: string): LocalFinding[] {
  const nul = source.indexOf('\0');
  if (nul >= 0) return [at(source, nul, notText())];
  if (source.length > MOST_BYTES) return [at(source, 0, tooLarge(source.length))];
  return [...checkLines(source), ...checkDepth(source)].slice(0, 5);
}

/** What is said of a file that holds a NUL. */
export function notText() {
  return {
    rule: 'control-characters',
    message: 'berkas ini bukan teks: ada karakter kosong (NUL) di dalamnya.',
    help: 'Simpan sebagai teks biasa (UTF-8); dokumen Word, PDF, dan gambar tidak dapat dipakai sebagai tulisan.',
  };
}

/** What is said of a file of too many bytes; `most` may be another limit than that of an entry. */
export function tooLarge(bytes: number, most = MOST_BYTES) {
  return {
    rule: 'text-size',
    message: `berkas ini terlalu besar: ${bilangan(Math.ceil(bytes / 1024))} KB, paling besar ${bilangan(most / 1024)} KB.`,
    help: 'Bagi menjadi beberapa tulisan, atau singkat lampirannya.',
  };
}

function checkLines(source: string): LocalFinding[] {
  const lines = source.split('\n');
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  const tooMany = [
    { found: lines.length, most: MOST_LINES, what: 'baris' },
    { found: lines.filter((line) => LIST_MARK.test(line)).length, most: MOST_LIST_ITEMS, what: 'butir daftar' },
    { found: count(source, /\|/g), most: MOST_CELLS, what: 'kotak tabel' },
  ].filter(({ found, most }) => found > most);
  return [
    ...(long < 0
      ? []
      : [
          {
            ...large(`baris ini lebih dari ${bilangan(LONGEST_LINE)} karakter`),
            line: long + 1,
            column: LONGEST_LINE + 1,
          },
        ]),
    ...tooMany.map(({ found, most, what }) => large(`ada ${bilangan(found)} ${what}, paling banyak ${bilangan(most)}`)),
  ];
}

function large(message: string): LocalFinding {
  return {
    rule: 'text-size',
    line: 1,
    column: 1,
    message: `${message}.`,
    help: 'Ambil yang penting saja, atau bagi menjadi beberapa tulisan.',
  };
}

function at(source: string, offset: number, text: { rule: string; message: string; help: string }): LocalFinding {
  const before = source.slice(0, offset).split('\n');
  return { ...text, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
