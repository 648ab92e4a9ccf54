import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { componentSchemas } from '../../src/schema/components.ts';
import { AKHIR, JENIS_SUMBER } from '../../src/schema/fields.ts';
import { listFolder } from '../../src/reading/listing.ts';
import { readLibrary } from '../../src/reading/library.ts';
import { readEntry } from '../../src/markdown/entry.ts';
import { visit } from 'unist-util-visit';
import { testedLibrary } from '../support/library.ts';
import { CONTENT } from './content-folder.ts';

// What tests/library/README.md promises, so that whoever looks at all of it has seen every edge.
const library = await testedLibrary();
const { kasus, praktik, adopsi, entries } = library;

test('the checker finds nothing in it', async () => {
  expect((await readLibrary(CONTENT, library.today)).findings).toEqual([]);
});

test('every outcome is there, of cases and of reports', () => {
  for (const rows of [kasus, adopsi]) expect(new Set(rows.map(({ data }) => data.akhir))).toEqual(new Set(AKHIR));
});

test('every level of evidence is there, every heartbeat and every kind of source', () => {
  expect(new Set(entries.map(({ bukti }) => bukti.tingkat))).toEqual(new Set([0, 1, 2, 3, 4]));
  expect(new Set(kasus.map(({ denyut }) => denyut.warna))).toEqual(new Set(['hijau', 'kuning', 'merah', 'abu']));
  const sources = [...entries, ...adopsi].flatMap(({ data }) => data.sumber.map(({ jenis }) => jenis));
  expect(new Set(sources)).toEqual(new Set(JENIS_SUMBER));
});

test.each<[string, (data: (typeof kasus)[number]['data']) => boolean]>([
  ['of no period', ({ periode }) => periode === undefined],
  ['whose sources disagree', ({ sengketa }) => sengketa.length > 0],
  ['with outputs alone', ({ hasil, luaran }) => hasil.length === 0 && luaran.length > 0],
  ['that began at nought', ({ hasil }) => hasil.some(({ sebelum }) => sebelum === 0)],
  ['that got worse', ({ hasil }) => hasil.some(({ arah, sebelum, sesudah }) => arah === 'turun' && sesudah > sebelum)],
  ['adapted from another', ({ adaptasi_dari }) => adaptasi_dari !== undefined],
  ['without a source', ({ sumber }) => sumber.length === 0],
  ['whose sources disagree on a row', ({ sengketa }) => sengketa.some(({ indikator }) => indikator !== undefined)],
  ['whose beginning is disputed', ({ periode }) => periode?.mulai.includes('/') ?? false],
  ['of which a last figure alone is known', ({ periode }) => periode?.angka_sampai !== undefined],
  ['with an output of no time', ({ luaran }) => luaran.some(({ pada }) => pada === undefined)],
  ['that names no way of learning', ({ metode }) => metode.length === 0],
  ['in which other units took part', ({ unit_peserta }) => unit_peserta.length > 0],
  ['with a discussion kit', ({ bahan }) => bahan !== undefined],
  ['merely near to a practice', ({ praktik }) => praktik.some(({ kaitan }) => kaitan === 'sebagian')],
  ['with a title as long as may be', ({ judul }) => judul.length === 90],
])('there is a case %s', (_, is) => {
  expect(kasus.filter(({ data }) => is(data))).not.toEqual([]);
});

test('cases and reports are there of units and of the editors', () => {
  for (const rows of [kasus, adopsi])
    expect(new Set(rows.map(({ pelapor }) => pelapor))).toEqual(new Set(['unit', 'redaksi']));
});

test('there are a case of no province, a practice that nobody showed or tried, and units and roles without anything', () => {
  expect(kasus.filter(({ wilayah }) => wilayah === undefined)).not.toEqual([]);
  expect(praktik.filter((one) => one.kasus.length + one.adopsi.length === 0)).not.toEqual([]);
  expect(library.unit.filter(({ id }) => ![...kasus, ...adopsi].some((one) => one.unit.id === id))).not.toEqual([]);
  expect(library.peran.filter(({ id }) => !entries.some((one) => one.data.peran.includes(id)))).not.toEqual([]);
});

test('every component and every construct of the grammar is there, in both formats', async () => {
  const [nodes, components, formats] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { file, collection, format } of (await listFolder(CONTENT)).entries) {
    formats.add(format);
    const { tree } = readEntry(collection, await readFile(file, 'utf8'), format);
    visit(tree, (node) => {
      nodes.add(node.type);
      if ('name' in node && typeof node.name === 'string') components.add(node.name);
    });
  }
  expect(formats).toEqual(new Set(['md', 'mdx']));
  expect(components).toEqual(new Set(Object.keys(componentSchemas)));
  expect(nodes).toEqual(
    new Set(['root', 'paragraph', 'text', 'heading', 'list', 'listItem', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'definition', 'image', 'code', 'inlineCode', 'blockquote', 'thematicBreak', 'break', 'table', 'tableRow', 'tableCell', 'mdxJsxFlowElement', 'mdxJsxTextElement']), // prettier-ignore
  );
});
