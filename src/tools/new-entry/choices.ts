import { readFile } from 'node:fs/promises';
import { readEntry } from '../../markdown/entry.ts';
import { type EntryFile, listFolder } from '../../reading/listing.ts';
import { type ListFile, readLists } from '../../reading/lists.ts';
import type { EntryCollection } from '../../schema/index.ts';

/** One row that can be chosen. */
export interface Choice {
  id: string;
  nama: string;
  /** Other words people would search it by. */
  kata?: string;
}

const LISTS = ['unit', 'instansi', 'peran', 'tema', 'metode', 'kompetensi', 'wilayah'] as const;
type Lists = Readonly<Record<(typeof LISTS)[number] | 'praktik', readonly Choice[]>>;

export interface Choices extends Lists {
  /** Ids in use, which a new file or row may not take. */
  taken: Readonly<Record<EntryCollection | 'unit', ReadonlySet<string>>>;
}

/** What a contributor may choose from, out of a content folder. */
export async function readChoices(dir: string): Promise<Choices> {
  const [lists, { entries: files }] = await Promise.all([readLists(dir), listFolder(dir)]);
  const rows = (name: (typeof LISTS)[number]) => (lists.get(name)?.rows ?? []).map(toChoice);
  return {
    unit: rows('unit'),
    instansi: rows('instansi'),
    peran: rows('peran'),
    tema: rows('tema'),
    metode: rows('metode'),
    kompetensi: rows('kompetensi'),
    wilayah: rows('wilayah'),
    praktik: await praktikChoices(files),
    taken: {
      kasus: idsOf(files, 'kasus'),
      praktik: idsOf(files, 'praktik'),
      adopsi: idsOf(files, 'adopsi'),
      unit: new Set(rows('unit').map(({ id }) => id)),
    },
  };
}

function idsOf(files: readonly EntryFile[], collection: EntryCollection): Set<string> {
  return new Set(files.filter((file) => file.collection === collection).map(({ id }) => id));
}

function praktikChoices(files: readonly EntryFile[]): Promise<Choice[]> {
  return Promise.all(
    files
      .filter(({ collection }) => collection === 'praktik')
      .map(async ({ id, file, format }) => {
        const { data } = readEntry('praktik', await readFile(file, 'utf8'), format);
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
