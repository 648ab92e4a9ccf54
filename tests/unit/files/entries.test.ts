import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listEntries } from '../../../src/files/entries.ts';
import { folderWith } from '../content-folder.ts';

test('entries are the .md and .mdx files of the three folders, sorted, with the name as id', async () => {
  const dir = await folderWith({
    'kasus/b.mdx': '',
    'kasus/a-1.md': '',
    'praktik/p.mdx': '',
    'adopsi/x.md': '',
    'kasus/gambar.png': '',
    'kasus/catatan.txt': '',
    'acuan/unit.yml': '',
    'lain/y.md': '',
  });
  const files = await listEntries(dir);
  expect(files.map(({ collection, id, format, path: shownPath }) => [collection, id, format, shownPath])).toEqual([
    ['kasus', 'a-1', 'md', 'content/kasus/a-1.md'],
    ['kasus', 'b', 'mdx', 'content/kasus/b.mdx'],
    ['praktik', 'p', 'mdx', 'content/praktik/p.mdx'],
    ['adopsi', 'x', 'md', 'content/adopsi/x.md'],
  ]);
  expect(files[0]?.file).toBe(path.join(dir, 'kasus/a-1.md'));
});

test('a folder without entries is an empty library', async () => {
  expect(await listEntries(await folderWith({}))).toEqual([]);
});

test('a link to a file elsewhere is not an entry', async () => {
  const dir = await folderWith({ 'kasus/a.md': '', 'rahasia.txt': 'rahasia' });
  await symlink(path.join(dir, 'rahasia.txt'), path.join(dir, 'kasus/b.md'));
  expect((await listEntries(dir)).map(({ id }) => id)).toEqual(['a']);
});
