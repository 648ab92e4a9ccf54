import { hash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';
import { formatKilobytes } from '../../src/publishing/single-file.ts';
import { readBuilt } from '../support/site.ts';

const digest = (file: string) => hash('sha256', readFileSync(path.join(outDir(), file)));

test('no page waits for a later step', () => {
  // The page of a rule shows such a mark as its bad example.
  const pages = globSync('**/*.{html,json}', { cwd: outDir() }).filter((page) => !page.includes('control-characters'));
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter((page) => /__[A-Z]\w*__|\/\*skrip\*\//.test(readBuilt(page)))).toEqual([]);
});

test('the page that offers the one file, the checksum beside it and the file itself agree', () => {
  const sum = digest('lumbung-praktik.html');
  const page = readBuilt('luring/index.html');
  expect(page).toContain(sum);
  expect(page).toContain(`(${formatKilobytes(statSync(path.join(outDir(), 'lumbung-praktik.html')).size)})`);
  expect(readBuilt('lumbung-praktik.sha256')).toContain(`${sum}  lumbung-praktik.html\n`);
});

test('the service worker keeps pages as they are, and lists an index that is there', () => {
  const worker = readBuilt('sw.js');
  for (const page of ['luring/index.html', 'saya/index.html'])
    expect(worker, page).toContain(digest(page).slice(0, 16));
  const listed = worker.match(/pagefind\/[\w.-]+\.(?:pf_meta|pagefind|json|js)\b/g) ?? [];
  expect(listed).toHaveLength(4);
  expect(listed.filter((file) => !existsSync(path.join(outDir(), file)))).toEqual([]);
});

test('lists of what can be kept name files of the size they have', () => {
  const lists = globSync('luring/daftar/*.json', { cwd: outDir() });
  expect(lists.length).toBeGreaterThan(1);
  for (const list of lists) {
    const { berkas }: { berkas: { url: string; bytes: number }[] } = JSON.parse(readBuilt(list));
    expect(berkas.length, list).toBeGreaterThan(1);
    const fileOf = (url: string) => path.join(outDir(), url, url.endsWith('/') ? 'index.html' : '');
    expect(
      berkas.filter(({ url, bytes }) => statSync(fileOf(url)).size !== bytes),
      list,
    ).toEqual([]);
  }
});
