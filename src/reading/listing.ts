import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Stray } from '../lint/document.ts';
import { isPictureName } from '../lint/image-format.ts';
import type { Format } from '../markdown/parse.ts';
import type { EntryCollection } from '../schema/index.ts';
import { ACUAN_NAMES, ENTRY_COLLECTIONS } from '../schema/names.ts';
import { shownPath } from './paths.ts';

/** May lie in any of the folders. A `.gitattributes` may not: it can keep a text from whoever reviews it. */
const KEPT = '.gitkeep';
/** What was sent and waits for the editors. Nothing in it is published. */
const TITIPAN_FOLDER = 'titipan';
const BY_SYSTEM = '.DS_Store';

/** Lists a content folder: its entry files by collection and id, and what lies there and nothing reads. */
export async function listFolder(dir: string): Promise<FolderListing> {
  const items = await itemsIn(dir);
  const entries = items.flatMap((item) => entryFile(item, dir) ?? []);
  return {
    // The names of the files are judged by the rule unique-id.
    entries: ENTRY_COLLECTIONS.flatMap((collection) =>
      entries.filter((entry) => entry.collection === collection).toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    ),
    strays: items.flatMap((item) => stray(item, dir) ?? []),
    pictures: items.flatMap((item) => picture(item, dir) ?? []),
    titipan: items.flatMap((item) => titipanFile(item, dir) ?? []),
  };
}

async function itemsIn(folder: string): Promise<Dirent[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const items = found.filter((item) => item.name !== '.git' && !(item.name === BY_SYSTEM && item.isFile()));
  const inside = items.filter((item) => item.isDirectory()).map(({ name }) => itemsIn(path.join(folder, name)));
  return [...items, ...(await Promise.all(inside)).flat()];
}

function entryFile(item: Dirent, dir: string): EntryFile | undefined {
  const collection = ENTRY_COLLECTIONS.find((name) => path.join(dir, name) === item.parentPath);
  // Symbolic links are left out: what they point at may lie outside the content folder.
  if (!collection || !item.isFile() || !/\.mdx?$/.test(item.name)) return undefined;
  const format: Format = item.name.endsWith('.mdx') ? 'mdx' : 'md';
  const file = path.join(item.parentPath, item.name);
  return { collection, id: item.name.slice(0, -format.length - 1), file, path: shownPath(file, dir), format };
}

function titipanFile(item: Dirent, dir: string): TitipanFile | undefined {
  if (!item.isFile() || item.parentPath !== path.join(dir, TITIPAN_FOLDER) || !item.name.endsWith('.md'))
    return undefined;
  const file = path.join(item.parentPath, item.name);
  return { file, path: shownPath(file, dir) };
}

function stray(item: Dirent, dir: string): Stray | undefined {
  const shown = shownPath(path.join(item.parentPath, item.name), dir);
  if (item.isSymbolicLink()) return { path: shown, kind: 'link' };
  if (item.isDirectory() || isRead(shown.slice('content/'.length))) return undefined;
  return { path: shown, kind: 'file' };
}

function picture(item: Dirent, dir: string): string | undefined {
  return item.isFile() && isPictureName(item.name) ? shownPath(path.join(item.parentPath, item.name), dir) : undefined;
}

function isRead(relative: string): boolean {
  const [folder = '', ...rest] = relative.split('/');
  const name = rest.at(-1) ?? folder;
  if (name === KEPT || relative === 'situs.yml' || relative === 'README.md') return true;
  if (folder === 'acuan') return rest.length === 1 && ACUAN_NAMES.some((list) => name === `${list}.yml`);
  if (folder === TITIPAN_FOLDER) return rest.length === 1 && name.endsWith('.md');
  if (!ENTRY_COLLECTIONS.some((collection) => collection === folder)) return false;
  return isPictureName(name) || (rest.length === 1 && /\.mdx?$/.test(name));
}

/** A file that holds one entry. Its name is the id of the entry. */
export interface EntryFile {
  collection: EntryCollection;
  id: string;
  file: string;
  /** The path a contributor knows, `content/kasus/x.mdx`. */
  path: string;
  format: Format;
}

/** A file that waits for the editors. */
export type TitipanFile = Pick<EntryFile, 'file' | 'path'>;

interface FolderListing {
  entries: EntryFile[];
  strays: Stray[];
  /** Shown paths of all pictures, `content/kasus/x.png`. */
  pictures: string[];
  titipan: TitipanFile[];
}
