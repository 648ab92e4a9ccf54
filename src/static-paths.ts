import type { Library } from './catalog/library.ts';
import { pageKey, studiKey } from './page-key.ts';

/** Static paths of the pages of all cases or all practices; Astro takes unchanged ones from the last build. */
export function entryPaths<K extends 'kasus' | 'praktik'>(library: Library, kind: K) {
  const entries: Library[K] = library[kind];
  return entries.map((entry: Library[K][number]) => ({
    params: { id: entry.id },
    props: { entry },
    cacheKey: pageKey(entry, library),
  }));
}

/** Static paths of the pages of all studies, likewise. */
export function studiPaths(library: Library) {
  return library.studi.map((entry) => ({
    params: { id: entry.id },
    props: { entry },
    cacheKey: studiKey(entry, library),
  }));
}

/** Static paths of a list: page 1 is the list itself, later ones stand under `halaman/2/`, so they never meet an entry's own address. */
export function listPaths<P extends { params: { page?: string | undefined } }>(pages: readonly P[]) {
  return pages.map((each) => ({ ...each, params: { page: each.params.page && `halaman/${each.params.page}` } }));
}
