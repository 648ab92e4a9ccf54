import { readAcuan, readSitus, unknownInSitus } from '../files/acuan.ts';
import { type EntryFile, listEntries } from '../files/entries.ts';
import { type Finding, sortFindings } from '../schema/finding.ts';
import { checkEntry, checkLibrary } from './check.ts';
import { type LintContext, lintContext } from './context.ts';
import type { LibraryDocument } from './document.ts';
import { checkLists } from './lists.ts';
import { redactFindings } from './personal-data/redact.ts';
import { imageReader, readSource } from './sources.ts';
import { strayFiles } from './strays.ts';
import { today } from './today.ts';

export interface LintResult {
  files: number;
  findings: Finding[];
  context: LintContext;
}

type Acuan = Awaited<ReturnType<typeof readAcuan>>;

/** Every finding in every file of a content folder, in the order of the files. The build stops on exactly these. */
export async function lintLibrary(dir: string, day = today()): Promise<LintResult> {
  const [acuan, situs, files] = await Promise.all([readAcuan(dir), readSitus(dir), listEntries(dir)]);
  const context = libraryContext(dir, acuan, files, day);
  const read = await Promise.all(files.map((file) => lintEntry(file, context)));
  const documents = read.map(({ document }) => document);
  const lists = redactFindings(
    [...situs.findings, ...unknownInSitus(situs, acuan), ...[...acuan.values()].flatMap((list) => list.findings)],
    context.regions,
  );
  const between = await lintBetween(dir, documents, context);
  return {
    files: files.length + acuan.size + 1,
    context,
    findings: sortFindings([...lists, ...read.flatMap(({ findings }) => findings), ...between]),
  };
}

/** What the rules may know, gathered from the lists and the names of the files. */
export function libraryContext(dir: string, acuan: Acuan, files: readonly EntryFile[], day: string): LintContext {
  return { ...lintContext(acuan, knownIds(acuan, files), day), image: imageReader(dir) };
}

/** Findings that no single entry shows: between entries, in the lists, and beside them. */
export async function lintBetween(
  dir: string,
  documents: readonly LibraryDocument[],
  context: LintContext,
): Promise<Finding[]> {
  const [strays, lists] = await Promise.all([strayFiles(dir), checkLists(dir, context)]);
  return [...checkLibrary({ documents, strays, context }), ...lists];
}

/** Ids by collection: rows of the lists, names of the entry files. */
export function knownIds(
  acuan: ReadonlyMap<string, { rows: readonly { id: string }[] }>,
  files: readonly EntryFile[],
): Map<string, Set<string>> {
  const ids = new Map([...acuan].map(([name, { rows }]) => [name, new Set(rows.map(({ id }) => id))]));
  for (const { collection, id } of files) ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  return ids;
}

async function lintEntry(
  file: EntryFile,
  context: LintContext,
): Promise<{ document: LibraryDocument; findings: Finding[] }> {
  const { source, findings } = await readSource(file.file, file.path);
  const document = { ...file, source };
  if (findings.length > 0) return { document, findings: redactFindings(findings, context.regions) };
  return { document, findings: checkEntry(file, source, context).findings };
}
