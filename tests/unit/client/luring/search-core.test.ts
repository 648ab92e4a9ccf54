import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { refreshSearch } from '../../../../src/client/luring/search-core.ts';

/** What is on the device, by address. */
let held: Map<string, string>;
let online: boolean;

const SITE = 'https://contoh.go.id/pagefind/';
const core = (edition: string) => ['pagefind-entry.json', 'pagefind.js', 'wasm.unknown.pagefind', `pagefind.${edition}.pf_meta`].map((name) => SITE + name); // prettier-ignore
const entryOf = (edition: string) => `{"languages":{"zxx":{"hash":"${edition}"}}}`;
let released: string;

beforeEach(() => {
  held = new Map();
  online = true;
  const cache = {
    keys: async () => [...held.keys()].map((url) => ({ url })),
    match: async (address: string) => (held.has(address) ? new Response(held.get(address)) : undefined),
    put: async (address: string, response: Response) => void held.set(address, await response.text()),
    delete: async (address: string) => held.delete(address),
  };
  vi.stubGlobal('caches', { open: async () => cache });
  vi.stubGlobal('fetch', async (address: string) =>
    online ? new Response(address.endsWith('.json') ? entryOf(released) : address) : new Response('', { status: 503 }),
  );
});
afterEach(() => vi.unstubAllGlobals());

async function refresh(edition: string): Promise<string[]> {
  released = edition;
  await refreshSearch(core(edition));
  return [...held.keys()].map((address) => address.slice(SITE.length)).toSorted();
}
const names = (edition: string, ...parts: string[]) =>
  [...core(edition).map((address) => address.slice(SITE.length)), ...parts].toSorted();
const keep = (...parts: string[]) => parts.forEach((name) => held.set(SITE + name, 'isi'));

// As our rewriting names them, and as Pagefind does.
const SLIM = ['fragment/zxx_aaaaaaa_00001.pf_fragment', 'index/zxx_aaaaaaa_00000.pf_index'];
const PLAIN = ['fragment/zxx_1234567.pf_fragment', 'index/zxx_89abcde.pf_index'];

describe.each([
  ['slim', SLIM],
  ['plain', PLAIN],
])('%s parts', (_, parts) => {
  test('of this edition stay', async () => {
    await refresh('zxx_aaaaaaa');
    keep(...parts);
    expect(await refresh('zxx_aaaaaaa')).toEqual(names('zxx_aaaaaaa', ...parts));
  });

  test('of the edition before go when the new one is whole, and not sooner', async () => {
    await refresh('zxx_aaaaaaa');
    keep(...parts);
    online = false;
    expect(await refresh('zxx_bbbbbbb')).toEqual(names('zxx_aaaaaaa', ...parts));
    online = true;
    expect(await refresh('zxx_bbbbbbb')).toEqual(names('zxx_bbbbbbb'));
  });

  test('before go too when a search has brought the new entry file already', async () => {
    await refresh('zxx_aaaaaaa');
    keep(...parts, 'pagefind.zxx_bbbbbbb.pf_meta');
    held.set(`${SITE}pagefind-entry.json`, entryOf('zxx_bbbbbbb'));
    expect(await refresh('zxx_bbbbbbb')).toEqual(names('zxx_bbbbbbb'));
  });
});
