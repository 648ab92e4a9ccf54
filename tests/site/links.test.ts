import { expect, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';
import { readPages } from '../support/html.ts';
import { testedLibrary } from '../support/library.ts';
import { addresses, brokenLinks, idList } from '../support/links.ts';

const pages = await readPages();
const { situs } = await testedLibrary();

test('every address and every anchor on the site leads somewhere', () => {
  expect(brokenLinks({ dir: outDir(), site: situs.alamat, base: situs.jalur, pages })).toEqual([]);
});

test('no page has the same id twice', () => {
  const doubles = pages.flatMap((page) => {
    const ids = idList(page);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.file}: ${id}`);
  });
  expect(doubles).toEqual([]);
});

test('each page can be reached by links from the home page', () => {
  const linked = new Map(pages.map((page) => [page.path, addresses(page)]));
  const reached = new Set(['']);
  const root = new URL(situs.jalur.replace(/\/?$/, '/'), situs.alamat);
  for (const path of reached)
    for (const address of linked.get(path) ?? []) {
      const url = new URL(address || '.', new URL(path, root));
      const inside = url.pathname.slice(root.pathname.length);
      if (url.origin === root.origin && linked.has(inside)) reached.add(inside);
    }
  const lost = pages.map(({ path }) => path).filter((path) => path !== '404.html' && !reached.has(path));
  expect(lost).toEqual([]);
});
