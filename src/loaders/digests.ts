import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pictureNames } from '../lint/sources.ts';

// Code whose change may make the same text come out as other HTML, other data or other findings.
const READERS = ['schema', 'markdown', 'files', 'lint', 'loaders'];

/** The first 64 bits of SHA-256, as hexadecimal digits. */
export function hash(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 16);
}

/** Digest of the code that reads entries; `root` is the folder of the project. */
export async function codeDigest(root: string): Promise<string> {
  const folders = READERS.map((name) => path.join(root, 'src', name));
  const files = (await Promise.all(folders.map(filesIn))).flat().toSorted();
  return hash((await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\0'));
}

/** Size and time of each picture a text names, so that a picture changed in its place is looked at again. */
export async function picturesDigest(file: string, source: string): Promise<string> {
  const stamps = await Promise.all(pictureNames(source).map((name) => stamp(path.join(path.dirname(file), name))));
  return stamps.join(' ');
}

async function stamp(file: string): Promise<string> {
  const info = await lstat(file).catch(() => undefined);
  return info ? `${info.size}:${info.mtimeMs}:${info.mode}` : 'missing';
}

async function filesIn(folder: string): Promise<string[]> {
  const items = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return items.filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name));
}
