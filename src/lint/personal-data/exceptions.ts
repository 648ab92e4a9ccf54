import { NOT_PERSONAL, notPersonalRow } from '../../schema/not-personal.ts';
import type { Document } from '../document.ts';
import { isDeclared, isFirm, plain } from './declared.ts';
import type { Answer, PersonalHit } from './kinds.ts';

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
      isDeclared(
        rows.filter((words) => words !== undefined),
        text,
        hit,
        regions,
      ),
    astray: rows.flatMap((words, index) =>
      words !== undefined && !texts.some((text) => text.includes(words)) ? [index] : [],
    ),
  };
}

/** As much of a text as declares what is no personal data. */
type Declaring = Pick<Document, 'frontMatter' | 'pieces' | 'id' | 'context'>;
