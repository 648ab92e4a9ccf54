import { type Axis, shelves } from '../catalog/grouping.ts';
import type { Library } from '../catalog/library.ts';
import { type CsvUse, joinLines, selectionLines } from './selection.ts';
import { tables } from './tables.ts';

/** The lists that have a CSV of their own. */
export const LISTS = ['peran', 'tema', 'metode', 'kompetensi', 'wilayah', 'unit'] as const;
type ListName = (typeof LISTS)[number];

export interface FilteredList {
  list: ListName;
  id: string;
  /** Made when asked for, so that a build holds one at a time. */
  text: (use: CsvUse) => string;
}

interface Keyed {
  id: string;
}

/** A CSV of each list that holds something: of exactly the rows its page shows. `site` is the address of the site. */
export function listFiles(library: Library, site: string): FilteredList[] {
  const rows = rowsOf(library, site);
  const lines = { terbuka: selectionLines(rows, 'terbuka'), excel: selectionLines(rows, 'excel') };
  const file = (list: ListName, id: string, keys: readonly string[]): FilteredList[] =>
    keys.length === 0
      ? []
      : [
          {
            list,
            id,
            text: (use) =>
              joinLines(
                keys.flatMap((key) => lines[use].get(key) ?? []),
                use,
              ),
          },
        ];
  const axis = (list: Axis) => {
    const shelfOf = shelves(library, list);
    return library[list].flatMap(({ id }: Keyed) => {
      const { praktik, kasus } = shelfOf(id);
      return file(list, id, [...keysOf('praktik', praktik), ...keysOf('kasus', kasus)]);
    });
  };
  const place = (list: 'wilayah' | 'unit') => {
    const kasus = Map.groupBy(library.kasus, (row) => row[list]?.id);
    const adopsi = Map.groupBy(library.adopsi, (row) => row[list]?.id);
    return library[list].flatMap(({ id }: Keyed) =>
      file(list, id, [...keysOf('kasus', kasus.get(id) ?? []), ...keysOf('adopsi', adopsi.get(id) ?? [])]),
    );
  };
  return [
    ...axis('peran'),
    ...axis('tema'),
    ...axis('metode'),
    ...axis('kompetensi'),
    ...place('wilayah'),
    ...place('unit'),
  ];
}

function rowsOf(library: Library, site: string) {
  const rows = new Map(tables(library, site).map((table) => [table.name, table.rows]));
  return { kasus: rows.get('kasus') ?? [], praktik: rows.get('praktik') ?? [], adopsi: rows.get('adopsi') ?? [] };
}

function keysOf(kind: string, entries: readonly Keyed[]): string[] {
  return entries.map(({ id }) => `${kind}/${id}`);
}
