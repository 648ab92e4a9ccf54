import { syllables } from './affixes.ts';

/**
 * Spellings that a word unknown to every list may stand for, by the habits of misspelling loans: -isir for -isasi, -onil for -onal,
 * p, f and v for one another (propesional, efektifitas, tarip), and letters that the standard dropped (taqwa, dharma, extra). An
 * abbreviation (PPPK) stands for no other.
 */
export function respellings(word: string): string[] {
  if (syllables(word) < 2) return [];
  const whole = PATTERNS.map(([pattern, standard]) => word.replace(pattern, standard));
  const letters = word.length < 6 ? [] : [...word].flatMap((letter, at) => swaps(letter).map((other) => word.slice(0, at) + other + word.slice(at + 1))); // prettier-ignore
  return [...whole, ...letters].filter((spelling) => spelling !== word && spelling.length > 3);
}

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/isir$/, 'isasi'],
  [/onil$/, 'onal'],
  [/ip$/, 'if'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/kw/g, 'ku'],
  [/dz/g, 'z'],
  [/([bdt])h/g, '$1'],
];

const swaps = (letter: string): string[] =>
  LABIALS.includes(letter) ? LABIALS.filter((other) => other !== letter) : [];

const LABIALS = ['p', 'f', 'v'];
