import { afterAll, describe, expect, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';
import { siteBase } from '../../src/tools/serve.ts';
import { readPages } from '../support/html.ts';
import { ENTRY_KINDS, KINDS, kindOf } from '../support/pages.ts';
import { type Weight, weigh } from '../support/weight.ts';

const KB = 1000;
// One page holds the forms of all four kinds, so that a draft of each opens without a network.
const WRITING = 66 * KB;
type Part = 'html' | 'css' | 'js' | 'withoutFont' | 'total';

const base = (await siteBase()).replace(/\/?$/, '/');
const weights = (await readPages()).map((page) => weigh(page, outDir(), base));
const ofKind = (name: string) => weights.filter(({ page }) => kindOf(page.file)?.name === name);
const largest = (among: readonly Weight[], part: Part) => among.toSorted((a, b) => b[part] - a[part]);

/** Pages over the budget, largest first, with their sizes. */
function over(among: readonly Weight[], part: Part, budget: number): string[] {
  return largest(among, part)
    .filter((weight) => weight[part] > budget)
    .slice(0, 10)
    .map((weight) => `${weight.page.file}: ${weight[part]} bytes`);
}

describe.each(KINDS)('$name', ({ name }) => {
  test('CSS ≤ 12 KB', () => expect(over(ofKind(name), 'css', 12 * KB)).toEqual([]));
  test('JavaScript before interaction ≤ 6 KB', () => expect(over(ofKind(name), 'js', 6 * KB)).toEqual([]));
  const view = name === 'tulis' ? WRITING : 60 * KB;
  test(`first view ≤ ${view / KB} KB`, () => expect(over(ofKind(name), 'total', view)).toEqual([]));
});

describe.each(ENTRY_KINDS)('$name', ({ name }) => {
  test('HTML ≤ 14 KB', () => expect(over(ofKind(name), 'html', 14 * KB)).toEqual([]));
  test('first view without the font ≤ 30 KB', () => expect(over(ofKind(name), 'withoutFont', 30 * KB)).toEqual([]));
});

test('the whole site shares one stylesheet', () => {
  const sheets = new Set(weights.flatMap(({ files }) => files.filter((file) => file.endsWith('.css'))));
  expect([...sheets]).toHaveLength(1);
});

afterAll(() => {
  console.log('Bytes after gzip of the largest page of each kind, before interaction:');
  console.table(
    Object.fromEntries(
      KINDS.flatMap(({ name }) => {
        const [page] = largest(ofKind(name), 'total');
        if (!page) return [];
        const { html, css, js, font, image, withoutFont, total } = page;
        return [[name, { pages: ofKind(name).length, html, css, js, font, image, withoutFont, total }]];
      }),
    ),
  );
});
