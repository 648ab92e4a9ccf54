import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Library } from '../catalog/library.ts';
import { FOLDER } from '../pagefind/names.ts';
import { slimFiles } from '../pagefind/slim.ts';
import { type IndexedPage, writeIndex } from '../pagefind/write-index.ts';
import type { SearchDocument } from '../publishing/search-documents.ts';
import { searchInput } from '../publishing/search-input.ts';
import { documentIndexer, type SearchedDocument } from '../search/index-document.ts';
import { siteAkar } from '../search/indonesian.ts';
import { buildKamus } from '../search/kamus-build.ts';
import { RELATED } from '../search/related-words.ts';
import { concepts } from '../search/synonyms.ts';

const TEXTS_AT_A_TIME = 50;

/** Writes the index of all entries in roots under `/pagefind/`, and under `/cari/` the kamus with its files of titles, and all texts. */
export async function writeSearchFiles(library: Library, folder: string, warn: (text: string) => void): Promise<void> {
  const { documents, istilah, titles, suggestions } = searchInput(library);
  const akar = siteAkar(istilah);
  const known = concepts([...istilah, ...RELATED], akar);
  const weigh = documentIndexer(akar, known);
  const newestFirst = documents.toSorted((a, b) => b.sort.terbit.localeCompare(a.sort.terbit));
  const pages = Iterator.from(newestFirst).map((document) => indexedPage(document, weigh));
  await writeIndex(pages, path.join(folder, FOLDER));
  await slimFiles(path.join(folder, FOLDER), warn);
  await writeTexts(documents, path.join(folder, 'cari/teks'));
  const texts = documents.map((document) => Object.values(searched(document)).flat().join('\n'));
  await writeKamus(buildKamus({ texts, titles, suggestions, concepts: known, akar }), path.join(folder, 'cari'));
}

function indexedPage(document: SearchDocument, weigh: ReturnType<typeof documentIndexer>): IndexedPage {
  const { url, judul, ringkasan, alias, masalah, kata, facets, sort, card } = document;
  const meta = {
    title: judul,
    nama: alias.join(' | '),
    ...(masalah.length > 0 ? { masalah: masalah.join(' | ') } : {}),
    untuk: kata.filter(Boolean).join(' | '),
    ringkasan,
    ...(facets.bukti[0] === undefined ? {} : { bukti: facets.bukti[0], tingkat: String(sort.bukti) }),
    card: JSON.stringify(card),
  };
  return { url, texts: weigh(searched(document)), filters: facets, meta };
}

function searched({ judul, ringkasan, alias, masalah, kata, text }: SearchDocument): SearchedDocument {
  return { title: judul, alias: [...alias, ...masalah], summary: `${ringkasan}\n${kata.join('\n')}`, body: text };
}

/** The text of each entry as it is, in which the search looks for the sentence that says why it was found. */
async function writeTexts(documents: readonly SearchDocument[], folder: string): Promise<void> {
  for (const kind of new Set(documents.map(({ url }) => path.dirname(url))))
    await mkdir(path.join(folder, kind), { recursive: true });
  const queue = documents.values();
  const write = async () => {
    for (const { url, text } of queue) await writeFile(`${path.join(folder, url.slice(0, -1))}.txt`, text);
  };
  await Promise.all(Array.from({ length: TEXTS_AT_A_TIME }, write));
}

async function writeKamus({ kamus, titleFiles }: ReturnType<typeof buildKamus>, folder: string): Promise<void> {
  await mkdir(titleFiles.size > 0 ? path.join(folder, 'titel') : folder, { recursive: true });
  await writeFile(path.join(folder, 'kamus.json'), JSON.stringify(kamus));
  for (const [start, rows] of titleFiles)
    await writeFile(path.join(folder, 'titel', `${start}.json`), JSON.stringify(rows));
}
