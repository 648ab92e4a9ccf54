import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { BUKTI_NAMES } from '../../src/catalog/bukti.ts';
import { readLists } from '../../src/reading/lists.ts';
import { type EntryFile, listFolder } from '../../src/reading/listing.ts';
import { contentDir } from '../../src/reading/paths.ts';
import { readEntry } from '../../src/markdown/entry.ts';

let entries: (EntryFile & { source: string })[] = [];

beforeAll(async () => {
  const { entries: files } = await listFolder(contentDir());
  entries = await Promise.all(files.map(async (file) => ({ ...file, source: await readFile(file.file, 'utf8') })));
});

test('there are entries', () => expect(entries).not.toEqual([]));

test('every case names its sources, and says what it does not show', () => {
  const without = entries
    .filter(({ collection }) => collection === 'kasus')
    .filter(({ source, format }) => {
      const { data } = readEntry('kasus', source, format);
      return !data || data.sumber.length === 0 || data.batasan.length < 40;
    });
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('no text holds an address that is neither http nor https', () => {
  const addresses = entries.flatMap(({ path, source }) =>
    [...source.matchAll(/(?:^|[\s("'<[])([a-z][a-z0-9+.-]*):(?:\/\/|(?=[^\s/]))/gim)].map(
      ([, scheme = '']) => `${path} ${scheme.toLowerCase()}`,
    ),
  );
  expect(addresses.filter((address) => /(javascript|vbscript|data|file|ftp|blob)$/.test(address))).toEqual([]);
  const urls = entries.flatMap(({ path, source }) =>
    [...source.matchAll(/^\s*(?:- )?url: *['"]?(.*?)['"]?$/gm)].map(([, url = '']) => ({ path, url })),
  );
  expect(urls.filter(({ url }) => !/^https?:\/\/[^/\s]+\.[^/\s]+/.test(url))).toEqual([]);
});

test('no answer to a problem types a strength or direction of evidence, which its page computes', async () => {
  const { rows } = (await readLists(contentDir())).get('masalah') ?? { rows: [] };
  expect(rows.length).toBeGreaterThan(0);
  const typed = rows.flatMap((row) =>
    [...BUKTI_NAMES, 'terhitung', 'arahnya'].flatMap((word) =>
      new RegExp(`\\b${word === 'Terulang' ? 'terulang di' : word}\\b`, 'i').test(JSON.stringify(row)) ? [`${row.id}: ${word}`] : [],
    ),
  );
  expect(typed).toEqual([]);
});

test.each([/\[verify\]/i, /\[read\]/i, /\bTODO\b/, /\bTKTK\b/, /\blorem ipsum\b/i])('no text still holds %s', (mark) => {
  expect(entries.filter(({ source }) => mark.test(source)).map(({ path }) => path)).toEqual([]);
});
