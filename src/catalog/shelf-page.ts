import type { Counted, Shelf } from './grouping.ts';
import { shelfContents } from './phrases.ts';

/** A page that shows one shelf: its practices, problems and cases, ways onward, and what it lacks. */
export interface ShelfPage extends Shelf {
  /** Whose shelf this is, as part of a sentence: "tentang kesehatan". */
  untuk: string;
  /** Facets of the search that shows the same entries. */
  search: Readonly<Record<string, string>>;
  /** Ways onward; a list without rows is not shown. */
  lists: readonly { id: string; title: string; rows: readonly LinkRow[] }[];
  gaps: readonly string[];
}

/** A link with what stands behind it. */
export interface LinkRow {
  name: string;
  url: string;
  count: string;
  note?: string | undefined;
}

/** Rows of an axis as links, each with what stands on its shelf. */
export function linkRows(
  rows: readonly Counted<{ id: string; nama: string }>[],
  url: (id: string) => string,
): LinkRow[] {
  return rows.map((row) => ({ name: row.item.nama, url: url(row.item.id), count: shelfContents(row) }));
}
