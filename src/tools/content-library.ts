import { buildLibrary, type Library, type RawEntry, type RawLibrary } from '../catalog/library.ts';
import { type AcuanList, readAcuan, readSitus } from '../files/acuan.ts';
import { type EntryFile, listEntries } from '../files/entries.ts';
import { knownIds } from '../lint/lint.ts';
import { readSource } from '../lint/sources.ts';
import { checkText } from '../lint/text-size.ts';
import { bodyFacts } from '../markdown/body-facts.ts';
import { checkReferences, type EntryData, readEntry } from '../markdown/entry.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { type AcuanName, acuanSchemas } from '../schema/acuan.ts';
import type { EntryCollection } from '../schema/index.ts';

/** A content folder as it stands, broken files and all. */
export interface Content {
  /** Of the files that can be read; undefined when `situs.yml` cannot. */
  library: Library | undefined;
  /** Text of every entry file by its path, `content/kasus/x.mdx`; empty for a file that is no readable text. */
  sources: ReadonlyMap<string, string>;
  /** Rows of the controlled lists as JSON, by list and id. */
  rows: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Reads a content folder without stopping at findings: what does not fit is left out of the library. */
export async function readContent(dir: string, today: string): Promise<Content> {
  const [acuan, { situs }, files] = await Promise.all([readAcuan(dir), readSitus(dir), listEntries(dir)]);
  const sources = new Map(
    await Promise.all(files.map(async ({ path, file }) => [path, (await readSource(file, path)).source] as const)),
  );
  const rows = (name: AcuanName) => acuan.get(name)?.rows ?? [];
  const entries = soundEntries(files, sources, knownIds(acuan, []));
  const raw: Omit<RawLibrary, 'situs'> = {
    ...entries,
    unit: acuanSchemas.unit.array().parse(rows('unit')),
    instansi: acuanSchemas.instansi.array().parse(rows('instansi')),
    peran: acuanSchemas.peran.array().parse(rows('peran')),
    tema: acuanSchemas.tema.array().parse(rows('tema')),
    metode: acuanSchemas.metode.array().parse(rows('metode')),
    kompetensi: acuanSchemas.kompetensi.array().parse(rows('kompetensi')),
    wilayah: acuanSchemas.wilayah.array().parse(rows('wilayah')),
    istilah: acuanSchemas.istilah.array().parse(rows('istilah')),
    regulasi: acuanSchemas.regulasi.array().parse(rows('regulasi')),
  };
  const library = situs && buildLibrary({ ...raw, situs }, today);
  return { library, sources, rows: new Map([...acuan.values()].map(rowTexts)) };
}

type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** Entries that fit and whose ids all exist. Practices come first: a case or report of a broken practice is left out too. */
function soundEntries(files: readonly EntryFile[], sources: ReadonlyMap<string, string>, lists: Known) {
  const praktik = readAll('praktik', files, sources, lists);
  const withPraktik = new Map([...lists, ['praktik', new Set(praktik.map(({ id }) => id))]]);
  const allKasus = new Set(files.filter(({ collection }) => collection === 'kasus').map(({ id }) => id));
  const known = new Map([...withPraktik, ['kasus', allKasus]]);
  return {
    praktik,
    kasus: readAll('kasus', files, sources, known),
    adopsi: readAll('adopsi', files, sources, known),
  };
}

function readAll<C extends EntryCollection>(
  collection: C,
  files: readonly EntryFile[],
  sources: ReadonlyMap<string, string>,
  known: Known,
): RawEntry<EntryData<C>>[] {
  return files
    .filter((file) => file.collection === collection)
    .flatMap(({ id, path, format }) => {
      const source = sources.get(path) ?? '';
      if (checkText(source).length > 0) return [];
      const { data, tree, words, references } = readEntry(collection, source, format);
      if (data === undefined || checkReferences(references, known).length > 0) return [];
      return [{ id, data, path, ...bodyFacts(tree, words, sectionsOf(tree)) }];
    });
}

function rowTexts({ name, rows }: AcuanList): [string, ReadonlyMap<string, string>] {
  return [name, new Map(rows.map((row) => [row.id, JSON.stringify(row)]))];
}
