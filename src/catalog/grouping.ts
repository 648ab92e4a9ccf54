import type { Entry, KasusEntry, Library, PraktikEntry } from './library.ts';

/** The lists by which an entry can be found. */
export type Axis = 'peran' | 'tema' | 'metode' | 'kompetensi';

/** Practices and cases that stand together, those with the best evidence first. */
export interface Shelf {
  praktik: readonly PraktikEntry[];
  kasus: readonly KasusEntry[];
}

export interface Counted<T> extends Shelf {
  item: T;
}

const EMPTY: Shelf = { praktik: [], kasus: [] };

/** One shelf for each id of an axis; an id nobody uses gets an empty one from the returned function. */
export function shelves({ praktik, kasus }: Shelf, axis: Axis): (id: string) => Shelf {
  const praktikOf = under(praktik, axis);
  for (const [id, list] of praktikOf) list.sort(bestFirst(axis, id));
  const kasusOf = under(kasus, axis);
  for (const [id, list] of kasusOf) list.sort(bestFirst(axis, id));
  return (id) =>
    praktikOf.has(id) || kasusOf.has(id) ? { praktik: praktikOf.get(id) ?? [], kasus: kasusOf.get(id) ?? [] } : EMPTY;
}

/** Every row of an axis with its shelf, in the order of its file. */
export function counted<A extends Axis>(
  library: Library,
  axis: A,
  shelf: Shelf = library,
): Counted<Library[A][number]>[] {
  const shelfOf = shelves(shelf, axis);
  return library[axis].map((item: Library[A][number]) => ({ item, ...shelfOf(item.id) }));
}

/** The rows of an axis that a shelf has something for. */
export function present<A extends Axis>(library: Library, axis: A, shelf: Shelf): Counted<Library[A][number]>[] {
  return counted(library, axis, shelf).filter(({ praktik, kasus }) => praktik.length + kasus.length > 0);
}

/** Entries with the best evidence first, then by title. */
export function strongestFirst<T extends Entry>(entries: readonly T[]): T[] {
  return entries.toSorted(
    (a, b) => b.bukti.tingkat - a.bukti.tingkat || a.data.judul.localeCompare(b.data.judul, 'id'),
  );
}

/** Best evidence first, then what names the id earlier, then what is meant for fewer roles; otherwise the order stays. */
function bestFirst(axis: Axis, id: string): (a: Entry, b: Entry) => number {
  const place = (entry: Entry) => entry[axis].findIndex((row) => row.id === id);
  return (a, b) => b.bukti.tingkat - a.bukti.tingkat || place(a) - place(b) || a.peran.length - b.peran.length;
}

/** Entries under each id of an axis that they carry. */
function under<T extends Entry>(entries: readonly T[], axis: Axis): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const entry of entries)
    for (const { id } of entry[axis]) {
      const list = found.get(id);
      if (list) list.push(entry);
      else found.set(id, [entry]);
    }
  return found;
}
