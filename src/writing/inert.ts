import type { Code, List, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Format } from '../markdown/parse.ts';
import { beginsWithFigure, isQuoteSign } from '../markdown/quote-signs.ts';
import { ESCAPE, fenceOf, hasSoundInfo, isClosed } from '../markdown/source-text.ts';
import { isSafeLink } from '../markdown/urls.ts';
import { bodyTree, endOf, FRONT_LINES, startOf } from './body-tree.ts';

/** A change of a text: so many characters at an offset give way to others. */
interface Edit {
  at: number;
  cut: number;
  put: string;
}

/** What a text may hold where it stands. */
export interface TextPlace {
  topHeading: number;
  /** It is a list, whose numbers do not count. */
  isList: boolean;
}

// Each round makes at least one more thing inert; real texts need one or two.
const MOST_ROUNDS = 200;
const REFERENCE = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,30});/gi;
// A mark made inert at the beginning of a line, which made one code of what were two blocks: there the backslash would be shown.
const BACKSLASH_IN_CODE = /\n[ \t]*\\[^\p{L}\p{N}\s]/u;
/** A greater number is a year or a quantity. */
const GREATEST_PLACE = 99;

/** Puts a backslash before whatever the reader would take for more than text and its writer did not mean so. */
export function inert(typed: string, place: TextPlace, format: Format): string {
  return quieted(typed, place, format, []).text;
}

/** A typed text made inert, where each backslash that protects no mark, as in `\\server\_arsip`, is a part of the text. */
export function inertTyped(typed: string, place: TextPlace, format: Format): string {
  const { text, signs, quiet } = bareText(typed, place, format);
  return edited(
    text,
    signs.map((sign) => {
      const isEscaped = text[sign - 1] === '\\' && !signs.includes(sign - 1);
      if (!quiet.has(sign)) return { at: sign, cut: 0, put: '\\' };
      return isEscaped ? { at: sign - 1, cut: 0, put: '\\\\' } : { at: sign, cut: 0, put: '\\\\\\' };
    }),
  );
}

/** The reverse: a text without the backslashes that protect no mark, and with the signs that its character references name. */
export function withoutEscapes(text: string, place: TextPlace, format: Format): string {
  if (!/[\\&]/.test(text)) return text;
  const escapes = [...text.matchAll(ESCAPE)].map(({ index }) => index);
  const { signs, quiet } = bareText(text, place, format);
  const edits = escapes.flatMap((at, index): Edit[] =>
    quiet.has(signs[index] ?? -1) ? [{ at, cut: 1, put: '' }] : [],
  );
  visit(bodyTree(text, format), 'text', (node) => {
    for (const { index, 0: name } of references(node.value, text.slice(startOf(node), endOf(node))))
      edits.push({ at: startOf(node) + index, cut: name.length, put: decoded(name, format) });
  });
  return edited(text, edits);
}

/** A text without its backslashes made inert; where the signs after them came to stand, and which places are running text. */
function bareText(typed: string, place: TextPlace, format: Format) {
  const escapes = [...typed.matchAll(ESCAPE)].map(({ index }) => index);
  const bare = edited(typed, escapes.map((at) => ({ at, cut: 1, put: '' }))); // prettier-ignore
  const { text, signs } = quieted(bare, place, format, escapes.map((at, index) => at - index)); // prettier-ignore
  const quiet = signs.length > 0 ? quietPlaces(text, format) : new Set<number>();
  // To .mdx these are marks wherever they stand.
  if (format === 'mdx') for (const sign of signs) if (/[<{}]/.test(text[sign] ?? '')) quiet.delete(sign);
  return { text, signs, quiet };
}

function quieted(typed: string, place: TextPlace, format: Format, places: readonly number[]) {
  let text = typed;
  let signs = places;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const edits = editsOf(bodyTree(text, format), text, place);
    if (edits.length === 0) break;
    text = edited(text, edits);
    signs = signs.map((sign) => sign + edits.filter(({ at }) => at <= sign).reduce((sum, { cut, put }) => sum + put.length - cut, 0)); // prettier-ignore
  }
  return { text, signs };
}

