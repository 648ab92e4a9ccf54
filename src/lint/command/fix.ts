import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import { shownPath } from '../../reading/paths.ts';
import { ENTRY_COLLECTIONS } from '../../schema/names.ts';
import { ascii, formatOf, type ImageFormat, isPictureName } from '../image-format.ts';
import { metadataOf } from '../image-metadata.ts';
import { barePicture } from './bare-picture.ts';

const MOST_BYTES = 40 * 1024 * 1024;
const QUALITIES = [92, 85, 78, 70, 60, 50, 40, 30];

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
  const clean = await cleaned(bytes, format);
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

/** The same picture without anything beside it: byte for byte where that goes, and encoded anew where it has to be turned upright. */
async function cleaned(bytes: Buffer, format: ImageFormat): Promise<Buffer> {
  const { orientation = 1, pages = 1 } = await sharp(bytes).metadata();
  const bare = orientation === 1 || pages > 1 ? barePicture(bytes, format) : undefined;
  if (bare === undefined) return encoded(bytes, format);
  const [before, after] = await Promise.all([pixels(bytes), pixels(bare)]);
  if (!before.equals(after)) throw new Error('gambarnya akan berubah');
  return bare;
}

function pixels(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes, { failOn: 'error', animated: true }).raw().toBuffer();
}

/** Upright, as good as it gets without growing. */
async function encoded(bytes: Buffer, format: ImageFormat): Promise<Buffer> {
  // libvips reads one picture of a sequence.
  if (ascii(bytes, 8, 12) === 'avis') throw new Error('gambar bergerak AVIF tidak dapat ditulis ulang');
  const picture = sharp(bytes, { failOn: 'error' }).autoOrient().keepIccProfile();
  // A PNG loses nothing; asked for a quality it would lose colours.
  if (format === 'png') return picture.png({ compressionLevel: 9 }).toBuffer();
  let made = bytes;
  for (const quality of QUALITIES) {
    made = await picture
      .clone()
      .toFormat(format === 'jpg' ? 'jpeg' : format, { quality })
      .toBuffer();
    if (made.length <= bytes.length) break;
  }
  return made;
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
