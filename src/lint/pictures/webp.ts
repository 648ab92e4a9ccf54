import { ascii } from '../image-format.ts';
import { behind, littleEndian, type PictureFile, type PicturePart } from './parts.ts';

const DRAWN = /^(VP8 |VP8L|VP8X|ALPH|ANIM|ANMF|ICCP)$/;

/** `RIFF`, a length, `WEBP`; then chunks: name, length, data, and a zero where the length is odd. */
export function readWebp(bytes: Uint8Array): PictureFile {
  const last = 8 + littleEndian(bytes, 4, 4);
  const parts: PicturePart[] = [{ start: 0, end: 12 }];
  const names: string[] = [];
  let size: Size | undefined;
  let at = 12;
  while (at + 8 <= Math.min(last, bytes.length)) {
    const length = littleEndian(bytes, at + 4, 4);
    const end = at + 8 + length + (length % 2);
    const name = ascii(bytes, at, at + 4);
    names.push(name);
    size ??= sizeIn(name, bytes.subarray(at + 8, end));
    parts.push({ start: at, end, hidden: DRAWN.test(name) ? undefined : told(name) });
    at = end;
  }
  const isWhole = at === last && last <= bytes.length && names.some((name) => /^(VP8 |VP8L|ANMF)$/.test(name));
  return {
    parts: isWhole ? [...parts, ...behind(bytes, last)] : parts,
    ...(size ?? { width: 0, height: 0 }),
    frames: Math.max(1, names.filter((name) => name === 'ANMF').length),
    isWhole,
  };
}

function told(name: string): string {
  return name === 'EXIF' ? 'EXIF' : name === 'XMP ' ? 'XMP' : name === 'C2PA' ? 'C2PA' : 'data lain';
}

/** Width and height as the first chunk says them: https://developers.google.com/speed/webp/docs/riff_container */
function sizeIn(name: string, data: Uint8Array): Size | undefined {
  if (name === 'VP8X') return { width: littleEndian(data, 4, 3) + 1, height: littleEndian(data, 7, 3) + 1 };
  if (name === 'VP8 ') return { width: littleEndian(data, 6, 2) & 0x3fff, height: littleEndian(data, 8, 2) & 0x3fff };
  if (name !== 'VP8L') return undefined;
  const bits = littleEndian(data, 1, 4);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

type Size = Pick<PictureFile, 'width' | 'height'>;
