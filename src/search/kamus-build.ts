import { type Akar, normalise } from './akar.ts';
import { rootedWords } from './document.ts';
import { EXCEPTIONS } from './exceptions.ts';
import {
  kamusAkar,
  type KamusFile,
  Standing,
  type SuggestionRow,
  type TitleFile,
  type TitleRow,
} from './kamus-file.ts';
import { SPELLING } from './spelling.ts';
import { type Concept, mentionFinder } from './synonyms.ts';
import { encodeWords } from './wordlist.ts';

export interface KamusSource {
  /** The searched text of each entry, title and alias included. */
  texts: Iterable<string>;
  /** Titles of the entries, the ones to be suggested first at the front. */
  titles: readonly TitleRow[];
  /** Answers, the house's own pages, problems and roles. */
  suggestions: readonly SuggestionRow[];
  concepts: readonly Concept[];
  /** The root finder with all lists, the same that the index is built with. */
  akar: Akar;
}

export interface KamusLimits {
  words: number;
  roots: number;
  /** Titles that one file may hold. */
  titles: number;
}

/** Chosen so that kamus.json and one file of titles stay within 30 KB at 1,000 entries and 60 KB at 10,000, compressed. */
function kamusLimits(entries: number): KamusLimits {
  return entries > 2_000 ? { words: 9_000, roots: 6_000, titles: 200 } : { words: 4_000, roots: 3_000, titles: 100 };
}

/** The kamus of a site, and its files of titles by the beginning of a word. */
export function buildKamus(
  source: KamusSource,
  limits = kamusLimits(source.titles.length),
): { kamus: KamusFile; titleFiles: Map<string, TitleFile> } {
  const { akar } = source;
  const count = countWords(source);
  const roots = mostUsed(count.roots, limits.roots);
  const words = mostUsed(count.words, limits.words);
  const used = new Set(roots);
  const ofSite = ([, root]: readonly [string, string]) => used.has(root);
  const exceptions = new Map([...EXCEPTIONS].filter(ofSite));
  const spelling = new Map([...SPELLING].filter(([, standard]) => used.has(akar(standard))));
  const concepts = usedConcepts(source.concepts, count.mentions);
  const rules = { concepts, exceptions: Object.fromEntries(exceptions), spelling: Object.fromEntries(spelling) };
  const inBrowser = kamusAkar(used, rules);
  const misread = words.filter((word) => inBrowser(word) !== akar(word)).map((word) => [word, akar(word)] as const);
  const titleFiles = new Map<string, TitleFile>();
  const fits = source.titles.length <= limits.titles;
  if (!fits) shardTitles(source.titles, akar, limits.titles, titleFiles);
  const kamus: KamusFile = {
    words: encodeWords(standings(words, roots, count.words)),
    complete: roots.length === count.roots.size && words.length === count.words.size,
    ...rules,
    exceptions: { ...rules.exceptions, ...Object.fromEntries(misread) },
    suggestions: [...source.suggestions],
    titles: fits ? [...source.titles] : [],
    shards: [...titleFiles.keys()].join(' '),
  };
  return { kamus, titleFiles };
}

/** In how many texts each word and root stands, and the tokens of the concepts that any of them names. */
function countWords({ texts, concepts, akar }: KamusSource) {
  const count = { words: new Map<string, number>(), roots: new Map<string, number>(), mentions: new Set<string>() };
  const mentionsIn = mentionFinder(concepts);
  for (const text of texts) {
    const rooted = rootedWords(text, akar);
    for (const word of new Set(rooted.flatMap((one) => wordsIn(one.text)))) add(count.words, word);
    for (const root of new Set(rooted.flatMap((one) => one.roots))) add(count.roots, root);
    for (const mention of mentionsIn(rooted)) for (const { token } of mention.concepts) count.mentions.add(token);
  }
  return count;
}

/** "kerja sama" and "tanya-jawab" are two words each. */
function wordsIn(text: string): string | string[] {
  const written = normalise(text);
  return /[\s-]/.test(written) ? written.split(/[\s-]/) : written;
}

function add(count: Map<string, number>, word: string): void {
  const before = count.get(word);
  if (before !== undefined) count.set(word, before + 1);
  else if (/^(?=.*[a-z])[a-z0-9]{2,}$/.test(word)) count.set(word, 1);
}

function mostUsed(count: ReadonlyMap<string, number>, limit: number): string[] {
  return [...count]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([word]) => word);
}

function standings(words: readonly string[], roots: readonly string[], count: ReadonlyMap<string, number>) {
  const rooted = new Set(roots);
  const seen = new Set(words);
  const median = count.get(words[Math.floor(words.length / 5)] ?? '') ?? 0; // the fifth that is used most is common
  const number = (word: string) => {
    if (!seen.has(word)) return Standing.rootOnly;
    const common = (count.get(word) ?? 0) > median;
    if (rooted.has(word)) return common ? Standing.commonRoot : Standing.rareRoot;
    return common ? Standing.common : Standing.rare;
  };
  return [...new Set([...words, ...roots])].sort().map((word) => ({ word, number: number(word) }));
}

function usedConcepts(all: readonly Concept[], mentioned: ReadonlySet<string>): KamusFile['concepts'] {
  return all.filter(({ token }) => mentioned.has(token)).map(({ token, shown, keys }) => [token, shown, ...keys]);
}

/** Files titles under the beginnings of their words and roots, as long a beginning as it takes for a file to stay small. */
function shardTitles(titles: readonly TitleRow[], akar: Akar, limit: number, files: Map<string, TitleFile>): void {
  const keys = titles.map(([, , ...texts]) => {
    const rooted = texts.flatMap((text) => rootedWords(text, akar));
    return [...new Set(rooted.flatMap(({ text, roots }) => [wordsIn(text), roots].flat()))];
  });
  const divide = (start: string, rows: readonly number[]): void => {
    files.set(
      start,
      rows.slice(0, limit).flatMap((row) => titles.slice(row, row + 1)),
    );
    if (rows.length <= limit || start.length === MAX_START) return;
    for (const [next, within] of byStart(rows, start.length + 1)) if (next.startsWith(start)) divide(next, within);
  };
  const byStart = (rows: readonly number[], length: number) => {
    const groups = new Map<string, number[]>();
    for (const row of rows)
      for (const start of new Set(
        (keys[row] ?? []).filter((key) => key.length >= length).map((key) => key.slice(0, length)),
      ))
        push(groups, start, row);
    return groups;
  };
  for (const [start, rows] of byStart([...titles.keys()], 1)) divide(start, rows);
}

function push(groups: Map<string, number[]>, key: string, row: number): void {
  const rows = groups.get(key);
  if (rows) rows.push(row);
  else groups.set(key, [row]);
}

/** Letters of the longest beginning that has a file of its own. */
const MAX_START = 5;
