import { type Format } from '../markdown/parse.ts';
import { BODY_PLANS, type SectionPlan } from '../schema/sections.ts';
import { bodyTree, startOf } from './body-tree.ts';
import { withoutHidden } from './hidden.ts';
import { inert, inertTyped, type TextPlace, withoutEscapes } from './inert.ts';
import { withPasted } from './pasted-text.ts';

/** Sections whose lines become a list where their writer made none. */
const LISTS: ReadonlyMap<string, SectionPlan['list']> = new Map(
  Object.values(BODY_PLANS).flatMap(({ sections }) => sections.map(({ title, list }) => [title, list])),
);

/** A section as typed, made fit to stand under its heading: the page shows the words and signs that were typed, and lists as lists. */
export function bodyText(typed: string, title: string, format: Format): string {
  const clean = tidy(typed);
  if (clean === '') return '';
  const text = written(clean, title, format);
  // Lists that were made can leave a backslash without use; the text is as it will be when it is opened and saved again.
  const plain = withoutEscapes(text, placeOf(title), format);
  if (plain === text || plain === clean) return text;
  const again = written(plain, title, format);
  return shape(again, format) === shape(text, format) ? again : text;
}

/** The reverse: what was typed, where `bodyText` would make of it a text that reads the same. */
export function typedText(text: string, title: string, format: Format): string {
  const plain = withoutEscapes(text, placeOf(title), format);
  if (plain === text) return text;
  return shape(bodyText(plain, title, format), format) === shape(text, format) ? plain : text;
}

/** Line ends as `\n`, no empty lines around, nothing hidden, and only text that UTF-8 can hold. */
export function tidy(text: string): string {
  return withoutHidden(
    text
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replaceAll('\0', '\uFFFD'),
  )
    .replace(/^([ \t]*\n)+/, '')
    .replace(/\s+$/, '');
}

function written(text: string, title: string, format: Format): string {
  const place = placeOf(title);
  const listed = withPasted(inertTyped(text, place, format), LISTS.get(title), format);
  return closed(inert(listed, place, format), format);
}

function placeOf(title: string): TextPlace {
  return { topHeading: title === '' ? 2 : 3, isList: LISTS.get(title) !== undefined };
}

/** What a text is to the reader, wherever its parts stand. */
function shape(text: string, format: Format): string {
  return JSON.stringify(bodyTree(text, format), (key, value: unknown) => (key === 'position' ? undefined : value));
}

/** An open code fence would swallow the next heading: it is closed. */
function closed(text: string, format: Format): string {
  const last = bodyTree(`${text}\n\n## Uji`, format).children.at(-1);
  if (last?.type !== 'code') return text;
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(text.slice(startOf(last)))?.[1];
  return fence === undefined ? text : `${text}\n${fence}`;
}
