import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';
import { INDEX_LANGUAGE } from '../../src/search/index-document.ts';
import { testedLibrary } from '../support/library.ts';

const folder = path.join(outDir(), 'pagefind');

test('the index holds every entry, once, in one language', async () => {
  const { entries } = await testedLibrary();
  const entry = JSON.parse(readFileSync(path.join(folder, 'pagefind-entry.json'), 'utf8'));
  expect(Object.keys(entry.languages)).toEqual([INDEX_LANGUAGE]);
  expect(entry.languages[INDEX_LANGUAGE].page_count).toBe(entries.length);
  expect(globSync('fragment/*.pf_fragment', { cwd: folder })).toHaveLength(entries.length);
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
