import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { shownPath } from '../../reading/paths.ts';

/** Every file of a content folder, whatever reads it: shown path → digest. A symbolic link is what it points at. */
export async function digestFiles(dir: string): Promise<Map<string, string>> {
  const items = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => !item.isDirectory()).map((item) => path.join(item.parentPath, item.name));
  const rows = await Promise.all(files.map(async (file) => [shownPath(file, dir), await digest(file)] as const));
  return new Map(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function digest(file: string): Promise<string> {
  const info = await lstat(file);
  if (info.isSymbolicLink()) return `tautan ke ${await readlink(file)}`;
  if (!info.isFile()) return 'bukan berkas';
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