/** Offsets that lie in running text, as no part of a mark. */
function quietPlaces(text: string, format: Format): Set<number> {
  const places = new Set<number>();
  visit(bodyTree(text, format), 'text', (node) => {
    for (let at = startOf(node); at < endOf(node); at += 1) places.add(at);
  });
  return places;
}

function decoded(reference: string, format: Format): string {
  const [paragraph] = bodyTree(reference, format).children;
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return text?.type === 'text' ? text.value : reference;
}

function edited(text: string, edits: readonly Edit[]): string {
  return [...edits].sort((a, b) => b.at - a.at).reduce((all, { at, cut, put }) => all.slice(0, at) + put + all.slice(at + cut), text); // prettier-ignore
}

function editsOf(tree: Root, text: string, { topHeading, isList }: TextPlace): Edit[] {
  const places: number[] = [];
  const edits: Edit[] = [];
  const defined = new Set<string>();
  const used = new Set<string>();
  visit(tree, 'linkReference', ({ identifier }) => void used.add(identifier));
  visit(tree, (node, index, parent) => {
    const start = startOf(node);
    switch (node.type) {
      case 'html':
      case 'footnoteReference':
      case 'footnoteDefinition':
        places.push(start);
        break;
      case 'definition':
        // "[catatan]: dua" is a sentence and "[1]: https://…" a source, though Markdown would take them for an address and hide them.
        if (defined.has(node.identifier) || !used.has(node.identifier) || !isSafeLink(node.url) || /^\d+$/.test(node.identifier)) places.push(start); // prettier-ignore
        defined.add(node.identifier);
        break;
      case 'blockquote':
        if (isQuoteSign(node, parent?.children[(index ?? 0) - 1], text.slice(start, endOf(node))))
          places.push(...quoteMarks(text.slice(start, endOf(node))).map((at) => start + at));
        break;
      case 'delete':
        if (!text.startsWith('~~', start)) places.push(start, endOf(node) - 1);
        break;
      case 'emphasis':
      case 'strong':
        if (isWithinWord(node, text)) places.push(start);
        break;
      case 'inlineCode':
        if (isWithinWord(node, text) || BACKSLASH_IN_CODE.test(text.slice(start, endOf(node)))) places.push(start);
        break;
      case 'heading':
        if (parent?.type !== 'root') places.push(headingMark(node, text));
        break;
      case 'tableRow':
        // A line under a table is no row of it.
        if (index && parent?.type === 'table' && parent.children[0]?.children.length !== 1 && !/(?<!\\)\|/.test(text.slice(start, endOf(node)))) edits.push({ at: text.lastIndexOf('\n', start) + 1, cut: 0, put: '\n' }); // prettier-ignore
        break;
      case 'thematicBreak':
        if (!/^(-{3,}|\*{3,})$/.test(text.slice(start, endOf(node)).trim())) places.push(start);
        break;
      case 'code':
        places.push(...fencePlaces(node, text, parent?.type === 'root'));
        if (parent?.type === 'root') edits.push(...dedents(node, text));
        break;
      case 'list':
        places.push(...itemPlaces(node, text, isList, parent?.children[(index ?? 0) - 1]));
        break;
      case 'text':
        places.push(...textPlaces(node.value, text.slice(start, endOf(node))).map((at) => start + at));
        break;
      default:
    }
  });
  let depth = topHeading - 1;
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    const isTyped = hasHeadingSign(node, text) && /[\p{L}\p{N}]/u.test(toString(node));
    if (isTyped && node.depth >= topHeading && node.depth <= depth + 1) depth = node.depth;
    else places.push(headingMark(node, text));
  }
  return [...edits, ...[...new Set(places)].map((at) => ({ at, cut: 0, put: '\\' }))];
}

/**
 * The fences of a block that would hide words: behind its fence, or, within an item or a quotation, all that follows an open one.
 * body-text.ts closes one that stands alone.
 */
