import type { Nodes, Root, Text } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import { decodeString } from 'micromark-util-decode-string';
import { visit } from 'unist-util-visit';
import { placeWithin } from './source-text.ts';

const ENTITY = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,30});/i;

/**
 * A reader of Markdown whose addresses in running text have places: those that are found only once the tree is there, as in
 * `"www.contoh.go.id"`, have none, nor has the text around them. `source` is what the tree is read from.
 * https://github.com/syntax-tree/mdast-util-gfm-autolink-literal/blob/2.0.1/lib/index.js (transformGfmAutolinkLiterals)
 */
export function placingLinks({ transforms, ...extension }: Extension, source: string): Extension {
  if (!transforms) return extension;
  const link = (tree: Root) => {
    const before = new Map<Nodes, readonly Nodes[]>();
    visit(tree, (node) => {
      if ('children' in node) before.set(node, [...node.children]);
    });
    for (const transform of transforms) transform(tree);
    for (const [parent, old] of before) if ('children' in parent) placeNew(parent.children, old, source);
  };
  return { ...extension, transforms: [link] };
}

/** Texts that gave way to several nodes: each of these gets its part of the source. */
function placeNew(children: readonly Nodes[], old: readonly Nodes[], source: string): void {
  let next = 0;
  for (const [index, node] of old.entries()) {
    const parts: Nodes[] = [];
    for (let child = children[next]; child && child !== node && child !== old[index + 1]; child = children[next]) {
      parts.push(child);
      next += 1;
    }
    if (children[next] === node) next += 1;
    if (node.type === 'text') placeParts(parts, node, source);
  }
}

function placeParts(parts: readonly Nodes[], whole: Text, source: string): void {
  const start = whole.position?.start.offset ?? 0;
  const text = source.slice(start, whole.position?.end.offset);
  let at = 0;
  for (const part of parts) {
    const shown = part.type === 'link' ? part.children[0] : part;
    if (shown?.type !== 'text') continue;
    const end = at + sourceLength(text.slice(at), shown.value);
    const point = (offset: number) => ({ ...placeWithin(whole, text, offset), offset: start + offset });
    for (const one of [part, shown]) one.position = { start: point(at), end: point(end) };
    at = end;
  }
}

/** How much of a source a text was read from: escapes and entities are longer than what they show, and blanks before lines are not shown. */
function sourceLength(source: string, value: string): number {
  let at = 0;
  for (const char of value) {
    const entity = ENTITY.exec(source.slice(at, at + 40))?.[0] ?? '';
    if (entity !== decodeString(entity)) at += entity.length;
    else if (source.startsWith(`\\${char}`, at)) at += 1 + char.length;
    else if (source.startsWith(char, at)) at += char.length;
    if (char === '\n') while (/[ \t>]/.test(source[at] ?? '')) at += 1;
  }
  return at;
}
