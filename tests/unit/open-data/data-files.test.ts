import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../../src/catalog/library.ts';
import { dataFiles, type PublishedFile } from '../../../src/open-data/data-files.ts';
import type { Table } from '../../../src/open-data/rows.ts';
import { testedLibrary } from '../../support/library.ts';

const HOME = 'https://lumbung.example/data/';
let library: Library;
let tables: Table[];
let files: PublishedFile[];

beforeAll(async () => {
  library = await testedLibrary();
  ({ tables, files } = await dataFiles(library, HOME));
});

const text = (name: string) => files.find((file) => file.name === name)?.text ?? '';
const csv = (name: string): Record<string, string>[] => parse(text(`${name}.csv`), { columns: true });

test('every case, practice, adoption, outcome, output and source has its row', () => {
  const { kasus, praktik, adopsi, studi } = library;
  const sum = (rows: readonly { length: number }[]) => rows.reduce((total, { length }) => total + length, 0);
  expect({
    kasus: csv('kasus').length,
    praktik: csv('praktik').length,
    adopsi: csv('adopsi').length,
    hasil: csv('hasil').length,
    luaran: csv('luaran').length,
    sumber: csv('sumber').length,
    studi: csv('studi').length,
    temuan: csv('temuan').length,
    kaitan: csv('studi-praktik').length,
    dijalankan: csv('kasus-praktik').length,
  }).toEqual({
    kasus: kasus.length,
    praktik: praktik.length,
    adopsi: adopsi.length,
    hasil: sum([...kasus, ...adopsi].map(({ data }) => data.hasil)),
    luaran: sum(kasus.map(({ data }) => data.luaran)),
    sumber: sum([...kasus, ...praktik, ...adopsi, ...studi].map(({ data }) => data.sumber)),
    studi: studi.length,
    temuan: sum(studi.map(({ data }) => data.temuan)),
    kaitan: sum(studi.map(({ data }) => data.praktik)),
    dijalankan: sum(kasus.map(({ data }) => data.praktik)),
  });
});

test('the columns of practices that cases had first say what the rows say', () => {
  const listed = csv('kasus').flatMap(({ id, praktik = '', praktik_terkait = '' }) => [
    ...praktik.split('|').map((one) => ({ id_kasus: id, praktik: one, kaitan: 'langsung' })),
    ...praktik_terkait.split('|').map((one) => ({ id_kasus: id, praktik: one, kaitan: 'sebagian' })),
  ]);
  expect(listed.filter(({ praktik }) => praktik !== '')).toEqual(csv('kasus-praktik'));
});

test('the computed level of a case is the one its page shows', () => {
  const levels = Object.fromEntries(csv('kasus').map(({ id, tingkat_bukti }) => [id, Number(tingkat_bukti)]));
  expect(levels).toEqual(Object.fromEntries(library.kasus.map(({ id, bukti }) => [id, bukti.tingkat])));
});

test('the dictionary describes every column, and every row keeps to it', () => {
  for (const { name, fields, rows } of tables) {
    expect(
      fields.filter(({ description }) => !description),
      name,
    ).toEqual([]);
    for (const row of rows)
      expect(
        Object.keys(row).filter((key) => !fields.some((field) => field.name === key)),
        name,
      ).toEqual([]);
    for (const field of fields.filter(({ required }) => required))
      expect(
        rows.filter((row) => row[field.name] === undefined),
        `${name}.${field.name}`,
      ).toEqual([]);
  }
});

test('the data package names each CSV with its bytes, hash and columns in order', () => {
  const {
    resources,
  }: {
    resources: { name: string; path: string; hash: string; bytes: number; schema: { fields: { name: string }[] } }[];
  } = JSON.parse(text('datapackage.json'));
  expect(resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  for (const { path, hash, bytes, schema } of resources) {
    expect(Buffer.byteLength(text(path))).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(text(path)).digest('hex')}`).toBe(hash);
    expect(text(path).split('\r\n', 1)[0]).toBe(schema.fields.map(({ name }) => name).join(','));
  }
});

test('the catalogue gives each table two distributions with their addresses and checksums', () => {
  const catalog: { 'dcat:dataset': { 'dcat:distribution': { '@id': string }[] }[] } = JSON.parse(text('dcat.jsonld'));
  const addresses = catalog['dcat:dataset'].flatMap((dataset) => dataset['dcat:distribution'].map((one) => one['@id']));
  expect(addresses).toEqual(tables.flatMap(({ name }) => [`${HOME}${name}.csv`, `${HOME}${name}.json`]));
});

test('the same content on the same day gives the same bytes', async () => {
  const again = await dataFiles(await testedLibrary(), HOME);
  expect(again.files.map(({ sha256 }) => sha256)).toEqual(files.map(({ sha256 }) => sha256));
});
