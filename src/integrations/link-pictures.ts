import { hash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import { mapImage, type MapSubject } from '../publishing/map-image.ts';
import { ogImage, type OgSubject } from '../publishing/og-image.ts';

const FONT = '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff';
const CACHE = 'node_modules/.cache/lumbung-og';
// Raise it when the drawing changes, so that stored pictures are drawn again.
const DRAWING_VERSION = 4;
// satori clips each element to its own box, which nothing here leaves, and librsvg draws a surface of the whole picture for each: the
// map of all practices took minutes.
const CLIPS = / (?:mask|clip-path)="url\([^)"]*\)"/g;
const TELL_EVERY = 250;
// While one is written out, in a thread of its own, the next is drawn.
const AT_A_TIME = 4;

/** A picture for links shared elsewhere, and its file under `/og/`. */
export interface LinkPicture {
  file: string;
  subject: OgSubject | MapSubject;
}

/** Draws the pictures into a folder; one that was drawn before is copied. The number of those drawn now. */
export async function drawLinkPictures(
  pictures: readonly LinkPicture[],
  folder: string,
  siteName: string,
  tell: (text: string) => void,
): Promise<number> {
  const font = await readFile(createRequire(import.meta.url).resolve(FONT));
  const bytes = font.buffer.slice(font.byteOffset, font.byteOffset + font.byteLength);
  let drawn = 0;
  const queue = pictures.values();
  const work = async () => {
    for (const { file, subject } of queue) {
      if (!(await draw(path.join(folder, file), subject, siteName, bytes))) continue;
      drawn += 1;
      if (drawn % TELL_EVERY === 0) tell(`${drawn} gambar digambar, ${pictures.length} seluruhnya.`);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return drawn;
}

/** True when the picture was drawn now, false when a stored one served. */
async function draw(
  file: string,
  subject: LinkPicture['subject'],
  siteName: string,
  font: ArrayBuffer,
): Promise<boolean> {
  const digest = hash('sha256', JSON.stringify([DRAWING_VERSION, subject, siteName]));
  const stored = path.join(CACHE, `${digest}.png`);
  await mkdir(path.dirname(file), { recursive: true });
  const copied = await copyFile(stored, file).then(
    () => true,
    () => false,
  );
  if (copied) return false;
  const svg = 'rows' in subject ? await mapImage(subject, siteName, font) : await ogImage(subject, siteName, font);
  const png = await sharp(Buffer.from(svg.replaceAll(CLIPS, '')))
    .png({ palette: true, effort: 4 })
    .toBuffer();
  await writeFile(file, png);
  await mkdir(CACHE, { recursive: true });
  await writeFile(`${stored}.${process.pid}`, png);
  await rename(`${stored}.${process.pid}`, stored);
  return true;
}
