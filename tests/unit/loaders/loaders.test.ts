import { EventEmitter } from 'node:events';
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { loadedLibrary } from '../../../src/integrations/loaded-library.ts';
import { keepLoaded } from '../../../src/loaded-content.ts';
import { entriesLoader } from '../../../src/loaders/entries.ts';
import { listLoader, situsLoader } from '../../../src/loaders/lists.ts';
import { readLibrary } from '../../../src/reading/library.ts';
import { ACUAN_NAMES, ENTRY_COLLECTIONS } from '../../../src/schema/names.ts';
import { hearFiles } from '../../support/heard-files.ts';
import { contentWith, PROJECT } from '../content-folder.ts';
import { adopsiData, file, lorem } from '../examples.ts';

type Stored = { id: string; digest?: string; data: Record<string, unknown>; rendered?: unknown };

/** All loaders of a site, each with a store of its own as Astro gives it. */
function site(dir: string, watcher?: EventEmitter) {
  vi.stubEnv('CONTENT_DIR', dir);
  vi.stubEnv('BUILD_DATE', '2026-11-24');
  const loaders = [...ENTRY_COLLECTIONS.map(entriesLoader), ...ACUAN_NAMES.map(listLoader), situsLoader()];
  const stores = new Map(loaders.map(({ name }) => [name, new Map<string, Stored>()]));
  const errors: string[] = [];
  const contexts = loaders.map((loader): [Loader, LoaderContext] => [loader, contextOf(stores.get(loader.name))]);
  function contextOf(rows = new Map<string, Stored>()) {
    const store = {
      get: (id: string) => rows.get(id),
      set: (entry: Stored) => rows.set(entry.id, entry),
      delete: (id: string) => rows.delete(id),
      clear: () => rows.clear(),
      keys: () => [...rows.keys()],
      values: () => [...rows.values()],
    };
    const config = { root: pathToFileURL(`${PROJECT}/`), base: '/' };
    const logger = { error: (text: string) => errors.push(text) };
    return { store, meta: new Map(), config, logger, watcher } as unknown as LoaderContext;
  }
  const load = () => Promise.all(contexts.map(([loader, context]) => loader.load(context)));
  return { load, of: (name: string) => stores.get(`lumbung-${name}`) ?? new Map<string, Stored>(), errors };
}

/** Each folder that is listed until the test ends. */
function listings(): string[] {
  const listed: string[] = [];
  hearFiles('readdir', (name) => listed.push(name));
  return listed;
}

test('one build reads the folder once for all loaders; the next build reads it anew and keeps what is unchanged', async () => {
  const dir = await contentWith();
  const { load, of } = site(dir);
  const listed = listings();
  await load();
  expect(listed.filter((name) => name === dir)).toHaveLength(1);
  const [id = ''] = of('kasus').keys();
  const before = of('kasus').get(id);
  expect(before).toMatchObject({
    data: { akhir: expect.any(String) },
    rendered: { metadata: { facts: { path: expect.stringContaining(id) } } },
  });
  expect([...of('wilayah').values()].map(({ data }) => data['urutan'])).toEqual(
    [...of('wilayah').keys()].map((_, at) => at),
  );
  expect(of('situs').get('situs')?.data).toMatchObject({ nama: 'Lumbung Praktik' });
  await load();
  expect(listed.filter((name) => name === dir)).toHaveLength(2);
  expect(of('kasus').get(id)).toBe(before);
});

test('what the loaders tell is the library, as whoever reads the folder without Astro gets it', async () => {
  const dir = await contentWith();
  const loaded = keepLoaded();
  await site(dir).load();
  const { library } = await readLibrary(dir, '2026-11-24');
  const told = loadedLibrary(loaded, '2026-11-24');
  expect(told).toEqual({ ...library, situs: { id: 'situs', ...library?.situs } });
  expect(told.kasus.map(({ id }) => id)).toEqual(library?.kasus.map(({ id }) => id));
  expect(() => loadedLibrary(new Map([...loaded].slice(1)), '2026-11-24')).toThrow('belum dibaca');
});

test('a finding stops every build with all findings of the library, as the checker tells them', async () => {
  const broken = file({ ...adopsiData, praktik: 'bedah-satu-kejadian', unit: 'balai-conto' }, lorem(60));
  const { load, of } = site(await contentWith({ 'adopsi/a.md': broken, 'kasus/B_b.md': 'Halo.\n' }));
  await expect(load()).rejects.toThrow(
    /^\d+ temuan di isi perpustakaan\. Tidak ada halaman yang dibangun\.\ncontent\/adopsi\/a\.md:3:1 .*balai-conto[^]*content\/kasus\/B_b\.md:1:1[^]*npm run periksa$/,
  );
  expect(of('adopsi').has('a')).toBe(false);
});

test('in dev a change is read anew, once for all loaders that it concerns; a finding leaves the last good state', async () => {
  const dir = await contentWith();
  const watcher = Object.assign(new EventEmitter().setMaxListeners(0), { add: () => undefined });
  const { load, of, errors } = site(dir, watcher);
  await load();
  const listed = listings();
  const term = path.join(dir, 'acuan/istilah.yml');
  await appendFile(term, '- {id: baru, nama: Baru, artinya: "Yang baru saja ada."}\n');
  watcher.emit('change', term);
  await vi.waitFor(() => expect(of('istilah').has('baru')).toBe(true), { timeout: 20_000 });
  await vi.waitFor(() => expect(listed.filter((name) => name === dir)).toHaveLength(1));
  const [id = ''] = of('adopsi').keys();
  const good = of('adopsi').get(id);
  await appendFile(path.join(dir, `adopsi/${id}.md`), '\n<script>\n');
  watcher.emit('change', path.join(dir, `adopsi/${id}.md`));
  await vi.waitFor(() => expect(errors).toEqual([expect.stringContaining(`content/adopsi/${id}.md`)]), {
    timeout: 20_000,
  });
  expect(of('adopsi').get(id)?.data).toEqual(good?.data);
});
