import { expect, test } from 'vitest';
import { listFolder } from '../../../src/reading/listing.ts';
import { uniqueId } from '../../../src/lint/rules/unique-id.ts';
import { folderWith } from '../content-folder.ts';

/** What the rule says of empty files with the given names. */
async function findings(...names: readonly string[]): Promise<string[]> {
  const { entries: files } = await listFolder(await folderWith(Object.fromEntries(names.map((name) => [name, '']))));
  const documents = files.map((file) => ({ ...file, source: '' }));
  const context = { today: '2026-11-24', ids: new Map(), regions: new Map(), abbreviations: new Set<string>() };
  return uniqueId
    .check({ documents, strays: [], context })
    .map(({ path, message, help }) => `${path} ${message} ${help ?? ''}`);
}

test('one id under two extensions is a finding at the second', async () => {
  expect(await findings('kasus/a.md', 'kasus/a.mdx', 'praktik/a.md')).toEqual([
    'content/kasus/a.mdx id "a" sudah dipakai content/kasus/a.md. Ganti nama salah satu berkas.',
  ]);
});

test.each(['Kasus-Besar', 'dengan spasi', 'garis_bawah', '-awal', 'titik.dua', 'é', 'e\u0301'])(
  'the name "%s" is a finding',
  async (name) => {
    expect(await findings(`kasus/${name}.mdx`)).toEqual([
      `content/kasus/${name}.mdx nama berkas: id "${name}" hanya boleh berisi huruf kecil, angka, dan tanda hubung, misalnya "dinkes-teluk-bintuni". Ganti nama berkasnya.`,
    ]);
  },
);
