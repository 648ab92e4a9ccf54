/**
 * Indonesian affixes as data: what each prefix leaves behind and which prefixes may stand inside it.
 *
 * Sources of the rules: Badan Bahasa, Tata Bahasa Baku Bahasa Indonesia (chapters on verbs and nouns); the confix-stripping
 * family of stemmers (Nazief & Adriani 1996; Asian, Williams & Tahaghoghi 2005) for the combinations that do not occur.
 * No code or word list of theirs is used.
 */

/** One reading of the beginning of a word: what is left when it is taken off, and how far the reading is to be sought. */
export interface Reading {
  prefix: Prefix;
  rest: string;
  cost: number;
  /** Plain words often begin like this by accident, so what is left must be longer. */
  weak?: boolean;
}

export type Prefix = 'me' | 'pe' | 'ber' | 'per' | 'ter' | 'di' | 'ke' | 'se' | 'ku' | 'tidak' | 'bound' | 'casual';

/** The prefixes that may stand directly inside another: mem-ber-dayakan, ke-pe-mimpinan, ke-tidak-adilan. */
export const INSIDE: Readonly<Record<Prefix, readonly Prefix[]>> = {
  me: ['per', 'ber', 'ter', 'ke', 'se', 'pe', 'bound'],
  di: ['per', 'ber', 'ter', 'ke', 'se', 'pe', 'bound'],
  ku: ['per', 'ber', 'pe'],
  ter: ['per', 'ber', 'ke', 'se', 'pe'],
  pe: ['ber', 'ter', 'ke', 'se', 'per', 'bound'],
  per: ['se', 'ke', 'ber', 'bound'],
  ber: ['ke', 'pe', 'per', 'se', 'ter', 'bound'],
  ke: ['ber', 'ter', 'se', 'pe', 'per', 'tidak', 'bound'],
  se: ['pe', 'ke', 'per', 'ber', 'ter'],
  tidak: ['ber', 'ter', 'se', 'pe', 'per', 'ke'],
  bound: ['me', 'pe', 'ber', 'per', 'ter', 'di', 'ke', 'se'],
  casual: [],
};

/** Bound forms that are written together with the word they qualify (EYD V): antarrekan, pascabencana. */
const BOUND = [
  'antar', 'pra', 'pasca', 'paska', 'lintas', 'non', 'multi', 'sub', 'anti', 'maha', 'semi', 'ekstra', 'mikro', 'makro', 'inter', 'purna',
]; // prettier-ignore

const VOWELS = 'aiueo';
const isVowel = (letter: string | undefined) => letter !== undefined && VOWELS.includes(letter);

/** All readings of the first prefix of a word. */
export function prefixReadings(word: string): Reading[] {
  return [
    ...nasal(word, 'me'),
    ...nasal(word, 'pe'),
    ...rolled(word, 'ber'),
    ...rolled(word, 'per'),
    ...rolled(word, 'ter'),
    ...plain(word, 'di', 'di', 0),
    ...plain(word, 'tidak', 'tidak', 0),
    ...BOUND.flatMap((form) => (form.length < 5 ? [] : plain(word, form, 'bound', 0.3))),
    ...[
      ...plain(word, 'ke', 'ke', 0),
      ...plain(word, 'se', 'se', 0.5),
      ...plain(word, 'kau', 'ku', 1),
      ...plain(word, 'ku', 'ku', 1),
      ...BOUND.flatMap((form) => (form.length < 5 ? plain(word, form, 'bound', 0.3) : [])),
      ...doubled(word),
      ...casual(word),
    ].map((reading) => ({ ...reading, weak: true })),
  ];
}

/** meN- and peN-: the nasal may have swallowed k, t, p or s, or belong to the root, so all readings are tried. */
function nasal(word: string, prefix: 'me' | 'pe'): Reading[] {
  if (!word.startsWith(prefix)) return [];
  const found: Reading[] = [];
  const add = (rest: string, cost: number) => found.push({ prefix, rest, cost });
  const after = word.slice(2);
  const first = after[0];
  if (first !== undefined && 'lrwymn'.includes(first)) add(after, 0);
  else if (prefix === 'pe')
    found.push({ prefix, rest: after, cost: 0.5, weak: true }); // petani, pekerja
  else if (/^[bcdfghjkpstvz]er/.test(after)) add(after, 0.9); // colloquial or loaned
  if (after.startsWith('m')) {
    const rest = after.slice(1);
    if (isVowel(rest[0])) add(`p${rest}`, 0.1);
    if (/^[bfv]/.test(rest)) add(rest, 0);
    if (/^p/.test(rest)) add(rest, 0.3);
    if (/^[rl]/.test(rest)) add(`p${rest}`, 0.3); // memroses
  }
  if (after.startsWith('ny')) {
    const rest = after.slice(2);
    if (isVowel(rest[0]))
      found.push({ prefix, rest: `s${rest}`, cost: -0.05 }, { prefix, rest: `c${rest}`, cost: 1.3 }); // menyukai is not cukai
  } else if (after.startsWith('ng')) {
    const rest = after.slice(2);
    if (isVowel(rest[0])) found.push({ prefix, rest, cost: 0 }, { prefix, rest: `k${rest}`, cost: 0.1 });
    if (/^[gh]/.test(rest)) add(rest, 0);
    if (/^[kq]/.test(rest)) add(rest, 0.3);
    if (/^[rl]/.test(rest)) found.push({ prefix, rest: `k${rest}`, cost: 0.3 }, { prefix, rest, cost: 0.4 }); // mengritik
    if (/^e[^aiueo]/.test(rest) && syllables(rest.slice(1)) === 1) add(rest.slice(1), 0); // mengecek
  } else if (after.startsWith('n')) {
    const rest = after.slice(1);
    if (isVowel(rest[0])) add(`t${rest}`, 0.1);
    if (/^[cdjz]|^sy/.test(rest)) add(rest, 0);
    if (/^[ts]/.test(rest)) add(rest, 0.3);
    if (/^r/.test(rest)) add(`t${rest}`, 0.3); // menransfer
  }
  return found;
}

