import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '../digest.ts';
import { pictureNames } from '../lint/image-format.ts';

// Code whose change may make the same text come out as other HTML, other data or other findings.
const READERS = ['schema', 'markdown', 'reading', 'lint', 'loaders'];
// The packages that read: another version of one may render the same text differently.
const PACKAGES = 'package-lock.json';

/** Digest of the code that reads entries, or of other folders and files under src, packages and all; `root` is the folder of the project. */
export async function codeDigest(root: string, names: readonly string[] = READERS): Promise<string> {
  const places = names.map((name) => path.join(root, 'src', name));
  const files = (await Promise.all(places.map(filesIn))).flat().toSorted();
  const texts = await Promise.all([path.join(root, PACKAGES), ...files].map(textOrNothing));
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

/** What is in a folder; of anything else, itself. */
async function filesIn(place: string): Promise<string[]> {
  const items = await readdir(place, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (!items) return [place];
  return items.filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name));
}

/** A copy of the project may be without its lock file. */
function textOrNothing(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
