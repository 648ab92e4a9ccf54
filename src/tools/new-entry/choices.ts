import { readFile } from 'node:fs/promises';
import { readEntry } from '../../markdown/entry.ts';
import { type EntryFile, listFolder } from '../../reading/listing.ts';
import { type ListFile, readLists } from '../../reading/lists.ts';
import type { CollectionName, EntryCollection } from '../../schema/index.ts';

/** One row that can be chosen. */
export interface Choice {
  id: string;
  nama: string;
  /** Other words people would search it by. */
  kata?: string;
}

export interface Choices {
  /** What a field that refers to a collection may hold. */
  rows: (collection: CollectionName) => readonly Choice[];
  /** Ids in use, which a new file or row may not take. */
  taken: Readonly<Record<EntryCollection | 'unit', ReadonlySet<string>>>;
}

/** What a contributor may choose from, out of a content folder. */
export async function readChoices(dir: string): Promise<Choices> {
  const [lists, { entries: files }] = await Promise.all([readLists(dir), listFolder(dir)]);
  const rows = new Map<string, readonly Choice[]>([...lists].map(([name, list]) => [name, list.rows.map(toChoice)]));
  for (const kind of ['kasus', 'praktik'] as const) rows.set(kind, await entryChoices(kind, files));
  const ids = (collection: EntryCollection) =>
    new Set(files.filter((file) => file.collection === collection).map(({ id }) => id));
  return {
    rows: (collection) => rows.get(collection) ?? [],
    taken: {
      kasus: ids('kasus'),
      praktik: ids('praktik'),
      adopsi: ids('adopsi'),
      studi: ids('studi'),
      unit: new Set(rows.get('unit')?.map(({ id }) => id)),
    },
  };
}

function entryChoices(kind: 'kasus' | 'praktik', files: readonly EntryFile[]): Promise<Choice[]> {
  return Promise.all(
    files
      .filter(({ collection }) => collection === kind)
      .map(async ({ id, file, format }) => {
        const { data } = readEntry(kind, await readFile(file, 'utf8'), format);
        return { id, nama: data?.judul ?? id, kata: data?.alias.join(' ') ?? '' };
      }),
  );
}

function toChoice(row: ListFile['rows'][number]): Choice {
  const words = ['singkatan', 'alias'].flatMap((key) => {
    const value: unknown = Reflect.get(row, key);
    return Array.isArray(value) || typeof value === 'string' ? value : [];
  });
  return { id: row.id, nama: String(Reflect.get(row, 'nama') ?? row.id), kata: words.join(' ') };
}
