import { ascii } from '../image-format.ts';
import { behind, bigEndian, type PictureFile, type PicturePart } from './parts.ts';

/** Chunks that a picture is drawn with. */
const DRAWN =
  /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|mDC[Vv]|cLL[Ii]|sBIT|bKGD|hIST|sPLT|pHYs|acTL|fcTL|fdAT)$/;
/** Programs that sign their screenshots and charts. Any other words could be a person's name. */
const PROGRAM =
  /^(gnome-screenshot|spectacle|flameshot|greenshot|shutter|snagit|gimp|paint\.net|inkscape|www\.inkscape\.org|imagemagick|graphicsmagick|adobe imageready|adobe photoshop|matplotlib|libreoffice|microsoft office|r)( version)?(,? ?v?\d+(\.\d+){0,3})?,?( https?:\/\/matplotlib\.org\/)?$/i;

/** Chunks: length, name, data, checksum. */
export function readPng(bytes: Uint8Array): PictureFile {
  const parts: PicturePart[] = [{ start: 0, end: 8 }];
  const names: string[] = [];
  let isSound = true;
  for (let at = 8; at + 12 <= bytes.length && names.at(-1) !== 'IEND';) {
    const end = at + 12 + bigEndian(bytes, at, 4);
    if (end > bytes.length) break;
    const name = ascii(bytes, at + 4, at + 8);
    isSound &&= checksum(bytes.subarray(at + 4, end - 4)) === bigEndian(bytes, end - 4, 4);
    names.push(name);
    parts.push({ start: at, end, hidden: DRAWN.test(name) ? undefined : told(name, bytes.subarray(at + 8, end - 4)) });
    at = end;
  }
  const isWhole = isSound && names[0] === 'IHDR' && names.includes('IDAT') && names.at(-1) === 'IEND';
  return {
    parts: isWhole ? [...parts, ...behind(bytes, parts.at(-1)?.end ?? 0)] : parts,
    width: bigEndian(bytes, 16, 4),
    height: bigEndian(bytes, 20, 4),
    frames: 1,
    isWhole,
  };
}

function told(name: string, data: Uint8Array): string | undefined {
  if (name === 'eXIf') return 'EXIF';
  if (name === 'tIME') return 'waktu';
  if (name === 'caBX') return 'C2PA';
  if (!/^(tEXt|iTXt|zTXt)$/.test(name)) return `data ${/^[a-z]{4}$/i.test(name) ? name : 'lain'}`;
  const [keyword = '', value = ''] = ascii(data, 0, 300).split('\0');
  if (/xmp/i.test(keyword)) return 'XMP';
  if (/exif/i.test(keyword)) return 'EXIF';
  return name === 'tEXt' && keyword === 'Software' && PROGRAM.test(value) ? undefined : 'komentar';
}

/** CRC-32, as the standard has it: https://www.w3.org/TR/png-3/#D-CRCAppendix */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
