import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';
import { htmlFiles } from '../support/pages.ts';

const read = (name: string) => readFileSync(path.join(outDir(), name));
const texts = globSync('**/*.{html,css,js,svg,json,jsonld,xml,csv,txt,webmanifest}', { cwd: outDir() }).filter(
  (name) => statSync(path.join(outDir(), name)).size >= 1024,
);
// The copy of the program is one file by itself.
const copies = globSync('**/*.{br,gz}', { cwd: outDir() }).filter((name) => name !== 'sumber.tar.gz');

test('each text file has two copies that open to its bytes, and nothing else has any', () => {
  expect(texts.length).toBeGreaterThan(htmlFiles().length);
  const wrong = texts.filter(
    (name) =>
      !brotliDecompressSync(read(`${name}.br`)).equals(read(name)) ||
      !gunzipSync(read(`${name}.gz`)).equals(read(name)),
  );
  expect(wrong).toEqual([]);
  expect(copies.toSorted()).toEqual(texts.flatMap((name) => [`${name}.br`, `${name}.gz`]).toSorted());
});

test('the copies are no addresses of the site: neither the offline lists nor the service worker name them', () => {
  const lists = globSync('luring/daftar/*.json', { cwd: outDir() });
  expect(lists).not.toEqual([]);
  for (const name of ['sw.js', ...lists, 'sitemap-0.xml'])
    expect(read(name).toString(), name).not.toMatch(/\.(br|gz)["<]/);
});
