import { fold } from './fold.ts';
import type { PersonalHit } from './kinds.ts';
import { isNik } from './national-numbers.ts';
import type { Regions } from './regions.ts';

/** Is a find among the words that its writer declared to be no personal data? `declared` as `plain` makes them. */
export function isDeclared(declared: readonly string[], text: string, hit: PersonalHit, regions: Regions): boolean {
  return !isFirm(text, hit, regions) && declared.some((words) => holds(words, text, hit));
}

/** A NIK that is one by its region and date is never meant otherwise. */
export function isFirm(text: string, { kind, start, end }: PersonalHit, regions: Regions): boolean {
  return kind === 'nik' && isNik(fold(text.slice(start, end)).text, regions);
}

/** Do the words hold the find, and stand around it just here? */
function holds(words: string, text: string, { start, end }: PersonalHit): boolean {
  // An address is found with the bracket or full stop that follows it.
  const found = plain(text.slice(start, end).replace(/[).,;:\]]+$/, ''));
  const before = plain(text.slice(Math.max(0, start - 2 * words.length), start));
  const after = plain(text.slice(start, end + 2 * words.length))
    .slice(found.length)
    .trim();
  const parts = words.split(found);
  return parts.slice(1).some((_part, index) => {
    const front = parts.slice(0, index + 1).join(found);
    const back = parts.slice(index + 1).join(found);
    return before.endsWith(front.trim()) && after.startsWith(back.trim());
  });
}

/** A text as a reader gets it: look-alikes are one, marks of emphasis and escapes gone. */
export function plain(text: string): string {
  return fold(text)
    .text.replace(/[\\*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
