import { CST, Lexer, visit, type Document } from 'yaml';
import { DOTTED } from '../schema/messages.ts';
import { LARGEST_NUMBER } from '../schema/values.ts';

/** A piece of YAML that does not come out as it is written, and where it begins. */
export interface LostYaml {
  /** Kind of the token. */
  type: string;
  offset: number;
  message: string;
  help: string;
}

// Zero-width marks of the lexer. What follows SCALAR is text, whatever it looks like.
const SCALAR = '\u001f';
const ZERO_WIDTH: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR]);
// Escapes that stand for the character they show, or name it by its number, as files from the form do.
const HARMLESS_ESCAPE = /\\(?:["\\/]|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})/gi;
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

const REFUSED: Readonly<Record<string, readonly [message: string, help: string]>> = {
  anchor: ['kata yang diawali "&" tidak ikut terbaca.', 'Apit teksnya dengan tanda kutip.'],
  alias: [
    'alias YAML (*nama) tidak diterima.',
    'Tulis isinya sekali lagi. Bila "*" bagian dari teks, apit dengan tanda kutip.',
  ],
  tag: [
    'tag YAML (!nama) tidak diterima.',
    'Tulis isinya saja, tanpa tag. Bila "!" bagian dari teks, apit dengan tanda kutip.',
  ],
  'explicit-key-ind': ['tanda "?" di awal isi terbaca sebagai kunci.', 'Apit teksnya dengan tanda kutip.'],
  'directive-line': ['baris yang diawali "%" tidak ikut terbaca.', 'Apit teksnya dengan tanda kutip.'],
  'doc-end': ['baris "..." menutup keterangan sebelum waktunya.', 'Hapus baris ini.'],
};

/** Every token of a YAML text that holds words and is neither key nor value, or whose value says other words than its source. */
export function lostYaml(source: string): LostYaml[] {
  const lost: LostYaml[] = [];
  let offset = 0;
  let before = '';
  // Of the line so far: where its first key or text stands, and whether anything stands there at all.
  let column: number | undefined;
  let above: { column: number; text: boolean } | undefined;
  let lineStart = 0;
  for (const lexeme of new Lexer().lex(source)) {
    const type = before === SCALAR ? 'scalar' : CST.tokenType(lexeme);
    const at = (message: string, help: string) => lost.push({ type: String(type), offset, message, help });
    const [message, help] = (type && REFUSED[type]) ?? [];
    if (message && help) at(message, help);
    if (type === 'comment' && isWritten(lexeme, offset - lineStart, column, above))
      at('teks sesudah "#" tidak ikut terbaca.', 'Apit seluruh isinya dengan tanda kutip, atau hapus catatan ini.');
    if (type === 'double-quoted-scalar' && lexeme.replaceAll(HARMLESS_ESCAPE, '').includes('\\'))
      at(
        'garis miring terbalik "\\" di antara kutip ganda berubah arti.',
        "Apit teksnya dengan kutip tunggal: 'C:\\data'.",
      );
    if (type === 'scalar' && /\n\s*-\s/.test(lexeme) && !isBlock(source, offset))
      at('butir "-" di bawah baris ini tergabung menjadi satu isi.', 'Samakan jorokan semua butirnya.');
    if (type === 'newline') {
      above = column === undefined ? above : { column, text: before !== ':' && before !== SCALAR };
      column = undefined;
      lineStart = offset + lexeme.length;
    } else if (type !== 'space' && type !== 'comment' && type !== 'seq-item-ind' && !ZERO_WIDTH.has(lexeme))
      column ??= offset - lineStart;
    if (!ZERO_WIDTH.has(lexeme)) offset += lexeme.length;
    if (type !== 'space' && type !== 'newline') before = lexeme;
  }
  return lost;
}

/** Keeps as text what is no plain number: 1.250 and 0x1F mean one thing to who writes them and another to YAML. */
export function keepNumbersAsWritten(document: Document): void {
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'number' && node.source !== undefined && !isNumber(node.source))
        node.value = node.source;
    },
  });
}

function isNumber(source: string): boolean {
  const value = Number(source);
  // More digits than a number can hold would come out as other digits.
  const whole = String(value) === (source.includes('.') ? source.replace(/\.?0+$/, '') : source);
  return PLAIN_NUMBER.test(source) && !DOTTED.test(source) && Math.abs(value) <= LARGEST_NUMBER && whole;
}

/** Does a comment look like words of a value: behind one, glued to its "#" in an indented line, or where the value above would go on? */
function isWritten(
  comment: string,
  at: number,
  column: number | undefined,
  above: { column: number; text: boolean } | undefined,
): boolean {
  if (column !== undefined) return true;
  if (at === 0) return false;
  return /^#[^\s#]/.test(comment) || (above !== undefined && above.text && at > above.column);
}

/** A block scalar begins on the line below its mark. */
function isBlock(source: string, offset: number): boolean {
  return /[|>][-+\d]*[ \t]*(?:#[^\n]*)?\r?\n$/.test(source.slice(Math.max(0, offset - 200), offset));
}
