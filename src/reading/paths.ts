import { hash } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';

/** Absolute path of the content folder: `CONTENT_DIR`, else `content/` of this project. */
export function contentDir(): string {
  return path.resolve(process.env['CONTENT_DIR'] || 'content');
}

/** Absolute path of the folder the site is built into: `OUT_DIR`, else `dist/` of this project. */
export function outDir(): string {
  return path.resolve(process.env['OUT_DIR'] || 'dist');
}

/** Where Astro keeps what it has read: one folder for each content folder, so that two libraries never mix. */
export function cacheDir(content = contentDir()): string {
  const name = hash('sha256', path.resolve(content)).slice(0, 12);
  return path.resolve('node_modules/.cache/lumbung', name);
}

/** A path as the contributor knows it: `content/kasus/x.mdx`, wherever the folder really is. */
export function shownPath(file: string, dir: string = contentDir()): string {
  return path.posix.join('content', path.relative(dir, file).split(path.sep).join('/'));
}
