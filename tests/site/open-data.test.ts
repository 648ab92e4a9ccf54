import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';
import { attribute, readPages, textOf } from '../support/html.ts';
import { readCsv, readJson } from '../support/published.ts';

const pages = await readPages(outDir());
const data = path.join(outDir(), 'data');
const names = globSync('*.csv', { cwd: data, exclude: ['*.excel.csv'] })
  .map((file) => file.slice(0, -'.csv'.length))
  .toSorted();

// The rules of https://datapackage.org/standard/data-package/ and its Data Resource, Table Dialect and Table Schema, version 2, that
// bear on what we publish, written down here; the profile itself is not copied.
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };
const licences = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }] },
};
const field = {
  type: 'object',
  required: ['name', 'type', 'description'],
  properties: {
    name: { type: 'string', minLength: 1 },
    // Of the types there are, those that the next test can tell.
    type: { enum: ['string', 'number', 'integer', 'date', 'list'] },
    constraints: {
      type: 'object',
      properties: { required: { type: 'boolean' }, enum: { type: 'array', minItems: 1, uniqueItems: true } },
      additionalProperties: false,
    },
  },
};
const resource = {
  type: 'object',
  required: ['name', 'path', 'schema', 'encoding', 'bytes', 'hash'],
  properties: {
    name,
    // A relative POSIX path that does not climb.
    path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)[\\w.-]+$' },
    type: { const: 'table' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^(([^:]+):[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    dialect: {
      type: 'object',
      properties: {
        header: { type: 'boolean' },
        delimiter: { type: 'string' },
        quoteChar: { type: 'string', maxLength: 1 },
        doubleQuote: { type: 'boolean' },
      },
    },
    schema: {
      type: 'object',
      required: ['fields'],
      properties: {
        fields: { type: 'array', minItems: 1, items: field },
        missingValues: { type: 'array', items: { type: 'string' } },
      },
    },
  },
};
const rules = {
  type: 'object',
  required: ['$schema', 'resources', 'name', 'licenses'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
    created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
    licenses: licences,
    contributors: { type: 'array', minItems: 1, items: { type: 'object', minProperties: 1, properties: { roles: { type: 'array', items: { type: 'string' } } } } },
    resources: { type: 'array', minItems: 1, items: resource },
  },
}; // prettier-ignore

interface Descriptor {
  resources: { name: string; path: string; bytes: number; hash: string; schema: { fields: { name: string; type: string; constraints?: { required?: boolean; enum?: string[] } }[] } }[];
} // prettier-ignore

describe('datapackage.json', () => {
  const descriptor = readJson<Descriptor>('datapackage.json');
  const check = new Ajv({ allErrors: true, strict: false }).compile(rules);

  test('keeps to the rules of Data Package v2', () => {
    expect(check(descriptor) ? [] : check.errors).toEqual([]);
  });

  test.each([
    ['without resources', { ...descriptor, resources: [] }],
    ['with a path that climbs', { ...descriptor, resources: [{ ...descriptor.resources[0], path: '../x.csv' }] }],
    ['with a type that is none', { ...descriptor, resources: [{ ...descriptor.resources[0], schema: { fields: [{ name: 'a', type: 'teks', description: 'x' }] } }] }],
  ])('is refused %s', (_, broken) => expect(check(broken)).toBe(false)); // prettier-ignore

  test('names every CSV, with its bytes and hash', () => {
    expect(descriptor.resources.map((row) => row.name).toSorted()).toEqual(names);
    for (const { path: file, bytes, hash } of descriptor.resources) {
      const content = readFileSync(path.join(data, file));
      expect([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`], file).toEqual([
        bytes,
        hash,
      ]);
    }
  });

  test('every cell is of the type and among the values it promises', () => {
    for (const { name: table, schema } of descriptor.resources)
      for (const row of readCsv(table))
        for (const { name: column, type, constraints } of schema.fields) {
          const value = row[column] ?? '';
          const where = `${table}.${column}: ${value}`;
          if (value === '') expect(constraints?.required ?? false, where).toBe(false);
          else if (type === 'integer') expect(value, where).toMatch(/^-?\d+$/);
          else if (type === 'number') expect(Number.isFinite(Number(value)), where).toBe(true);
          else if (type === 'date') expect(value, where).toMatch(/^\d{4}-\d\d-\d\d$/);
          if (value !== '' && type !== 'list' && constraints?.enum) expect(constraints.enum, where).toContain(value);
        }
  });
});

test('each CSV has a twin for Excel with Indonesian settings, with a comma before decimals', () => {
  const { resources } = readJson<{ resources: { name: string; schema: { fields: { name: string; type: string }[] } }[] }>('datapackage.json'); // prettier-ignore
  const twins = resources.map(({ name: table, schema }) => {
    const text = readFileSync(path.join(data, `${table}.excel.csv`), 'utf8');
    expect(text.startsWith('\uFEFF'), table).toBe(true);
    const numbers = new Set(schema.fields.flatMap(({ name: column, type }) => (type === 'number' ? column : [])));
    const expected = readCsv(table).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [column, numbers.has(column) ? cell.replace('.', ',') : cell]),
      ),
    );
    expect(parse(text, { columns: true, delimiter: ';', bom: true, record_delimiter: '\r\n' }), table).toEqual(
      expected,
    );
    return text;
  });
  expect(twins.some((text) => /;\d+,\d+;/.test(text))).toBe(true);
});

test('each CSV and its JSON hold the same rows', () => {
  expect(names.length).toBeGreaterThan(10);
  for (const table of names) {
    const { baris } = readJson<{ baris: Record<string, unknown>[] }>(`${table}.json`);
    const text = (value: unknown) => (Array.isArray(value) ? value.join('|') : String(value ?? ''));
    const rows = readCsv(table).map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value.replace(/^'(?=[=+\-@])/, '')])),
    );
    expect(rows, table).toEqual(
      baris.map((row) => Object.fromEntries(Object.keys(rows[0] ?? {}).map((key) => [key, text(row[key])]))),
    );
  }
});

test('checksums are those of the files, and none is missing', () => {
  const sums = readFileSync(path.join(data, 'SHA256SUMS'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  const files = globSync('*.{csv,json,jsonld}', { cwd: data });
  expect(sums.map(([, file]) => file).toSorted()).toEqual(files.toSorted());
  for (const [sum, file = ''] of sums)
    expect(
      createHash('sha256')
        .update(readFileSync(path.join(data, file)))
        .digest('hex'),
      file,
    ).toBe(sum);
});

test('the CSV of each list holds the rows its page links to', () => {
  const files = globSync('saring/*/*.csv', { cwd: data, exclude: ['**/*.excel.csv'] });
  expect(files).not.toEqual([]);
  for (const file of files) {
    const rows: Record<string, string>[] = parse(readFileSync(path.join(data, file), 'utf8'), {
      columns: true,
      record_delimiter: '\r\n',
    });
    const [, list = '', id = ''] = file.replace('.csv', '').split('/');
    const page = pages.find((one) => one.path === `${list}/${id}/`);
    const main = page?.root.querySelector('main');
    const linked = (main?.querySelectorAll('a') ?? []).map((link) => attribute(link, 'href').replace(/#.*/, ''));
    expect(linked, file).toContain(`/data/${file}`);
    const twin = file.replace('.csv', '.excel.csv');
    expect(linked, twin).toContain(`/data/${twin}`);
    const excel = readFileSync(path.join(data, twin), 'utf8');
    expect(excel.startsWith('\uFEFF'), twin).toBe(true);
    const same = parse(excel, { columns: true, delimiter: ';', bom: true, record_delimiter: '\r\n' });
    expect(same, twin).toEqual(rows);
    expect(rows.length, file).toBeGreaterThan(0);
    for (const { jenis_tulisan, id: entry, praktik } of rows)
      expect(linked, file).toContain(
        jenis_tulisan === 'adopsi' ? `/praktik/${praktik}/` : `/${jenis_tulisan}/${entry}/`,
      );
  }
});

describe('feeds', () => {
  interface Item { title: string; link: string; guid: unknown; pubDate: string; 'content:encoded': string } // prettier-ignore
  const files = globSync('umpan/**/*.xml', { cwd: outDir() }).toSorted();
  const read = (file: string) => readFileSync(path.join(outDir(), file), 'utf8');
  const home = pages.find(({ file }) => file === 'index.html');
  const itemsOf = (file: string) => {
    const parsed: { rss: { channel: { title: string; link: string; item: Item[] } } } = new XMLParser({
      isArray: (tag) => tag === 'item',
    }).parse(read(file));
    return parsed.rss.channel;
  };

  test.each(files)('%s is well-formed RSS with full text, newest first', (file) => {
    expect(XMLValidator.validate(read(file))).toBe(true);
    // Signs that no XML may hold, which the validator lets pass.
    expect(read(file)).toMatch(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/);
    const { title, link, item } = itemsOf(file);
    expect([title.length > 0, URL.canParse(link)]).toEqual([true, true]);
    // Its own address, and that of the page it follows.
    const own = attribute(home?.root.querySelector('link[rel="canonical"]') ?? null, 'href');
    const page = file === 'umpan/semua.xml' ? '' : `${file.slice('umpan/'.length, -'.xml'.length)}/`;
    expect(link).toBe(new URL(page, own).href);
    expect(read(file)).toContain(
      `<atom:link href="${new URL(file, own).href}" rel="self" type="application/rss+xml"/>`,
    );
    expect(item.length).toBeGreaterThan(0);
    expect(item.length).toBeLessThanOrEqual(30);
    for (const one of item)
      expect(
        [URL.canParse(one.link), Number.isNaN(Date.parse(one.pubDate)), one['content:encoded'].length > 200],
        one.title,
      ).toEqual([true, false, true]);
    expect(new Set(item.map((one) => one.link)).size).toBe(item.length);
    const days = item.map(({ pubDate }) => Date.parse(pubDate));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  test('each feed of a role or theme is linked from its page, in the head and in words', () => {
    for (const file of files.filter((one) => one !== 'umpan/semua.xml')) {
      const page = pages.find((one) => one.path === `${file.slice('umpan/'.length, -'.xml'.length)}/`);
      const alternates = page?.root.querySelectorAll('link[rel="alternate"]').map((link) => attribute(link, 'href'));
      const links = page?.root.querySelectorAll('main a').map((link) => attribute(link, 'href'));
      expect(alternates, file).toContain(`/${file}`);
      expect(links, file).toContain(`/${file}`);
    }
  });
});

describe('JSON-LD', () => {
  // What search engines ask of each type (https://schema.org, https://developers.google.com/search/docs/appearance/structured-data).
  const NEEDED: Readonly<Record<string, readonly string[]>> = {
    Article: ['headline', 'datePublished', 'author', 'publisher', 'inLanguage', 'license'],
    HowTo: ['name', 'step', 'inLanguage', 'license'],
    CreativeWork: ['name', 'about', 'datePublished', 'author', 'publisher', 'inLanguage', 'license'],
    LearningResource: ['name', 'learningResourceType', 'audience', 'url'],
    BreadcrumbList: ['itemListElement'],
    WebSite: ['name', 'url', 'potentialAction'],
    DataCatalog: ['name', 'dataset', 'license'],
  };
  const things = pages.flatMap(({ path: where, source }) =>
    [...source.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(([, text = '']) => {
      const thing: Record<string, unknown> = JSON.parse(text);
      return { where, thing, types: [thing['@type']].flat().map(String) };
    }),
  );

  test('parses everywhere and has what its types need', () => {
    expect(new Set(things.flatMap(({ types }) => types))).toEqual(new Set(Object.keys(NEEDED)));
    const missing = things.flatMap(({ where, thing, types }) =>
      types.flatMap((type) =>
        (NEEDED[type] ?? [])
          .filter((key) => thing[key] === undefined || thing[key] === '')
          .map((key) => `${where} ${type}.${key}`),
      ),
    );
    expect(missing).toEqual([]);
    expect(things.filter(({ thing }) => thing['@context'] !== 'https://schema.org')).toEqual([]);
  });

  test('every case, practice and /data/ describes itself; every inner page with a trail has it as data', () => {
    const of = (type: string) => things.filter(({ types }) => types.includes(type)).map(({ where }) => where);
    expect(of('Article').length).toBe(readCsv('kasus').length);
    expect(of('HowTo').length).toBe(readCsv('praktik').length);
    expect(of('DataCatalog')).toEqual(['data/']);
    const trails = pages.filter(({ root }) => root.querySelector('nav[aria-label="Letak halaman"]'));
    expect(trails).not.toEqual([]);
    expect(trails.map((page) => page.path).filter((where) => !of('BreadcrumbList').includes(where))).toEqual([]);
  });

  test('each Dataset is described in the 50 to 5,000 characters that dataset search asks for', () => {
    const sets = things.flatMap(({ thing }) => (thing['dataset'] ?? []) as { name: string; description: string }[]);
    expect(sets.length).toBe(names.length);
    expect(sets.filter(({ description: { length } }) => length < 50 || length > 5000)).toEqual([]);
  });

  test('the steps of a practice are those on its page', () => {
    for (const { where, thing } of things.filter(({ types }) => types.includes('HowTo'))) {
      const page = pages.find((one) => one.path === where);
      const shown = textOf(page?.root.querySelector('main') ?? null);
      for (const { text } of thing['step'] as { text: string }[])
        expect(shown.replaceAll(/\s+/g, ''), where).toContain(text.replaceAll(/\s+/g, '').slice(0, 40));
    }
  });
});
