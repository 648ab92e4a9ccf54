import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry, DataEntryMap } from 'astro:content';
import { type BodyFacts, buildLibrary, type Library, type RawEntry, type RawLibrary } from './catalog/library.ts';
import { ACUAN_NAMES, hasAllLists } from './schema/acuan.ts';

let library: Promise<Library> | undefined;

/** The whole library, read and resolved once per build. In `dev` it is read anew for each page, so that edits show. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  library ??= readLibrary();
  return library;
}

/** Today in Jakarta, `YYYY-MM-DD`; `BUILD_DATE` overrides it so that a build can be repeated to the byte. */
export function buildDate(): string {
  return (
    import.meta.env['BUILD_DATE'] || new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date())
  );
}

async function readLibrary(): Promise<Library> {
  const situs = await getEntry('situs', 'situs');
  if (!situs) throw new Error('getLibrary: content/situs.yml belum terbaca.');
  const lists = Object.fromEntries(
    await Promise.all(ACUAN_NAMES.map(async (name) => [name, await rows(name)] as const)),
  );
  if (!hasAllLists(lists)) throw new Error('getLibrary: ada daftar acuan yang belum terbaca.');
  const raw: RawLibrary = {
    ...lists,
    situs: situs.data,
    kasus: await entries('kasus'),
    praktik: await entries('praktik'),
    adopsi: await entries('adopsi'),
  };
  return buildLibrary(raw, buildDate());
}

async function entries<C extends 'kasus' | 'praktik' | 'adopsi'>(
  collection: C,
): Promise<RawEntry<CollectionEntry<C>['data']>[]> {
  const found = await getCollection(collection);
  return found.map(({ id, data, digest, rendered }) => ({
    id,
    data,
    digest: digest === undefined ? undefined : String(digest),
    ...(rendered?.metadata?.['frontmatter'] as unknown as BodyFacts),
  }));
}

/** Rows of a list in the order of its file, which the loader notes as `urutan`; Astro's store keeps no order. */
async function rows<C extends keyof DataEntryMap>(collection: C): Promise<CollectionEntry<C>['data'][]> {
  const found = await getCollection(collection);
  const order = ({ data }: { data: object }) => Number(Reflect.get(data, 'urutan'));
  return found.toSorted((a, b) => order(a) - order(b)).map(({ data }) => data);
}
