import { checkLibrary } from '../lint/check.ts';
import { type Finding, sortFindings } from '../schema/finding.ts';
import { checkFile } from './checked-file.ts';
import { type Folder, readFolder } from './folder.ts';
import type { SourceFile } from './sources.ts';

/**
 * What is wrong with a content folder, as far as it is asked for. An entry that is not is compared with the others and not parsed, which
 * is most of the work. `isAsked` gets a list without its text.
 */
export async function readFindings(
  dir: string,
  today: string,
  isAsked: (file: Pick<SourceFile, 'path' | 'source'>) => boolean,
): Promise<ReadFindings> {
  const folder = await readFolder(dir, today, (path) => isAsked({ path, source: '' }));
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
