import { type Akar, normalise } from './akar.ts';
import { STOPWORDS } from './stopwords.ts';
import { words } from './words.ts';

/**
 * The roots of a text in their order, function words dropped. Two words that are one term (kerja sama) give one root;
 * one word of two roots (ketenagakerjaan) gives both.
 */
export function rootsOf(text: string, akar: Akar): string[] {
  return rootedWords(text, akar).flatMap(({ roots }) => roots);
}

/** Cuts a text into pieces that hold or do not hold a word with one of these roots; joined again they are the text. */
export function markMatches(text: string, roots: Iterable<string>, akar: Akar): Segment[] {
  const wanted = new Set(roots);
  const source = text.normalize('NFC');
  const segments: Segment[] = [];
  let done = 0;
  for (const word of rootedWords(source, akar)) {
    if (!word.roots.some((root) => wanted.has(root)) || isPartOfNumber(source, word)) continue;
    if (word.start > done) segments.push({ text: source.slice(done, word.start), match: false });
    segments.push({ text: source.slice(word.start, word.end), match: true });
    done = word.end;
  }
  if (done < source.length) segments.push({ text: source.slice(done), match: false });
  return segments;
}

/** The 2 of "44,2%" is no 2. */
function isPartOfNumber(text: string, { start, end }: RootedWord): boolean {
  return (
    /\d[.,]\d/.test(text.slice(Math.max(0, start - 2), start + 1)) || /\d[.,]\d/.test(text.slice(end - 1, end + 2))
  );
}

export interface Segment {
  text: string;
  match: boolean;
}

export interface RootedWord {
  text: string;
  start: number;
  end: number;
  roots: string[];
}

/** The words of a text that carry a topic, each with its roots. */
export function rootedWords(text: string, akar: Akar): RootedWord[] {
  const found: RootedWord[] = [];
  const all = words(text);
  for (let at = 0; at < all.length; at++) {
    const word = all[at];
    if (!word) continue;
    const written = normalise(word.text);
    const next = all[at + 1];
    const pair = next && JOINED.get(written)?.get(normalise(next.text));
    if (next && pair !== undefined && next.start - word.end === 1) {
      found.push({ text: `${word.text} ${next.text}`, start: word.start, end: next.end, roots: [pair] });
      at++;
    } else if (!STOPWORDS.has(written)) {
      found.push({ ...word, roots: splitRoots(akar(word.text)) });
    }
  }
  return found;
}

function splitRoots(root: string): string[] {
  const roots = root.includes('-') ? root.split('-') : [root];
  return roots.filter((one) => one.length > 1 || /\d/.test(one));
}

/** Terms of two words whose affixed form is written as one (pertanggungjawaban), so that both spellings meet. */
const JOINED: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['kerja', new Map([['sama', 'kerjasama']])],
  ['bekerja', new Map([['sama', 'kerjasama']])],
  ['tanggung', new Map([['jawab', 'tanggungjawab']])],
  ['bertanggung', new Map([['jawab', 'tanggungjawab']])],
  ['salah', new Map([['guna', 'salahguna']])],
  ['terima', new Map([['kasih', 'terimakasih']])],
  ['berterima', new Map([['kasih', 'terimakasih']])],
  ['undang', new Map([['undang', 'undangundang']])],
  ['hand', new Map([['phone', 'ponsel']])],
  ['foto', new Map([['copy', 'fotokopi']])],
]);
