import type { Akar } from './akar.ts';
import { markMatches, rootedWords, type Segment } from './document.ts';

/** A piece of a text that may say why it was found, such as a sentence or another name. */
export interface Passage {
  text: string;
  /** What it is, where it is no sentence: "Masalah". */
  label?: string;
}

export interface FoundPassage extends Passage {
  /** The share of the roots that it holds, 0 to 1. */
  share: number;
}

/** A full stop behind these ends no sentence. */
const SHORTENED = /(?:^|\W)(?:dr|drs|prof|ir|no|jl|hlm|dkk|sdr|st|kab|kec)\.$/i;

/** Sentences of a text; a line ends one too. */
export function sentences(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const found: string[] = [];
    for (const piece of line.match(/.+?(?:[.?!](?=\s)|$)/g) ?? []) {
      const before = found.at(-1);
      if (before !== undefined && SHORTENED.test(before)) found[found.length - 1] = before + piece;
      else found.push(piece);
    }
    return found.map((sentence) => sentence.trim()).filter(Boolean);
  });
}

/** The passage that holds most of the roots, the first of equals; undefined when none holds any. */
export function bestPassage(
  passages: readonly Passage[],
  roots: readonly string[],
  akar: Akar,
): FoundPassage | undefined {
  const wanted = new Set(roots);
  let best: FoundPassage | undefined;
  for (const passage of passages) {
    const own = new Set(rootedWords(passage.text, akar).flatMap((word) => word.roots));
    const share = [...wanted].filter((root) => own.has(root)).length / wanted.size;
    if (share > (best?.share ?? 0)) best = { ...passage, share };
  }
  return best;
}

const MOST_BEFORE = 60;
const KEPT_BEFORE = 30;

/** A passage in pieces that match or not; what stands far before the first match is cut off at a word. */
export function aroundMatch(text: string, roots: readonly string[], akar: Akar): Segment[] {
  const [first, ...rest] = markMatches(text, roots, akar);
  if (!first || first.match || rest.length === 0 || first.text.length <= MOST_BEFORE)
    return first ? [first, ...rest] : [];
  const kept = first.text.slice(-KEPT_BEFORE);
  return [{ text: `… ${kept.slice(kept.indexOf(' ') + 1)}`, match: false }, ...rest];
}
