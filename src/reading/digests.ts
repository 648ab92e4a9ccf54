import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '../digest.ts';
import { pictureNames } from '../lint/image-format.ts';

// Code whose change may make the same text come out as other HTML, other data or other findings.
const READERS = ['schema', 'markdown', 'reading', 'lint', 'loaders'];
// The packages that read: another version of one may render the same text differently.
const PACKAGES = 'package-lock.json';
/** How the files of the browser are cut and named, which every page names. */
const BUILT_BY = 'astro.config.mjs';

/** Digest of the code that reads entries, or of what is in other folders of src, packages and all; `root` is the folder of the project. */
export async function codeDigest(root: string, names: readonly string[] = READERS): Promise<string> {
  const folders = names.map((name) => path.join(root, 'src', name));
  const files = (await Promise.all(folders.map(filesIn))).flat().toSorted();
  const texts = await Promise.all([path.join(root, PACKAGES), path.join(root, BUILT_BY), ...files].map(textOrNothing));
  return digest(texts.join('\0'));
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

/** A copy of the project may be without its lock file. */
function textOrNothing(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
