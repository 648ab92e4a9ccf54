import { INSIDE, prefixReadings } from './affixes.ts';
import { type Akar, normalise } from './akar.ts';
import { typingDistance } from '../schema/typing-distance.ts';
import {
  kamusAkar,
  type KamusFile,
  Standing,
  type SuggestionRow,
  type TitleFile,
  type TitleRow,
} from './kamus-file.ts';
import { type Concept, type Mention, mentionFinder, type NamedWord } from './synonyms.ts';
import { decodeWords } from './wordlist.ts';

/** The site's own dictionary, as the browser holds it. */
export interface Kamus {
  akar: Akar;
  /** Are these all the words of the site? If not, an unknown word may still be in the index. */
  complete: boolean;
  /** Is this a word or a root of the site? */
  has(word: string): boolean;
  hasRoot(root: string): boolean;
  /** Is this one of the words that most texts of the site use? */
  isCommon(word: string): boolean;
  /** Words, roots and variant spellings that begin like this, the common ones first, at most `limit`. */
  startingWith(start: string, limit: number): string[];
  /** Roots that a word beginning like this may come to once its prefix is taken off: "menul" → tulis. */
  rootsBegun(start: string, limit: number): string[];
  /** The word of the site that this is probably a slip of. Undefined when it is a word of the site itself, too short or unlike all. */
  nearest(word: string): string | undefined;
  mentions(words: readonly NamedWord[]): Mention[];
  suggestions: readonly SuggestionRow[];
  titles: readonly TitleRow[];
  /** The name of the file of titles to load for a word being typed; undefined when there is none or it was loaded. */
  titleFileFor(word: string): string | undefined;
  addTitles(start: string, file: TitleFile): void;
}

/** The kamus that a file holds. Titles may come later, in files of their own. */
export function readKamus(file: KamusFile): Kamus {
  const listed = decodeWords(file.words); // sorted
  const standing = new Map(listed.map(({ word, number }) => [word, number]));
  const roots = new Set(listed.flatMap(({ word, number }) => (number >= Standing.rareRoot ? word : [])));
  const akar = kamusAkar(roots, file);
  const all = file.concepts.map(([token, shown, ...keys]): Concept => ({ token, shown, keys }));
  const starts = new Set(file.shards.split(' '));
  const loaded = new Set<string>();
  const titles = new Map(file.titles.map((row) => [row.slice(0, 2).join(), row]));
  const rank = (word: string) => ((standing.get(word) ?? 0) % 2 === 1 ? 0 : 1);
  const variants = Object.keys(file.spelling);
  const startingWith = (start: string, limit: number) => {
    const found = variants.filter((variant) => variant.startsWith(start));
    for (let at = firstFrom(listed, start); listed[at]?.word.startsWith(start); at++)
      found.push(listed[at]?.word ?? '');
    return found.sort((a, b) => rank(a) - rank(b) || a.length - b.length).slice(0, limit);
  };
  return {
    akar,
    complete: file.complete,
    has: (word) => standing.has(normalise(word)),
    hasRoot: (root) => roots.has(root),
    isCommon: (word) => rank(word) === 0,
    startingWith,
    rootsBegun: (start, limit) => {
      const begun = unprefixed(normalise(start)).flatMap((rest) => startingWith(rest, limit));
      const rests = begun.flatMap((word) => (roots.has(word) ? word : variants.includes(word) ? akar(word) : []));
      return [...new Set(rests)].slice(0, limit);
    },
    nearest: (word) => nearestWord(normalise(word), listed, rank),
    mentions: mentionFinder(all),
    suggestions: file.suggestions,
    get titles() {
      return [...titles.values()];
    },
    titleFileFor: (word) => {
      let key = normalise(word);
      while (key !== '' && !starts.has(key)) key = key.slice(0, -1);
      return key === '' || loaded.has(key) ? undefined : key;
    },
    addTitles: (start, rows) => {
      loaded.add(start);
      for (const row of rows) titles.set(row.slice(0, 2).join(), row);
    },
  };
}

/** What is left of an unfinished word without its prefixes, the likelier readings first; three letters or more. */
function unprefixed(word: string): string[] {
  const once = prefixReadings(word).filter(({ weak, rest }) => rest.length >= (weak === true ? 4 : 3));
  const twice = once.flatMap((outer) =>
    prefixReadings(outer.rest).flatMap((inner) =>
      INSIDE[outer.prefix].includes(inner.prefix) && inner.rest.length >= 3
        ? { ...inner, cost: inner.cost + outer.cost + 1 }
        : [],
    ),
  );
  return [...once, ...twice].sort((a, b) => a.cost - b.cost).map(({ rest }) => rest);
}

/** Index of the first word that is not before `start` in the sorted list. */
function firstFrom(listed: readonly { word: string }[], start: string): number {
  let [low, high] = [0, listed.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((listed[middle]?.word ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One slip in words of 5 to 7 letters, two in longer ones; the same first letters preferred, then the same letters, then the common word. */
function nearestWord(
  word: string,
  listed: readonly { word: string }[],
  rank: (word: string) => number,
): string | undefined {
  const limit = word.length < 5 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;
  let best: { word: string; cost: number } | undefined;
  for (const { word: candidate } of limit === 0 ? [] : listed) {
    if (candidate.length < 4) continue;
    const distance = typingDistance(word, candidate, limit);
    if (distance === 0) return undefined;
    if (distance > limit) continue;
    const cost = distance + firstLetters(word, candidate) + otherLetters(word, candidate) + rank(candidate) / 10;
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  return best?.word;
}

function firstLetters(word: string, candidate: string): number {
  return word[0] !== candidate[0] ? 0.8 : word[1] !== candidate[1] ? 0.3 : 0;
}

/** Letters in the wrong order are a likelier slip than a wrong letter. */
function otherLetters(word: string, candidate: string): number {
  const letters = (text: string) => [...text].sort().join('');
  return letters(word) === letters(candidate) ? 0 : 0.2;
}
