import type { Stray } from '../lint/document.ts';
import { isDeviceName } from '../schema/values.ts';

/** Pictures, by their shown paths, that could not stand beside all others on Windows or macOS. Names of entries are ids. */
export function unportable(pictures: readonly string[]): Stray[] {
  const taken = new Map<string, string>();
  return pictures.toSorted().flatMap((picture): Stray[] => {
    // As a disk has it that tells neither capitals nor the two ways to write an accent apart.
    const key = picture.normalize('NFC').toLowerCase();
    const twin = taken.get(key);
    taken.set(key, picture);
    if (picture.split('/').some(isRefused)) return [{ path: picture, kind: 'windows' }];
    return twin === undefined ? [] : [{ path: picture, kind: 'twin' }];
  });
}

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
function isRefused(name: string): boolean {
  return isDeviceName(name) || /[. ]$|[<>:"\\|?*]/.test(name) || [...name].some((letter) => letter < ' ');
}
