import type { Code, Nodes } from 'mdast';
import type { Spot } from '../schema/finding.ts';

/** What is said of a place in a text, before it is known which rule says it. */
export type Remark = Spot & { message: string; help: string };

type Place = Pick<Spot, 'line' | 'column'>;

/** A backslash that Markdown takes away, and the sign it protects. */
export const ESCAPE = /\\[!-/:-@[-`{-~]/g;

/** Where a node begins in its file. */
export function placeAt({ position }: Pick<Nodes, 'position'>): Place {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** The place of the character at `offset` of a node's text, which may run over several lines. */
export function placeWithin(node: Nodes, text: string, offset: number): Place {
  const { line, column } = placeAt(node);
  const before = text.slice(0, offset).split('\n');
  return before.length === 1
    ? { line, column: column + offset }
    : { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What stands in the file for a node. `lines` are all lines of the file, without their ends. */
export function sliceOf({ position }: Pick<Nodes, 'position'>, lines: readonly string[]): string {
  if (!position) return '';
  const { start, end } = position;
  const rows = lines.slice(start.line - 1, end.line);
  const last = rows.length - 1;
  return rows
    .map((row, index) => row.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n');
}

/** What opens a fenced block of code, by its source. */
export function fenceOf(source: string): string {
  return /^(?:`{3,}|~{3,})/.exec(source)?.[0] ?? '';
}

/** Is a fenced block of code closed? An open one takes what stands under it. */
export function isClosed(source: string): boolean {
  const fence = fenceOf(source);
  return new RegExp(`\\n[\\s>]*${fence}${fence[0] ?? ''}*\\s*$`).test(source);
}

/** Does nothing stand behind the fence but the name of a language? Words there are not shown. */
export function hasSoundInfo({ lang, meta }: Code): boolean {
  return !meta && /^[a-z\d+#-]*$/.test(lang ?? '');
}
