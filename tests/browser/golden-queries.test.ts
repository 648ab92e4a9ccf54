import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goldenQueries, rankOf } from '../support/golden.ts';
import { openPage, useBrowser } from '../support/site.ts';
import { readLibrary } from '../support/library.ts';

const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), 'cari/');
  await page.locator('cari-lumbung[data-tampil]').waitFor();
});
afterAll(() => page.context().close());

/** Ids of the entries on the first page of results, as a reader finds them. */
async function results(query: string): Promise<string[]> {
  await page.locator('#q').evaluate((input: HTMLInputElement, text) => {
    input.value = text;
    input.form?.requestSubmit();
  }, query);
  await page.waitForFunction(
    (text) => document.querySelector<HTMLElement>('cari-lumbung')?.dataset['tampil'] === text,
    query,
  );
  return page
    .locator('[data-hasil] [data-isi="judul"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
}

const share = (count: number, of: number) => Math.round((1000 * count) / of) / 1000;

test('queries in people’s own words find what answers them', { timeout: 240_000 }, async () => {
  const rows = goldenQueries();
  expect(rows.length).toBeGreaterThanOrEqual(150);
  const judged: { query: string; kind: string; rank: number; none: boolean; recall: number }[] = [];
  for (const { query, wanted, kind } of rows) {
    const found = await results(query);
    judged.push({
      query,
      kind,
      rank: rankOf(found, wanted),
      none: found.length === 0,
      recall: share(wanted.filter((id) => found.includes(id)).length, wanted.length),
    });
  }
  const count = (fits: (row: (typeof judged)[number]) => boolean) => judged.filter(fits).length;
  const measures = {
    queries: judged.length,
    'precision@1': share(
      count(({ rank }) => rank === 1),
      judged.length,
    ),
    'success@3': share(
      count(({ rank }) => rank > 0 && rank <= 3),
      judged.length,
    ),
    'recall@12': share(
      judged.reduce((sum, { recall }) => sum + recall, 0),
      judged.length,
    ),
    MRR: share(
      judged.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0),
      judged.length,
    ),
    nothing: count(({ none }) => none),
  };
  console.table([measures]);
  console.table(judged.filter(({ rank }) => rank === 0 || rank > 3));
  expect(measures['success@3']).toBeGreaterThanOrEqual(0.96);
  expect(measures['recall@12']).toBeGreaterThanOrEqual(0.96);
  expect(measures.MRR).toBeGreaterThanOrEqual(0.9);
  expect(measures.nothing).toBeLessThanOrEqual(judged.length / 100);
});

test(
  'every entry is found first by its own title, and among the first three by each of its aliases',
  { timeout: 300_000 },
  async () => {
    const { entries } = await readLibrary();
    const missed: string[] = [];
    for (const { id, data } of entries) {
      const own = rankOf(await results(data.judul), [id]);
      if (own !== 1) missed.push(`${id}: "${data.judul}" at ${own}`);
      for (const alias of data.alias) {
        const rank = rankOf(await results(alias), [id]);
        if (rank === 0 || rank > 3) missed.push(`${id}: "${alias}" at ${rank}`);
      }
    }
    expect(missed).toEqual([]);
  },
);
