import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ACUAN_NAMES } from '../schema/acuan.ts';
import { ENTRY_COLLECTIONS } from '../schema/index.ts';
import { shownPath } from '../files/paths.ts';
import type { Stray } from './document.ts';
import { isPictureName } from './image-format.ts';

/** Files that may lie in any of the folders. */
const KEPT = /^(\.gitkeep|\.gitattributes)$/;

/** Files in the content folder that nothing reads, and symbolic links. */
export async function strayFiles(dir: string): Promise<Stray[]> {
  const items = await readdir(dir, { withFileTypes: true, recursive: true }).catch(() => []);
  return items
    .map((item) => ({
      item,
      relative: path.relative(dir, path.join(item.parentPath, item.name)).split(path.sep).join('/'),
    }))
    .filter(({ relative }) => !relative.split('/').some((part) => part === '.DS_Store' || part === '.git'))
    .flatMap(({ item, relative }): Stray[] => {
      const shown = shownPath(path.join(dir, relative), dir);
      if (item.isSymbolicLink()) return [{ path: shown, kind: 'link' }];
      if (item.isDirectory()) return [];
      return isRead(relative) ? [] : [{ path: shown, kind: 'file' }];
    });
}

function isRead(relative: string): boolean {
  const [folder = '', ...rest] = relative.split('/');
  const name = rest.at(-1) ?? folder;
  if (KEPT.test(name) || relative === 'situs.yml' || relative === 'README.md') return true;
  if (folder === 'acuan') return rest.length === 1 && ACUAN_NAMES.some((list) => name === `${list}.yml`);
  if (!ENTRY_COLLECTIONS.some((collection) => collection === folder)) return false;
  return isPictureName(name) || (rest.length === 1 && /\.mdx?$/.test(name));
}
