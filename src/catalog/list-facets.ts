import { AKHIR, ENDING_NAMES } from '../schema/fields.ts';
import { COBA, TRIAL_NAMES } from '../schema/praktik.ts';
import { BUKTI_NAMES } from './bukti.ts';
import type { Facet } from './facets.ts';
import { counted, type Shelf } from './grouping.ts';
import type { Entry, Library } from './library.ts';
import { urls } from './urls.ts';

/** Ways into a list: each link goes to a page that lists its entries, or to the search already set. */
export interface ListFacet {
  facet: Facet;
  links: readonly { name: string; url: string; count: number }[];
}

/** Ways into the list of cases; a choice that would lead to nothing is left out. */
export function kasusFacets(library: Library): ListFacet[] {
  const { kasus } = library;
  const akhir = AKHIR.map((id) => ({
    name: ENDING_NAMES[id],
    url: urls.cari({ jenis: 'Kasus', akhir: ENDING_NAMES[id] }),
    count: kasus.filter(({ data }) => data.akhir === id).length,
  }));
  return filled([...axes(library, { kasus, praktik: [] }), bukti(kasus, 'Kasus'), { facet: 'akhir', links: akhir }]);
}

/** Ways into the list of practices, likewise. */
export function praktikFacets(library: Library): ListFacet[] {
  const { praktik } = library;
  const coba = COBA.map((id) => ({
    name: TRIAL_NAMES[id],
    url: urls.cari({ jenis: 'Praktik', coba: TRIAL_NAMES[id] }),
    count: praktik.filter(({ data }) => data.coba === id).length,
  }));
  return filled([...axes(library, { kasus: [], praktik }), { facet: 'coba', links: coba }, bukti(praktik, 'Praktik')]);
}

function axes(library: Library, shelf: Shelf): ListFacet[] {
  return (['peran', 'tema', 'metode'] as const).map((facet) => ({
    facet,
    links: counted(library, facet, shelf).map(({ item, kasus, praktik }) => ({
      name: item.nama,
      url: urls[facet](item.id),
      count: kasus.length + praktik.length,
    })),
  }));
}

function bukti(entries: readonly Entry[], jenis: 'Kasus' | 'Praktik'): ListFacet {
  const links = BUKTI_NAMES.map((nama) => ({
    name: nama,
    url: urls.cari({ jenis, bukti: nama }),
    count: entries.filter((entry) => entry.bukti.nama === nama).length,
  }));
  return { facet: 'bukti', links: links.toReversed() };
}

function filled(facets: readonly ListFacet[]): ListFacet[] {
  return facets.map((row) => ({ ...row, links: row.links.filter(({ count }) => count > 0) }));
}
