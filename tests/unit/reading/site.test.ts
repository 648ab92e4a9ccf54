import fs from 'node:fs';
import { appendFile, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSite, type SiteReading } from '../../../src/reading/site.ts';
import { hearFiles } from '../../support/heard-files.ts';
import { contentWith, PROJECT } from '../content-folder.ts';
import { adopsiData, file, lorem } from '../examples.ts';

const TEXT = file({ ...adopsiData, praktik: 'bedah-satu-kejadian', unit: 'balai-contoh' }, lorem(60));
const TODAY = '2026-11-24';

const read = (dir: string, base = '/') => readSite({ dir, root: PROJECT, base, today: TODAY });
const library = (files: Readonly<Record<string, string>>) =>
  contentWith(Object.fromEntries(Object.entries(files).map(([name, text]) => [`adopsi/${name}`, text])));

/** Ids of the entries that are read anew by one who knows the digests of an earlier reading. */
async function changedSince(before: SiteReading, after: SiteReading): Promise<string[]> {
  const { digests } = await before.entries('adopsi');
  const { changed } = await after.entries('adopsi', (id) => digests.get(id));
  return changed.map(({ id }) => id);
}

test('the folder is listed once and each file is read once, whoever asks for what', async () => {
  const dir = await library({ 'a.md': TEXT });
  const names = await readdir(dir, { recursive: true, withFileTypes: true });
  const texts = names.filter((item) => item.isFile() && /\.(mdx?|yml)$/.test(item.name));
  const [reads, listings]: [string[], string[]] = [[], []];
  hearFiles('readFile', (name) => name.startsWith(dir) && reads.push(name));
  hearFiles('readdir', (name) => name.startsWith(dir) && listings.push(name));
  const reading = await read(dir);
  await Promise.all([reading.entries('kasus'), reading.entries('praktik'), reading.entries('adopsi')]);
  await Promise.all([reading.together(), reading.findings(), reading.entries('kasus')]);
  expect(reads.toSorted()).toEqual(texts.map((item) => path.join(item.parentPath, item.name)).toSorted());
  const folders = ['', 'acuan', 'adopsi', 'kasus', 'praktik', 'studi'];
  expect(listings.toSorted()).toEqual(folders.map((name) => path.join(dir, name)));
});

test('an entry is typed, rendered and measured', async () => {
  const { changed, findings } = await (await read(await library({ 'a.md': TEXT }))).entries('adopsi');
  expect(findings).toEqual([]);
  expect(changed.find(({ id }) => id === 'a')).toMatchObject({
    data: { praktik: 'bedah-satu-kejadian', lisensi: 'CC-BY-4.0' },
    facts: { path: 'content/adopsi/a.md', words: 60 },
    html: expect.stringContaining('<p>'),
  });
});

test('an unchanged entry is known by its digest, a changed text is read again', async () => {
  const dir = await library({ 'a.md': TEXT, 'b.md': TEXT.replace('lorem', 'larik') });
  const before = await read(dir);
  await before.entries('adopsi');
  expect(await changedSince(before, await read(dir))).toEqual([]);
  await appendFile(path.join(dir, 'adopsi/b.md'), ' lagi');
  expect(await changedSince(before, await read(dir))).toEqual(['b']);
});

test('a file that is renamed from .md to .mdx is read again, though its text is the same', async () => {
  const dir = await library({ 'a.md': TEXT });
  const before = await read(dir);
  await before.entries('adopsi');
  await rename(path.join(dir, 'adopsi/a.md'), path.join(dir, 'adopsi/a.mdx'));
  expect(await changedSince(before, await read(dir))).toEqual(['a']);
});

test('a picture changed in its place makes its text be read again', async () => {
  const dir = await contentWith();
  const { digests } = await (await read(dir)).entries('kasus');
  const [picture = ''] = (await readdir(path.join(dir, 'kasus'))).filter((name) => name.endsWith('.png'));
  await appendFile(path.join(dir, 'kasus', picture), '\0');
  const { changed } = await (await read(dir)).entries('kasus', (id) => digests.get(id));
  expect(changed).toHaveLength(1);
  expect(changed[0]?.images).toContain(`./${picture}`);
});

test.each([
  ['the place of the site', (dir: string) => read(dir, '/lumbung/')],
  [
    'a list',
    async (dir: string) => {
      await appendFile(
        path.join(dir, 'acuan/istilah.yml'),
        '- {id: baru, nama: Baru, artinya: "Yang baru saja ada."}\n',
      );
      return read(dir);
    },
  ],
])('%s changes the digest of every entry', async (_, later) => {
  const dir = await contentWith();
  const before = await read(dir);
  const { digests } = await before.entries('adopsi');
  expect(await changedSince(before, await later(dir))).toEqual([...digests.keys()]);
});

test('an entry with a finding is not handed on, and all findings are told in one reading', async () => {
  const dir = await library({ 'a.md': TEXT.replace('balai-contoh', 'balai-conto'), 'b.md': '\0', 'C_c.md': TEXT });
  await writeFile(path.join(dir, 'situs.yml'), 'nama: Lumbung\n');
  const reading = await read(dir);
  const { changed, digests } = await reading.entries('adopsi');
  expect([changed.some(({ id }) => id === 'a' || id === 'b'), digests.has('a')]).toEqual([false, true]);
  expect(reading.situs()).toBeUndefined();
  const told = (await reading.findings()).map(({ path: shown, rule }) => `${shown} ${rule}`);
  expect(told).toEqual(
    expect.arrayContaining([
      'content/adopsi/C_c.md unique-id',
      'content/adopsi/a.md unknown-reference',
      'content/adopsi/b.md control-characters',
      'content/situs.yml front-matter',
    ]),
  );
});

test('a file that is taken away after it was listed is gone, not unreadable', async () => {
  const dir = await library({ 'a.md': TEXT, 'b.md': '\0' });
  hearFiles('lstat', (name) => name.endsWith('/adopsi/a.md') && fs.rmSync(name, { force: true }));
  expect((await read(dir)).gone()).toEqual(['content/adopsi/a.md']);
});

test('a library of many files is read by threads, with the same answers', { timeout: 60_000 }, async () => {
  const texts = Array.from({ length: 380 }, (_, at) => [`n${at}.md`, `${TEXT} ${at}`] as const);
  const dir = await library(
    Object.fromEntries([...texts, ['salah.md', TEXT.replace('balai-contoh', 'x')], ['N_9.md', TEXT]]),
  );
  const many = await read(dir);
  const [{ changed, findings }, together] = await Promise.all([many.entries('adopsi'), many.together()]);
  const one = await (await read(await library({ 'n7.md': `${TEXT} 7` }))).entries('adopsi');
  expect(changed.find(({ id }) => id === 'n7')?.html).toBe(one.changed.find(({ id }) => id === 'n7')?.html);
  expect(findings.map(({ path: shown, rule }) => `${shown} ${rule}`)).toEqual([
    'content/adopsi/salah.md unknown-reference',
  ]);
  expect(together.map(({ path: shown, rule }) => `${shown} ${rule}`)).toEqual(['content/adopsi/N_9.md unique-id']);
});
