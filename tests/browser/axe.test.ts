import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE, axeViolations, unfold } from '../support/axe.ts';
import { KINDS } from '../support/pages.ts';
import { address, openPage, useBrowser } from '../support/site.ts';

const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), '');
  // Compiled once for all pages, where axeViolations() would send it to each.
  await page.addInitScript(AXE);
});
afterAll(() => page.context().close());

/** On a phone, as high as is said, and on a wide screen. */
async function everyLook(phoneHeight = 800): Promise<string[]> {
  const found: string[] = [];
  for (const [width, height] of [
    [360, phoneHeight],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    found.push(...(await axeViolations(page)).map((violation) => `${width} ${violation}`));
  }
  return found;
}

describe.each(KINDS)('$name', ({ example }) => {
  test('has no violations, in light and dark, narrow and wide, all unfolded', async () => {
    await page.goto(address(example));
    await unfold(page);
    expect(await everyLook()).toEqual([]);
  });
});

describe('search', () => {
  // The bar at the foot of the filters lies over whatever is scrolled under it, unless all of them fit.
  const ALL_FILTERS = 6000;
  test.each([
    ['results', 'cari/?q=bidan', /tulisan ditemukan/],
    ['a facet in use', 'cari/?jenis=Kasus', /tulisan ditemukan/],
    ['no results', 'cari/?q=zzzxqj', /Tidak ada hasil/],
  ])('with %s has no violations', async (_, path, status) => {
    await page.goto(address(path));
    await page.getByRole('status').filter({ hasText: status }).waitFor();
    await unfold(page);
    expect(await everyLook(ALL_FILTERS)).toEqual([]);
  });

  test('without its engine has no violations', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(address('cari/?q=bidan'));
    await page.getByText('Pencarian gagal.').waitFor();
    expect(await everyLook(ALL_FILTERS)).toEqual([]);
    await page.unroute('**/pagefind/**');
  });
});

test('a page whose skip link is shown has no violations', async () => {
  await page.goto(address('praktik/bedah-satu-kejadian/'));
  await page.keyboard.press('Tab');
  expect(await page.getByRole('link', { name: 'Langsung ke isi' }).boundingBox()).toMatchObject({
    y: expect.any(Number),
  });
  expect(await everyLook()).toEqual([]);
});