function fencePlaces(node: Code, text: string, isAlone: boolean): number[] {
  const start = startOf(node);
  const source = text.slice(start, endOf(node));
  const closed = isClosed(source);
  if (fenceOf(source) === '' || (hasSoundInfo(node) && (closed || isAlone))) return [];
  const end = closed ? /[`~]+\s*$/.exec(source)?.index : undefined;
  return end === undefined ? [start] : [start, start + end];
}

/** Blanks before lines that begin with four, or with a tab, as typists indent a paragraph. */
function dedents({ position }: Nodes, text: string): Edit[] {
  const lines = text.split('\n');
  const [first = 0, last = 0] = [position?.start.line, position?.end.line].map((line) => (line ?? 0) - 1 - FRONT_LINES);
  if (/^ {0,3}(```|~~~)/.test(lines[first] ?? '')) return [];
  let at = 0;
  return lines.flatMap((line, index) => {
    const edit = { at, cut: line.length - line.trimStart().length, put: '' };
    at += line.length + 1;
    return index >= first && index <= last && edit.cut > 0 ? [edit] : [];
  });
}

/** `5*3*2`, Jum`at dan do`a: marks stand after a blank or an opening sign; bold may also begin within a word. */
function isWithinWord(node: Nodes, text: string): boolean {
  const [before = ' ', after = ''] = [text[startOf(node) - 1], text[endOf(node)]];
  if (node.type === 'emphasis' && text[startOf(node) + 1] === ')') return true;
  if (node.type === 'strong' && /\p{L}/u.test(before)) return false;
  return (/\d/.test(after) && node.type !== 'inlineCode') || !/[\s\p{Ps}\p{Pi}\p{Pd}"'/*_~|>]/u.test(before);
}

/** Marks of items that are none: a plus before a figure, a star under a text, a number out of order. */
function itemPlaces(list: List, text: string, isList: boolean, above: Nodes | undefined): number[] {
  let place = above?.type === 'list' && above.ordered ? (above.start ?? 1) + above.children.length - 1 : 0;
  return list.children.flatMap((item, index) => {
    const start = startOf(item);
    const [mark = '', number] = /^(?:(\d+)[.)]|[-+*])/.exec(text.slice(start)) ?? [];
    const isEmpty = !isList && item.children.length === 0;
    const alone = list.children.length === 1;
    if (number === undefined) {
      const isFigure = beginsWithFigure(text.slice(start + 1).split('\n')[0] ?? '');
      return isEmpty || (isFigure && (mark === '+' || (alone && !isList))) ? [start] : [];
    }
    const rank = Number(number);
    const begins = index === 0 && (rank <= 1 || (!alone && rank <= GREATEST_PLACE));
    const goesOn = isList ? rank <= GREATEST_PLACE : rank >= place && rank <= place + 2;
    if (!isEmpty && (begins || goesOn)) {
      place = rank;
      return [];
    }
    return [start + number.length];
  });
}

/** In running text: a character reference, or a heading that is none. */
function textPlaces(value: string, source: string): number[] {
  const marks = [...source.matchAll(/^##+(?=[^#\s]|\u00a0)/gm)];
  return [...references(value, source), ...marks].map(({ index }) => index);
}

/** The character references of a text that stand for another sign. */
function references(value: string, source: string): RegExpExecArray[] {
  return [...source.matchAll(REFERENCE)].filter(([name]) => !value.includes(name));
}

function quoteMarks(quotation: string): number[] {
  return [...quotation.matchAll(/^[ \t]*>/gm)].map(({ index, 0: mark }) => index + mark.length - 1);
}

/** A line over dashes is a heading too, and its text may begin with `#`, as "#1:" does. */
function hasHeadingSign(node: RootContent, text: string): boolean {
  return /^#{1,6}(?:[ \t]|$)/.test(text.slice(startOf(node), endOf(node)).split('\n', 1)[0] ?? '');
}

/** The `#` of a heading, or the first mark of the line under it. */
function headingMark(node: RootContent, text: string): number {
  const start = startOf(node);
  if (hasHeadingSign(node, text)) return start;
  const end = endOf(node);
  const lastLine = text.lastIndexOf('\n', end - 1) + 1;
  return lastLine + (/[=-]/.exec(text.slice(lastLine, end))?.index ?? 0);
}
