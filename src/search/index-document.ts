import type { Akar } from './akar.ts';
import { type RootedWord, rootedWords } from './document.ts';
import { fullForms, mentionFinder, type SourceConcept } from './synonyms.ts';

/** What of a page is searched. */
export interface SearchedDocument {
  title: string;
  /** Other names it is to be found by. */
  alias?: readonly string[] | undefined;
  /** Short text that weighs more than the body: the summary. */
  summary?: string | undefined;
  body: string;
  /** How much its words count beside those of others; 1 where it is left out. */
  share?: number | undefined;
}

/** One stretch of the index with its Pagefind weight (`data-pagefind-weight`, 0 to 10; 1 is running text). */
export interface WeightedText {
  text: string;
  weight: number;
}

/**
 * In the index a root ends in "q": Pagefind also finds words that begin with what it is asked for, and "tani" is not to find
 * "tanifund". No Indonesian word ends in that letter. Concepts stand together at the end of the alphabet, so that they share few files.
 */
export const rootToken = (root: string): string => `${root}q`;
export const conceptToken = (token: string): string => `zx${token}q`;

/** The language code to force in Pagefind: "no linguistic content" (ISO 639-2), for which it has no stemmer. */
export const INDEX_LANGUAGE = 'zxx';

const WEIGHT = { title: 8, alias: 6, summary: 2, body: 1, titleConcepts: 3, bodyConcepts: 0.5 };

/** Turns documents into what the index holds: roots in order, and the concepts they name in stretches of low weight. */
export function documentIndexer(
  akar: Akar,
  all: readonly SourceConcept[],
): (document: SearchedDocument) => WeightedText[] {
  const mentionsIn = mentionFinder(all);
  const rooted = (text: string) => rootedWords(text, akar);
  const own = (words: readonly RootedWord[]) => words.flatMap(({ roots }) => roots.map(rootToken)).join(' ');
  const related = (texts: readonly (readonly RootedWord[])[]) => {
    const mentions = texts.flatMap(mentionsIn);
    const tokens = mentions.flatMap(({ concepts }) => concepts.map(({ token }) => conceptToken(token)));
    return [...new Set([...tokens, ...fullForms(mentions).map(rootToken)])].join(' ');
  };
  return ({ title, alias = [], summary = '', body, share = 1 }) => {
    const head = [title, ...alias].map(rooted);
    const rest = [summary, body].map(rooted);
    return [
      ...head.map((words, index) => ({ text: own(words), weight: index === 0 ? WEIGHT.title : WEIGHT.alias })),
      ...rest.map((words, index) => ({ text: own(words), weight: index === 0 ? WEIGHT.summary : WEIGHT.body })),
      { text: related(head), weight: WEIGHT.titleConcepts },
      { text: related(rest), weight: WEIGHT.bodyConcepts },
    ]
      .filter(({ text }) => text !== '')
      .map(({ text, weight }) => ({ text, weight: weight * share }));
  };
}

/** The weighted texts as the HTML that Pagefind's `addHTMLFile` takes. They hold letters, digits and spaces only. */
export function indexHtml(parts: readonly WeightedText[]): string {
  const body = parts.map(({ text, weight }) => `<p data-pagefind-weight="${weight}">${text}</p>`).join('');
  return `<!doctype html><html lang="${INDEX_LANGUAGE}"><body><main data-pagefind-body>${body}</main></body></html>`;
}
