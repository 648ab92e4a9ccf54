import { formatOf, type ImageFormat } from '../image-format.ts';
import { readAvif } from './avif.ts';
import { readJpeg } from './jpeg.ts';
import type { PictureFile } from './parts.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

const READERS: Readonly<Record<ImageFormat, (bytes: Uint8Array) => PictureFile>> = {
  jpg: readJpeg,
  png: readPng,
  webp: readWebp,
  avif: readAvif,
};

/** The file of a picture by its own headers, nothing decoded. Undefined where the bytes are of no known format. */
export function readPicture(bytes: Uint8Array): PictureFile | undefined {
  const format = formatOf(bytes);
  return format && READERS[format](bytes);
}