/**
 * ber-, per-, ter-: the r is one with the r of the root (berencana, terinci), falls before -er- (bekerja), or is l (belajar). Where
 * both fit, ber- leaves the vowel (berapi, berisi) and ter- the r (teramal).
 */
function rolled(word: string, prefix: 'ber' | 'per' | 'ter'): Reading[] {
  const short = prefix.slice(0, 2);
  if (word.startsWith(prefix)) {
    const rest = word.slice(3);
    const merged: Reading[] =
      prefix === 'per' ? [] : [{ prefix, rest: `r${rest}`, cost: prefix === 'ber' ? 0.8 : 0.05 }];
    return [{ prefix, rest, cost: 0 }, ...merged];
  }
  if (word.startsWith(`${short}lajar`)) return [{ prefix, rest: word.slice(3), cost: 0 }];
  if (!word.startsWith(short) || prefix === 'per') return [];
  const rest = word.slice(2);
  if (/^[^aiueor]er/.test(rest)) return [{ prefix, rest, cost: 0.3 }];
  return [];
}

function plain(word: string, form: string, prefix: Prefix, cost: number): Reading[] {
  const rest = word.slice(form.length);
  return word.startsWith(form) && rest.length > 1 ? [{ prefix, rest, cost }] : [];
}

/** The first syllable said twice: dedaunan, rerumputan, reruntuhan. */
function doubled(word: string): Reading[] {
  return /^([^aiueo])e\1/.test(word) ? [{ prefix: 'bound', rest: word.slice(2), cost: 0.3 }] : [];
}

/** Spoken verbs without me-: nulis, ngajar, nyari. */
function casual(word: string): Reading[] {
  const read = (length: number, heads: readonly string[]): Reading[] =>
    heads.map((head, index) => ({ prefix: 'casual', rest: head + word.slice(length), cost: 2 + index / 10 }));
  if (/^ng[aiueo]/.test(word)) return read(2, ['', 'k']);
  if (/^ny[aiueo]/.test(word)) return read(2, ['s', 'c']);
  if (/^n[aiueo]/.test(word)) return read(1, ['t']);
  return /^m[aiueo]/.test(word) ? read(1, ['p']) : [];
}

/** Stretches of vowels: about as many as there are syllables (a diphthong and two vowels side by side count once). */
export function syllables(word: string): number {
  return word.match(/[aiueo]+/g)?.length ?? 0;
}

export interface Ending {
  stem: string;
  suffix: Suffix;
  cost: number;
}

export type Suffix = '' | 'kan' | 'an' | 'i' | 'wan';

/** All readings of the end of a word: particle, then -ku/-mu/-nya, then a derivational suffix. */
export function suffixReadings(word: string): Ending[] {
  const bare = [{ stem: word, cost: 0 }];
  const withoutParticle = [...bare, ...bare.flatMap((end) => off(end, ['lah', 'kah', 'pun', 'tah'], 1))];
  const withoutClitic = [
    ...withoutParticle,
    ...withoutParticle.flatMap((end) => [...off(end, ['nya'], 1), ...off(end, ['ku', 'mu'], 1.4)]),
  ];
  return withoutClitic.flatMap(({ stem, cost }) => [
    { stem, suffix: '' as const, cost },
    ...off({ stem, cost }, ['kan'], 1.05).map((end) => ({ ...end, suffix: 'kan' as const })),
    ...off({ stem, cost }, ['an'], 1).map((end) => ({ ...end, suffix: 'an' as const })),
    ...off({ stem, cost }, ['i'], 1.1).map((end) => ({ ...end, suffix: 'i' as const })),
    ...off({ stem, cost }, ['wan', 'wati'], 1.3).map((end) => ({ ...end, suffix: 'wan' as const })),
  ]);
}

function off({ stem, cost }: { stem: string; cost: number }, suffixes: readonly string[], price: number) {
  return suffixes
    .filter((suffix) => stem.endsWith(suffix) && stem.length - suffix.length >= 2)
    .map((suffix) => ({ stem: stem.slice(0, -suffix.length), cost: cost + price }));
}

/** What a suffix costs beside the outermost and the innermost prefix; undefined when they do not occur together. */
export function together(
  outer: Prefix | undefined,
  inner: Prefix | undefined,
  suffix: Suffix,
  stem: string,
): number | undefined {
  if (outer !== undefined && inner === 'ter' && outer !== 'ke' && outer !== 'ter')
    return (together(outer, undefined, suffix, stem) ?? 9) + 0.4;
  if (suffix === 'wan') return outer === undefined ? 0 : undefined;
  if (suffix === 'kan' || suffix === 'i') {
    if (outer === 'pe' || outer === 'ke' || outer === 'se') return undefined; // penarikan is tarik, not tari
    if (outer === 'ber') return suffix === 'kan' ? 1 : undefined; // berdasarkan
    if (inner === 'ke') return 0.5; // menghendaki, dikehendaki
    return 0;
  }
  if (suffix === 'an') return outer === 'me' || outer === 'di' || outer === 'ku' || outer === 'ter' ? 1.5 : 0; // terpeta-kan
  if ((outer === 'pe' || outer === 'per' || outer === 'ke') && /[^u]an$/.test(stem)) return 1.05; // pem-bagi-an, not pem-bagian
  return outer === 'ke' ? 0.8 : 0;
}
