import { expect, test } from 'vitest';
import { attribute, readPages, textOf } from '../support/html.ts';
import { readCsv } from '../support/published.ts';

const pages = new Map((await readPages()).map((page) => [page.path, page]));
const main = (path: string) => pages.get(path)?.root.querySelector('main');

test('the list says how many studies there are', () => {
  expect(textOf(main('studi/') ?? null)).toContain(`${readCsv('studi').length} penelitian, yang terbaru lebih dulu`);
}); // prettier-ignore

test('each choice leads to as many studies as stand beside it', () => {
  const choices = main('studi/')?.querySelectorAll('nav[aria-label="Pilih menurut"] li') ?? [];
  expect(choices.length).toBeGreaterThan(10);
  const wrong = choices.flatMap((choice) => {
    const count = /(\d+)\D*$/.exec(textOf(choice))?.[1];
    const path = (attribute(choice.querySelector('a'), 'href') ?? '').replace(/^.*?studi\//, 'studi/');
    const links = main(path)?.querySelectorAll('ul.border-t > li > a.flex') ?? [];
    const shown = new Set(links.map((link) => attribute(link, 'href'))).size;
    return shown === Number(count) ? [] : [`${path}: ${count} said, ${shown} shown`];
  });
  expect(wrong).toEqual([]);
});
