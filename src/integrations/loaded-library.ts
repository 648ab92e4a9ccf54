import { buildLibrary, type Library, type RawLibrary } from '../catalog/library.ts';
import { ACUAN_NAMES, ENTRY_COLLECTIONS } from '../schema/names.ts';

/** The library of all that the loaders told (src/loaded-content.ts), by their names. It is the one that pages see. */
export function loadedLibrary(loaded: ReadonlyMap<string, readonly object[]>, today: string): Library {
  const lists = Object.fromEntries(ACUAN_NAMES.map((name) => [name, loaded.get(name)]));
  const entries = Object.fromEntries(ENTRY_COLLECTIONS.map((name) => [name, loaded.get(name)?.toSorted(byPath)]));
  const raw = { ...lists, ...entries, situs: loaded.get('situs')?.[0] };
  if (!isWhole(raw)) throw new Error('loadedLibrary: ada bagian perpustakaan yang belum dibaca.');
  return buildLibrary(raw, today);
}

/** Astro's store keeps no order. */
function byPath(a: object, b: object): number {
  const [first, second] = [a, b].map((entry) => String(Reflect.get(entry, 'path')));
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/** That the parts fit is made sure of where each is read. */
function isWhole(raw: Partial<Record<keyof RawLibrary, unknown>>): raw is RawLibrary {
  return [...ACUAN_NAMES, ...ENTRY_COLLECTIONS, 'situs' as const].every((name) => raw[name] !== undefined);
}
