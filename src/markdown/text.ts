import type { Nodes, Root, RootContent } from 'mdast';

// Adults read plain expository text silently at about 200–260 words a minute (Brysbaert 2019); the low end suits phones.
const WORDS_PER_MINUTE = 200;

const CONTAINERS: ReadonlySet<string> = new Set(['list', 'listItem', 'blockquote', 'tableRow', 'mdxJsxFlowElement']);

/** The words a reader sees, one block of the top level a line. */
export function plainText(nodes: readonly RootContent[]): string {
  return nodes.map(lineOf).filter(Boolean).join('\n');
}

/** The words of one node in one line, its blocks apart. */
export function lineOf(node: Nodes): string {
  return blocks(node).filter(Boolean).join(' ');
}

/** Words of a body as a reader counts them: whatever stands between blanks. */
export function wordCount(tree: Root): number {
  return plainText(tree.children).split(/\s+/).filter(Boolean).length;
}

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

function blocks(node: Nodes): string[] {
  if (node.type === 'table') {
    // Cells beyond the heads of a table are not shown.
    const width = node.children[0]?.children.length;
    return node.children.flatMap((row) => row.children.slice(0, width).flatMap(blocks));
  }
  if (CONTAINERS.has(node.type) && 'children' in node) return node.children.flatMap(blocks);
  return [inline(node).replace(/\s+/g, ' ').trim()];
}

function inline(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(inline).join('') : '';
}
