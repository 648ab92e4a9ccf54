import { splitFrontMatter } from './front-matter.ts';
import type { LocalFinding } from '../schema/finding.ts';

export const DEEPEST = 12;
// A paragraph of marks alone makes every Markdown parser slow; no honest text comes near these numbers.
const MOST_MARKS = 200;
/** The first two lines of a table in their plainest form, of which Markdown makes one for certain. */
const TABLE_HEAD = /^ {0,3}\|(?:[^|\\]*\|)+[ \t]*$/;
const TABLE_LINE = /^ {0,3}\|(?:[ \t]{0,9}:?-+:?[ \t]{0,9}\|)+[ \t]*$/;
const TABLE_ROW = /^ {0,3}\|/;
export const LIST_MARK = /^[\s>]{0,60}([-+*]|\d{1,9}[.)])\s/;

/** Nesting and marks, counted without parsing: quote and list marks before a line, open tags, marks in one paragraph. */
export function checkDepth(source: string): LocalFinding[] {
  const lines = source.split('\n');
  const { bodyLine } = splitFrontMatter(source);
  let tags = 0;
  let marks = 0;
  let inTable = false;
  for (const [index, line] of lines.entries()) {
    const inFront = index + 1 < bodyLine;
    tags += inFront ? 0 : count(line, /<[A-Za-z](?!ttps?:|ailto:)/g) - count(line, /<\/|\/>/g);
    // Marks of one row do not meet those of another.
    inTable = inTable ? TABLE_ROW.test(line) : startsTable(lines, index);
    marks = inFront || inTable || line.trim() === '' || LIST_MARK.test(line) ? 0 : marks;
    marks += inFront ? 0 : count(line, /[[\]*_~`<{&]/g);
    if ((inFront ? flowDepth(line) : leadDepth(line)) > DEEPEST || tags > DEEPEST * 2)
      return [tooDeep(index, 'susunannya terlalu dalam', `${DEEPEST} tingkat`)];
    if (marks > MOST_MARKS)
      return [
        tooDeep(index, 'tanda Markdown terlalu rapat', `${MOST_MARKS} tanda dalam satu paragraf atau baris tabel`),
      ];
  }
  return [];
}

/** Is this the line under the heads of a table, with an empty line above them? */
function startsTable(lines: readonly string[], index: number): boolean {
  const [above, head = '', line = ''] = lines.slice(index - 2, index + 1);
  if (above?.trim() !== '' || !TABLE_HEAD.test(head) || !TABLE_LINE.test(line)) return false;
  return count(head, /\|/g) === count(line, /\|/g);
}

function leadDepth(line: string): number {
  const lead = /^(?:[\s>]|[-+*]\s|\d{1,9}[.)]\s)*/.exec(line)?.[0] ?? '';
  const spaces = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
  return count(lead, />|[-+*]\s|\d[.)]\s/g) + Math.floor(spaces / 4);
}

/** Depth of `[` and `{` in a line of front matter. */
function flowDepth(line: string): number {
  let depth = 0;
  let deepest = 0;
  for (const char of line) {
    if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
    if (char === ']' || char === '}') depth--;
  }
  return Math.max(deepest, Math.floor((/^[ -]*/.exec(line)?.[0].length ?? 0) / 2));
}

/** How often a pattern, which must have the flag `g`, stands in a text. */
export function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function tooDeep(index: number, what: string, most: string): LocalFinding {
  return {
    rule: 'text-size',
    line: index + 1,
    column: 1,
    message: `${what}: paling banyak ${most}.`,
    help: 'Susun ulang menjadi paragraf atau daftar yang lebih sederhana.',
  };
}
