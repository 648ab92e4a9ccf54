import { type Akar, createAkar, normalise } from './akar.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { ROOTS } from './roots.ts';
import { SPELLING } from './spelling.ts';
import type { SynonymRow } from './synonyms.ts';

/** The root finder with all our lists: for the build and the tools. The browser reads a kamus instead. */
export const akar: Akar = createAkar({ roots: ROOTS, exceptions: EXCEPTIONS, spelling: SPELLING });

/** The same for a site: its abbreviations are roots, so that DIKLAT is never read as di-klat. */
export function siteAkar(rows: readonly SynonymRow[]): Akar {
  const abbreviations = rows.flatMap(({ singkatan }) =>
    singkatan && /^[\p{L}\p{N}]+$/u.test(singkatan) ? normalise(singkatan) : [],
  );
  return createAkar({ roots: [...ROOTS, ...abbreviations], exceptions: EXCEPTIONS, spelling: SPELLING });
}

/** Does one of our roots stand behind this word? Asked before a word that the site does not have is taken for a slip. */
export function isIndonesian(word: string): boolean {
  return akar(word)
    .split('-')
    .every((root) => ROOTS.has(root) || EXCEPTIONS.get(root) === root);
}
