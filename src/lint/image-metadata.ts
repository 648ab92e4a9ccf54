import { readPicture } from './pictures/picture.ts';

/** What a picture tells beside itself: camera, place, author. Names of what was found; empty when there is nothing. */
export function metadataOf(bytes: Uint8Array): string[] {
  return [...new Set(readPicture(bytes)?.parts.flatMap(({ hidden }) => hidden ?? []))];
}
