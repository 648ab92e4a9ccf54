import { getCollection, getEntry, render } from 'astro:content';
import type { CollectionEntry, DataEntryMap } from 'astro:content';
import { type BodyFacts, buildLibrary, type Library, type RawEntry } from './catalog/library.ts';
import type { EntryCollection } from './schema/index.ts';
import { ACUAN_NAMES, hasAllLists } from './schema/names.ts';
import { today } from './today.ts';

let library: Promise<Library> | undefined;

/** The whole library, read and resolved once per build. In `dev` it is read anew for each page, so that edits show. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return storedLibrary();
  library ??= storedLibrary();
  return library;
}

/** The body of an entry: as a component, as HTML whose pictures are still names, and its headings. */
export async function entryBody(collection: EntryCollection, id: string) {
  const stored = await getEntry(collection, id);
  if (!stored) throw new Error(`entryBody: ${collection} "${id}" tidak ada di penyimpanan.`);
  return { ...(await render(stored)), html: stored.rendered?.html ?? '' };
}

async function storedLibrary(): Promise<Library> {
  const situs = await getEntry('situs', 'situs');
  if (!situs) throw new Error('getLibrary: content/situs.yml belum terbaca.');
  const lists = Object.fromEntries(
    await Promise.all(ACUAN_NAMES.map(async (name) => [name, await rows(name)] as const)),
  );
  if (!hasAllLists(lists)) throw new Error('getLibrary: ada daftar acuan yang belum terbaca.');
  return buildLibrary(
    {
      ...lists,
      situs: situs.data,
      kasus: await entries('kasus'),
      praktik: await entries('praktik'),
      adopsi: await entries('adopsi'),
      studi: await entries('studi'),
    },
    today(),
  );
}

async function entries<C extends EntryCollection>(collection: C): Promise<RawEntry<CollectionEntry<C>['data']>[]> {
  const found = await getCollection(collection);
  return found.map(({ id, data, digest, rendered }) => {
    const facts: unknown = rendered?.metadata?.['facts'];
    if (!isBodyFacts(facts)) throw new Error(`getLibrary: ${collection} "${id}" disimpan tanpa isi yang diukur.`);
    return { id, data, digest: digest === undefined ? undefined : String(digest), ...facts };
  });
}

/** Rows of a list in the order of its file, which the loader notes as `urutan`; Astro's store keeps no order. */
async function rows<C extends keyof DataEntryMap>(collection: C): Promise<CollectionEntry<C>['data'][]> {
  const found = await getCollection(collection);
  const order = ({ data }: { data: object }) => Number(Reflect.get(data, 'urutan'));
  return found.toSorted((a, b) => order(a) - order(b)).map(({ data }) => data);
}

/** Astro's store tells no type of what a loader has put beside the HTML. */
function isBodyFacts(value: unknown): value is BodyFacts {
  if (typeof value !== 'object' || value === null) return false;
  const is = (key: keyof BodyFacts, type: 'string' | 'number') => typeof Reflect.get(value, key) === type;
  const lists: readonly (keyof BodyFacts)[] = ['discussion', 'steps', 'reflection'];
  return (
    is('path', 'string') &&
    is('text', 'string') &&
    is('words', 'number') &&
    is('minutes', 'number') &&
    lists.every((key) => Array.isArray(Reflect.get(value, key)))
  );
}
