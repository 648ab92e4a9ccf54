import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressAhead } from '../../../../src/tools/build/compress.ts';

const TEXT = '<p>Antrean loket panjang setiap Senin.</p>\n'.repeat(100);
let home: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'lumbung-mampat-'));
});
afterEach(() => rm(home, { recursive: true }));

async function site(name: string, files: Record<string, string>): Promise<string> {
  const folder = path.join(home, name);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return folder;
}
const names = async (folder: string) =>
  (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name)).toSorted();
const inode = async (...parts: string[]) => (await stat(path.join(...parts))).ino;

test('text gets two copies that open to the same bytes', async () => {
  const folder = await site('dist', { 'kasus/index.html': TEXT });
  expect(await compressAhead(folder, '')).toMatchObject({ files: 1, reused: 0, before: TEXT.length });
  const read = (end: string) => readFile(path.join(folder, `kasus/index.html${end}`));
  expect(brotliDecompressSync(await read('.br')).toString()).toBe(TEXT);
  expect(gunzipSync(await read('.gz')).toString()).toBe(TEXT);
});

test('small files, pictures and what Pagefind has compressed get none', async () => {
  const files = { 'a.html': 'kecil', 'b.png': TEXT, 'pagefind/c.pf_index': TEXT, 'pagefind/d.pagefind': TEXT };
  const folder = await site('dist', files);
  await compressAhead(folder, '');
  expect(await names(folder)).toEqual(Object.keys(files));
});

test('the same text gives the same bytes', async () => {
  const [one, two] = [await site('a', { 'x.css': TEXT }), await site('b', { 'x.css': TEXT })];
  await Promise.all([one, two].map((folder) => compressAhead(folder, '')));
  for (const name of ['x.css.br', 'x.css.gz'])
    expect(await readFile(path.join(one, name))).toEqual(await readFile(path.join(two, name)));
});

test('what did not change takes the copies of the site before; what did change does not', async () => {
  const last = await site('lama', { 'same.html': TEXT, 'other.html': TEXT });
  await compressAhead(last, '');
  const folder = await site('baru', { 'same.html': TEXT, 'other.html': `${TEXT}!` });
  expect(await compressAhead(folder, last)).toMatchObject({ files: 2, reused: 1 });
  expect(await inode(folder, 'same.html.br')).toBe(await inode(last, 'same.html.br'));
  expect(brotliDecompressSync(await readFile(path.join(folder, 'other.html.br'))).toString()).toBe(`${TEXT}!`);
});

test('half a pair in the site before is not taken, and stays as it is', async () => {
  const last = await site('lama', { 'x.html': TEXT, 'x.html.br': 'rusak' });
  const folder = await site('baru', { 'x.html': TEXT });
  expect(await compressAhead(folder, last)).toMatchObject({ reused: 0 });
  expect(brotliDecompressSync(await readFile(path.join(folder, 'x.html.br'))).toString()).toBe(TEXT);
  expect(await readFile(path.join(last, 'x.html.br'), 'utf8')).toBe('rusak');
});
