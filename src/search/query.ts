import { normalise } from './akar.ts';
import { rootedWords, type RootedWord } from './document.ts';
import { conceptToken, rootToken } from './index-document.ts';
import type { Kamus } from './kamus.ts';
import { QUESTION_WORDS, STOPWORDS } from './stopwords.ts';
import { words } from './words.ts';

/** One thing the query asks for. */
export interface Term {
  /** As typed; several words when they are one term: "kerja sama", "rumah sakit". */
  surface: string;
  /** What is sought and marked, roots joined by spaces. */
  root: string;
  roots: readonly string[];
  /** Concepts the words name, whose other names are sought too. */
  alternatives: readonly Alternative[];
  /** Roots of the words that begin like the one being typed. */
  prefix?: readonly string[];
  correction?: { from: string; to: string };
}

interface Alternative {
  token: string;
  /** The name of the concept, to show. */
  shown: string;
  weight: number;
}

export interface QueryPlan {
  terms: readonly Term[];
  /** Words the site does not have and that are like none of its words. With an incomplete kamus they are terms: the index may know. */
  unknown: readonly string[];
  /** Function and question words that were cut, and the common words of a long question. */
  dropped: readonly string[];
}

export interface PlanOptions {
  /** The last word may not be finished: look for words that begin like it. */
  typing?: boolean;
  /** Off for "search for what I typed instead". */
  correct?: boolean;
  /** Says whether a word that the site does not have is a right word all the same, so that it is not corrected. */
  isWord?: (word: string) => boolean;
}

/** Reads a query with the words of the site: spelling, roots, beginnings, slips, other names. */
export function planQuery(text: string, kamus: Kamus, options: PlanOptions = {}): QueryPlan {
  const { kept, dropped } = cut(text, kamus);
  const last = options.typing === true && !/[\s.,?!]$/.test(text) ? kept.at(-1) : undefined;
  const named = new Set(kamus.mentions(kept).flatMap(({ from, to }) => kept.slice(from, to)));
  const read = kept.map((word) => readWord(word, { typing: word === last, named: named.has(word) }, kamus, options));
  const known = read.filter((term) => term.known);
  const { terms, left } = rarest(joinNamed(known, kamus), kamus);
  const strange = read.flatMap((term) => (term.known ? [] : term.surface));
  // A query of function words alone: they stand in every text, and just therefore not among the words of the site.
  const [common, unknown] = [true, false].map((is) => strange.filter((word) => STOPWORDS.has(normalise(word)) === is));
  return {
    terms,
    unknown: unknown ?? [],
    dropped: [...dropped, ...(common ?? []), ...left.map(({ surface }) => surface)],
  };
}

/** The searches a term stands for, with what each is worth. A document counts the best of them (merge.ts). */
export function searchesOf(term: Term): { query: string; weight: number }[] {
  const own = (roots: readonly string[]) => roots.map(rootToken).join(' ');
  const main =
    term.prefix === undefined
      ? [{ query: own(term.roots), weight: 1 }]
      : term.prefix.map((root) => ({ query: own(root.split('-')), weight: term.roots.includes(root) ? 1 : 0.9 }));
  return [...main, ...term.alternatives.map(({ token, weight }) => ({ query: conceptToken(token), weight }))];
}

/** All roots of a plan, for marking matches. */
export function rootsOfPlan({ terms }: QueryPlan): string[] {
  return [
    ...new Set(terms.flatMap(({ roots, prefix }) => [...roots, ...(prefix ?? [])].flatMap((root) => root.split('-')))),
  ];
}

const MAX_PREFIX_ROOTS = 6;
// Each term asks for a file of its own on a slow line, and in a long question the common words tell least.
const MOST_TERMS = 6;
const SYNONYM = 0.7;

/** The terms of a long question that tell most, in their order. */
function rarest(terms: readonly Term[], kamus: Kamus): { terms: Term[]; left: Term[] } {
  const isCommon = ({ roots }: Term) => roots.every((root) => kamus.isCommon(root));
  const kept = new Set([...terms].sort((a, b) => Number(isCommon(a)) - Number(isCommon(b))).slice(0, MOST_TERMS));
  return { terms: terms.filter((term) => kept.has(term)), left: terms.filter((term) => !kept.has(term)) };
}

