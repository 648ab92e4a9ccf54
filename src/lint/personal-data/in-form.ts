import { isDeclared, isFirm, plain } from './declared.ts';
import { detect } from './detect.ts';
import { kindName } from './kinds.ts';
import type { Regions } from './regions.ts';

// As much of a text around a find as its writer needs to know the place again.
const AROUND = 40;

/** Something personal in a text on the device of its writer, who may see all of it. */
export interface TextFind {
  /** "NIK atau nomor KK" */
  name: string;
  start: number;
  end: number;
  before: string;
  found: string;
  after: string;
  /** May the writer say that it is none? A number that is a NIK by its region and date stays one. */
  deniable: boolean;
  /** What stands there once it is taken out. */
  instead: string;
}

/** Finds what must not leave the device. `declared`: words that the writer says are no personal data. */
export function personalInText(text: string, declared: readonly string[], regions: Regions): TextFind[] {
  const words = declared.map(plain).filter(Boolean);
  return detect(text, regions)
    .filter((hit) => !isDeclared(words, text, hit, regions))
    .map((hit) => ({
      ...{ name: kindName(hit.kind), start: hit.start, end: hit.end },
      ...around(text, hit.start, hit.end),
      deniable: !isFirm(text, hit, regions),
      instead: hit.kind === 'pasien' ? 'seseorang' : '(dihapus)',
    }))
    .sort((a, b) => a.start - b.start);
}

/** The text without a find. */
export function withoutFind(
  text: string,
  { start, end, instead }: Pick<TextFind, 'start' | 'end' | 'instead'>,
): string {
  return text.slice(0, start) + instead + text.slice(end);
}

/** The words before and after a place, cut at whole words. */
export function around(text: string, start: number, end: number): Pick<TextFind, 'before' | 'found' | 'after'> {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    before: start > AROUND ? before.replace(/^\S*\s/, '… ') : before,
    found: text.slice(start, end),
    after: end + AROUND < text.length ? after.replace(/\s\S*$/, ' …') : after,
  };
}
