// Vite sets it in pages and browser code; plain Node (tests, tools) has none and stands at the root.
const BASE: string = import.meta.env?.BASE_URL ?? '/';

/** Address on this site, under the path the site stands at. `path` starts with a slash; folders end with one. */
export function href(path: string): string {
  return BASE.replace(/\/$/, '') + path;
}

export const urls = {
  kasus: (id: string) => href(`/kasus/${id}/`),
  praktik: (id: string) => href(`/praktik/${id}/`),
  studi: (id: string) => href(`/studi/${id}/`),
  masalah: (id: string) => href(`/masalah/${id}/`),
  /** Studies that have one choice of a facet. */
  studiMenurut: (facet: string, id: string) => href(`/studi/menurut/${facet}/${id}/`),
  peran: (id: string, tema?: string) => href(`/peran/${id}/${tema === undefined ? '' : `${tema}/`}`),
  tema: (id: string) => href(`/tema/${id}/`),
  metode: (id: string) => href(`/metode/${id}/`),
  kompetensi: (id: string) => href(`/kompetensi/${id}/`),
  unit: (id: string) => href(`/unit/${id}/`),
  wilayah: (id: string) => href(`/wilayah/${id}/`),
  /** CSV of what stands on the page of a list; only lists that hold something have one. */
  csv: (list: 'peran' | 'tema' | 'metode' | 'kompetensi' | 'wilayah' | 'unit', id: string) =>
    href(`/data/saring/${list}/${id}.csv`),
  /** Feed of a role or a theme that has something. */
  umpan: (list: 'peran' | 'tema', id: string) => href(`/umpan/${list}/${id}.xml`),
  istilah: (id: string) => href(`/istilah/#${id}`),
  /** Search with the given query and facets already set. */
  cari: (query: Readonly<Record<string, string>> = {}) => {
    const search = new URLSearchParams(query).toString();
    return href(`/cari/${search && `?${search}`}`);
  },
} as const;
