import { readFile } from 'node:fs/promises';

/** Reads what `git diff --name-only -z` printed: names may hold line breaks. */
export async function changedPaths(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8')).split('\0').filter((path) => path !== '');
}

/** Whether a changed file is one that editors may publish: a link in the place of the folder itself is not. */
export function isContent(path: string): boolean {
  return path.startsWith('content/');
}

/** Why a pull request may not be merged as it is; undefined when it is content alone or code alone. */
export function mixedScope(paths: readonly string[]): string | undefined {
  const content = paths.filter(isContent);
  if (content.length === 0 || content.length === paths.length) return undefined;
  return (
    `Usulan ini mengubah ${content.length} berkas di content/ dan ${paths.length - content.length} berkas di luarnya. ` +
    'Pisahkan menjadi dua usulan: isi dibaca redaksi, kode dibaca pengembang.'
  );
}
