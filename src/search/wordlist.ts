/**
 * A sorted list of words, each with a small number, as one short string: of a word only what differs from the one before is written,
 * after a letter that says how much is shared and which number it has. Front coding; compresses well.
 */
export interface NumberedWord {
  /** Lower-case letters and digits of ASCII only. */
  word: string;
  /** 0 to 7; 0 is the cheapest. */
  number: number;
}

const STEPS = 24;
const HEAD = /([A-X\u0100-\u01ff])([a-z0-9]*)/g;

/** The words must be sorted by code unit and not repeat. */
export function encodeWords(words: readonly NumberedWord[]): string {
  let before = '';
  return words
    .map(({ word, number }) => {
      let shared = 0;
      while (shared < STEPS - 1 && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return head(number, shared) + word.slice(shared);
    })
    .join('');
}

/** The reverse of `encodeWords`. */
export function decodeWords(coded: string): NumberedWord[] {
  let before = '';
  return Array.from(coded.matchAll(HEAD), ([, first = '', rest = '']) => {
    const code = first.charCodeAt(0);
    const place = code < 0x100 ? code - 0x41 : code - 0x100 + STEPS;
    before = before.slice(0, place % STEPS) + rest;
    return { word: before, number: Math.floor(place / STEPS) };
  });
}

/** A–X for number 0, letters of Latin Extended (which no such word holds) for the others. */
function head(number: number, shared: number): string {
  return String.fromCharCode(number === 0 ? 0x41 + shared : 0x100 + (number - 1) * STEPS + shared);
}
