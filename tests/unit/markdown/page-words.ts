import { fromHtml } from 'hast-util-from-html';
import { decodeString } from 'micromark-util-decode-string';
import { visit } from 'unist-util-visit';
import { checkAllowed } from '../../../src/markdown/allowed.ts';
import { checkContent } from '../../../src/markdown/content.ts';
import { failedMarks } from '../../../src/markdown/failed-marks.ts';
import { textLost } from '../../../src/markdown/lost-text.ts';
import { type Format, parseDocument } from '../../../src/markdown/parse.ts';
import { plainImage, renderTree } from '../../../src/markdown/render.ts';

const FRONT = '---\njudul: x\n---\n';
const SHOWN_ATTRIBUTES = ['href', 'src', 'alt', 'title'] as const;

/** Letters and digits that stand together. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A body read, checked and rendered as those of entries are. `told` is all that is found; `all`, what is found of lost and raw marks. */
export function read(body: string, format: Format) {
  const source = FRONT + body;
  const lines = source.split('\n');
  const { tree, findings } = parseDocument(source, format);
  const all = [...textLost(tree, lines), ...failedMarks(tree, lines)];
  const { html } = renderTree(tree, { base: '/', image: plainImage });
  return { tree, html, told: [...findings, ...checkAllowed(tree, format), ...checkContent(tree, []), ...all], all };
}

/** The words of a body that its page does not show, as often as each stands there. Names that links go by are not for readers. */
export function lostFrom(body: string, { tree, html }: Pick<ReturnType<typeof read>, 'tree' | 'html'>): string[] {
  const left = new Map<string, number>();
  const add = (word: string) => void left.set(word, (left.get(word) ?? 0) + 1);
  shownIn(html).forEach(add);
  visit(tree, (node) => {
    if (node.type === 'definition' || (node.type === 'linkReference' && node.referenceType === 'full'))
      wordsOf(node.label ?? '').forEach(add);
  });
  const typed = new Set(wordsOf(body));
  return wordsOf(decodeString(body)).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0 && typed.has(word);
  });
}

/** The words that a page shows: text, addresses, names of languages, and the numbers of its lists. */
function shownIn(html: string): string[] {
  const words: string[] = [];
  visit(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === 'text') words.push(...wordsOf(node.value));
    if (node.type !== 'element') return;
    const { tagName, properties, children } = node;
    for (const name of SHOWN_ATTRIBUTES) words.push(...wordsOf(decoded(String(properties[name] ?? ''))));
    if (tagName === 'code') words.push(...wordsOf(String(properties['className'] ?? '').replace('language-', '')));
    if (tagName === 'input' && properties['checked'] === true) words.push('x', 'X');
    if (tagName !== 'ol') return;
    const items = children.filter((child) => child.type === 'element');
    words.push(...items.map((_, index) => String(Number(properties['start'] ?? 1) + index)));
  });
  return words;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
