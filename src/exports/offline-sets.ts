import type { Library } from '../catalog/library.ts';
import { urls } from '../catalog/urls.ts';

/** Pages that can be kept together: everything, or what one role needs. */
export interface OfflineSet {
  id: string;
  nama: string;
  /** Addresses with the base path, folders ending in a slash. */
  halaman: readonly string[];
}

/** A set of everything, one for each role with something, and one for each entry. */
export function offlineSets({ entries, peran }: Library): OfflineSet[] {
  return [
    { id: 'semua', nama: 'Semua tulisan', halaman: entries.map(({ url }) => url) },
    ...peran
      .map(({ id, nama }) => {
        const own = entries.filter((entry) => entry.peran.some((row) => row.id === id));
        return {
          id: `peran-${id}`,
          nama,
          halaman: own.length > 0 ? [urls.peran(id), ...own.map(({ url }) => url)] : [],
        };
      })
      .filter(({ halaman }) => halaman.length > 0),
  ];
}
