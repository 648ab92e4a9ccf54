import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Format, parseDocument } from '../markdown/parse.ts';
import { isSafeLink } from '../markdown/urls.ts';
import { BODY_PLANS } from '../schema/sections.ts';

// Each round makes at least one more thing inert; real texts need one or two.
const MOST_ROUNDS = 200;
// The reader wants front matter; it adds as many line breaks to the body, so an offset in the tree is one in the text plus these.
const FRONT = '---\n---\n';
const FRONT_LINES = 2;

/** Sections whose lines become a list where their writer made none. */
const LISTS = new Map(
  Object.values(BODY_PLANS).flatMap(({ sections }) =>
    sections.flatMap(({ title, list }) => (list ? [[title, list] as const] : [])),
  ),
);

/** A section as typed, made fit to stand under its heading: what looks like HTML, a footnote or a heading of the page stays text. */
export function bodyText(typed: string, title: string, format: Format): string {
  const clean = tidy(typed);
  if (clean === '') return '';
  const topHeading = title === '' ? 2 : 3;
  const text = listed(inert(clean, topHeading, format), title, format);
  return closed(inert(text, topHeading, format), format);
}

/** The reverse: what was typed, where the text in the file is exactly what `bodyText` would make of it. */
export function typedText(text: string, title: string, format: Format): string {
  const plain = text.replace(/\\([<#=[-])/g, '$1');
  return plain !== text && bodyText(plain, title, format) === text ? plain : text;
}

/** Line ends as `\n`, no empty lines around, and only text that UTF-8 can hold. */
export function tidy(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
    .replace(/^([ \t]*\n)+/, '')
    .replace(/\s+$/, '');
}

/** The tree of a body without front matter; `startOf` tells where its nodes begin in the text. */
export function bodyTree(text: string, format: Format): Root {
  return parseDocument(FRONT + text, format).tree;
}

/** Where a node begins in the text that `bodyTree` was given. */
export function startOf(node: RootContent): number {
  return (node.position?.start.offset ?? FRONT_LINES) - FRONT_LINES;
}

/** Where a node ends in that text. */
export function endOf(node: RootContent): number {
  return (node.position?.end.offset ?? FRONT_LINES) - FRONT_LINES;
}

function listed(text: string, title: string, format: Format): string {
  const list = LISTS.get(title);
  if (list === undefined || bodyTree(text, format).children.some(({ type }) => type !== 'paragraph')) return text;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => (list.numbered ? `${index + 1}. ` : '- ') + line.trim()).join('\n');
}

/** Puts a backslash before whatever the reader would take for more than text, until it takes nothing so. */
function inert(typed: string, topHeading: number, format: Format): string {
  let text = typed;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const places = livePlaces(bodyTree(text, format), text, topHeading);
    if (places.length === 0) break;
    for (const place of [...new Set(places)].sort((a, b) => b - a))
      text = `${text.slice(0, place)}\\${text.slice(place)}`;
  }
  return text;
}

function livePlaces(tree: Root, text: string, topHeading: number): number[] {
  const places: number[] = [];
  visit(tree, (node) => {
    // "[catatan]: dua" is a sentence, though Markdown would take it for an address and hide it.
    const address = node.type === 'definition' && !isSafeLink(node.url);
    if (address || node.type === 'html' || node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
      places.push(startOf(node));
  });
  let depth = topHeading - 1;
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    if (node.depth >= topHeading && node.depth <= depth + 1) depth = node.depth;
    else places.push(headingMark(node, text));
  }
  return places;
}

/** The `#` of a heading, or the first mark of the line under it. */
function headingMark(node: RootContent, text: string): number {
  const start = startOf(node);
  if (text[start] === '#') return start;
  const end = endOf(node);
  const lastLine = text.lastIndexOf('\n', end - 1) + 1;
  return lastLine + (/[=-]/.exec(text.slice(lastLine, end))?.index ?? 0);
}

/** An open code fence would swallow the next heading: it is closed. */
function closed(text: string, format: Format): string {
  const last = bodyTree(`${text}\n\n## Uji`, format).children.at(-1);
  if (last?.type !== 'code') return text;
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(text.slice(startOf(last)))?.[1];
  return fence === undefined ? text : `${text}\n${fence}`;
}
