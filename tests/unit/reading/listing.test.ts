import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../../src/reading/folder.ts';
import { listFolder } from '../../../src/reading/listing.ts';
import { unportable } from '../../../src/reading/portable-names.ts';
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
  expect(await listFolder(await folderWith({}))).toEqual({ entries: [], strays: [], pictures: [], titipan: [] });
});

test('what hides a text from its reviewer, or looks like a folder of the system, is told; pictures are listed wherever they lie', async () => {
  const dir = await folderWith({
    'kasus/.gitattributes': '*.mdx -diff',
    '.gitattributes': '* -diff',
    'kasus/.DS_Store/pegawai.csv': 'nama',
    'adopsi/.DS_Store': '',
    'kasus/a/b/daftar.PNG': '',
    'praktik/.gitkeep': '',
    'praktik/.DS_Store': '\0\0\0\u0001Bud1 dari macOS',
    'kasus/.gitkeep': 'nama',
    'kasus/b/.DS_Store': 'nama',
    '.git/config': '',
    'kasus/.git/pegawai.csv': 'nama',
  });
  const { strays, pictures } = await listFolder(dir);
  expect(strays.map(({ path: shown }) => shown).toSorted()).toEqual([
    'content/.gitattributes',
    'content/kasus/.DS_Store/pegawai.csv',
    'content/kasus/.git/pegawai.csv',
    'content/kasus/.gitattributes',
    'content/kasus/.gitkeep',
    'content/kasus/b/.DS_Store',
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

test('a pipe is told and never opened, whatever its name', async () => {
  const dir = await folderWith({ 'kasus/a.md': '', 'acuan/unit.yml': '', 'praktik/p.mdx': '' });
  const pipes = ['kasus/pipa.md', 'kasus/pipa.png', 'situs.yml', 'README.md', 'acuan/tema.yml', 'adopsi.md'];
  for (const name of pipes) execFileSync('mkfifo', [path.join(dir, name)]);
  const { strays, files, situs, lists } = await readFolder(dir, '2026-11-30');
  expect(strays.map(({ path: shown, kind }) => `${shown} ${kind}`).toSorted()).toEqual(
    pipes.map((name) => `content/${name} file`).toSorted(),
  );
  expect(files.map(({ id }) => id)).toEqual(['a', 'p']);
  for (const file of [situs, lists.get('tema')])
    expect(file?.findings).toContainEqual(
      expect.objectContaining({ message: 'berkas ini tidak ada atau tidak dapat dibaca.' }),
    );
});

test('names of pictures that a system cannot hold beside the others are told', () => {
  const told = (...names: string[]) => unportable(names.map((name) => `content/kasus/${name}`)).map(({ path: shown, kind }) => `${shown.slice('content/kasus/'.length)} ${kind}`); // prettier-ignore
  expect(told('aux.png', 'alur/con.jpg', 'Lpt1.webp', 'alur./a.png', 'a:b.png', 'auxiliary.png', 'denah.con.png')).toEqual(
    ['Lpt1.webp', 'a:b.png', 'alur./a.png', 'alur/con.jpg', 'aux.png'].map((name) => `${name} windows`),
  ); // prettier-ignore
  expect(told('denah.png', 'Denah.png')).toEqual(['denah.png twin']);
  expect(told('alur/satu.png', 'ALUR/satu.png')).toEqual(['alur/satu.png twin']);
  expect(told('caf\u00e9.png', 'cafe\u0301.png')).toEqual(['caf\u00e9.png twin']);
});

test('the README of the folder is held to the safety rules', async () => {
  const told = async (text: string) => {
    const { textFindings } = await readFolder(await folderWith({ 'README.md': text }), '2026-11-30');
    return textFindings.map(({ path: file, rule, line }) => `${file}:${line} ${rule}`);
  };
  expect(await told('# Isi\n\nLihat [panduan](../README.md) dan https://contoh.go.id.\n')).toEqual([]);
  expect(
    await told(
      '# Isi\n\nHubungi 0812-0000-0001.\n\n[x](javascript:alert(1))\n\n<b>tebal</b>\n\n![a](https://a.example/a.png)\n\nma\u200bta\n',
    ),
  ).toEqual([
    'content/README.md:5 unsafe-link',
    'content/README.md:7 raw-html',
    'content/README.md:7 raw-html',
    'content/README.md:9 remote-resource',
    'content/README.md:11 control-characters',
    'content/README.md:3 personal-data',
  ]);
  expect(await told('a\0b')).toEqual(['content/README.md:1 control-characters']);
  expect(await told('a'.repeat(300_000))).toEqual(['content/README.md:1 text-size']);
});

test('a list of many megabytes, or that is a link, is not read', async () => {
  const dir = await folderWith({
    'acuan/tema.yml': `- {id: a}\n${'#'.repeat(50_000_000)}`,
    'rahasia.txt': '- {id: b}',
  });
  await symlink(path.join(dir, 'rahasia.txt'), path.join(dir, 'acuan/unit.yml'));
  const { lists } = await readFolder(dir, '2026-11-30');
  expect(lists.get('tema')).toMatchObject({ bytes: undefined, rows: [] });
  expect(lists.get('tema')?.findings[0]?.message).toBe('berkas ini terlalu besar: 48.829 KB, paling besar 1.024 KB.');
  expect(lists.get('unit')).toMatchObject({ bytes: undefined, rows: [] });
});

test('a link to a file elsewhere is not an entry', async () => {
  const dir = await folderWith({ 'kasus/a.md': '', 'rahasia.txt': 'rahasia' });
  await symlink(path.join(dir, 'rahasia.txt'), path.join(dir, 'kasus/b.md'));
  const { entries, strays } = await listFolder(dir);
  expect(entries.map(({ id }) => id)).toEqual(['a']);
  expect(strays).toContainEqual({ path: 'content/kasus/b.md', kind: 'link' });
});
