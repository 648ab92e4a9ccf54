import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS } from '../support/pages.ts';
import { testedLibrary } from '../support/library.ts';
import { address, openPage, useBrowser } from '../support/site.ts';

const browser = useBrowser();
const library = await testedLibrary();
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), '404.html');
  await page.setViewportSize({ width: 360, height: 780 });
});
afterAll(() => page.context().close());

const LISTS = ['daftar kasus', 'daftar praktik', 'peran', 'tema', 'wilayah', 'jawaban'];

test.each(KINDS.filter(({ name }) => LISTS.includes(name)))('rows of $name are 150 px at most', async ({ example }) => {
  await page.goto(address(example));
  const heights = await page
    .locator('main article')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(0);
  expect(heights.filter((height) => height > 150)).toEqual([]);
});

test.each(['kasus', 'praktik'] as const)(
  'the list of %s begins with the strongest evidence, and says so',
  async (kind) => {
    await page.goto(address(`${kind}/`));
    const main = page.getByRole('main');
    expect(await main.getByText('Urut: bukti terkuat dulu').count()).toBe(1);
    const levels = new Map(library[kind].map(({ url, bukti }) => [url, bukti.tingkat]));
    const shown = await main
      .locator('article [data-isi="judul"]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const inOrder = shown.map((url) => levels.get(url) ?? -1);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
    expect(shown).toHaveLength(library[kind].length);
  },
);

test('no row tells an end that nobody knows', async () => {
  await page.goto(address('kasus/'));
  expect(await page.getByRole('main').innerText()).not.toContain('belum diketahui');
});
