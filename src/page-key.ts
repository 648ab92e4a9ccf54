import type { AdopsiEntry, Entry, Library, StudiEntry } from './catalog/library.ts';
import { related } from './catalog/related.ts';
import { digest } from './digest.ts';
import { hasLinkPictures } from './link-pictures.ts';

const siteKeys = new WeakMap<Library, string>();
const pageKeys = new WeakMap<Entry, string>();

/**
 * A key that changes whenever anything that the pages of an entry show does: its own text, what it is linked with, the lists, the
 * settings of the site and of the build, and the day. Astro keeps the page of an unchanged key (`cacheKey` in getStaticPaths).
 */
export function pageKey(entry: Entry, library: Library): string {
  const key = pageKeys.get(entry) ?? makeKey(entry, library);
  pageKeys.set(entry, key);
  return key;
}

/** The same for the page of a study: its own text, and the practices it names. */
export function studiKey(entry: StudiEntry, library: Library): string {
  const named = entry.praktik.map(({ entry: { url, data } }) => [url, data.judul]);
  return digest(JSON.stringify([siteKey(library), textOf(entry), named]));
}

function makeKey(entry: Entry, library: Library): string {
  const linked: Entry[] = entry.jenis === 'kasus' ? [...entry.praktik] : [...entry.kasus];
  const adopsi: readonly AdopsiEntry[] =
    entry.jenis === 'kasus' ? entry.praktik.flatMap((praktik) => praktik.adopsi) : entry.adopsi;
  const near = related(entry, library.entries).map((row) => [row.alasan, stateOf(row.entry)]);
  const studi = entry.jenis === 'praktik' ? entry.studi.map(textOf) : [];
  return digest(
    JSON.stringify([siteKey(library), stateOf(entry), linked.map(stateOf), adopsi.map(textOf), studi, near]),
  );
}

/** Everything of an entry: its text, and what is computed from the texts of others. */
function stateOf(entry: Entry): unknown {
  return [entry.url, textOf(entry), entry.bukti, entry.denyut];
}

/** The loader's digest covers the text, its pictures and the code that read it. */
function textOf({
  id,
  digest: stored,
  data,
  text,
}: Pick<Entry | AdopsiEntry | StudiEntry, 'id' | 'digest' | 'data' | 'text'>): unknown {
  return [id, stored ?? [data, text]];
}

function siteKey(library: Library): string {
  const known = siteKeys.get(library);
  if (known !== undefined) return known;
  const { kasus: _kasus, praktik: _praktik, adopsi: _adopsi, studi: _studi, entries: _entries, ...lists } = library;
  const key = digest(JSON.stringify([lists, hasLinkPictures()]));
  siteKeys.set(library, key);
  return key;
}
