// Written by their codes: as themselves they would be invisible here.
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u20e3\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d\u00ad]/gu;
const DOTS = /[\u00b7\u2022\u2024\u2027\u30fb\u3002]/gu;

/** A text in which look-alikes are one: invisible characters gone, digits of any script as 0–9, every dash a hyphen, every space a blank. */
export interface Folded {
  text: string;
  /** Place in the original of each place in `text`; one more than its length. */
  at(index: number): number;
}

/** Folds a text; plain ASCII, the usual case, passes as it is. */
export function fold(original: string): Folded {
  if (/^[\t\n\r -~]*$/.test(original)) return { text: original.replace(/[\t\n\r]/g, ' '), at: (index) => index };
  let text = '';
  const places: number[] = [];
  let offset = 0;
  for (const char of original) {
    const plain = foldChar(char);
    for (let i = 0; i < plain.length; i++) places.push(offset);
    text += plain;
    offset += char.length;
  }
  places.push(offset);
  return { text, at: (index) => places[index] ?? offset };
}

const folded = new Map<string, string>();

function foldChar(char: string): string {
  if (char < '\u007f') return char < ' ' ? ' ' : char;
  const known = folded.get(char) ?? foldOther(char);
  folded.set(char, known);
  return known;
}

function foldOther(char: string): string {
  return char
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(DOTS, '.')
    .normalize('NFKC')
    .replace(/^(?:\((\d)\)|(\d)[.,])$/, '$1$2')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\u2028\u2029]/g, ' ');
}

/** Decimal digits stand in runs of ten that start at a code ending in 0 or 6. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const row = code - (code % 16);
  const zero = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6;
  return String((code - zero) % 10);
}
