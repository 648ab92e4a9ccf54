import type { Entry, Library } from '../catalog/library.ts';

// What a cheap phone can hold and a village line can fetch: about 20 KB a page.
const MOST = 300;

/** The name of the set of everything. */
export function wholeSetName({ entries }: Pick<Library, 'entries'>): string {
  return entries.length > MOST ? `${MOST} tulisan terbaru` : 'Semua tulisan';
}

/** Pages that can be kept together: everything, or what one role needs. */
export interface OfflineSet {
  id: string;
  nama: string;
  /** Addresses without the base path, folders ending in a slash. */
  halaman: readonly string[];
}

/** A set of everything, or of the newest of a large library, and one for each role with something. */
export function offlineSets({ entries, peran }: Library): OfflineSet[] {
  return [
    {
      id: 'semua',
      nama: wholeSetName({ entries }),
      halaman: entries.slice(0, MOST).map(addressOf),
    },
    ...peran
      .map(({ id, nama }) => {
        const own = entries.filter((entry) => entry.peran.some((row) => row.id === id)).slice(0, MOST);
        return {
          id: `peran-${id}`,
          nama,
          halaman: own.length > 0 ? [`/peran/${id}/`, ...own.map(addressOf)] : [],
        };
      })
      .filter(({ halaman }) => halaman.length > 0),
  ];
}

function addressOf({ jenis, id }: Entry): string {
  return `/${jenis}/${id}/`;
}
