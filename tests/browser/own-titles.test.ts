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
  { timeout: 600_000 },
  async () => {
    const { entries } = await testedLibrary();
    const asked = entries.flatMap(({ id, data }) => [
      { id, query: data.judul, last: 1 },
      ...data.alias.map((query) => ({ id, query, last: 3 })),
    ]);
    const found = await results(page, asked.map(({ query }) => query)); // prettier-ignore
    const missed = asked.flatMap(({ id, query, last }, index) => {
      const rank = rankOf(found[index] ?? [], [id]);
      return rank === 0 || rank > last ? [`${id}: "${query}" at ${rank}`] : [];
    });
    expect(missed).toEqual([]);
  },
);
