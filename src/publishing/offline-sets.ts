import type { Entry, Library, PraktikEntry, StudiEntry } from '../catalog/library.ts';
import { practiceResearch } from '../catalog/practice-research.ts';

// What a cheap phone can hold and a village line can fetch: about 20 KB a page.
const MOST = 300;

/** What a head of unit, and who runs a copy, read on the way. */
const GUIDES = ['/untuk-atasan/', '/pasang/'];

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

/**
 * A set of everything, or of the newest of a large library, and one for each role with something. With a practice goes the research
 * that its page puts first, as far as there is room.
 */
export function offlineSets({ entries, peran }: Library): OfflineSet[] {
  return [
    {
      id: 'semua',
      nama: wholeSetName({ entries }),
      halaman: [...pagesOf(entries.slice(0, MOST)), ...GUIDES],
    },
    ...peran
      .map(({ id, nama }) => {
        const own = entries.filter((entry) => entry.peran.some((row) => row.id === id)).slice(0, MOST);
        return {
          id: `peran-${id}`,
          nama,
          halaman: own.length > 0 ? [`/peran/${id}/`, ...pagesOf(own)] : [],
        };
      })
      .filter(({ halaman }) => halaman.length > 0),
  ];
}

function pagesOf(entries: readonly Entry[]): string[] {
  const studies = entries.flatMap((entry) => (entry.jenis === 'praktik' ? mainStudies(entry) : []));
  const addresses = [...new Set(studies.map(({ id }) => `/studi/${id}/`))];
  return [...entries.map(addressOf), ...addresses].slice(0, MOST);
}

function mainStudies(praktik: PraktikEntry): StudiEntry[] {
  return practiceResearch(praktik).main.map(({ study }) => study);
}

function addressOf({ jenis, id }: Entry): string {
  return `/${jenis}/${id}/`;
}
