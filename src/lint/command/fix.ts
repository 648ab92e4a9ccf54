import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import { shownPath } from '../../reading/paths.ts';
import { ENTRY_COLLECTIONS } from '../../schema/names.ts';
import { formatOf, type ImageFormat, isPictureName } from '../image-format.ts';
import { metadataOf } from '../image-metadata.ts';

const MOST_BYTES = 40 * 1024 * 1024;

/** Takes hidden data out of the pictures of a content folder. Gives a line for each that was mended or could not be. */
export async function fixImages(dir: string, wanted: (shown: string) => boolean): Promise<string[]> {
  const files = (await Promise.all(ENTRY_COLLECTIONS.map((name) => picturesIn(path.join(dir, name))))).flat();
  const lines: string[] = [];
  for (const file of files.filter((name) => wanted(shownPath(name, dir)))) {
    const line = await fixImage(file).catch(
      (error: unknown) => `tidak dapat diperbaiki, berkas asli tidak diubah (${messageOf(error)})`,
    );
    if (line) lines.push(`${shownPath(file, dir)}: ${line}`);
  }
  return lines;
}

/** The file is replaced only once the new picture is whole. */
async function fixImage(file: string): Promise<string | undefined> {
  if ((await stat(file)).size > MOST_BYTES) return 'terlalu besar untuk diperbaiki; kecilkan dahulu';
  const bytes = await readFile(file);
  const format = formatOf(bytes);
  const found = metadataOf(bytes);
  if (format === undefined || found.length === 0) return undefined;
  const clean = await encoded(bytes, format);
  if (metadataOf(clean).length > 0) throw new Error('keterangannya tertinggal');
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, clean);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  return `keterangan tersembunyi dibuang (${found.join(', ')})`;
}

/** The same picture, upright, without anything beside it. */
function encoded(bytes: Uint8Array, format: ImageFormat): Promise<Buffer> {
  const picture = sharp(bytes, { failOn: 'error' }).autoOrient();
  switch (format) {
    case 'jpg':
      return picture.jpeg({ quality: 88, mozjpeg: true }).toBuffer();
    case 'png':
      return picture.png({ compressionLevel: 9 }).toBuffer();
    case 'webp':
      return picture.webp({ quality: 88 }).toBuffer();
    case 'avif':
      return picture.avif({ quality: 70 }).toBuffer();
  }
}

async function picturesIn(folder: string): Promise<string[]> {
  const items = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return items
    .filter((item) => item.isFile() && isPictureName(item.name))
    .map((item) => path.join(item.parentPath, item.name))
    .toSorted();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
