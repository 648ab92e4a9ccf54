import type { List, Nodes, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type MarkedLine, markedLines } from './list-marks.ts';

/** A line of a paragraph, and the mark that makes it one of a list to its writer. Lines and columns count from 1. */
interface PastedLine {
  text: string;
  mark: MarkedLine | undefined;
  line: number;
  column: number;
}

/** A list that Markdown takes for running text, or whose items have a mark of their own beside Markdown's. */
export interface PastedList {
  lines: PastedLine[];
  /** The list whose items are marked twice. */
  within: List | undefined;
}

/** Lists that were pasted: two lines or more whose marks Markdown does not know. `source` holds the lines that the tree was read from. */
export function pastedLists(tree: Root, source: readonly string[]): PastedList[] {
  const found: PastedList[] = [];
  const add = (paragraphs: readonly Paragraph[], within?: List) => {
    const lines = paragraphs.flatMap((paragraph) => (within ? linesOf(paragraph, source).slice(0, 1) : linesOf(paragraph, source))); // prettier-ignore
    const marks = markedLines(lines.map(({ text }) => text));
    if (marks.filter(Boolean).length < 2) return;
    found.push({ lines: lines.map((line, index) => ({ ...line, mark: marks[index] })), within });
  };
  visit(tree, (node) => {
    if (node.type === 'list') add(node.children.flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? [first] : [])), node); // prettier-ignore
    for (const run of paragraphRuns(node)) add(run);
  });
  return found;
}

/** A table that Markdown takes for running text. Lines and columns count from 1. */
export interface PastedTable {
  line: number;
  lastLine: number;
  column: number;
  rows: string[][];
}

/** Tables that were pasted: paragraphs of two lines or more, with as many tabs or `|` in each, but no line of dashes. */
export function pastedTables(tree: Root, source: readonly string[]): PastedTable[] {
  const found: PastedTable[] = [];
  visit(tree, 'paragraph', (node) => {
    const lines = linesOf(node, source);
    const [first, last] = [lines[0], lines.at(-1)];
    const texts = lines.map(({ text }) => text).filter((text) => !/^[|:\s–—-]*[–—-][|:\s–—-]*$/.test(text));
    const rows = texts.map(cellsOf);
    const [{ length } = [], ...others] = rows;
    if (!first || !last || length < 2 || others.length === 0 || others.some((row) => row.length !== length)) return;
    if (markedLines(texts).filter(Boolean).length < texts.length)
      found.push({ line: first.line, lastLine: last.line, column: first.column, rows });
  });
  return found;
}

/** The cells of a line between `|`, or else between tabs; a `|` within a text has no blanks around it. */
function cellsOf(line: string): string[] {
  const isFramed = /^\|.+\|$/.test(line);
  const mark = isFramed ? /(?<!\\)\|/ : line.includes('\t') ? '\t' : /\s\|\s/;
  return (isFramed ? line.slice(1, -1) : line).split(mark).map((cell) => cell.trim());
}

/** Paragraphs that follow each other. */
function paragraphRuns(node: Nodes): Paragraph[][] {
  const runs: Paragraph[][] = [];
  let last: Nodes | undefined;
  for (const child of 'children' in node ? node.children : []) {
    if (child.type === 'paragraph') {
      if (last?.type === 'paragraph') runs.at(-1)?.push(child);
      else runs.push([child]);
    }
    last = child;
  }
  return runs;
}

function linesOf({ position }: Paragraph, source: readonly string[]): Omit<PastedLine, 'mark'>[] {
  if (!position) return [];
  const { start, end } = position;
  return source.slice(start.line - 1, end.line).map((whole, index) => {
    const column = index === 0 ? start.column - 1 : (/^[\s>]*/.exec(whole)?.[0].length ?? 0);
    return { text: whole.slice(column).trimEnd(), line: start.line + index, column: column + 1 };
  });
}
