import type { ImageFile } from './image-format.ts';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQMAAAAl21bKAAAAA1BMVEX///+nxBvIAAAACklEQVQImWNgAAAAAgAB9HFkpgAAAABJRU5ErkJggg==';

/** A PNG of one white pixel. */
export function samplePng(): ImageFile {
  return picture(Uint8Array.from(atob(PNG), (letter) => letter.charCodeAt(0)));
}

/** The segments of a JPEG, with those of `before` first; there is nothing to see in its scan. */
export function sampleJpeg(before: readonly number[] = [], side = 1): ImageFile {
  const [high, low] = [side >> 8, side & 255];
  const frame = [0xff, 0xc0, 0, 11, 8, high, low, high, low, 1, 1, 0x11, 0];
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0];
  return picture(Uint8Array.of(0xff, 0xd8, ...before, ...frame, ...scan, 0xff, 0xd9));
}

function picture(bytes: Uint8Array): ImageFile {
  return { size: bytes.length, bytes };
}
