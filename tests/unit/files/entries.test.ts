import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listEntries } from '../../../src/files/entries.ts';
import { folderWith } from '../content-folder.ts';
import { shown } from '../examples.ts';

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
  const { files, findings } = await listEntries(dir);
  expect(findings).toEqual([]);
  expect(files.map(({ collection, id, format, path: shownPath }) => [collection, id, format, shownPath])).toEqual([
    ['kasus', 'a-1', 'md', 'content/kasus/a-1.md'],
    ['kasus', 'b', 'mdx', 'content/kasus/b.mdx'],
    ['praktik', 'p', 'mdx', 'content/praktik/p.mdx'],
    ['adopsi', 'x', 'md', 'content/adopsi/x.md'],
  ]);
  expect(files[0]?.file).toBe(path.join(dir, 'kasus/a-1.md'));
});

test('a folder without entries is an empty library', async () => {
  expect(await listEntries(await folderWith({}))).toEqual({ files: [], findings: [] });
});

test('one id under two extensions is a finding at the second', async () => {
  const { findings } = await listEntries(await folderWith({ 'kasus/a.md': '', 'kasus/a.mdx': '', 'praktik/a.md': '' }));
  expect(findings.map(({ path: file }) => file)).toEqual(['content/kasus/a.mdx']);
  expect(shown(findings)).toEqual([
    '1:1 [unique-id] id "a" sudah dipakai content/kasus/a.md. Ganti nama salah satu berkas.',
  ]);
});

test.each(['Kasus-Besar', 'dengan spasi', 'garis_bawah', '-awal', 'titik.dua', 'é'])(
  'the name "%s" is a finding',
  async (name) => {
    const { findings } = await listEntries(await folderWith({ [`kasus/${name}.mdx`]: '' }));
    expect(findings.map(({ path: file }) => file)).toEqual([`content/kasus/${name}.mdx`]);
    expect(shown(findings)).toEqual([
      `1:1 [unique-id] nama berkas: id "${name}" hanya boleh berisi huruf kecil, angka, dan tanda hubung, misalnya "dinkes-teluk-bintuni". Ganti nama berkasnya.`,
    ]);
  },
);

test('a link to a file elsewhere is not an entry', async () => {
  const dir = await folderWith({ 'kasus/a.md': '', 'rahasia.txt': 'rahasia' });
  await symlink(path.join(dir, 'rahasia.txt'), path.join(dir, 'kasus/b.md'));
  expect((await listEntries(dir)).files.map(({ id }) => id)).toEqual(['a']);
});
