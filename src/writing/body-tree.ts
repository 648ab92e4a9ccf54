import type { Nodes, Root } from 'mdast';
import { type Format, parseDocument } from '../markdown/parse.ts';

// The reader wants front matter; it adds as many line breaks to the body, so an offset in the tree is one in the text plus these.
const FRONT = '---\n---\n';
export const FRONT_LINES = 2;

/** The tree of a body without front matter; `startOf` tells where its nodes begin in the text. */
export function bodyTree(text: string, format: Format): Root {
  return parseDocument(FRONT + text, format).tree;
}

/** Where a node begins in the text that `bodyTree` was given. */
export function startOf(node: Nodes): number {
  return (node.position?.start.offset ?? FRONT_LINES) - FRONT_LINES;
}

/** Where a node ends in that text. */
export function endOf(node: Nodes): number {
  return (node.position?.end.offset ?? FRONT_LINES) - FRONT_LINES;
}
