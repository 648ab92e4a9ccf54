import { ascii } from '../image-format.ts';
import { behind, bigEndian, type PictureFile, type PicturePart } from './parts.ts';

const END = 0xd9;
const SCAN = 0xda;
/** A JFIF header with no small picture in it; that could show what was cut off the large one. */
const BARE_JFIF = 16;

/** Segments: FF, a marker, its length and data; FF may be doubled to fill up. Behind a scan's header stand its bytes. */
export function readJpeg(bytes: Uint8Array): PictureFile {
  const parts: PicturePart[] = [{ start: 0, end: 2 }];
  const file = { parts, width: 0, height: 0, frames: 1, isWhole: false };
  let scans = 0;
  for (let at = 2; bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) {
      parts.push({ start: at, end: at + 2 }, ...behind(bytes, at + 2));
      return { ...file, isWhole: scans > 0 && file.width > 0 && file.height > 0 };
    }
    const length = bigEndian(bytes, at + 2, 2);
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) break;
    if (marker === SCAN) {
      scans += 1;
      end = endOfScan(bytes, end);
    }
    if (isFrame(marker)) {
      file.height = bigEndian(bytes, at + 5, 2);
      file.width = bigEndian(bytes, at + 7, 2);
    }
    parts.push({ start: at, end, hidden: toldBy(marker, ascii(bytes, at + 4, at + 34), length) });
    at = end;
  }
  return file;
}

/** Start of a frame, whatever its coding; C4, C8 and CC between them are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Tables and scans draw the picture, and of the segments of applications the three below. */
function toldBy(marker: number, head: string, length: number): string | undefined {
  if (marker < 0xe0) return undefined;
  switch (marker) {
    case 0xe0:
      return head.startsWith('JFIF\0') && length === BARE_JFIF ? undefined : 'gambar kecil';
    case 0xe1:
      return head.startsWith('Exif') ? 'EXIF' : head.startsWith('http://ns.adobe.com/x') ? 'XMP' : 'data aplikasi';
    case 0xe2:
      return head.startsWith('ICC_PROFILE\0') ? undefined : head.startsWith('MPF\0') ? 'gambar kedua' : 'data aplikasi';
    case 0xeb:
      return 'C2PA';
    case 0xed:
      return 'IPTC';
    case 0xee:
      return head.startsWith('Adobe') ? undefined : 'data aplikasi';
    case 0xfe:
      return 'komentar';
    default:
      return 'data aplikasi';
  }
}

/** The next marker; in a scan FF 00 is a byte of it and FF D0–D7 a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
