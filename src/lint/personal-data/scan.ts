import type { Folded } from './fold.ts';
import type { PersonalKind } from './kinds.ts';
import type { Regions } from './regions.ts';

/** A text to look through. In an address (`url`) long numbers are common, so only sure signs count there. */
export interface Scan {
  /** Without addresses, and without numbers that are surely no person's. */
  text: string;
  /** Without addresses. */
  words: string;
  /** With all of it. */
  whole: string;
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

const OTHER_NAME =
  /\b(?:NIB|induk berusaha|ISBN|ISSN|DOI|NPSN|SEP|regist(?:er|rasi)|kode(?: \w+)?|tiket|perkara|surat|resi|kontrak|SPM|SP2D|SK|pesanan|faktur|seri|inventaris|barang|pelanggan|meter|laporan|aduan|antrean)\b\W{0,12}$/i;

/** Does another name stand right before the number: nomor register 1234567890? */
export function hasOtherName(text: string, start: number): boolean {
  return OTHER_NAME.test(text.slice(Math.max(0, start - 30), start));
}

/** Carries places in a folded text back to the original. */
export function unfold({ at }: Folded, { kind, start, end }: FoldedHit): FoldedHit {
  return { kind, start: at(start), end: at(end) };
}
