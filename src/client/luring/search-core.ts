import { SEARCH } from './names.ts';

/**
 * Brings the engine and the small dictionary of this release to the device, so that search works without a network too. They are put
 * down when all have come, and last the file that names the edition: until then the search of the release before stays whole.
 */
export async function refreshSearch(addresses: readonly string[]): Promise<void> {
  const edition = addresses.flatMap((address) => /(zxx_\w+)\.pf_meta$/.exec(address)?.[1] ?? [])[0];
  const entry = addresses.find((address) => address.endsWith('pagefind-entry.json'));
  if (edition === undefined || entry === undefined) return;
  const cache = await caches.open(SEARCH);
  if (!(await namesEdition(cache, entry, edition))) {
    const ordered = [...addresses.filter((address) => address !== entry), entry];
    const responses = await Promise.all(ordered.map((address) => fetch(address, { cache: 'no-cache' })));
    if (responses.some(({ ok }) => !ok)) return;
    for (const [index, address] of ordered.entries()) await cache.put(address, responses[index] ?? Response.error());
  }
  for (const { url } of await cache.keys()) if (ofEdition(url) && !url.includes(edition)) await cache.delete(url);
}

/** Files of the index hold the edition in their names, and never change. */
export function ofEdition(path: string): boolean {
  return /\.(pf_index|pf_fragment|pf_meta|pf_filter)$/.test(path);
}

async function namesEdition(cache: Cache, entry: string, edition: string): Promise<boolean> {
  return ((await (await cache.match(entry))?.text()) ?? '').includes(edition);
}