/** Drops function words, and question words when something else is left. A query of nothing else is kept whole. */
function cut(text: string, kamus: Kamus): { kept: RootedWord[]; dropped: string[] } {
  const all = rootedWords(text, kamus.akar);
  const function_ = words(text).filter(({ text: word }) => STOPWORDS.has(normalise(word)));
  if (all.length === 0)
    return { kept: function_.map((word) => ({ ...word, roots: [normalise(word.text)] })), dropped: [] };
  const topics = all.filter(({ text: word }) => !QUESTION_WORDS.has(normalise(word)));
  const kept = topics.length === 0 ? all : topics;
  const asked = all.filter((word) => !kept.includes(word));
  return { kept, dropped: [...function_, ...asked].sort((a, b) => a.start - b.start).map((word) => word.text) };
}

interface ReadWord extends Term {
  /** The word that was understood: the corrected one, else as typed. */
  text: string;
  known: boolean;
}

function readWord(
  { text, roots }: RootedWord,
  at: { typing: boolean; named: boolean },
  kamus: Kamus,
  options: PlanOptions,
): ReadWord {
  const written = normalise(text);
  const term = (found: readonly string[], known: boolean): ReadWord => ({
    text,
    surface: text,
    root: found.join(' '),
    roots: found,
    alternatives: [],
    known,
  });
  if (/^\d+$/.test(written)) return term(roots, true); // years and numbers are in the index, not in the kamus
  const ofSite = roots.filter((root) => kamus.hasRoot(root));
  if ((ofSite.length > 0 || at.named) && !at.typing) return term(roots, true);
  const begun = at.typing || ofSite.length === 0 ? beginnings(written, kamus) : [];
  const prefix = [...new Set([...ofSite, ...begun])].slice(0, MAX_PREFIX_ROOTS);
  const first = prefix[0];
  if (first !== undefined && prefix.length > ofSite.length)
    return { ...term(ofSite.length > 0 ? roots : [first], true), prefix };
  if (ofSite.length > 0 || at.named) return term(roots, true);
  const nearest = options.correct === false || options.isWord?.(written) ? undefined : kamus.nearest(written);
  if (nearest === undefined) return term(roots, !kamus.complete);
  return { ...term(kamus.akar(nearest).split('-'), true), text: nearest, correction: { from: text, to: nearest } };
}

/** Roots of the words that begin like this; words of three letters or more. */
function beginnings(written: string, kamus: Kamus): string[] {
  if (written.length < 3) return [];
  const words = kamus.startingWith(written, 40).map(kamus.akar);
  return [...new Set(words.length > 0 ? words : kamus.rootsBegun(written, MAX_PREFIX_ROOTS))];
}

/** Joins neighbouring words that together name a concept, and adds to each term the concepts it names. */
function joinNamed(read: readonly ReadWord[], kamus: Kamus): Term[] {
  const mentions = kamus.mentions(read);
  return read.flatMap((word, index): Term[] => {
    const mention = mentions.find(({ from, to }) => from <= index && index < to);
    if (!mention) return [joined([word])];
    if (mention.from !== index) return [];
    const own = read.slice(mention.from, mention.to);
    const weight = own.length > 1 ? 1 : SYNONYM;
    return [{ ...joined(own), alternatives: mention.concepts.map(({ token, shown }) => ({ token, shown, weight })) }];
  });
}

function joined(own: readonly ReadWord[]): Term {
  const roots = own.flatMap((term) => term.roots);
  const prefix = own.length === 1 ? own[0]?.prefix : undefined;
  const correction = own.find((term) => term.correction)?.correction;
  return {
    surface: own.map(({ surface }) => surface).join(' '),
    root: roots.join(' '),
    roots,
    alternatives: [],
    ...(prefix && { prefix }),
    ...(correction && { correction }),
  };
}
