import { lstat, readFile } from 'node:fs/promises';

/** Reads a file of at most `most` bytes. A link, a folder, a pipe or a device is not opened; it could lead anywhere or have no end. */
export async function readWhole(file: string, most: number): Promise<WholeFile> {
  const info = await lstat(file).catch(() => undefined);
  if (!info) return { fault: 'gone' };
  if (!info.isFile()) return { fault: 'unreadable' };
  if (info.size > most) return { fault: 'large', size: info.size };
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes) return { bytes };
  return { fault: (await lstat(file).catch(() => undefined)) ? 'unreadable' : 'gone' };
}

/** The bytes of a file, or why there are none. */
export type WholeFile =
  { bytes: Buffer; fault?: undefined } | { fault: 'gone' | 'unreadable' } | { fault: 'large'; size: number };
