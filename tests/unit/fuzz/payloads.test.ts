import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { parseDocument } from '../../../src/markdown/parse.ts';
import { renderTree } from '../../../src/markdown/render.ts';
import { absoluteHtml } from '../../../src/publishing/feeds.ts';
import { singleFile } from '../../../src/publishing/single-file.ts';
import { fileRenderer } from '../../../src/publishing/single-file-body.ts';
import { astroImages } from '../../../src/reading/astro-images.ts';
import { kasusEntry, praktikEntry, rawLibrary } from '../catalog/library-data.ts';
import { PAYLOADS, PLACES, referenced } from './payloads.ts';
import { readHtml } from './safe-html.ts';

const HOME = 'https://contoh.go.id/lumbung/';
const DAY = '2026-11-24';

test.each(Object.entries(PLACES))(
  'no payload as %s leaves more in the one-file edition or a feed than what entries are made of',
  { timeout: 300_000 },
  (_, place) => {
    const [entry] = buildLibrary(rawLibrary({ kasus: [kasusEntry('a')] }), DAY).entries;
    if (!entry) throw new Error('payloads.test: the library is empty');
    for (const payload of PAYLOADS) {
      const inFile = fileRenderer({ entries: [entry] }, { istilah: [meaning(payload)] }, HOME);
      for (const text of new Set([payload, referenced(payload)].map(place))) {
        const { tree } = parseDocument(`---\na: 1\n---\n${text}`, 'mdx');
        const options = { base: '/lumbung/', istilah: new Map([['a', payload]]), image: astroImages().image };
        const inFeed = absoluteHtml(renderTree(tree, options).html, new URL(entry.url, HOME));
        for (const html of [inFile(entry, tree), inFeed]) {
          const { read, sanitised, elements } = readHtml(html);
          if (sanitised !== read || elements.has('img')) expect.fail(`${payload}\n${read}`);
        }
      }
    }
  },
);

/** Elements of the edition with their attributes: what its frame and its texts are made of. */
const IN_FILE: Readonly<Record<string, string>> = {
  html: 'lang', head: '', meta: 'charSet name content httpEquiv', title: '', style: '', body: '', header: '', main: 'id', footer: '', script: '', noscript: '',
  form: 'role id hidden', label: 'htmlFor', input: 'id type autoComplete', details: 'className id dataKata', summary: '', p: 'className role id', a: 'className href rel',
  h1: '', h2: 'id', h3: '', ul: '', ol: 'id', li: '',
}; // prettier-ignore

test('nor does one in any other text of the one-file edition', { timeout: 300_000 }, () => {
  for (let at = 0; at < PAYLOADS.length; at += 100) {
    const html = fileOf(PAYLOADS.slice(at, at + 100));
    const elements: string[] = [];
    visit(fromHtml(html), 'element', ({ tagName, properties }) => {
      const known = IN_FILE[tagName]?.split(' ') ?? ['-'];
      const unknown = Object.keys(properties).filter((name) => !known.includes(name));
      if (unknown.length > 0 || known.includes('-')) expect.fail(`<${tagName} ${unknown.join(' ')}> of ${at}`);
      if (/^(script|style|meta|main)$/.test(tagName)) elements.push(tagName);
    });
    expect(elements.toSorted().join(' ')).toBe('main meta meta meta meta script style');
  }
});

/** An edition in which each text that a person can write is one of the payloads. */
function fileOf(payloads: readonly string[]): string {
  const [some = ''] = payloads;
  const written = (judul: string) => ({ judul, ringkasan: judul, alias: [judul], sumber: [source(judul)] });
  const raw = rawLibrary({
    kasus: payloads.map((text, at) =>
      withData(kasusEntry(`k${at}`), { ...written(text), batasan: text, coba_senin: [text], belum_diketahui: [text] }),
    ),
    praktik: payloads.map((text, at) => withData(praktikEntry(`p${at}`), { ...written(text), masalah: [text] })),
  });
  const named = <T extends object>(rows: readonly T[]) => rows.map((row) => ({ ...row, nama: some, singkatan: some }));
  const situs = { ...raw.situs, nama: some, semboyan: some, pengelola: some };
  const library = buildLibrary({ ...raw, situs, unit: named(raw.unit), peran: named(raw.peran) }, DAY);
  const answers = payloads.map((text, at) => {
    const masalah = { id: `m${at}`, judul: text, kata: [text], jawaban: text, praktik: [], kasus: [], studi: [], jangan: [text], belum_diketahui: [text] }; // prettier-ignore
    return { masalah, url: '', praktik: library.praktik.slice(0, 1), kasus: [], studi: [] };
  });
  return singleFile(
    { name: 'a', title: some, entries: library.entries, answers },
    { library, home: HOME, script: 'start()', treeOf: () => parseDocument('Isi.', 'md').tree, sha256: () => 'a' },
  );
}

function meaning(artinya: string) {
  return { id: 'a', nama: 'a', artinya, padanan: [] };
}

function source(judul: string) {
  return { id: 'a', judul, penerbit: judul, url: `https://a.example/${judul}`, jenis: 'resmi' as const, dibaca: DAY };
}

function withData<T extends { data: object }>(entry: T, data: Partial<T['data']>): T {
  return { ...entry, data: { ...entry.data, ...data } };
}
