import { expect, test } from 'vitest';
import type { EntryFile } from '../../../src/reading/listing.ts';
import { readEntryFile, type StoredEntry } from '../../../src/loaders/read-entry.ts';
import { surroundings } from '../../../src/loaders/surroundings.ts';
import { contentWith, PROJECT } from '../content-folder.ts';
import { adopsiData, file, lorem } from '../examples.ts';

const TEXT = file({ ...adopsiData, praktik: 'lesson-study', unit: 'bpom' }, lorem(60));

/** A library with the given adopsi files, and a reader of them by name. */
async function library(files: Readonly<Record<string, string>>, today = '2026-11-24') {
  const dir = await contentWith(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`adopsi/${name}`, text])),
  );
  const around = await surroundings({ dir, root: PROJECT, base: '/', today });
  return async (name: string, known?: string) => {
    const entry = around.files.find((row): row is EntryFile => row.path === `content/adopsi/${name}`);
    if (!entry) throw new Error(`library: ${name} tidak ada.`);
    return readEntryFile(entry, known, around);
  };
}

function stored(answer: StoredEntry | 'same' | 'unsound'): StoredEntry {
  if (typeof answer === 'string') throw new Error(`stored: ${answer}.`);
  return answer;
}

test('an unchanged file is known by its digest, a changed text is read again', async () => {
  const read = await library({ 'a.md': TEXT, 'b.md': `${TEXT} lagi` });
  const { digest, data, rendered } = stored(await read('a.md'));
  expect(data).toMatchObject({ praktik: 'lesson-study', lisensi: 'CC-BY-4.0' });
  expect(rendered.metadata.frontmatter).toMatchObject({ path: 'content/adopsi/a.md', words: 60 });
  expect(await read('a.md', digest)).toBe('same');
  expect(await read('b.md', digest)).toMatchObject({ id: 'b' });
});

test('a file that is renamed from .md to .mdx is read again, though its text is the same', async () => {
  const { digest } = stored(await (await library({ 'a.md': TEXT }))('a.md'));
  const read = await library({ 'a.mdx': TEXT });
  expect(stored(await read('a.mdx', digest)).rendered.metadata.frontmatter.path).toBe('content/adopsi/a.mdx');
});

test('a file with a finding is not stored', async () => {
  const read = await library({ 'a.md': TEXT.replace('bpom', 'bpomm'), 'b.md': '\0' });
  expect([await read('a.md'), await read('b.md')]).toEqual(['unsound', 'unsound']);
});
