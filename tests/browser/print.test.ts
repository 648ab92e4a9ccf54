import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENTRY_KINDS } from '../support/pages.ts';
import { address, openPage, useBrowser } from '../support/site.ts';

const A4 = [595, 842];
const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), '', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => page.context().close());

/** The sheets that the page fills, as their sizes. */
async function sheets(): Promise<number[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) =>
    size.map((side) => Math.round(Number(side))),
  );
}

test.each([
  ['transparansi/', 2],
  ['untuk-atasan/', 2],
  ['pasang/', 2],
  ['tentang/libur-terselubung/lembar/', 1],
])('%s fills %i A4', async (path, most) => {
  await page.goto(address(path));
  const boxes = await sheets();
  expect(boxes.length).toBe(most);
  expect(boxes.filter((box) => String(box) !== String(A4))).toEqual([]);
});

test('a closed fold says on paper that it is one', async () => {
  await page.goto(address('transparansi/'));
  const said = () =>
    page
      .locator('main summary')
      .first()
      .evaluate((summary) => getComputedStyle(summary, '::after').content);
  expect(await said()).toContain('tidak ikut tercetak');
  await page
    .locator('main details')
    .first()
    .evaluate((fold) => fold.setAttribute('open', ''));
  expect(await said()).not.toContain('tidak ikut tercetak');
});

describe.each(ENTRY_KINDS)('a printed $name', ({ example }) => {
  beforeAll(() => page.goto(address(example)));

  test('leaves the navigation out and keeps the text', async () => {
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('search').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });

  test('has its folds open, its sources and itself with their addresses', async () => {
    const hidden = await page.evaluate(() => [...document.querySelectorAll('.naskah details:not(.bilah *)')].filter((fold) => (fold.lastElementChild?.getBoundingClientRect().height ?? 0) < 10).map((fold) => fold.textContent)); // prettier-ignore
    expect(hidden).toEqual([]);
    const links = page.locator('[data-sumber] > li > a[href^="http"]');
    const after = await links.evaluateAll((all) => all.map((link) => getComputedStyle(link, '::after').content));
    expect(after.filter((content) => !content.includes('http'))).toEqual([]);
    expect(await page.getByText('Kutip:').locator('..').innerText()).toContain(example);
  });

  test('is black on white, even where the screen is dark', async () => {
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });

  test('fills at most three A4 pages', async () => {
    const boxes = await sheets();
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.length).toBeLessThanOrEqual(3);
    expect(boxes.filter((box) => String(box) !== String(A4))).toEqual([]);
  });
});
