import type { Library } from '../../src/catalog/library.ts';
import { readLibrary } from '../../src/reading/library.ts';
import { contentDir } from '../../src/reading/paths.ts';
import { today } from '../../src/today.ts';

// Files that share a worker read it once.
let known: Promise<Library> | undefined;

/** The library that the tests are about, read without Astro: what the pages are compared with. */
export function testedLibrary(): Promise<Library> {
  known ??= read(contentDir());
  return known;
}

async function read(dir: string): Promise<Library> {
  const { library, files } = await readLibrary(dir, today());
  const count = library && library.entries.length + library.adopsi.length + library.studi.length;
  if (!library || count !== files.length)
    throw new Error(`testedLibrary: ${dir} is not sound (${count} of ${files.length})`);
  return library;
}
