import { type ReadLibrary, readLibrary } from '../../reading/library.ts';
import { readSitus } from '../../reading/situs.ts';
import type { SourceFile } from '../../reading/sources.ts';
import { digestFiles } from './files.ts';

/** A content folder as two of them are compared. */
export interface ContentFolder extends Pick<ReadLibrary, 'library' | 'rows'> {
  /** Entry files by shown path. */
  sources: ReadonlyMap<string, SourceFile>;
  /** All files by shown path. */
  digests: ReadonlyMap<string, string>;
  /** What `situs.yml` says, sound or not. */
  settings: Readonly<Record<string, unknown>>;
}

export async function readContent(dir: string, day: string): Promise<ContentFolder> {
  const [{ library, rows, files }, { yaml }, digests] = await Promise.all([
    readLibrary(dir, day),
    readSitus(dir),
    digestFiles(dir),
  ]);
  const settings = typeof yaml.data === 'object' ? { ...yaml.data } : {};
  return { library, rows, sources: new Map(files.map((file) => [file.path, file])), digests, settings };
}
