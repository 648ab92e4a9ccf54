import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testedLibrary } from '../support/library.ts';
import { openSearch, rankOf, results } from '../support/search-results.ts';
import { useBrowser } from '../support/site.ts';

// Of the library of the tests and, in the stage isi, of the real one.
const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await openSearch(browser());
});
afterAll(() => page.context().close());

test(
  'every entry is found first by its own title, and among the first three by each of its aliases',
  { timeout: 300_000 },
  async () => {
    const { entries } = await testedLibrary();
    const missed: string[] = [];
    for (const { id, data } of entries) {
      const own = rankOf(await results(page, data.judul), [id]);
      if (own !== 1) missed.push(`${id}: "${data.judul}" at ${own}`);
      for (const alias of data.alias) {
        const rank = rankOf(await results(page, alias), [id]);
        if (rank === 0 || rank > 3) missed.push(`${id}: "${alias}" at ${rank}`);
      }
    }
    expect(missed).toEqual([]);
  },
);
