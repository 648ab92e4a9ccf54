import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Format } from '../markdown/parse.ts';
import { ENTRY_COLLECTIONS, type EntryCollection } from '../schema/index.ts';
import { shownPath } from './paths.ts';

/** A file that holds one entry. Its name is the id of the entry. */
export interface EntryFile {
  collection: EntryCollection;
  id: string;
  file: string;
  /** The path a contributor knows, `content/kasus/x.mdx`. */
  path: string;
  format: Format;
}

/** All entry files of a content folder, by collection and id. Their names are judged by the rule unique-id. */
export async function listEntries(dir: string): Promise<EntryFile[]> {
  const lists = await Promise.all(ENTRY_COLLECTIONS.map((collection) => listCollection(dir, collection)));
  return lists.flat();
}

async function listCollection(dir: string, collection: EntryCollection): Promise<EntryFile[]> {
  const folder = path.join(dir, collection);
  // Symbolic links are left out: what they point at may lie outside the content folder.
  const names = (await readdir(folder, { withFileTypes: true }).catch(() => []))
    .filter((item) => item.isFile())
    .map(({ name }) => name);
  return names
    .filter((name) => /\.mdx?$/.test(name))
    .toSorted()
    .map((name) => {
      const format: Format = name.endsWith('.mdx') ? 'mdx' : 'md';
      const file = path.join(folder, name);
      return { collection, id: name.slice(0, -format.length - 1), file, path: shownPath(file, dir), format };
    });
}
