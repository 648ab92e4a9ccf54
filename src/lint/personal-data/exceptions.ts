import { NOT_PERSONAL, notPersonalRow } from '../../schema/not-personal.ts';
import type { Document } from '../document.ts';
import { fold } from './fold.ts';
import type { Answer, PersonalHit } from './kinds.ts';
import { isNik } from './national-numbers.ts';
import type { Regions } from './regions.ts';

/** Words that the front matter declares to be no personal data, and the rows they stand in. */
export interface Exceptions {
  /** What a finding asks its writer to do where the find is no personal data. */
  answer(text: string, hit: PersonalHit): Answer;
  isMeant(text: string, hit: PersonalHit): boolean;
  /** Rows whose words the entry does not hold. */
  astray: readonly number[];
}

export const NO_EXCEPTIONS: Exceptions = { answer: () => 'rewrite', isMeant: () => false, astray: [] };

export function exceptionsOf({ frontMatter: { data }, pieces, id, context: { regions } }: Declaring): Exceptions {
  const list: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, NOT_PERSONAL) : undefined;
  const rows = (Array.isArray(list) ? list : []).map((row) => {
    const { data: read } = notPersonalRow.safeParse(row);
    return read && plain(read.potongan);
  });
  const texts = [id, ...pieces.filter(({ key }) => key?.[0] !== NOT_PERSONAL).map(({ value }) => value)].map(plain);
  return {
    answer: (text, hit) => (isFirm(text, hit, regions) ? 'rewrite' : 'declare'),
    isMeant: (text, hit) =>
      !isFirm(text, hit, regions) && rows.some((words) => words !== undefined && holds(words, text, hit)),
    astray: rows.flatMap((words, index) =>
      words !== undefined && !texts.some((text) => text.includes(words)) ? [index] : [],
    ),
  };
}

/** As much of a text as declares what is no personal data. */
type Declaring = Pick<Document, 'frontMatter' | 'pieces' | 'id' | 'context'>;

/** A NIK that is one by its region and date is never meant otherwise. */
function isFirm(text: string, { kind, start, end }: PersonalHit, regions: Regions): boolean {
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
function plain(text: string): string {
  return fold(text)
    .text.replace(/[\\*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
