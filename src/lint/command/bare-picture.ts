import { ascii, type ImageFormat } from '../image-format.ts';

const PNG_CHUNKS = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|sBIT|bKGD|pHYs|acTL|fcTL|fdAT)$/;
const WEBP_CHUNKS = /^(VP8 |VP8L|VP8X|ALPH|ANIM|ANMF|ICCP)$/;
/** In the flags of a WebP: "has EXIF" and "has XMP". */
const WEBP_METADATA = 0b1100;

/** The same picture, all frames and colours, without what it tells beside itself. Undefined where it must be encoded anew. */
export function barePicture(bytes: Buffer, format: ImageFormat): Buffer | undefined {
  switch (format) {
    case 'jpg':
      return Buffer.concat([...jpegParts(bytes), Buffer.of(0xff, 0xd9)]);
    case 'png':
      return Buffer.concat([bytes.subarray(0, 8), ...pngParts(bytes)]);
    case 'webp':
      return bareWebp(bytes);
    case 'avif':
      return undefined;
  }
}

/** Segments of the picture itself, up to its end; phones put a second picture behind it. */
function* jpegParts(bytes: Buffer): Generator<Buffer> {
  yield bytes.subarray(0, 2);
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return;
    let end = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker === 0xda) end = endOfScan(bytes, end);
    if (isJpegPart(marker, ascii(bytes, at + 4, at + 16))) yield bytes.subarray(at, end);
    at = end;
  }
}

/** Tables and scans, and of the segments of applications those that a picture is drawn with. */
function isJpegPart(marker: number, head: string): boolean {
  if (marker < 0xe0) return true;
  return (
    (marker === 0xe0 && head.startsWith('JFIF')) ||
    (marker === 0xe2 && head.startsWith('ICC_PROFILE')) ||
    (marker === 0xee && head.startsWith('Adobe'))
  );
}

/** The next marker; in a scan FF 00 is a byte of it and FF D0–D7 a restart. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

function* pngParts(bytes: Buffer): Generator<Buffer> {
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = ascii(bytes, at + 4, at + 8);
    if (PNG_CHUNKS.test(name)) yield bytes.subarray(at, end);
    if (name === 'IEND') return;
    at = end;
  }
}

function bareWebp(bytes: Buffer): Buffer {
  const parts = [bytes.subarray(8, 12)];
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    const name = ascii(bytes, at, at + 4);
    const part = Buffer.from(bytes.subarray(at, end));
    if (name === 'VP8X') part[8] = (part[8] ?? 0) & ~WEBP_METADATA;
    if (WEBP_CHUNKS.test(name)) parts.push(part);
    at = end;
  }
  const body = Buffer.concat(parts);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
