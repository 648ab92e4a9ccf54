import type { Folded } from './fold.ts';
import type { PersonalKind } from './kinds.ts';
import type { Regions } from './regions.ts';

/** A text to look through. In an address (`url`) long numbers are common, so only sure signs count there. */
export interface Scan {
  text: string;
  url: boolean;
  regions: Regions;
}

/** A match in the folded text. */
export interface FoldedHit {
  kind: PersonalKind;
  start: number;
  end: number;
}

export type Detector = (scan: Scan) => FoldedHit[];

/** Is one of the words near the place: within `before` characters before its start or `after` after its end? */
export function isNear(text: string, start: number, end: number, words: RegExp, before = 60, after = 30): boolean {
  return words.test(text.slice(Math.max(0, start - before), start)) || words.test(text.slice(end, end + after));
}

/** Carries places in a folded text back to the original. */
export function unfold({ at }: Folded, { kind, start, end }: FoldedHit): FoldedHit {
  return { kind, start: at(start), end: at(end) };
}
