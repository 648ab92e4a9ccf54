import { ascii } from '../image-format.ts';
import { bigEndian, type PictureFile } from './parts.ts';

/** Boxes of a picture and of a moving one. */
const KNOWN = /^(ftyp|meta|mdat|moov)$/;
const DRAWN_ITEM = /^(av01|grid|iden|iovl|tmap)$/;

/** Boxes: length, name, data. Items of the box `meta` say what the bytes in `mdat` are. */
export function readAvif(bytes: Uint8Array): PictureFile {
  const all = boxes(bytes, 0, bytes.length);
  const metas = named(all, 'meta').flatMap(({ start, end }) => boxes(bytes, start + 4, end));
  const sizes = named(metas, 'iprp')
    .flatMap(({ start, end }) => named(boxes(bytes, start, end), 'ipco'))
    .flatMap(({ start, end }) => named(boxes(bytes, start, end), 'ispe'))
    .map(({ start }) => ({ width: bigEndian(bytes, start + 4, 4), height: bigEndian(bytes, start + 8, 4) }));
  const items = named(metas, 'iinf').flatMap((box) => itemsIn(bytes, box));
  const strange = all.flatMap((box) => toldByBox(bytes, box) ?? []);
  const hidden = [...items.flatMap((item) => toldByItem(bytes, item) ?? []), ...strange];
  const isWhole = ['ftyp', 'meta', 'mdat'].every((name) => named(all, name).length > 0);
  return {
    parts: [{ start: 0, end: bytes.length }, ...hidden.map((word) => ({ start: 0, end: 0, hidden: word }))],
    width: Math.max(0, ...sizes.map(({ width }) => width)),
    height: Math.max(0, ...sizes.map(({ height }) => height)),
    frames: 1,
    isWhole: isWhole && all.at(-1)?.end === bytes.length && all.every(({ end }) => end <= bytes.length),
  };
}

interface Box {
  name: string;
  /** Where its data begins. */
  start: number;
  end: number;
}

function boxes(bytes: Uint8Array, from: number, to: number): Box[] {
  const found: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const short = bigEndian(bytes, at, 4);
    const head = short === 1 ? 16 : 8;
    // 0: up to the end of the file. 1: the length stands behind the name.
    const length = short === 0 ? to - at : short === 1 ? bigEndian(bytes, at + 8, 8) : short;
    if (length < head) break;
    found.push({ name: ascii(bytes, at + 4, at + 8), start: at + head, end: at + length });
    at += length;
  }
  return found;
}

function named(all: readonly Box[], name: string): Box[] {
  return all.filter((box) => box.name === name);
}

/** In `iinf`, version 0, two bytes count the items; from version 1 on four do. */
function itemsIn(bytes: Uint8Array, { start, end }: Box): Box[] {
  return named(boxes(bytes, start + (bytes[start] === 0 ? 6 : 8), end), 'infe');
}

/** In `infe`: version, number (two or four bytes), protection, then the kind of the item and its names. */
function toldByItem(bytes: Uint8Array, { start, end }: Box): string | undefined {
  const at = start + (bytes[start] === 3 ? 10 : 8);
  const kind = ascii(bytes, at, at + 4);
  if (DRAWN_ITEM.test(kind)) return undefined;
  if (kind === 'Exif') return 'EXIF';
  return ascii(bytes, at, end).includes('application/rdf+xml') ? 'XMP' : 'data lain';
}

function toldByBox(bytes: Uint8Array, { name, start, end }: Box): string | undefined {
  if (KNOWN.test(name)) return undefined;
  const isEmpty = /^(free|skip)$/.test(name) && bytes.subarray(start, end).every((byte) => byte === 0);
  if (isEmpty) return undefined;
  return name === 'uuid' ? 'C2PA' : 'data lain';
}
