import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shrinkFiles } from '../../../src/pagefind/pagefind-files.ts';
import { INDEX_LANGUAGE, indexHtml } from '../../../src/search/index-document.ts';
import { openIndex } from '../../bench/search/engines.ts';

const ROOTS = ['antreq', 'bidanq', 'catatq', 'latihq', 'rumahq', 'sakitq', 'tugasq', 'zxpelatihanq'];
const QUERIES = [...ROOTS, 'rumahq sakitq', 'tugasq latihq', 'tidakadaq'];
const PAGES = 60;
let folder: string;

/** Words of a page, more of some than of others; the same at each run. */
const words = (page: number, from: number) =>
  ROOTS.flatMap((root, at) => Array.from({ length: ((page + from) * (at + 3)) % 5 }, () => root)).join(' ');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lumbung-pagefind-'));
  for (const name of ['plain', 'small']) {
    const { index } = await pagefind.createIndex({ forceLanguage: INDEX_LANGUAGE });
    for (let page = 0; page < PAGES; page++)
      await index?.addHTMLFile({
        url: `/${String(page).padStart(3, '0')}`,
        content: indexHtml([
          { text: words(page, 1), weight: 8 },
          { text: `${words(page, 2)} isi${page}q`, weight: 1 },
        ]).replace('<main', `<main data-pagefind-filter="sisa:${page % 3}"`),
      });
    await index?.writeFiles({ outputPath: path.join(folder, name) });
    await index?.deleteIndex();
  }
  const cards = Array.from({ length: PAGES }, (_, page) => ({ url: `/kasus/k${page}/`, meta: { title: `K ${page}` } }));
  await shrinkFiles(path.join(folder, 'small'), cards, 'sumber');
});
afterAll(async () => {
  await pagefind.close();
  await rm(folder, { recursive: true });
});

/** Number of the page and score of each result. */
async function ask(name: string, query: string | null, filters = {}): Promise<[number, string][]> {
  const { results } = await (await openIndex(path.join(folder, name), INDEX_LANGUAGE)).search(query, { filters });
  return Promise.all(
    results.map(
      async ({ score, data }) => [Number(/\d+/.exec((await data()).raw_url)?.[0]), score.toFixed(4)] as const,
    ),
  ).then((found) => found.map(([page, score]) => [page, score]));
}

test.each(QUERIES)('"%s" finds the same with the same scores as before', async (query) => {
  const byPage = (found: [number, string][]) => found.toSorted(([a], [b]) => a - b);
  expect(byPage(await ask('small', query))).toEqual(byPage(await ask('plain', query)));
});

test('everything is listed by the number of the page, and a filter leaves out what does not fit', async () => {
  const all = (await ask('small', null)).map(([page]) => page);
  expect(all).toEqual(Array.from({ length: PAGES }, (_, page) => page));
  expect((await ask('small', null, { sisa: { any: ['1'] } })).map(([page]) => page)).toEqual(all.filter((page) => page % 3 === 1)); // prettier-ignore
});

test('a result gives its card, and the indexed text is not sent', async () => {
  const [first] = (await (await openIndex(path.join(folder, 'small'), INDEX_LANGUAGE)).search('bidanq')).results;
  expect(await first?.data()).toMatchObject({ meta: { title: expect.stringMatching(/^K \d+$/) }, content: '' });
  const names = await readdir(path.join(folder, 'small', 'fragment'));
  expect(names).toHaveLength(PAGES);
  expect(gunzipSync(await readFile(path.join(folder, 'small', 'fragment', names[0] ?? ''))).toString()).not.toContain('bidanq'); // prettier-ignore
});

test('every name holds the edition, and other cards than pages are refused', async () => {
  const names = (await readdir(path.join(folder, 'small'), { recursive: true })).filter((name) =>
    name.includes('.pf_'),
  );
  const editions = new Set(names.map((name) => /zxx_[0-9a-f]{7}(?=[_.])/.exec(name)?.[0]));
  expect([...editions]).toEqual([expect.stringMatching(/^zxx_/)]);
  await expect(shrinkFiles(path.join(folder, 'small'), [], 'sumber')).rejects.toThrow('tidak sama');
});
