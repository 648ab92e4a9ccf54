import { type Akar, normalise } from './akar.ts';
import { rootedWords } from './document.ts';

/** A row of content/acuan/istilah.yml, as far as the search needs it. */
export interface SynonymRow {
  id: string;
  nama: string;
  singkatan?: string | undefined;
  padanan?: readonly string[] | undefined;
}

/**
 * Words for one thing. A text that names it by one of them is filed under its token; a query that uses another finds it there.
 */
export interface Concept {
  token: string;
  /** Its first name, to show. */
  shown: string;
  /**
   * How it is recognised: roots of a name of several words ("umpan balik"); the root of a name that is a root (any form of "magang"
   * counts); "=" and the word of a name with an affix, since "pelajar" is a siswa and "belajar" is not.
   */
  keys: readonly string[];
}

/** A stretch of words that names concepts. */
export interface Mention<C extends Concept = Concept> {
  from: number;
  to: number;
  key: string;
  concepts: readonly C[];
}

export interface SourceConcept extends Concept {
  /** For an abbreviation of one word: its key, and the roots of the full form. */
  abbreviation?: { key: string; roots: readonly string[] };
}

/** The rows with more than one name, ready to be looked up. */
export function concepts(rows: readonly SynonymRow[], akar: Akar): SourceConcept[] {
  return rows
    .map(({ id, nama, singkatan, padanan = [] }): SourceConcept => {
      const names = [nama, ...(singkatan === undefined ? [] : [singkatan]), ...padanan];
      const keys = [...new Set(names.map((name) => keyOf(name, akar)))].filter((key) => key !== '');
      const concept = { token: id.replace(/[^a-z0-9]/g, ''), shown: nama, keys };
      if (singkatan === undefined) return concept;
      const roots = rootedWords(nama, akar).flatMap((word) => word.roots);
      return { ...concept, abbreviation: { key: keyOf(singkatan, akar), roots } };
    })
    .filter(({ keys }) => keys.length > 1);
}

function keyOf(name: string, akar: Akar): string {
  const named = rootedWords(name, akar);
  const [first] = named;
  if (!first) return name.includes(' ') ? '' : `=${normalise(name)}`;
  if (named.length > 1) return named.flatMap(({ roots }) => roots).join(' ');
  const root = first.roots.join(' ');
  return root === normalise(name) ? root : surfaceKey(name);
}

/** "=" and the word, without -nya: "pendampingannya" is "=pendampingan". */
function surfaceKey(word: string): string {
  return `=${normalise(word).replace(/^(.{4,})nya$/, '$1')}`;
}

/** Looks up concepts in the words of a text, the longest name first; names inside a longer one do not count. */
export function mentionFinder<C extends Concept>(all: readonly C[]): (words: readonly NamedWord[]) => Mention<C>[] {
  const byKey = new Map<string, C[]>();
  for (const concept of all) for (const key of concept.keys) byKey.set(key, [...(byKey.get(key) ?? []), concept]);
  const longest = new Map<string, number>(); // first root → roots of the longest name that begins with it
  for (const key of byKey.keys()) {
    const [first = '', ...more] = key.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, more.length + 1));
  }
  const keyAt = (words: readonly NamedWord[]): string | undefined => {
    const roots =
      words.length === 1 ? (words[0]?.roots.join(' ') ?? '') : words.flatMap((word) => word.roots).join(' ');
    if (byKey.has(roots)) return roots;
    const written = surfaceKey(words[0]?.text ?? '');
    return words.length === 1 && byKey.has(written) ? written : undefined;
  };
  return (words) => {
    const found: Mention<C>[] = [];
    if (byKey.size === 0) return found;
    for (let from = 0; from < words.length;) {
      let to = Math.min(words.length, from + (longest.get(words[from]?.roots[0] ?? '') ?? 1));
      let key = keyAt(words.slice(from, to));
      while (key === undefined && to > from + 1) key = keyAt(words.slice(from, --to));
      if (key !== undefined) found.push({ from, to, key, concepts: byKey.get(key) ?? [] });
      from = key === undefined ? from + 1 : to;
    }
    return found;
  };
}

/** A word with its roots; a `RootedWord` is one. */
export interface NamedWord {
  text: string;
  roots: readonly string[];
}

/** Roots of the full forms of the abbreviations of a text: one that says "diklat" is also about didik and latih. */
export function fullForms(mentions: readonly Mention<SourceConcept>[]): string[] {
  return mentions.flatMap(({ key, concepts: named }) =>
    named.flatMap(({ abbreviation }) => (abbreviation?.key === key ? [...abbreviation.roots] : [])),
  );
}
