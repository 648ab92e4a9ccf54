import { type Cbor, listOf, readCbor, textOf, writeCbor } from './cbor.ts';

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
 * quoted, and cards show no excerpt), so they are made regular, which compresses to almost nothing.
 */
export function smallerChunks(chunks: readonly Buffer[]): IndexChunk[] {
  const cut: { names: string[]; words: Cbor[] }[] = [];
  let size = Infinity;
  for (const word of chunks.flatMap((bytes) => listOf(listOf(readCbor(bytes))[0]))) {
    const [name, pages, ...more] = listOf(word);
    const own = [textOf(name), listOf(pages).map((page) => withRegularPlaces(page, textOf(name))), ...more];
    const { length } = writeCbor(own);
    if (size + length > MOST_BYTES) {
      cut.push({ names: [], words: [] });
      size = 0;
    }
    cut.at(-1)?.names.push(textOf(name));
    cut.at(-1)?.words.push(own);
    size += length;
  }
  return cut.map(({ names, words }, at) => ({
    from: startApart(names[0] ?? '', cut[at - 1]?.names.at(-1)),
    to: startApart(names.at(-1) ?? '', cut[at + 1]?.names[0]),
    bytes: writeCbor([words]),
  }));
}

/**
 * A page of a word: `[distance from the page before, places, …]`. A negative place is the weight of those after it, the others are
 * distances from the one before; each stretch starts anew, at a place of the word's own so that two words never share one.
 */
function withRegularPlaces(page: Cbor, word: string): Cbor {
  const [distance = 0, places, ...more] = listOf(page);
  const start = startOf(word);
  let stretch = -1;
  let first = true;
  const regular = listOf(places).map((place) => {
    if (typeof place === 'number' && place < 0) {
      first = true;
      stretch += 1;
      return place;
    }
    const next = first ? start + Math.max(0, stretch) * STRETCH : 1;
    first = false;
    return next;
  });
  return [distance, regular, ...more];
}

const STRETCH = 40;

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
