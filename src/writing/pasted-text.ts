import type { Format } from '../markdown/parse.ts';
import { continues, typedItems } from '../markdown/list-marks.ts';
import { type PastedList, pastedLists, pastedTables } from '../markdown/pasted-lists.ts';
import type { SectionPlan } from '../schema/sections.ts';
import { bodyTree, FRONT_LINES } from './body-tree.ts';

type ListPlan = SectionPlan['list'];

/** Lists and tables as people paste them, as Markdown writes them. Where the section is a list, lines without a mark become items. */
export function withPasted(typed: string, list: ListPlan, format: Format): string {
  const tabled = list ? typed : withTables(typed, format);
  const text = withLists(tabled, list, format);
  return list ? asItems(text, list, format) : text;
}

function withLists(text: string, plan: ListPlan, format: Format): string {
  const lines = text.split('\n');
  for (const list of pastedLists(bodyTree(text, format), framed(lines))) rewrite(list, lines, plan);
  return lines.join('\n');
}

function rewrite({ lines: typed, within }: PastedList, lines: string[], plan: ListPlan): void {
  const marks = typed.map(({ mark }) => mark);
  const texts = typed.map(({ text }) => text);
  const widths: number[] = [];
  for (const [index, { text, mark, line, column }] of typed.entries()) {
    const at = line - 1 - FRONT_LINES;
    const head = (lines[at] ?? '').slice(0, column - 1);
    if (within) {
      if (mark) lines[at] = head + mark.text;
      continue;
    }
    // In an item, lines stand under its text.
    const first = (lines[(typed[0]?.line ?? 1) - 1 - FRONT_LINES] ?? '').slice(0, (typed[0]?.column ?? 1) - 1);
    const base = index === 0 ? head : first.replace(/[^>]/g, ' ');
    const isBelow = base === '' && index > 0;
    if (mark) {
      const depth = plan && !plan.numbered ? 0 : mark.depth;
      const sign = mark.numbered && !(plan && !plan.numbered) ? `${mark.place}. ` : '- ';
      widths[depth] = sign.length;
      const indent = widths.slice(0, depth).reduce((sum, width) => sum + width, 0);
      const gap = isBelow && !marks.slice(0, index).some(Boolean) && texts[index - 1] !== '' ? '\n' : '';
      lines[at] = `${gap}${base}${' '.repeat(indent)}${sign}${mark.text}`;
    } else if (isBelow && !plan && marks.slice(0, index).some(Boolean) && !continues(texts, marks, index))
      lines[at] = `\n${base}${text}`;
  }
}

/** Each line an item, unless there is more than paragraphs and lists, or what stands there is well marked already. */
function asItems(text: string, { numbered }: NonNullable<ListPlan>, format: Format): string {
  const { children } = bodyTree(text, format);
  const lists = children.flatMap((node) => (node.type === 'list' ? [node] : []));
  if (children.some(({ type }) => type !== 'paragraph' && type !== 'list')) return text;
  if (lists.length > 0 && (lists.length < children.length || /^[ \t]+\S/m.test(text))) return text;
  const items = typedItems(text);
  const count = lists.reduce((sum, { children: all }) => sum + all.length, 0);
  const isNumbered = !numbered || lists.some(({ ordered }) => ordered);
  if (lists.length > 0 && items.length <= count && isNumbered) return text;
  return items.map((item, index) => (numbered ? `${index + 1}. ` : '- ') + item).join('\n');
}

function withTables(text: string, format: Format): string {
  const lines = text.split('\n');
  for (const { line, lastLine, rows } of [...pastedTables(bodyTree(text, format), framed(lines))].reverse()) {
    const [head = [], ...others] = rows;
    const table = [head, head.map(() => '---'), ...others].map(tableRow);
    lines.splice(line - 1 - FRONT_LINES, lastLine - line + 1, ...table);
  }
  return lines.join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
}

/** The lines as those of a file. */
function framed(lines: readonly string[]): string[] {
  return [...Array.from({ length: FRONT_LINES }, () => '---'), ...lines];
}
