import { suffixReadings, INSIDE, type Prefix, prefixReadings, type Reading, type Suffix, together } from './affixes.ts';
import { guess } from './guess.ts';
import { respellings } from './respell.ts';

/**
 * A word → its root: `akar('pelayanan')` is "layan". A word of two roots gives both, with a hyphen: ketenagakerjaan is
 * "tenaga-kerja", tanya-jawab "tanya-jawab"; a word said twice gives one: langkah-langkah is "langkah".
 */
export type Akar = (word: string) => string;

/**
 * A root finder over the given word lists. Affix rules produce candidates in several readings; the cheapest one whose root is
 * known wins; where none is known, `guess` decides by form alone.
 *
 * roots: known roots. exceptions: word → root for words that became terms of their own or that the rules would misread; the
 * affixed forms of such a word follow it (berpengetahuan → pengetahuan). spelling: variant → standard, single words; applied
 * inside affixes too (mempraktekkan → praktik).
 */
export function createAkar({ roots, exceptions, spelling }: AkarLists): Akar {
  const known = new Set(roots);
  const own = new Map(exceptions);
  const variants = new Map(spelling);

  const recognised = (stem: string): Found | undefined => {
    const exception = own.get(stem);
    if (exception !== undefined) return { root: exception, cost: known.has(stem) ? 0 : 1.2 }; // pem-bagi-an, not pem-bagian
    if (known.has(stem)) return { root: stem, cost: 0 };
    const standard = variants.get(stem);
    return standard === undefined ? undefined : { root: simple(standard), cost: 0.2 };
  };

  const compound = (stem: string) => twoRoots(stem, recognised);

  const misspelt = (stem: string): Found | undefined => {
    const root = respellings(stem).find((spelling) => known.has(spelling));
    return root === undefined ? undefined : { root, cost: 0 };
  };

  const simple = (word: string): string => {
    const found = recognised(word) ?? cheapest(word, recognised) ?? compound(word) ?? cheapest(word, compound);
    return (found ?? misspelt(word) ?? cheapest(word, misspelt))?.root ?? guess(word);
  };

  const hyphened = (word: string): string => {
    const plain = word.replace(/(?:nya|ku|mu)$/, '');
    const forms = [word, plain].flatMap((form) => [form, form.replaceAll('-', '')]);
    const listed = forms.map((form) => own.get(form)).find((root) => root !== undefined);
    if (listed !== undefined) return listed;
    const parts = word.split('-').filter((part) => part !== '' && !CLITICS.has(part) && !PREFIXES.has(part));
    const [first = '', second = ''] = parts.length === 2 ? parts : [];
    if (first !== '' && second.startsWith(first)) return simple(first); // terang-terangan
    if (second.length > 2 && first.endsWith(second) && known.has(second)) return simple(second); // berandai-andai
    const found = [...new Set(parts.map(simple))];
    const sure = parts.filter((part) => recognised(part) ?? cheapest(part, recognised));
    return parts.length === 2 && sure.length === 1 ? simple(sure[0] ?? '') : found.join('-') || word; // sayur-mayur → sayur
  };

  return remembering((word) => (word.includes('-') ? hyphened(word) : simple(word)));
}

/** Finds the root of each word, as `normalise` writes it, once. */
function remembering(find: Akar): Akar {
  const memory = new Map<string, string>();
  return (word) => {
    const wanted = normalise(word);
    const remembered = memory.get(wanted);
    if (remembered !== undefined) return remembered;
    const root = find(wanted);
    memory.set(wanted, root);
    return root;
  };
}

/** Two known roots written together, which happens when an affix embraces them: ke-tenaga-kerja-an. */
function twoRoots(stem: string, recognised: (stem: string) => Found | undefined): Found | undefined {
  for (let cut = 4; cut <= stem.length - 4; cut++) {
    const [first, second] = [recognised(stem.slice(0, cut)), recognised(stem.slice(cut))];
    if (first && second) return { root: `${first.root}-${second.root}`, cost: 0 };
  }
  return undefined;
}

/** Lower case, letters and figures alone, without accents: Jum'at → jumat, café → cafe, ¼ → 14. */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[^\p{L}\p{N}\s-]/gu, '');
}

const CLITICS: ReadonlySet<string> = new Set(['nya', 'ku', 'mu', 'lah', 'kah', 'pun', 'an', 'kan', 'i']);
const PREFIXES: ReadonlySet<string> = new Set(
  'me mem men meng ber di ter ke se pe pem pen peng per pra pasca non antar anti sub'.split(' '),
);

/** The cheapest reading of a word whose root `recognised` knows. */
function cheapest(word: string, recognised: (stem: string) => Found | undefined): Found | undefined {
  let best: Found | undefined;
  const consider = (stem: string, cost: number) => {
    if (stem.length < 3 || (best && cost >= best.cost)) return;
    const found = recognised(stem);
    if (!found) return;
    const total = cost + found.cost + shortness(stem);
    if (!best || total < best.cost) best = { root: found.root, cost: total };
  };
  const inside = ({ prefix, rest, weak, cost }: Reading, suffix: Suffix, outer: Prefix, depth: number): void => {
    const extra = together(outer, prefix, suffix, rest);
    if (extra === undefined) return;
    if (rest.length > 3 || suffix !== '' || weak !== true) consider(rest, cost + extra);
    if (depth === MAX_PREFIXES) return;
    for (const reading of prefixReadings(rest))
      if (INSIDE[prefix].includes(reading.prefix))
        inside({ ...reading, cost: cost + 1 + reading.cost }, suffix, outer, depth + 1);
  };
  for (const { stem, suffix, cost } of suffixReadings(word)) {
    if (suffix !== '' || cost > 0) consider(stem, cost);
    for (const reading of prefixReadings(stem))
      inside({ ...reading, cost: cost + 1 + reading.cost }, suffix, reading.prefix, 1);
  }
  return best;
}

const MAX_PREFIXES = 3;

/** Short roots fit by accident, so they are to be sought farther. */
function shortness(stem: string): number {
  return stem.length === 3 ? 0.6 : stem.length === 4 ? 0.1 : 0;
}

interface Found {
  root: string;
  cost: number;
}

export interface AkarLists {
  roots: Iterable<string>;
  exceptions: Iterable<readonly [string, string]>;
  spelling: Iterable<readonly [string, string]>;
}
