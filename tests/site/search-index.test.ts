import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';
import { INDEX_LANGUAGE } from '../../src/search/index-document.ts';
import { testedLibrary } from '../support/library.ts';

const folder = path.join(outDir(), 'pagefind');

test('the index holds every entry and study, once, in one language', async () => {
  const { entries, studi } = await testedLibrary();
  const count = entries.length + studi.length;
  const entry = JSON.parse(readFileSync(path.join(folder, 'pagefind-entry.json'), 'utf8'));
  expect(Object.keys(entry.languages)).toEqual([INDEX_LANGUAGE]);
  expect(entry.languages[INDEX_LANGUAGE].page_count).toBe(count);
  expect(globSync('fragment/*.pf_fragment', { cwd: folder })).toHaveLength(count);
});

test('the engine is there', () => {
  expect(
    ['pagefind.js', 'wasm.unknown.pagefind', '../cari/kamus.json'].filter(
      (name) => !existsSync(path.join(folder, name)),
    ),
  ).toEqual([]);
});

test('what the index was made from is not published', () => {
  expect(globSync('**/dokumen.json', { cwd: outDir() })).toEqual([]);
});
