import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type EntryFile, listFolder } from '../../src/reading/listing.ts';
import { readLibrary } from '../../src/reading/library.ts';
import { today } from '../../src/today.ts';
import { readEntry } from '../../src/markdown/entry.ts';
import type { EntryCollection } from '../../src/schema/index.ts';
import { PROJECT } from './content-folder.ts';

const CONTENT = path.join(PROJECT, 'content');

const KASUS = [
  'action-learning-bmkg',
  'belajar-dalam-alur-kerja-bpom',
  'brigade-siaga-bencana-bantaeng',
  'crm-jaki-jakarta',
  'edat-malaria-teluk-bintuni',
  'emas-jawa-tengah',
  'gancang-aron-banyuwangi',
  'home-care-dottorota-makassar',
  'intan-wpl-sulsel',
  'kemitraan-bidan-dukun-takalar',
  'komunitas-praktik-bpkp',
  'learning-organization-kemenkeu',
  'lesson-study-mgmp',
  'mal-pelayanan-publik-banyuwangi',
  'on-the-job-training-puskesmas-kedaton',
  'pemerataan-guru-luwu-utara',
  'perizinan-barru',
  'perpuseru',
  'sekolah-lapang-iklim',
  'sp4n-lapor',
  'suroboyo-bus',
];

let entries: (EntryFile & { source: string })[] = [];
const of = (collection: EntryCollection) => entries.filter((entry) => entry.collection === collection);

beforeAll(async () => {
  const { entries: files } = await listFolder(CONTENT);
  entries = await Promise.all(files.map(async (file) => ({ ...file, source: await readFile(file.file, 'utf8') })));
});

test('the checker finds nothing in the library', async () => {
  const { findings } = await readLibrary(CONTENT, today());
  expect(findings).toEqual([]);
});

test('the library opens with its 21 cases and at least 20 practices', () => {
  expect(of('kasus').map(({ id }) => id)).toEqual(expect.arrayContaining(KASUS));
  expect(of('praktik').length).toBeGreaterThanOrEqual(20);
  expect(of('adopsi').length).toBeGreaterThan(0);
});

test('every case names its sources, and says what it does not show', () => {
  const without = of('kasus').filter(({ source, format }) => {
    const { data } = readEntry('kasus', source, format);
    return !data || data.sumber.length === 0 || data.batasan.length < 40;
  });
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('every practice is exemplified by a case, tried by a unit, or open about having neither', () => {
  const used = new Set([
    ...of('kasus').flatMap(({ source, format }) => readEntry('kasus', source, format).data?.praktik ?? []),
    ...of('adopsi').flatMap(({ source, format }) => readEntry('adopsi', source, format).data?.praktik ?? []),
  ]);
  expect([...used].filter((id) => !of('praktik').some((entry) => entry.id === id))).toEqual([]);
  expect(used.size).toBeGreaterThan(10);
});

test('no text holds an address that is neither http nor https', () => {
  const addresses = entries.flatMap(({ path, source }) =>
    [...source.matchAll(/(?:^|[\s("'<[])([a-z][a-z0-9+.-]*):(?:\/\/|(?=[^\s/]))/gim)].map(
      ([, scheme = '']) => `${path} ${scheme.toLowerCase()}`,
    ),
  );
  expect(addresses.filter((address) => address.endsWith(' https')).length).toBeGreaterThan(50);
  expect(addresses.filter((address) => /(javascript|vbscript|data|file|ftp|blob)$/.test(address))).toEqual([]);
  const urls = entries.flatMap(({ path, source }) =>
    [...source.matchAll(/^\s*(?:- )?url: *['"]?(.*?)['"]?$/gm)].map(([, url = '']) => ({ path, url })),
  );
  expect(urls.length).toBeGreaterThan(50);
  expect(urls.filter(({ url }) => !/^https?:\/\/[^/\s]+\.[^/\s]+/.test(url))).toEqual([]);
});

test.each([/\[verify\]/i, /\[read\]/i, /\bTODO\b/, /\bTKTK\b/, /\blorem ipsum\b/i])(
  'no text still holds %s',
  (mark) => {
    expect(entries.filter(({ source }) => mark.test(source)).map(({ path }) => path)).toEqual([]);
  },
);
