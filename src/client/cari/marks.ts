import type { Akar } from '../../search/akar.ts';
import { markMatches, type Segment } from '../../search/document.ts';
import { make } from '../site/dom.ts';

/** What of the query is highlighted in a row. */
export interface Marking {
  roots: readonly string[];
  akar: Akar;
}

/** A text with what matches marked. */
export function marked(text: string, marking: Marking | undefined): (string | HTMLElement)[] {
  return marking ? inMarks(markMatches(text, marking.roots, marking.akar)) : [text];
}

/** Pieces of a text, those that match in `<mark>`. */
export function inMarks(segments: readonly Segment[]): (string | HTMLElement)[] {
  return segments.map(({ text, match }) => (match ? make('mark', {}, text) : text));
}
