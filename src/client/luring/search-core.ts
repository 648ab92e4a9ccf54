import { editionOf, ENTRY, isNamedForContent } from '../../pagefind/names.ts';
import { SEARCH } from './names.ts';

/**
 * Brings the engine and the small dictionary of this release to the device, so that search works without a network too. They are put
 * down when all have come, and last the file that names the edition: until then the search of the release before stays whole.
 */
export async function refreshSearch(addresses: readonly string[]): Promise<void> {
  const edition = addresses.flatMap((address) => editionOf(address) ?? [])[0];
  const entry = addresses.find((address) => address.endsWith(ENTRY));
  if (edition === undefined || entry === undefined) return;
  const cache = await caches.open(SEARCH);
  const renewed = !(await namesEdition(cache, entry, edition));
  if (renewed) {
    const ordered = [...addresses.filter((address) => address !== entry), entry];
    const responses = await Promise.all(ordered.map((address) => fetch(address, { cache: 'no-cache' })));
    if (responses.some(({ ok }) => !ok)) return;
    for (const [index, address] of ordered.entries()) await cache.put(address, responses[index] ?? Response.error());
  }
  await dropOthers(cache, edition, renewed);
}

/**
 * Removes the index of another edition. Files as Pagefind names them do not say which they are of (src/pagefind/README.md); when the
 * edition has changed, all of them go, and what is still needed comes anew.
 */
async function dropOthers(cache: Cache, edition: string, renewed: boolean): Promise<void> {
  const others = (await cache.keys()).filter(({ url }) => isNamedForContent(url) && !url.includes(edition));
  if (renewed || others.some(({ url }) => editionOf(url) !== undefined))
    for (const { url } of others) await cache.delete(url);
}

async function namesEdition(cache: Cache, entry: string, edition: string): Promise<boolean> {
  return ((await (await cache.match(entry))?.text()) ?? '').includes(edition);
}
