import { syllables } from './affixes.ts';

/**
 * Spellings that a word unknown to every list may stand for, by the habits of misspelling loans: -isir for -isasi, -onil for -onal,
 * p, f and v for one another (propesional, efektifitas, tarip), and letters that the standard dropped (taqwa, dharma, extra). An
 * abbreviation (PPPK) stands for no other.
 */
export function respellings(word: string): string[] {
  if (syllables(word) < 2) return [];
  const whole = PATTERNS.map(([pattern, standard]) => word.replace(pattern, standard));
  return [...whole, ...(word.length < 6 ? [] : withOtherLabial(word))].filter(
    (spelling) => spelling !== word && spelling.length > 3,
  );
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

/** The word with one p, f or v put as another of them, in all ways. */
function withOtherLabial(word: string): string[] {
  return [...word].flatMap((letter, at) =>
    LABIALS.includes(letter)
      ? LABIALS.filter((other) => other !== letter).map((other) => word.slice(0, at) + other + word.slice(at + 1))
      : [],
  );
}

const LABIALS = ['p', 'f', 'v'];
