import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { decodeString } from 'micromark-util-decode-string';
import { visit } from 'unist-util-visit';
import { hasSoundInfo, placeAt, type Remark, sliceOf } from './source-text.ts';

type Lines = readonly string[];

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of a block's source that its nodes do not put out. */
export function lostWords(block: Nodes, lines: Lines): Remark[] {
  const left = new Map<string, number>();
  for (const word of wordsOut(block, lines)) left.set(word, (left.get(word) ?? 0) + 1);
  const source = sliceOf(block, lines);
  const typed = new Set(source.match(WORD));
  for (const word of decodeString(source).match(WORD) ?? []) {
    const count = left.get(word) ?? 0;
    if (count === 0 && typed.has(word)) {
      const { line: start } = placeAt(block);
      const row = source.split('\n').findIndex((line) => line.match(WORD)?.includes(word));
      return [{ line: start + Math.max(0, row), column: 1, message: `kata "${word.slice(0, 40)}" di sini tidak ikut terbit.`, help: 'Tulis sebagai kalimat biasa.' }]; // prettier-ignore
    }
    left.set(word, count - 1);
  }
  return [];
}

function wordsOut(block: Nodes, lines: Lines): string[] {
  const texts: string[] = [];
  visit(block, (node) => {
    texts.push(...textsOf(node, lines));
  });
  return texts.flatMap((text) => text.match(WORD) ?? []);
}

/** The texts that a node itself puts out or is written with; those of its children are their own. */
function textsOf(node: Nodes, lines: Lines): string[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return [node.value];
    case 'code':
      return [node.value, hasSoundInfo(node) ? (node.lang ?? '') : ''];
    case 'link':
    case 'definition':
      return [node.url, node.title ?? '', 'label' in node ? (node.label ?? '') : ''];
    case 'image':
      return [node.alt ?? '', node.url];
    case 'linkReference':
    case 'imageReference':
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [node.label ?? '', 'alt' in node ? (node.alt ?? '') : ''];
    case 'listItem':
      return [/^\d+/.exec(sliceOf(node, lines))?.[0] ?? '', node.checked ? 'x X' : ''];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      // A value in braces is told as code.
      return [node.name ?? '', node.name ?? '', ...node.attributes.flatMap(wordsOfAttribute)];
    default:
      return [];
  }
}

function wordsOfAttribute(attribute: MdxJsxFlowElement['attributes'][number]): string[] {
  if (attribute.type === 'mdxJsxExpressionAttribute') return [attribute.value];
  const { name, value } = attribute;
  return [name, typeof value === 'string' ? value : (value?.value ?? '')];
}
