import { type Akar, createAkar } from './akar.ts';

/** What the kamus and its title files hold: the contract between the build, which writes them, and the browser, which reads them. */

/** kamus.json */
export interface KamusFile {
  /** Words and roots of the site, front-coded (wordlist.ts); the number says what each is, see `Standing`. */
  words: string;
  /** Are these all the words of the site? Of a large one the rarest are left out; such a word may still be in the index. */
  complete: boolean;
  /** Words whose root the rules would not find with the roots of the site alone. */
  exceptions: Record<string, string>;
  /** Variant → standard spelling, for standards that the site uses. */
  spelling: Record<string, string>;
  /** Each concept that the site mentions (synonyms.ts). */
  concepts: [token: string, shown: string, ...keys: string[]][];
  /** Answers, the house's own pages, problems and roles to suggest. */
  suggestions: SuggestionRow[];
  /** Titles, when they fit in here; else they stand in the files that `shards` names. */
  titles: TitleRow[];
  /** Beginnings of words that have a file of titles, e.g. "pel" for titel/pel.json; space between. */
  shards: string;
}

/** One file of titles. */
export type TitleFile = TitleRow[];

export type TitleRow = [kind: string, id: string, title: string, ...alias: string[]];
export type SuggestionRow = [kind: string, id: string, text: string, ...alias: string[]];

/** The numbers in `words`. */
export const Standing = { rare: 0, common: 1, rareRoot: 2, commonRoot: 3, rootOnly: 4 } as const;

/**
 * The root finder of the browser: it knows the roots of the site and, so that other names are read as the build read them, the words
 * by which concepts are recognised.
 */
export function kamusAkar(
  roots: Iterable<string>,
  { concepts, exceptions, spelling }: Pick<KamusFile, 'concepts' | 'exceptions' | 'spelling'>,
): Akar {
  const names = concepts.flatMap(([, , ...keys]) => keys.flatMap((key) => (key.startsWith('=') ? [] : key.split(' '))));
  return createAkar({
    roots: [...roots, ...names],
    exceptions: Object.entries(exceptions),
    spelling: Object.entries(spelling),
  });
}
