import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { escapeHtml } from '../publishing/html-text.ts';
import { INDEX_LANGUAGE, indexHtml, type WeightedText } from '../search/index-document.ts';
import { ENGINE, isWidget } from './names.ts';

const AT_A_TIME = 50;
/** Where Pagefind passes over what does not come, or says nothing of why: what stands there, what is to, and how many times. */
const SWALLOWED = [
  ['_chunk")).catch(()=>{})', '_chunk"))', 2],
  ['the meta index:\n${e?.toString()}`);', 'the meta index:\n${e?.toString()}`);throw e;', 1],
  ['throw new Error("Failed to load Pagefind metadata")', 'throw e', 1],
] as const;

/** Indexes pages with Pagefind and writes its files to `folder`. When everything is asked for, pages are listed in their order. */
export async function writeIndex(pages: Iterable<IndexedPage>, folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: INDEX_LANGUAGE });
  if (!index) throw new Error(`pagefind: indeks tidak dapat dibuat: ${errors.join('; ')}`);
  let count = 0;
  const queue = Iterator.from(pages);
  const add = async () => {
    for (const page of queue) {
      const added = await index.addHTMLFile({ url: numbered(page.url, count++), content: pageHtml(page) });
      if (added.errors.length > 0) throw new Error(`pagefind: ${page.url}: ${added.errors.join('; ')}`);
    }
  };
  // Some at a time: Pagefind, a process of its own, reads one while the next is made ready.
  await Promise.all(Array.from({ length: AT_A_TIME }, add));
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`pagefind: ${written.errors.join('; ')}`);
  await pagefind.close();
  await ownUpToFailures(path.join(folder, ENGINE));
  const widgets = (await readdir(folder)).filter(isWidget);
  await Promise.all(widgets.map((name) => rm(path.join(folder, name))));
}

/**
 * Pagefind passes over a part of the index that does not come, and then "nothing" is found. In ours the search fails, and the page
 * says so. Remove once Pagefind does: https://github.com/Pagefind/pagefind/issues/1329
 */
async function ownUpToFailures(engine: string): Promise<void> {
  let code = await readFile(engine, 'utf8');
  for (const [from, to, times] of SWALLOWED) {
    const parts = code.split(from);
    if (parts.length !== times + 1)
      console.warn('pagefind: bagian indeks yang gagal dimuat tidak akan dilaporkan; bentuk pagefind.js berubah.');
    code = parts.join(to);
  }
  await writeFile(engine, code);
}

/** Pagefind lists pages by their addresses, so each begins with its number; src/client/cari/pagefind.ts takes it off. */
function numbered(url: string, place: number): string {
  return `/${String(place).padStart(7, '0')}${url}`;
}

/** A page as Pagefind reads it: what is searched as text, what it is filtered by and what its card shows as attributes. */
function pageHtml({ texts, filters, meta }: IndexedPage): string {
  const marks = [
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => `<i data-pagefind-filter="${name}:${escapeHtml(value)}"></i>`),
    ),
    ...Object.entries(meta).map(
      ([name, value]) => `<i data-pagefind-meta="${name}[data-value]" data-value="${escapeHtml(value)}"></i>`,
    ),
  ];
  return indexHtml(texts).replace('<main data-pagefind-body>', (start) => start + marks.join(''));
}

/** One page of the index. */
export interface IndexedPage {
  /** Address without the base path. */
  url: string;
  texts: readonly WeightedText[];
  filters: Readonly<Record<string, readonly string[]>>;
  /** What `data()` of a result gives: texts by name. */
  meta: Readonly<Record<string, string>>;
}
