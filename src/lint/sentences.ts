import type { Document } from './document.ts';

export interface Sentence {
  text: string;
  words: string[];
  line: number;
  column: number;
}

/** The sentences of the running text, each with the place of its block. */
export function sentencesOf({ pieces }: Pick<Document, 'pieces'>): Sentence[] {
  return pieces
    .filter(({ kind }) => kind === 'prose')
    .flatMap(({ value, line, column }) =>
      value.split(/(?<=[.!?])\s+/).map((text) => ({ text, words: text.split(/\s+/).filter(Boolean), line, column })),
    );
}

/** The first words of a sentence, to find it by: `"Petugas mencatat jam datang dan …"`. */
export function opening(words: readonly string[]): string {
  return `"${words.slice(0, 5).join(' ')} …"`;
}
