import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ENTRY } from '../../../src/pagefind/names.ts';
import { slimFiles } from '../../../src/pagefind/slim.ts';
import { type IndexedPage, writeIndex } from '../../../src/pagefind/write-index.ts';
import { INDEX_LANGUAGE } from '../../../src/search/index-document.ts';
import { openIndex } from '../../bench/search/engines.ts';

const ROOTS = ['antreq', 'bidanq', 'catatq', 'latihq', 'rumahq', 'sakitq', 'tugasq', 'zxpelatihanq'];
const QUERIES = [...ROOTS, 'rumahq sakitq', 'tugasq latihq', 'tidakadaq'];
const PAGES = 60;
let folder: string;

/** Words of a page, more of some than of others; the same at each run. */
const words = (page: number, from: number) =>
  ROOTS.flatMap((root, at) => Array.from({ length: ((page + from) * (at + 3)) % 5 }, () => root)).join(' ');

const pages = Array.from({ length: PAGES }, (_, page): IndexedPage => ({
  url: `/kasus/k${page}/`,
  texts: [
    { text: words(page, 1), weight: 8 },
    { text: `${words(page, 2)} isi${page}q${page % 5 === 0 ? ' kartuq' : ''}`, weight: 1 },
  ],
  filters: { sisa: [String(page % 3)] },
  meta: { title: `K "${page}" & <b>`, ringkasan: page % 4 === 0 ? 'kartuq dan lain-lain' : 'lain' },
}));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lumbung-pagefind-'));
  // It warns where a part of the index that does not come would be passed over.
  const warn = vi.spyOn(console, 'warn').mockImplementation(unexpected);
  await writeIndex(pages, at('plain'));
  warn.mockRestore();
  await cp(at('plain'), at('slim'), { recursive: true });
  expect(await slimFiles(at('slim'), unexpected)).toBe(true);
});
afterAll(async () => {
  await pagefind.close();
  await rm(folder, { recursive: true });
});

const at = (...names: string[]) => path.join(folder, ...names);
const unexpected = (text: string) => expect.unreachable(text);

/** Number of the page and score of each result. */
async function ask(name: string, query: string | null, filters = {}): Promise<[number, string][]> {
  const { results } = await (await openIndex(at(name), INDEX_LANGUAGE)).search(query, { filters });
  return Promise.all(
    results.map(async ({ score, data }) => [Number(/\d+/.exec((await data()).raw_url)?.[0]), score.toFixed(4)]),
  );
}

const byPage = (found: [number, string][]) => found.toSorted(([a], [b]) => a - b);

test.each(QUERIES)('"%s" finds the same with the same scores as before', async (query) => {
  expect(byPage(await ask('slim', query))).toEqual(byPage(await ask('plain', query)));
});

test('a word that is also on cards is found in texts alone, each on its page', async () => {
  const found = byPage(await ask('slim', 'kartuq')).map(([page]) => page);
  expect(found).toEqual(Array.from({ length: PAGES / 5 }, (_, row) => row * 5));
});

test.each(['plain', 'slim'])('%s: everything is listed in its order, and a filter leaves out what does not fit', async (name) => {
  const all = (await ask(name, null)).map(([page]) => page);
  expect(all).toEqual(Array.from({ length: PAGES }, (_, page) => page));
  expect((await ask(name, null, { sisa: { any: ['1'] } })).map(([page]) => page)).toEqual(all.filter((page) => page % 3 === 1)); // prettier-ignore
}); // prettier-ignore

test.each(['plain', 'slim'])('%s: a result gives its address and its card to the letter', async (name) => {
  const { results } = await (await openIndex(at(name), INDEX_LANGUAGE)).search(null);
  const cards = await Promise.all(results.map(({ data }) => data()));
  expect(cards.map(({ raw_url, meta }) => [raw_url, meta])).toEqual(
    pages.map(({ url, meta }, page) => [`/${String(page).padStart(7, '0')}${url}`, meta]),
  );
});

test('the text that was indexed is not sent, and every name holds the edition', async () => {
  const names = (await readdir(at('slim'), { recursive: true })).filter((name) => name.includes('.pf_'));
  const fragments = names.filter((name) => name.startsWith('fragment'));
  expect(fragments).toHaveLength(PAGES);
  expect(gunzipSync(await readFile(at('slim', fragments[1] ?? ''))).toString()).toContain('"content":""');
  const editions = new Set(names.map((name) => /zxx_[0-9a-f]{7}(?=[_.])/.exec(name)?.[0]));
  expect([...editions]).toEqual([expect.stringMatching(/^zxx_/)]);
});

const packed = (bytes: Uint8Array) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), bytes]));
const cbor = (hex: string) => packed(Buffer.from(hex, 'hex'));
const first = async (name: string, kind: string) => at(name, kind, (await readdir(at(name, kind)))[0] ?? '');
const list = async (name: string) =>
  at(name, (await readdir(at(name))).find((file) => file.endsWith('.pf_meta')) ?? '');

describe('files that are not as we know them stay as Pagefind wrote them, and a warning says what to do:', () => {
  test.each<[string, (name: string) => Promise<void>, RegExp]>([
    [
      'another version',
      async (name) => {
        const entry = (await readFile(at(name, ENTRY), 'utf8')).replace('"1.6.0"', '"9.9.9"');
        await writeFile(at(name, ENTRY), entry);
      },
      /versi 9\.9\.9 belum dikenal/,
    ],
    ['a list that is a map', async (name) => writeFile(await list(name), cbor('a0')), /jenis 5 tidak dikenal/],
    ['a list in another order', async (name) => writeFile(await list(name), cbor('8301820203820405')), /seharusnya ada/],
    ['a list that is cut off', async (name) => writeFile(await list(name), cbor('8501')), /\./],
    ['a list that is not packed', async (name) => writeFile(await list(name), 'x'), /unexpected end of file/],
    ['no list', async (name) => rm(await list(name)), /satu berkas \.pf_meta diharapkan/],
    ['a part of the index missing', async (name) => rm(await first(name, 'index')), /ENOENT/],
    ['words in another shape', async (name) => writeFile(await first(name, 'index'), cbor('816161')), /seharusnya ada/],
    ['a card missing', async (name) => rm(await first(name, 'fragment')), /ENOENT/],
    ['a card in another shape', async (name) => writeFile(await first(name, 'fragment'), packed(Buffer.from('[]'))), /url dan meta/],
    ['no entry file', async (name) => rm(at(name, ENTRY)), /ENOENT/],
  ])('%s', async (name, damage, why) => {
    await cp(at('plain'), at(name), { recursive: true });
    await damage(name);
    const before = await bytesOf(name);
    const warnings: string[] = [];
    expect(await slimFiles(at(name), (text) => warnings.push(text))).toBe(false);
    expect(warnings).toEqual([expect.stringMatching(why)]);
    expect(warnings[0]).toContain('src/pagefind/README.md');
    expect(await bytesOf(name)).toEqual(before);
    expect((await readdir(folder)).filter((each) => /\.(slim|plain)$/.test(each))).toEqual([]);
  }); // prettier-ignore
}); // prettier-ignore

async function bytesOf(name: string): Promise<[string, string][]> {
  const files = (await readdir(at(name), { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
  const paths = files.map((file) => path.join(file.parentPath, file.name)).toSorted();
  return Promise.all(paths.map(async (file) => [file, (await readFile(file)).toString('base64')]));
}
