import { expect, test } from 'vitest';
import { readLibrary } from '../../../src/reading/library.ts';
import { contentWith } from '../content-folder.ts';
import { adopsiData, file, lorem } from '../examples.ts';

const [LIST, ENTRY] = ['acuan/instansi.yml', 'adopsi/tanda.md'];

test.each([
  [LIST, '- {id: a, nama: __ASTRO_ASSET_IMAGE__abc__, lingkup: daerah}\n'],
  [LIST, '- {id: a, nama: "\\x5f_VITE_ASSET__abc__", lingkup: daerah}\n'],
  [ENTRY, file({ ...adopsiData, perubahan: '__ASTRO_IMAGE_ dihapus dari nama itu.' }, lorem(90))],
  [ENTRY, file(adopsiData, `${lorem(90)}\n\n~~~\n__VITE_PUBLIC_ASSET__abc__\n~~~`)],
  [ENTRY, file(adopsiData, `${lorem(90)} \\_&#95;ASTRO_IMAGE\\_="x"`)],
  [ENTRY, file(adopsiData, `${lorem(90)} [a](https://a.example/ "__ASTRO_ASSET_IMAGE__a__")`)],
])('a mark that stands in for a file at build is told in %s (%#)', async (name, text) => {
  const { findings } = await readLibrary(await contentWith({ [name]: text }), '2026-11-24');
  const told = findings.filter(({ path, rule }) => path === `content/${name}` && rule === 'control-characters');
  expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(/^"__(ASTRO|VITE)_\w+" dipakai mesin/)]);
});

test('names with two underscores are names', async () => {
  const text = file(adopsiData, `${lorem(90)} \`nama__astro_vite\` dan \`__init__\``);
  const { findings } = await readLibrary(await contentWith({ [ENTRY]: text }), '2026-11-24');
  expect(findings.filter(({ rule }) => rule === 'control-characters')).toEqual([]);
});
