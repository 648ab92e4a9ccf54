import { beforeEach, expect, test, vi } from 'vitest';
import { keepSet, keptSets, removeSet, type SetList } from '../../../../src/client/luring/kept-sets.ts';

const signal = () => new AbortController().signal;
const list = (edisi: string): SetList => ({
  id: 'peran-bidan',
  nama: 'Bidan',
  edisi,
  berkas: ['/a/', '/b/', '/gaya.css'].map((url) => ({ url, bytes: 10 })),
});
const editions = async () => (await keptSets()).map(({ edisi }) => edisi);

/** Caches of a browser: one that was deleted can still be written by whoever holds it, and is not found again. */
function fakeCaches() {
  const all = new Map<string, Map<string, Response>>();
  return {
    keys: async () => [...all.keys()],
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
    open: async (name: string) => {
      const entries = all.get(name) ?? new Map<string, Response>();
      all.set(name, entries);
      return {
        put: async (url: string, response: Response) => void entries.set(url, response),
        match: async (url: string) => entries.get(url)?.clone(),
      };
    },
  };
}

let answer: (url: string) => Promise<Response>;
beforeEach(() => {
  answer = async () => new Response('isi');
  vi.stubGlobal('caches', fakeCaches());
  vi.stubGlobal('fetch', async (url: string, { signal }: { signal: AbortSignal }) => {
    const response = await answer(url);
    signal.throwIfAborted();
    return response;
  });
});

test('a new edition takes the place of the old one, which stays until then', async () => {
  await keepSet(list('lama'), () => undefined, signal());
  const seen: string[][] = [];
  answer = async () => (seen.push(await editions()), new Response('isi'));
  const kept = await keepSet(list('baru'), () => undefined, signal());
  expect(seen).toEqual([['lama'], ['lama'], ['lama']]);
  expect(kept).toMatchObject({ edisi: 'baru', banyak: 2, bytes: 30 });
  expect(await caches.keys()).toEqual([expect.stringContaining('|baru|')]);
});

test.each([
  ['a file that cannot be had', async () => new Response('', { status: 404 })],
  ['a network that goes', async () => Promise.reject(new TypeError('Failed to fetch'))],
])('%s leaves nothing half written, and the old edition whole', async (_, third) => {
  await keepSet(list('lama'), () => undefined, signal());
  answer = async (url) => (url === '/gaya.css' ? third() : new Response('isi'));
  await expect(keepSet(list('baru'), () => undefined, signal())).rejects.toThrow();
  expect(await caches.keys()).toEqual([expect.stringContaining('|lama|')]);
});

test('a download that is stopped leaves nothing', async () => {
  const stop = new AbortController();
  await expect(keepSet(list('baru'), () => stop.abort(), stop.signal)).rejects.toThrow('abort');
  expect(await caches.keys()).toEqual([]);
});

test('two tabs that keep one set at the same time take turns, and one edition stays whole', async () => {
  await Promise.all(['satu', 'dua'].map((edisi) => keepSet(list(edisi), () => undefined, signal())));
  expect(await editions()).toEqual(['dua']);
});

test('a set that is removed while it is being written is not said to be kept', async () => {
  answer = async (url) => {
    if (url === '/b/') await removeSet('peran-bidan');
    return new Response('isi');
  };
  await expect(keepSet(list('baru'), () => undefined, signal())).rejects.toMatchObject({ name: 'SetRemoved' });
  expect(await caches.keys()).toEqual([]);
});
