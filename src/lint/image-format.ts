export type ImageFormat = 'png' | 'jpg' | 'webp' | 'avif';

/** Is this the name of a picture that a text may show? */
export function isPictureName(name: string): boolean {
  return /\.(png|jpe?g|webp|avif)$/i.test(name);
}

/** Pictures beside a text that it names, `./alur.png`, found without parsing. */
export function pictureNames(source: string): string[] {
  return [...new Set(source.match(/\.\/[\w./-]+\.(?:png|jpe?g|webp|avif)/gi) ?? [])];
}

/** Format of a picture by its first bytes, whatever its name says. */
export function formatOf(bytes: Uint8Array): ImageFormat | undefined {
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'jpg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (ascii(bytes, 4, 8) === 'ftyp' && /avi[fs]/.test(ascii(bytes, 8, 40))) return 'avif';
  return undefined;
}

/** The bytes from `start` up to `end` as text, one character a byte. */
export function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

function starts(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A picture beside a text. */
export interface ImageFile {
  /** In bytes, as on disk. */
  size: number;
  /** Empty for a file too big to read. */
  bytes: Uint8Array;
}
