import type { ImageFormat } from '../image-format.ts';
import { readPicture } from '../pictures/picture.ts';

/** In the flags of a WebP: "has EXIF" and "has XMP". */
const WEBP_METADATA = 0b1100;

/** The same picture, all frames and colours, without what it tells beside itself. Undefined where it must be encoded anew. */
export function barePicture(bytes: Buffer, format: ImageFormat): Buffer | undefined {
  // What AVIF tells stands in one box with the picture itself.
  if (format === 'avif') return undefined;
  const drawn = readPicture(bytes)?.parts.filter(({ hidden }) => hidden === undefined) ?? [];
  const bare = Buffer.concat(drawn.map(({ start, end }) => bytes.subarray(start, end)));
  return format === 'webp' ? withNewHead(bare) : bare;
}

/** The head of a WebP says how long the file is, and its first chunk what the others are. */
function withNewHead(webp: Buffer): Buffer {
  webp.writeUInt32LE(webp.length - 8, 4);
  if (webp.toString('latin1', 12, 16) === 'VP8X') webp[20] = (webp[20] ?? 0) & ~WEBP_METADATA;
  return webp;
}
