import { checkLibrary } from '../lint/check.ts';
import { type Finding, sortFindings } from '../schema/finding.ts';
import { checkFile } from './checked-file.ts';
import { type Folder, readFolder } from './folder.ts';
import type { SourceFile } from './sources.ts';

/**
 * What is wrong with a content folder: in the entries that are asked for, in the lists, and between all. Entries that are not asked for
 * are compared with the others and not parsed, which is most of the work.
 */
export async function readFindings(
  dir: string,
  today: string,
  isAsked: (file: SourceFile) => boolean,
): Promise<ReadFindings> {
  const folder = await readFolder(dir, today);
  const inFiles = folder.files.filter(isAsked).flatMap((file) => checkFile(file, folder.context).findings);
  return { folder, findings: allFindings(folder, inFiles) };
}

/** Those of the entries, with all others of their folder, in the order of the files. */
export function allFindings(folder: Folder, inFiles: readonly Finding[]): Finding[] {
  const { files, strays, context, findings, textFindings } = folder;
  const between = checkLibrary({ documents: files, strays, context });
  return sortFindings([...findings, ...inFiles, ...between, ...textFindings]);
}

interface ReadFindings {
  folder: Folder;
  findings: Finding[];
}
