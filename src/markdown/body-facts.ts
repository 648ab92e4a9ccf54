import type { Root } from 'mdast';
import { BODY_PLANS } from '../schema/sections.ts';
import { listItems, type Section } from './sections.ts';
import { plainText, readingMinutes } from './text.ts';

const LISTS = Object.values(BODY_PLANS).flatMap((plan) => plan.sections.filter(({ list }) => list));

/** What pages, exports and the search need of a body beside its HTML. `words` is its count. */
export function bodyFacts(tree: Root, words: number, sections: readonly Section[]) {
  const items = (name: string) =>
    LISTS.filter(({ list }) => list?.name === name).flatMap((plan) => listItems(sections, plan));
  return {
    words,
    minutes: readingMinutes(words),
    text: plainText(tree.children),
    discussion: items('discussion'),
    steps: items('steps'),
    reflection: items('reflection'),
  };
}
