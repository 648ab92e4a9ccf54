import type { Library } from '../../src/catalog/library.ts';
import { contentDir } from '../../src/files/paths.ts';
import { today } from '../../src/lint/today.ts';
import { readContent } from '../../src/tools/content-library.ts';

// Files that share a worker read it once.
let known: Promise<Library> | undefined;

/** The library that the tests are about, read without Astro: what the pages are compared with. */
export function readLibrary(): Promise<Library> {
  known ??= read(contentDir());
  return known;
}

async function read(dir: string): Promise<Library> {
  const { library, sources } = await readContent(dir, today());
  const count = library && library.entries.length + library.adopsi.length;
  if (!library || count !== sources.size)
    throw new Error(`readLibrary: ${dir} is not sound (${count} of ${sources.size})`);
  return library;
}
