import { splitFrontMatter } from '../markdown/front-matter.ts';

/** Two texts and the share of the shorter one's shingles that the other has too. */
export interface SimilarPair<T> {
  a: T;
  b: T;
  share: number;
}

const SHINGLE = 5;
// Below this there is too little text of its own to tell a copy from chance.
const LEAST_SHINGLES = 40;
// One shingle in four, chosen by its value alone, is enough to find candidates; those are then compared in full.
const SAMPLE = 4;
const LEAST_SHARED = 0.25;
// A shingle that stands in many texts points at its first few only, so that a stock phrase costs nothing.
const MOST_POSTINGS = 24;

/** All pairs of texts that share at least `least` of their runs of five words (containment in the longer one). */
export function similarPairs<T extends { source: string }>(texts: readonly T[], least: number): SimilarPair<T>[] {
  const postings = new Map<number, number[]>();
  const samples: Uint32Array[] = [];
  const pairs: SimilarPair<T>[] = [];
  for (const [index, text] of texts.entries()) {
    const sample = shinglesOf(text.source, SAMPLE);
    samples.push(sample);
    for (const [other, shared] of sharedWith(sample, postings)) {
      const shorter = Math.min(sample.length, samples[other]?.length ?? 0);
      const candidate = texts[other];
      if (!candidate || shared < Math.max(2, shorter * LEAST_SHARED)) continue;
      const share = containment(shinglesOf(text.source), shinglesOf(candidate.source));
      if (share >= least) pairs.push({ a: candidate, b: text, share });
    }
    for (const hash of sample) post(postings, hash, index);
  }
  return pairs;
}

function sharedWith(sample: Uint32Array, postings: ReadonlyMap<number, readonly number[]>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const hash of sample)
    for (const other of postings.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
}

function post(postings: Map<number, number[]>, hash: number, index: number): void {
  const list = postings.get(hash);
  if (!list) postings.set(hash, [index]);
  else if (list.length < MOST_POSTINGS) list.push(index);
}

function containment(a: Uint32Array, b: Uint32Array): number {
  const [short, long] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  if (short.length < LEAST_SHINGLES) return 0;
  return short.reduce((count, hash) => count + (long.has(hash) ? 1 : 0), 0) / short.length;
}

/** Hashes of all runs of five words in the body, each once; or of one in `sample` of them. */
function shinglesOf(source: string, sample = 1): Uint32Array {
  const words = wordsOf(source);
  const hashes = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = i; j < i + SHINGLE; j++) hash = Math.imul(hash ^ (words[j] ?? 0), 0x01000193) ^ (hash >>> 15);
    hash >>>= 0;
    if (hash % sample === 0) hashes.add(hash);
  }
  return Uint32Array.from(hashes);
}

/** A number for each word of the body; front matter, tags, addresses and marks are left out. */
function wordsOf(source: string): number[] {
  const body = splitFrontMatter(source).body.replace(/<\/?[A-Za-z][^>]{0,400}>|\]\([^)]{0,400}\)/g, ' ');
  const words: number[] = [];
  let hash = 0;
  for (let i = 0; i <= body.length; i++) {
    const letter = i < body.length ? letterOf(body.charCodeAt(i)) : 0;
    if (letter > 0) hash = Math.imul((hash || 0x811c9dc5) ^ letter, 0x01000193);
    else if (hash !== 0) {
      words.push(hash >>> 0);
      hash = 0;
    }
  }
  return words;
}

/** Code of a letter or digit, capitals as small; 0 for anything else. Beyond ASCII only punctuation is left out. */
function letterOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  if (code >= 65 && code <= 90) return code + 32;
  return code > 0xbf && (code < 0x2000 || code > 0x206f) ? code : 0;
}
