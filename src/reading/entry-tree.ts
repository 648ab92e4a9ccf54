import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import { treeOfFile } from '../markdown/parse.ts';
import { decode } from './sources.ts';

/** The tree of the body of an entry that was found sound before, by its shown path `content/kasus/x.mdx`. */
export function entryTree(dir: string, shown: string): Root {
  const { source, refusal } = decode(readFileSync(path.join(dir, path.relative('content', shown))));
  if (refusal) throw new Error(`${shown}: ${refusal.message}`);
  return treeOfFile(source, shown.endsWith('.mdx') ? 'mdx' : 'md').tree;
}
