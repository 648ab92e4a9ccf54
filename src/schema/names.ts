import { idSchema } from './fields.ts';
import type { Finding } from './finding.ts';

/** What the checks of names need to know of an entry file. */
export interface NamedFile {
  collection: string;
  id: string;
  path: string;
}

/** Names of entry files that cannot be an id, and ids that two files share. */
export function checkNames(files: readonly NamedFile[]): Finding[] {
  return [...files.flatMap(checkName), ...doubles(files)];
}

function checkName({ id, path }: NamedFile): Finding[] {
  const result = idSchema.safeParse(id);
  if (result.success) return [];
  const message = `nama berkas: ${result.error.issues[0]?.message ?? 'tidak dapat dipakai'}.`;
  return [{ rule: 'unique-id', path, line: 1, column: 1, message, help: 'Ganti nama berkasnya.' }];
}

function doubles(files: readonly NamedFile[]): Finding[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ collection, id, path }) => {
    const key = `${collection}/${id}`;
    const first = seen.get(key);
    seen.set(key, path);
    if (first === undefined) return [];
    const message = `id "${id}" sudah dipakai ${first}.`;
    return [{ rule: 'unique-id', path, line: 1, column: 1, message, help: 'Ganti nama salah satu berkas.' }];
  });
}
