import { expect, test } from 'vitest';
import { entryTree } from '../../../src/reading/entry-tree.ts';
import { checkFile } from '../../../src/reading/checked-file.ts';
import { readFolder } from '../../../src/reading/folder.ts';
import { CONTENT, contentWith } from '../content-folder.ts';

test('the body of an entry alone is the tree that its checker sees', async () => {
  const { files, context } = await readFolder(CONTENT, '2026-11-24');
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(entryTree(CONTENT, file.path)).toEqual(checkFile(file, context).document?.tree);
});

test('a file that was changed to what is no text meanwhile is named', async () => {
  const dir = await contentWith({ 'kasus/a.md': 'a\0b' });
  expect(() => entryTree(dir, 'content/kasus/a.md')).toThrow('content/kasus/a.md: ');
});
