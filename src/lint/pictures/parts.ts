/** What the headers of a picture's file say. */
export interface PictureFile {
  /** The pieces of the file, in order; what only fills up is left out. */
  parts: readonly PicturePart[];
  /** In pixels; 0 where no header says it. */
  width: number;
  height: number;
  /** How many pictures are shown one after the other. */
  frames: number;
  /** From its first to its last piece, none cut off. That the pieces can be decoded is not looked at. */
  isWhole: boolean;
}

export interface PicturePart {
  start: number;
  end: number;
  /** What the piece tells beside the picture, `EXIF`. Undefined when the picture is drawn with it. */
  hidden?: string | undefined;
}

/** A number, first byte first. */
export function bigEndian(bytes: Uint8Array, offset: number, length: number): number {
  return bytes.subarray(offset, offset + length).reduce((value, byte) => value * 256 + byte, 0);
}

/** A number, last byte first. */
export function littleEndian(bytes: Uint8Array, offset: number, length: number): number {
  return bytes.subarray(offset, offset + length).reduceRight((value, byte) => value * 256 + byte, 0);
}

/** What stands behind the end of a picture: nothing, or a piece that no program shows. Zeros only fill up. */
export function behind(bytes: Uint8Array, start: number): PicturePart[] {
  const isEmpty = bytes.subarray(start).every((byte) => byte === 0);
  return isEmpty ? [] : [{ start, end: bytes.length, hidden: 'data di belakang gambar' }];
}
