import type { Root } from 'mdast';
import { listItems, type Section } from './sections.ts';
import { plainText, readingMinutes } from './text.ts';

/** What pages, exports and the search need of a body beside its HTML. `words` is its count. */
export function bodyFacts(tree: Root, words: number, sections: readonly Section[]) {
  return {
    words,
    minutes: readingMinutes(words),
    text: plainText(tree.children),
    discussion: listItems(sections, 'Bahan diskusi'),
    steps: listItems(sections, 'Langkah'),
    reflection: listItems(sections, 'Refleksi'),
  };
}
