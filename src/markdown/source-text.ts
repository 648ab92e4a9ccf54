import type { Nodes } from 'mdast';

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
