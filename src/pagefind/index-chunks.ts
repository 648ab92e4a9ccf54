import { type Cbor, listOf, numberOf, readCbor, textOf, writeCbor } from './cbor.ts';

/** A file of Pagefind's index, and the words it goes from and to as Pagefind looks for them. */
export interface IndexChunk {
  from: string;
  to: string;
  bytes: Buffer;
}

// Before compression, which makes about a fifth of it: a long question opens ten files.
const MOST_BYTES = 20_000;

/**
 * Pagefind's index cut into smaller files. Of the places of a word in a page only their number and weight count for us (nothing is
 * quoted, and cards show no excerpt), so they are made regular, which compresses to almost nothing. `coarse`: a word said five times
 * or more is counted in steps; for large libraries, where the commonest words fill whole files.
 */
export function smallerChunks(chunks: Iterable<Buffer>, coarse: boolean): IndexChunk[] {
  const cut: { first: string; last: string; bytes: Buffer }[] = [];
  let names: string[] = [];
  let words: Cbor[] = [];
  let size = 0;
  const close = () => {
    const [first = '', last = first] = [names[0], names.at(-1)];
    if (words.length > 0) cut.push({ first, last, bytes: writeCbor([words]) });
    [names, words, size] = [[], [], 0];
  };
  for (const word of wordsOf(chunks)) {
    const [first, pages, ...more] = listOf(word);
    const name = textOf(first);
    const own = [name, listOf(pages).map((page) => withRegularPlaces(page, startOf(name), coarse)), ...more];
    const { length } = writeCbor(own);
    if (size + length > MOST_BYTES) close();
    names.push(name);
    words.push(own);
    size += length;
  }
  close();
  return cut.map(({ first, last, bytes }, at) => ({
    from: startApart(first, cut[at - 1]?.last),
    to: startApart(last, cut[at + 1]?.first),
    bytes,
  }));
}

/** One file at a time: of a large library, all words at once would not fit in memory. */
function* wordsOf(chunks: Iterable<Buffer>): Generator<Cbor> {
  for (const bytes of chunks)
    for (const word of listOf(listOf(readCbor(bytes))[0])) {
      const [name = '', pages, ...more] = listOf(word);
      const inText = pagesInText(listOf(pages));
      if (inText.length > 0) yield [name, inText, ...more];
    }
}

/**
 * Pagefind also indexes the words of cards, as they are written; nothing asks for them, since all that is asked for are roots. A page
 * that has a word on its card alone is left out, and the next one counts from the one before it.
 */
function pagesInText(pages: readonly Cbor[]): Cbor[] {
  let left = 0;
  return pages.flatMap((page) => {
    const [distance, places, ...more] = listOf(page);
    left += numberOf(distance);
    if (listOf(places).length === 0) return [];
    const own = [left, places ?? [], ...more];
    left = 0;
    return [own];
  });
}

/**
 * A page of a word: `[distance from the page before, places, …]`. A negative place is the weight of those after it; the first place
 * of such a stretch counts from the start of the page, the others from the one before.
 */
function withRegularPlaces(page: Cbor, start: number, coarse: boolean): Cbor {
  const [distance = 0, places, ...more] = listOf(page);
  const stretches = stretchesOf(listOf(places)).map(({ weight, count }, at) => [
    ...(weight === undefined ? [] : [weight]),
    start + at * STRETCH,
    ...Array.from({ length: (coarse ? inSteps(count) : count) - 1 }, () => 1),
  ]);
  return [distance, stretches.flat(), ...more];
}

function stretchesOf(places: readonly Cbor[]): { weight?: Cbor; count: number }[] {
  const stretches: { weight?: Cbor; count: number }[] = [];
  for (const place of places) {
    const last = stretches.at(-1);
    if (typeof place === 'number' && place < 0) stretches.push({ weight: place, count: 0 });
    else if (last) last.count += 1;
    else stretches.push({ count: 1 });
  }
  return stretches;
}

/** Exact to four; a word that is said more often hardly counts for more (BM25 saturates). */
function inSteps(count: number): number {
  return [14, 9, 6].find((step) => count >= step - Math.floor(step / 4)) ?? count;
}

const STRETCH = 40;

/** Where the places of a word begin: not where those of other words do, as far as possible. */
function startOf(word: string): number {
  let hash = 0;
  for (const letter of word) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 997;
  return hash * 16;
}

/** As much of a word as tells it from its neighbour in the next file. */
function startApart(word: string, neighbour: string | undefined): string {
  if (neighbour === undefined) return word;
  let shared = 0;
  while (shared < word.length && word[shared] === neighbour[shared]) shared += 1;
  return word.slice(0, shared + 1);
}
