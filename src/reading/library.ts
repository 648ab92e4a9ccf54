import { buildLibrary, type Library, type RawEntry } from '../catalog/library.ts';
import type { LintContext } from '../lint/context.ts';
import type { Document } from '../lint/document.ts';
import { checkReferences, type LocatedReference } from '../markdown/entry.ts';
import type { AcuanName } from '../schema/acuan.ts';
import type { Finding } from '../schema/finding.ts';
import { type AcuanRows, hasAllLists } from '../schema/names.ts';
import type { Situs } from '../schema/situs.ts';
import { checkFile, factsOf } from './checked-file.ts';
import { allFindings } from './findings.ts';
import { type Folder, readFolder } from './folder.ts';
import { idsOf, type ListFile, type Lists } from './lists.ts';
import type { SourceFile } from './sources.ts';

/** Reads a content folder without Astro, broken files and all: every finding, and the library of what fits. */
export async function readLibrary(dir: string, today: string): Promise<ReadLibrary> {
  const folder = await readFolder(dir, today);
  const { lists, situs, files, context } = folder;
  const read = files.map((file) => readFile(file, context));
  const entries = soundEntries(
    read.flatMap(({ parsed }) => parsed ?? []),
    lists,
    files,
  );
  return {
    library: situs.situs && buildLibrary({ ...entries, ...rowsOf(lists), situs: situs.situs }, today),
    findings: allFindings(
      folder,
      read.flatMap((file) => file.findings),
    ),
    situs: situs.situs,
    ...{ files, context },
    rows: new Map([...lists.values()].map(rowTexts)),
  };
}

function readFile(file: SourceFile, context: LintContext): { parsed?: Parsed; findings: Finding[] } {
  const { document, findings } = checkFile(file, context);
  if (!document?.data) return { findings };
  const { id, path, kasus, praktik, adopsi, studi, references } = document;
  return { parsed: { ...factsOf(document, path), id, kasus, praktik, adopsi, studi, references }, findings };
}

/** Entries whose ids all exist. Practices come first: a case, report or study of a broken practice is left out too. */
function soundEntries(parsed: readonly Parsed[], lists: Lists, files: Folder['files']) {
  const ids = idsOf(lists.values());
  const praktik = soundOf(parsed, (entry) => entry.praktik, ids);
  ids.set('praktik', new Set(praktik.map(({ id }) => id)));
  ids.set('kasus', new Set(files.filter(({ collection }) => collection === 'kasus').map(({ id }) => id)));
  return {
    praktik,
    kasus: soundOf(parsed, (entry) => entry.kasus, ids),
    adopsi: soundOf(parsed, (entry) => entry.adopsi, ids),
    studi: soundOf(parsed, (entry) => entry.studi, ids),
  };
}

function soundOf<T>(
  parsed: readonly Parsed[],
  dataOf: (entry: Parsed) => T | undefined,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): RawEntry<T>[] {
  return parsed.flatMap((entry) => {
    const data = dataOf(entry);
    if (data === undefined || checkReferences(entry.references, ids).length > 0) return [];
    const { id, path, words, minutes, text, discussion, steps, reflection } = entry;
    return [{ id, data, path, words, minutes, text, discussion, steps, reflection }];
  });
}

function rowsOf(lists: Lists): AcuanRows {
  const rows: Partial<Record<AcuanName, ListFile['rows']>> = Object.fromEntries(
    [...lists].map(([name, list]) => [name, list.rows]),
  );
  if (!hasAllLists(rows)) throw new Error('readLibrary: ada daftar acuan yang belum dibaca.');
  return rows;
}

function rowTexts({ name, rows }: ListFile): [AcuanName, ReadonlyMap<string, string>] {
  return [name, new Map(rows.map((row) => [row.id, JSON.stringify(row)]))];
}

/** A content folder as it stands. */
export interface ReadLibrary {
  /** Of the files that fit; undefined when `situs.yml` does not. */
  library: Library | undefined;
  /** Every finding in every file, in the order of the files. The build stops on exactly these. */
  findings: readonly Finding[];
  situs: Situs | undefined;
  files: readonly SourceFile[];
  /** What the rules know of this library. */
  context: LintContext;
  /** Rows of the controlled lists as JSON, by list and id. */
  rows: ReadonlyMap<AcuanName, ReadonlyMap<string, string>>;
}

type Parsed = Pick<Document, 'id' | 'kasus' | 'praktik' | 'adopsi' | 'studi'> &
  ReturnType<typeof factsOf> & { references: readonly LocatedReference[] };
