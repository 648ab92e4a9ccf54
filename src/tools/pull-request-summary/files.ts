import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import path from 'node:path';
import { shownPath } from '../../reading/paths.ts';

/** Every file of a content folder, whatever reads it: shown path → digest. A symbolic link is what it points at. */
export async function digestFiles(dir: string): Promise<Map<string, string>> {
  const items = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => !item.isDirectory()).map((item) => path.join(item.parentPath, item.name));
  const digests = new Map<string, string>();
  // One at a time: a file may be as large as a repository takes.
  for (const file of files.toSorted()) digests.set(shownPath(file, dir), await digest(file));
  return digests;
}

async function digest(file: string): Promise<string> {
  const info = await lstat(file);
  if (info.isSymbolicLink()) return `tautan ke ${await readlink(file)}`;
  if (!info.isFile()) return 'bukan berkas';
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(file)) sum.update(chunk);
  return sum.digest('hex');
}
