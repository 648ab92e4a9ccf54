import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { escapeHtml } from '../../../src/publishing/html-text.ts';
import { rootsOf } from '../../../src/search/document.ts';
import { documentIndexer, INDEX_LANGUAGE, indexHtml } from '../../../src/search/index-document.ts';
import { isIndonesian, siteAkar } from '../../../src/search/indonesian.ts';
import { buildKamus } from '../../../src/search/kamus-build.ts';
import { readKamus } from '../../../src/search/kamus.ts';
import { rankByName } from '../../../src/search/merge.ts';
import { planQuery } from '../../../src/search/query.ts';
import { RELATED } from '../../../src/search/related-words.ts';
import { runPlan } from '../../../src/search/run-plan.ts';
import { concepts, type SynonymRow } from '../../../src/search/synonyms.ts';
import type { BenchDocument } from './format.ts';
import { DEPTH } from './measures.ts';

/** A built index that can be asked. */
export interface Engine {
  /** Ids of the documents found, best first, at most `DEPTH`. */
  search(query: string): Promise<string[]>;
  /** Bytes of the index files (as sent: Pagefind compresses them itself) and of the kamus, compressed. */
  bytes: number;
}

/** Pagefind as it comes: Indonesian, its own stemmer, one search a query. */
export async function plainEngine(documents: readonly BenchDocument[], folder: string): Promise<Engine> {
  const ids = documents.map(({ id }) => id);
  await writeIndex('id', documents.map(plainHtml), folder);
  const open = await openIndex(folder, 'id');
  return {
    bytes: await indexBytes(folder),
    search: async (query) => {
      const { results } = await open.search(query);
      const pages = await Promise.all(results.slice(0, DEPTH).map(pageOf));
      return pages.flatMap((page) => ids[page] ?? []);
    },
  };
}

/** Ours: roots in the index, a kamus of the same documents, one search a term, merged. */
export async function ourEngine(
  documents: readonly BenchDocument[],
  rows: readonly SynonymRow[],
  folder: string,
): Promise<Engine> {
  const ids = documents.map(({ id }) => id);
  const akar = siteAkar(rows);
  const all = concepts([...rows, ...RELATED], akar);
  const parts = documentIndexer(akar, all);
  await writeIndex(
    INDEX_LANGUAGE,
    documents.map(({ title = '', text }) => indexHtml(parts({ title, body: text }))),
    folder,
  );
  const { kamus: file } = buildKamus({
    texts: documents.map(({ title = '', text }) => `${title}\n${text}`),
    titles: [],
    suggestions: [],
    concepts: all,
    akar,
  });
  const kamus = readKamus(file);
  const open = await openIndex(folder, INDEX_LANGUAGE);
  const names = documents.map(({ title = '' }) => [rootsOf(title, kamus.akar)]);
  return {
    bytes: (await indexBytes(folder)) + gzipSync(JSON.stringify(file)).length,
    search: async (query) => {
      const plan = planQuery(query, kamus, { isWord: isIndonesian });
      const results = await runPlan(plan, async (wanted) => (await open.search(wanted)).results);
      const loaded = await Promise.all(
        results.slice(0, DEPTH).map(async (result) => ({ ...result, page: await pageOf(result.hit) })),
      );
      const ranked = rankByName(loaded, rootsOf(query, kamus.akar), ({ page }) => names[page] ?? []);
      return ranked.flatMap(({ page }) => ids[page] ?? []);
    },
  };
}

async function writeIndex(language: string, pages: readonly string[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
  for (const [number, content] of pages.entries()) {
    const added = await index.addHTMLFile({ url: `/${number}`, content });
    if (added.errors.length > 0) throw new Error(`pagefind: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`pagefind: ${written.errors.join('; ')}`);
  await index.deleteIndex();
}

function plainHtml({ title, text }: BenchDocument): string {
  const heading = title === undefined ? '' : `<h1>${escapeHtml(title)}</h1>`;
  return `<!doctype html><html lang="id"><body><main data-pagefind-body>${heading}<p>${escapeHtml(text)}</p></main></body></html>`;
}

/** Loads the pagefind.js of an index in Node: it asks for its files by `fetch`, which is lent to it for the folder. */
export async function openIndex(folder: string, language: string): Promise<PagefindClient> {
  const fetchOf = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const file = String(input).replace(/\?.*$/, '');
    return path.isAbsolute(file) && existsUnder(folder, file)
      ? new Response(await readFile(file))
      : fetchOf(input, init);
  };
  const address = pathToFileURL(path.join(folder, 'pagefind.js')).href;
  const module: PagefindModule = await import(address);
  return module.createInstance({ basePath: `${folder}/`, language });
}

function existsUnder(folder: string, file: string): boolean {
  return !path.relative(folder, file).startsWith('..');
}

/** The number of the document, which is its address in these indexes. */
async function pageOf(hit: PagefindHit): Promise<number> {
  const { raw_url: url } = await hit.data();
  return Number(url.slice(1));
}

async function indexBytes(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.pf_(index|meta)$/.test(file));
  const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

interface PagefindHit {
  id: string;
  score: number;
  data(): Promise<{ raw_url: string; content: string; meta: Record<string, string> }>;
}

interface PagefindClient {
  search(
    query: string | null,
    options?: { filters?: Record<string, { any: string[] }> },
  ): Promise<{ results: PagefindHit[] }>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; language: string }): PagefindClient;
}
