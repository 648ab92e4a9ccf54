import type { Library } from '../../src/catalog/library.ts';
import { contentDir } from '../../src/files/paths.ts';
import { readContent } from '../../src/tools/content-library.ts';

/** The library as it stands in the content folder, read without Astro: what the pages are compared with. */
export async function readLibrary(dir: string = contentDir()): Promise<Library> {
  const { library, sources } = await readContent(dir, '2026-11-24');
  const read = library && library.entries.length + library.adopsi.length;
  if (!library || read !== sources.size)
    throw new Error(`readLibrary: ${dir} is not sound (${read} of ${sources.size})`);
  return library;
}
