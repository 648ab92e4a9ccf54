import type { Dirent } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Stray } from '../lint/document.ts';
import { isPictureName } from '../lint/image-format.ts';
import type { Format } from '../markdown/parse.ts';
import type { EntryCollection } from '../schema/index.ts';
import { ACUAN_NAMES, ENTRY_COLLECTIONS } from '../schema/names.ts';
import { shownPath } from './paths.ts';

/** May lie in any of the folders, empty. A `.gitattributes` may not: it can keep a text from whoever reviews it. */
const KEPT = '.gitkeep';
/** What was sent and waits for the editors. Nothing in it is published. */
const TITIPAN_FOLDER = 'titipan';
/** Made by macOS in each folder that is looked at; Git ignores it. It begins with these bytes. */
const BY_SYSTEM = '.DS_Store';
const BY_SYSTEM_START = '\0\0\0\u0001Bud1';

/** Lies beside the entries for those who look at the folder itself. It is not published by the site, but by the repository. */
export const README = 'README.md';

/** Lists a content folder: its entry files by collection and id, and what lies there and nothing reads. */
export async function listFolder(dir: string): Promise<FolderListing> {
  const items = await itemsIn(dir);
  const entries = items.flatMap((item) => entryFile(item, dir) ?? []);
  const strays = await Promise.all(items.map((item) => stray(item, dir)));
  return {
    // The names of the files are judged by the rule unique-id.
    entries: ENTRY_COLLECTIONS.flatMap((collection) =>
      entries.filter((entry) => entry.collection === collection).toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    ),
    strays: strays.flatMap((found) => found ?? []),
    pictures: items.flatMap((item) => picture(item, dir) ?? []),
    titipan: items.flatMap((item) => titipanFile(item, dir) ?? []),
  };
}

async function itemsIn(folder: string, isRoot = true): Promise<Dirent[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  // The folder may be a repository of its own.
  const items = found.filter((item) => !(isRoot && item.name === '.git'));
  const inside = items.filter((item) => item.isDirectory()).map(({ name }) => itemsIn(path.join(folder, name), false));
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

async function stray(item: Dirent, dir: string): Promise<Stray | undefined> {
  const file = path.join(item.parentPath, item.name);
  const shown = shownPath(file, dir);
  if (item.isSymbolicLink()) return { path: shown, kind: 'link' };
  if (item.isDirectory()) return undefined;
  // Neither a pipe nor a device is read, whatever its name.
  if (item.isFile() && (isRead(shown.slice('content/'.length)) || (await isIdle(file)))) return undefined;
  return { path: shown, kind: 'file' };
}

/** A file that holds nothing, or what the system itself wrote. */
async function isIdle(file: string): Promise<boolean> {
  const name = path.basename(file);
  if (name !== KEPT && name !== BY_SYSTEM) return false;
  const size = (await lstat(file).catch(() => undefined))?.size;
  if (size === 0 || name === KEPT) return size === 0;
  const handle = await open(file).catch(() => undefined);
  const { buffer } = (await handle?.read({ buffer: Buffer.alloc(BY_SYSTEM_START.length) })) ?? {};
  await handle?.close();
  return buffer?.toString('latin1') === BY_SYSTEM_START;
}

function picture(item: Dirent, dir: string): string | undefined {
  return item.isFile() && isPictureName(item.name) ? shownPath(path.join(item.parentPath, item.name), dir) : undefined;
}

function isRead(relative: string): boolean {
  const [folder = '', ...rest] = relative.split('/');
  const name = rest.at(-1) ?? folder;
  if (relative === 'situs.yml' || relative === README) return true;
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
type TitipanFile = Pick<EntryFile, 'file' | 'path'>;

interface FolderListing {
  entries: EntryFile[];
  strays: Stray[];
  /** Shown paths of all pictures, `content/kasus/x.png`. */
  pictures: string[];
  titipan: TitipanFile[];
}
