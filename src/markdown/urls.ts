import { PICTURE_BESIDE } from '../schema/components.ts';

/** Addresses a contributed link may have: http(s), mailto, a path of this site, a neighbour file, an anchor. Nothing else. */
export function isSafeLink(url: string): boolean {
  return !hasControlOrSpace(url) && /^(https?:\/\/[^/\\]|mailto:[^?]+$|\/(?![/\\])|#|\.{1,2}\/)/i.test(url);
}

/** Addresses a contributed picture may have: a bitmap file beside the text. */
export function isSafeImage(url: string): boolean {
  return PICTURE_BESIDE.test(url);
}

function hasControlOrSpace(url: string): boolean {
  return [...url].some((char) => char <= ' ' || char === '\u007f');
}
