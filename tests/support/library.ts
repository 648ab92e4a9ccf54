import { readFile } from 'node:fs/promises';
import { buildLibrary, type Library, type RawEntry } from '../../src/catalog/library.ts';
import { type AcuanRow, readAcuan, readSitus } from '../../src/files/acuan.ts';
import { listEntries } from '../../src/files/entries.ts';
import { contentDir } from '../../src/files/paths.ts';
import { type EntryData, readEntry } from '../../src/markdown/entry.ts';
import type { AcuanName } from '../../src/schema/acuan.ts';
import type { EntryCollection } from '../../src/schema/index.ts';

const BODY = { minutes: 0, text: '', discussion: [], steps: [], reflection: [] };

/** The library as it stands in the content folder, read without Astro: what the pages are compared with. */
export async function readLibrary(dir: string = contentDir()): Promise<Library> {
  const [acuan, { situs }, files] = await Promise.all([readAcuan(dir), readSitus(dir), listEntries(dir)]);
  if (!situs) throw new Error(`readLibrary: ${dir}/situs.yml is not sound`);
  const rows = <N extends AcuanName>(name: N) => (acuan.get(name)?.rows ?? []) as AcuanRow<N>[];
  const entries = <C extends EntryCollection>(collection: C): Promise<RawEntry<EntryData<C>>[]> =>
    Promise.all(
      files
        .filter((file) => file.collection === collection)
        .map(async ({ id, file, path, format }) => {
          const { data, words } = readEntry(collection, await readFile(file, 'utf8'), format);
          if (!data) throw new Error(`readLibrary: ${path} is not sound`);
          return { ...BODY, id, path, words, data };
        }),
    );
  const raw = {
    situs,
    kasus: await entries('kasus'),
    praktik: await entries('praktik'),
    adopsi: await entries('adopsi'),
    unit: rows('unit'),
    instansi: rows('instansi'),
    peran: rows('peran'),
    tema: rows('tema'),
    metode: rows('metode'),
    kompetensi: rows('kompetensi'),
    wilayah: rows('wilayah'),
    istilah: rows('istilah'),
    regulasi: rows('regulasi'),
  };
  return buildLibrary(raw, '2026-11-24');
}
