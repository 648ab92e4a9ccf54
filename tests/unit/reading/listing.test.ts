import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../../src/reading/folder.ts';
import { listFolder } from '../../../src/reading/listing.ts';
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
  const { entries: files, strays } = await listFolder(dir);
  expect(files.map(({ collection, id, format, path: shownPath }) => [collection, id, format, shownPath])).toEqual([
    ['kasus', 'a-1', 'md', 'content/kasus/a-1.md'],
    ['kasus', 'b', 'mdx', 'content/kasus/b.mdx'],
    ['praktik', 'p', 'mdx', 'content/praktik/p.mdx'],
    ['adopsi', 'x', 'md', 'content/adopsi/x.md'],
  ]);
  expect(files[0]?.file).toBe(path.join(dir, 'kasus/a-1.md'));
  expect(strays.map(({ path: shownPath, kind }) => `${shownPath} ${kind}`).toSorted()).toEqual([
    'content/kasus/catatan.txt file',
    'content/lain/y.md file',
  ]);
});

test('a folder without entries is an empty library', async () => {
  expect(await listFolder(await folderWith({}))).toEqual({ entries: [], strays: [], pictures: [] });
});

test('what hides a text from its reviewer, or looks like a folder of the system, is told; pictures are listed wherever they lie', async () => {
  const dir = await folderWith({
    'kasus/.gitattributes': '*.mdx -diff',
    '.gitattributes': '* -diff',
    'kasus/.DS_Store/pegawai.csv': 'nama',
    'adopsi/.DS_Store': '',
    'kasus/a/b/daftar.PNG': '',
    'praktik/.gitkeep': '',
  });
  const { strays, pictures } = await listFolder(dir);
  expect(strays.map(({ path: shown }) => shown).toSorted()).toEqual([
    'content/.gitattributes',
    'content/kasus/.DS_Store/pegawai.csv',
    'content/kasus/.gitattributes',
  ]);
  expect(pictures).toEqual(['content/kasus/a/b/daftar.PNG']);
});

test('a picture that no text of its folder shows is told', async () => {
  const kasus = '![Denah loket](./denah.png) dan ![Alur](./alur/satu.jpg)';
  const dir = await folderWith({ 'kasus/a.md': kasus, 'kasus/denah.png': '', 'kasus/alur/satu.jpg': '', 'praktik/denah.png': '', 'kasus/ktp.jpg': '' }); // prettier-ignore
  const { strays } = await readFolder(dir, '2026-11-30');
  expect(strays).toEqual([
    { path: 'content/kasus/ktp.jpg', kind: 'picture' },
    { path: 'content/praktik/denah.png', kind: 'picture' },
  ]);
});

test('a link to a file elsewhere is not an entry', async () => {
  const dir = await folderWith({ 'kasus/a.md': '', 'rahasia.txt': 'rahasia' });
  await symlink(path.join(dir, 'rahasia.txt'), path.join(dir, 'kasus/b.md'));
  const { entries, strays } = await listFolder(dir);
  expect(entries.map(({ id }) => id)).toEqual(['a']);
  expect(strays).toContainEqual({ path: 'content/kasus/b.md', kind: 'link' });
});
