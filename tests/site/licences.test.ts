import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';

const text = readFileSync(path.join(outDir(), 'LICENSES.txt'), 'utf8');

test.each([
  [/^Lumbung Praktik|MIT License/m],
  [/CC BY 4\.0|Creative Commons/],
  [/SIL OPEN FONT LICENSE/i],
  [/^zod [\d.]+ \(MIT\)\n\n[\s\S]{500}/m],
  [/^yaml [\d.]+ \(ISC\)\n\n[\s\S]{500}/m],
  [/^micromark [\d.]+ \(MIT\)\n\n[\s\S]{500}/m],
  [/^workbox-core [\d.]+ \(MIT\)\n\n[\s\S]{500}/m],
  [/^workbox-precaching [\d.]+ \(MIT\)\n\n[\s\S]{500}/m],
  [/^pagefind [\d.]+ \(MIT\)\n\n[\s\S]{500}/m],
  [/^minisearch [\d.]+ \(MIT\)\n\n[\s\S]{500}/m],
  [/^tailwindcss [\d.]+ \(MIT\)\n\n[\s\S]{500}/m],
])('the licences of what a reader gets are in the site: %s', (licence) => expect(text).toMatch(licence));

test('no note of the build is left behind', () => {
  expect(readdirSync(outDir()).filter((name) => /^LICENSES\..*json/.test(name))).toEqual([]);
});
