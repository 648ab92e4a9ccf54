import type { Library } from '../catalog/library.ts';
import type { SuggestionRow, TitleRow } from '../search/kamus-file.ts';
import type { SynonymRow } from '../search/synonyms.ts';
import { editorialPages } from './editorial-pages.ts';
import { type SearchDocument, searchDocuments } from './search-documents.ts';

/** All that the index and the kamus are built from. */
export interface SearchInput {
  documents: SearchDocument[];
  istilah: SynonymRow[];
  titles: TitleRow[];
  suggestions: SuggestionRow[];
}

/** Everything that is searched, from the library (src/integrations/search-files.ts writes the index of it). */
export function searchInput(library: Library): SearchInput {
  const { praktik, peran, entries, studi, istilah, masalah } = library;
  return {
    documents: searchDocuments(library),
    istilah: istilah.map(({ id, nama, singkatan, padanan }) => ({ id, nama, singkatan, padanan })),
    // What to do comes before what was found out about it, where both fit alike.
    titles: [
      ...entries.map(({ jenis, id, data }): TitleRow => [jenis, id, data.judul, ...data.alias]),
      ...studi.map(({ id, data }): TitleRow => ['studi', id, data.judul, ...data.alias]),
    ],
    suggestions: [
      ...editorialPages(library),
      ...masalah.map(({ id, judul, kata }): SuggestionRow => ['jawaban', id, judul, ...kata]),
      ...peran.map(({ id, nama, contoh = [], alias }): SuggestionRow => ['peran', id, nama, ...contoh, ...alias]),
      ...praktik.flatMap(({ id, data }) => data.masalah.map((kalimat): SuggestionRow => ['masalah', id, kalimat])),
    ],
  };
}
