import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { attributesOf } from '../markdown/allowed.ts';
import { readEntry, type ReadEntry } from '../markdown/entry.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { placeAt } from '../markdown/source-text.ts';
import { isSafeImage } from '../markdown/urls.ts';
import type { EntryCollection } from '../schema/index.ts';
import type { LintContext } from './context.ts';
import type { Document, EntryName, ImageUse } from './document.ts';
import { piecesOf } from './pieces.ts';

/** Reads a contributed text and gathers what the rules look at. */
export function openDocument(name: EntryName, source: string, context: LintContext): Document {
  const { collection, format } = name;
  switch (collection) {
    case 'kasus': {
      const read = readEntry(collection, source, format);
      return { ...shared(name, source, read, context), data: read.data, kasus: read.data };
    }
    case 'praktik': {
      const read = readEntry(collection, source, format);
      return { ...shared(name, source, read, context), data: read.data, praktik: read.data };
    }
    case 'adopsi': {
      const read = readEntry(collection, source, format);
      return { ...shared(name, source, read, context), data: read.data, adopsi: read.data };
    }
    case 'studi': {
      const read = readEntry(collection, source, format);
      return { ...shared(name, source, read, context), data: read.data, studi: read.data };
    }
  }
}

function shared(name: EntryName, source: string, read: ReadEntry<EntryCollection>, context: LintContext) {
  const { frontMatter, tree, words, references, findings } = read;
  return {
    ...name,
    source,
    lines: linesOf(source),
    frontMatter,
    tree,
    words,
    references,
    findings,
    sections: sectionsOf(tree),
    pieces: piecesOf(frontMatter, tree),
    images: imagesOf(tree, name.path, context),
    context,
    kasus: undefined,
    praktik: undefined,
    adopsi: undefined,
    studi: undefined,
  };
}

/** The lines of a text, whatever system ended them. */
export function linesOf(source: string): string[] {
  return source.split(/\r\n|\n|\r/);
}

function imagesOf(tree: Root, path: string, { image }: LintContext): ImageUse[] {
  const uses: ImageUse[] = [];
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  visit(tree, (node) => {
    const use = imageOf(node);
    if (!use) return;
    const { line, column } = placeAt(node);
    const file = image && isSafeImage(use.berkas) ? (image(folder + use.berkas.slice(2)) ?? 'missing') : undefined;
    uses.push({ ...use, line, column, file });
  });
  return uses;
}

function imageOf(node: Nodes): Pick<ImageUse, 'berkas' | 'alt' | 'caption'> | undefined {
  if (node.type === 'image') return { berkas: node.url, alt: node.alt ?? '', caption: node.title ?? undefined };
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  if (node.name !== 'Gambar') return undefined;
  const { berkas = '', alt = '', keterangan } = attributesOf(node);
  return {
    berkas: String(berkas),
    alt: String(alt),
    caption: keterangan === undefined ? undefined : String(keterangan),
  };
}
