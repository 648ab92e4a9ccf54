import process from 'node:process';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { buildLibrary, type Library } from '../../../src/catalog/library.ts';
import { parseDocument } from '../../../src/markdown/parse.ts';
import { plainImage, renderTree } from '../../../src/markdown/render.ts';
import { csvLine, toCsv } from '../../../src/open-data/csv.ts';
import { tables } from '../../../src/open-data/tables.ts';
import { absoluteHtml } from '../../../src/publishing/feeds.ts';
import { entryJsonLd, jsonLdText } from '../../../src/publishing/json-ld.ts';
import { searchDocuments } from '../../../src/publishing/search-documents.ts';
import { fileRenderer } from '../../../src/publishing/single-file-body.ts';
import { documentIndexer, indexHtml } from '../../../src/search/index-document.ts';
import { kasusEntry, praktikEntry, rawLibrary } from '../catalog/library-data.ts';
import { smallSite } from '../search/site.ts';
import { PAYLOAD_KINDS } from './payload-kinds.ts';
import { BREAKS, PLACES, referenced } from './payloads.ts';
import { readHtml } from './safe-html.ts';

// `npm test` tries the same compositions each time; `npm run fuzz` more, and others each time.
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150);
const HOME = 'https://contoh.go.id/lumbung/';
const DAY = '2026-11-24';
const { akar, concepts } = smallSite();
const indexed = documentIndexer(akar, concepts);

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.values(PAYLOAD_KINDS).flat()) },
  { weight: 2, arbitrary: fc.constantFrom(...BREAKS) },
  { weight: 1, arbitrary: fc.constantFrom('warga menunggu ', ' ', '\n', '&', ';', ',', '=', '1.234,5') },
);
/** Up to four pieces behind one another, as they are or in character references. */
const composed = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([pieces, coded]) => (coded ? referenced(pieces.join('')) : pieces.join('')));
const holds = (check: (text: string) => void) =>
  fc.assert(fc.property(composed, check), { numRuns: RUNS, endOnFailure: true });

test('there are sixty kinds, none of them empty or named twice', () => {
  expect(Object.keys(PAYLOAD_KINDS).length).toBeGreaterThanOrEqual(60);
  const all = Object.values(PAYLOAD_KINDS);
  expect(all.every((kind) => kind.length > 0)).toBe(true);
  expect(new Set(all.flat()).size).toBe(all.flat().length);
});

test.each(Object.entries(PLACES))('no composition as %s acts on a page, in the one file or in a feed', { timeout: 300_000 }, (_, place) => {
  const library = libraryOf('a');
  const [entry] = library.entries;
  if (!entry) throw new Error('outputs.test: the library is empty');
  holds((text) => {
    const { tree } = parseDocument(`---\na: 1\n---\n${place(text)}`, 'mdx');
    const istilah = [{ id: 'a', nama: 'a', artinya: text, padanan: [] }];
    const { html } = renderTree(tree, { base: '/lumbung/', istilah: new Map([['a', text]]), image: plainImage });
    const inFile = fileRenderer({ entries: [entry] }, { istilah }, HOME)(entry, tree);
    for (const output of [html, inFile, absoluteHtml(html, new URL(entry.url, HOME))]) {
      const { read, sanitised } = readHtml(output);
      expect(sanitised).toBe(read);
    }
  });
}); // prettier-ignore

test('JSON-LD stays one element, and says the texts', { timeout: 300_000 }, () => {
  holds((text) => {
    const library = libraryOf(text);
    for (const entry of library.entries) {
      const thing = entryJsonLd(entry, library, HOME);
      const tree = fromHtml(`<p>a</p><script type="application/ld+json">${jsonLdText(thing)}</script><p>b</p>`, { fragment: true }); // prettier-ignore
      const names: string[] = [];
      visit(tree, 'element', (element) => {
        names.push(element.tagName);
        // A lone half of a pair is no text that a file could hold.
        if (element.tagName === 'script' && text.isWellFormed()) expect(JSON.parse(element.children.map((child) => (child.type === 'text' ? child.value : '')).join(''))).toEqual(JSON.parse(JSON.stringify(thing))); // prettier-ignore
      });
      expect(names).toEqual(['p', 'script', 'p']);
    }
  });
});

test('no cell of a table is a formula, whichever sign a spreadsheet splits at', { timeout: 300_000 }, () => {
  holds((text) => {
    for (const table of [...tables(libraryOf(text), HOME).map((table) => toCsv(table)), csvLine([text, [text, 'a']])]) {
      const read: string[][] = parse(table, { relax_column_count: true, record_delimiter: ['\r\n'] });
      const other = [/[;\r\n]/, /[\t\r\n]/, /[|\r\n]/].flatMap((sign) => table.split(sign));
      const cells = [...read.flat(), ...other].map((cell) => cell.replace(/^[\s"]+/, ''));
      expect(cells.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    }
  });
});

test('the index of the search holds letters and figures alone', { timeout: 300_000 }, () => {
  holds((text) => {
    for (const { judul, ringkasan, alias } of searchDocuments(libraryOf(text))) {
      const html = indexHtml(indexed({ title: judul, summary: ringkasan, alias, body: text }));
      const names = new Set<string>();
      visit(fromHtml(html), 'element', ({ tagName }) => void names.add(tagName));
      expect([...names].filter((name) => !['html', 'head', 'body', 'main', 'p'].includes(name))).toEqual([]);
      expect(html.replaceAll(/<[^>]*>/g, '')).toMatch(/^[\p{L}\p{N}\p{M} ]*$/u);
    }
  });
});

/** A library in which all that can be written is the text. */
function libraryOf(text: string): Library {
  const sumber = [
    { id: 'a', judul: text, penerbit: text, url: 'https://a.example/', jenis: 'resmi' as const, dibaca: DAY },
  ];
  const written = { judul: text, ringkasan: text, alias: [text], sumber };
  const kasus = kasusEntry('a');
  const praktik = praktikEntry('p');
  return buildLibrary(
    rawLibrary({
      kasus: [
        { ...kasus, data: { ...kasus.data, ...written, batasan: text, coba_senin: [text], belum_diketahui: [text] } },
      ],
      praktik: [{ ...praktik, steps: [text], data: { ...praktik.data, ...written, masalah: [text] } }],
    }),
    DAY,
  );
}
