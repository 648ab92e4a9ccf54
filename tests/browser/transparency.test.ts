import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloadedLink, openPage, useBrowser } from '../support/site.ts';

const SCREEN = { width: 360, height: 780 };
const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), 'transparansi/');
  await page.setViewportSize(SCREEN);
});
afterAll(() => page.context().close());

test('each of the five claims is one screen of a phone', async () => {
  const claims = page.locator('main section:has(a[href*="/data/angka/"])');
  const heights = await claims.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
  expect(heights.length).toBe(5);
  expect(heights.filter((height) => height > SCREEN.height)).toEqual([]);
});

test('the drawings can be read at 320 px: no letter smaller than 11 px', async () => {
  await page.setViewportSize({ width: 320, height: 780 });
  const small = await page.locator('main svg[role="img"] text').evaluateAll((all) =>
    all.flatMap((text) => {
      const svg = text.closest('svg');
      const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 0;
      const size = Number(text.getAttribute('font-size')) * scale;
      return size < 11 ? [`${text.textContent.trim()}: ${size.toFixed(1)} px`] : [];
    }),
  );
  expect(small).toEqual([]);
  await page.setViewportSize(SCREEN);
});

test('the rest is folded, and opens without a script at the address of one of its figures', async () => {
  const folds = page.locator('main details:has(h3)');
  expect(await folds.count()).toBeGreaterThan(3);
  expect(await folds.evaluateAll((all) => all.filter((fold) => fold.hasAttribute('open')).length)).toBe(0);
  await page.goto(`${page.url()}#celah`);
  await page.getByRole('heading', { name: 'Peran mana belum punya tulisan' }).waitFor();
});

test('the numbers of a claim come down as a file', async () => {
  const text = await downloadedLink(page, /^Unduh angka ini ?: Dari \d+ praktik/);
  expect(text.split('\r\n')[0]).toBe('tahap,banyak,praktik');
});
