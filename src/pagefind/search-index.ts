import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefindApi from 'pagefind';
import { escapeHtml } from '../publishing/html-text.ts';
import type { SearchDocument } from '../publishing/search-documents.ts';
import type { SearchInput } from '../publishing/search-input.ts';
import type { Akar } from '../search/akar.ts';
import {
  documentIndexer,
  INDEX_LANGUAGE,
  indexHtml,
  type SearchedDocument,
  type WeightedText,
} from '../search/index-document.ts';
import { siteAkar } from '../search/indonesian.ts';
import { buildKamus } from '../search/kamus-build.ts';
import { RELATED } from '../search/related-words.ts';
import { concepts, type SourceConcept } from '../search/synonyms.ts';
import { digest, type ResultCard, shrinkFiles } from './pagefind-files.ts';

const AT_A_TIME = 50;

/** Writes the index of all entries in roots under `/pagefind/`, and the kamus with its files of titles under `/cari/`. */
export async function writeSearch(input: SearchInput, folder: string): Promise<void> {
  const akar = siteAkar(input.istilah);
  const known = concepts([...input.istilah, ...RELATED], akar);
  await indexDocuments(input.documents, documentIndexer(akar, known), path.join(folder, 'pagefind'));
  await mkdir(path.join(folder, 'cari'), { recursive: true });
  await writeKamus(input, known, akar, path.join(folder, 'cari'));
}

async function indexDocuments(
  documents: readonly SearchDocument[],
  weigh: (document: SearchedDocument) => WeightedText[],
  outputPath: string,
): Promise<void> {
  const { index, errors } = await pagefindApi.createIndex({ forceLanguage: INDEX_LANGUAGE });
  if (!index) throw new Error(`pagefind: indeks tidak dapat dibuat: ${errors.join('; ')}`);
  const ordered = documents.toSorted((a, b) => b.sort.terbit.localeCompare(a.sort.terbit));
  const add = async (document: SearchDocument, place: number) => {
    const content = withFilters(indexHtml(weigh(searched(document))), document);
    // Pagefind numbers its pages by their addresses, and lists them by number when it is asked for everything.
    const added = await index.addHTMLFile({ url: `/${String(place).padStart(7, '0')}`, content });
    if (added.errors.length > 0) throw new Error(`pagefind: ${document.url}: ${added.errors.join('; ')}`);
  };
  // Some at a time: Pagefind, a process of its own, reads one while the next is made ready.
  for (let from = 0; from < ordered.length; from += AT_A_TIME)
    await Promise.all(ordered.slice(from, from + AT_A_TIME).map((document, index) => add(document, from + index)));
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(`pagefind: ${written.errors.join('; ')}`);
  await pagefindApi.close();
  await dropWidgets(outputPath);
  const source = digest(ordered.map((document) => JSON.stringify(document)));
  await shrinkFiles(outputPath, ordered.map(resultCard), source);
}

/** Pagefind also writes its own widgets, and a worker that costs a slow line more than it saves. */
async function dropWidgets(folder: string): Promise<void> {
  const widgets = (await readdir(folder)).filter((name) =>
    /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./.test(name),
  );
  await Promise.all(widgets.map((name) => rm(path.join(folder, name))));
}

async function writeKamus(
  { documents, titles, suggestions }: SearchInput,
  known: readonly SourceConcept[],
  akar: Akar,
  folder: string,
): Promise<void> {
  const texts = documents.map((document) => Object.values(searched(document)).flat().join('\n'));
  const { kamus, titleFiles } = buildKamus({ texts, titles, suggestions, concepts: known, akar });
  await writeFile(path.join(folder, 'kamus.json'), JSON.stringify(kamus));
  if (titleFiles.size > 0) await mkdir(path.join(folder, 'titel'));
  for (const [start, rows] of titleFiles)
    await writeFile(path.join(folder, 'titel', `${start}.json`), JSON.stringify(rows));
}

function searched({ judul, ringkasan, alias, masalah, kata, text }: SearchDocument): SearchedDocument {
  return { title: judul, alias: [...alias, ...masalah], summary: `${ringkasan}\n${kata.join('\n')}`, body: text };
}

/** Values to filter by, as Pagefind reads them from attributes. */
function withFilters(html: string, { facets }: SearchDocument): string {
  const filters = Object.entries(facets).flatMap(([name, values]) =>
    values.map((value) => `<i data-pagefind-filter="${name}:${escapeHtml(value)}"></i>`),
  );
  return html.replace('<main data-pagefind-body>', (start) => start + filters.join(''));
}

function resultCard({ url, judul, ringkasan, alias, facets, sort, card }: SearchDocument): ResultCard {
  const meta = {
    title: judul,
    nama: alias.join(' | '),
    ringkasan,
    bukti: facets.bukti[0] ?? '',
    tingkat: String(sort.bukti),
    card: JSON.stringify(card),
  };
  return { url, meta };
}
