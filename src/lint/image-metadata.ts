import { ascii, formatOf } from './image-format.ts';

/** What a picture tells beside itself: camera, place, author. Names of what was found; empty when there is nothing. */
export function metadataOf(bytes: Uint8Array): string[] {
  switch (formatOf(bytes)) {
    case 'jpg':
      return unique(jpegSegments(bytes));
    case 'png':
      return unique(pngChunks(bytes));
    case 'webp':
      return unique(webpChunks(bytes));
    case 'avif':
      return unique(avifItems(bytes));
    case undefined:
      return [];
  }
}

/** Segments before the picture itself; each is FF, a marker, and its length. */
function jpegSegments(bytes: Uint8Array): string[] {
  const found: string[] = [];
  let offset = 2;
  while (offset + 4 <= bytes.length && bytes[offset] === 0xff) {
    const marker = bytes[offset + 1] ?? 0;
    if (marker === 0xda || marker === 0xd9) break;
    const head = ascii(bytes, offset + 4, offset + 34);
    if (marker === 0xe1 && head.startsWith('Exif')) found.push('EXIF');
    if (marker === 0xe1 && head.startsWith('http://ns.adobe.com/x')) found.push('XMP');
    if (marker === 0xed) found.push('IPTC');
    if (marker === 0xfe) found.push('komentar');
    offset += 2 + uint(bytes, offset + 2, 2);
  }
  return found;
}

/** Chunks: length, name, data, checksum. A text chunk that only names the software is let through. */
function pngChunks(bytes: Uint8Array): string[] {
  const found: string[] = [];
  let offset = 8;
  while (offset + 12 <= bytes.length) {
    const name = ascii(bytes, offset + 4, offset + 8);
    const keyword = ascii(bytes, offset + 8, offset + 40).split('\0')[0] ?? '';
    if (name === 'eXIf') found.push('EXIF');
    if (/^(tEXt|iTXt|zTXt)$/.test(name) && keyword !== 'Software')
      found.push(/xmp/i.test(keyword) ? 'XMP' : /exif/i.test(keyword) ? 'EXIF' : 'komentar');
    offset += 12 + uint(bytes, offset, 4);
  }
  return found;
}

function webpChunks(bytes: Uint8Array): string[] {
  const found: string[] = [];
  let offset = 12;
  while (offset + 8 <= bytes.length) {
    const name = ascii(bytes, offset, offset + 4);
    if (name === 'EXIF') found.push('EXIF');
    if (name === 'XMP ') found.push('XMP');
    const size = (bytes[offset + 4] ?? 0) | ((bytes[offset + 5] ?? 0) << 8) | ((bytes[offset + 6] ?? 0) << 16);
    offset += 8 + size + (size % 2);
  }
  return found;
}

/** Item entries (`infe`) name the type of what they hold, within their first bytes. */
function avifItems(bytes: Uint8Array): string[] {
  const found: string[] = [];
  const head = ascii(bytes, 0, Math.min(bytes.length, 16_384));
  for (let at = head.indexOf('infe'); at >= 0; at = head.indexOf('infe', at + 4)) {
    const item = head.slice(at + 4, at + 80);
    if (item.slice(0, 16).includes('Exif')) found.push('EXIF');
    if (item.includes('application/rdf+xml')) found.push('XMP');
  }
  return found;
}

function uint(bytes: Uint8Array, offset: number, length: number): number {
  return bytes.subarray(offset, offset + length).reduce((value, byte) => value * 256 + byte, 0);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
