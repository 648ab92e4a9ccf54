import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unfold } from '../support/axe.ts';
import { htmlFiles } from '../support/pages.ts';
import { sidewaysAt } from '../support/sideways.ts';
import { address, openPage, useBrowser, VIEWPORTS } from '../support/site.ts';

// Of the library of the tests and, in the stage isi, of the real one: an entry with a long word or a wide table is seen here.
const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), '', { viewport: 'laptop' });
});
afterAll(() => page.context().close());

const files = (pattern: RegExp) =>
  htmlFiles()
    .filter((file) => pattern.test(file))
    .map((file) => file.replace('index.html', ''));

/** Pages of the printed sheet, counted in the PDF that Chromium makes of it. */
async function printedPages(path: string): Promise<number> {
  await page.goto(address(path));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

describe('fits its paper', () => {
  test(
    'every case: a discussion sheet and a plan for the facilitator, or a kit of four',
    { timeout: 300_000 },
    async () => {
      const sizes = new Set<number>();
      for (const path of files(/^kasus\/[^/]+\/diskusi\//)) {
        const pages = await printedPages(path);
        expect(pages, path).toBe(await page.locator('.halaman-cetak').count());
        sizes.add(pages);
      }
      expect([...sizes].toSorted()).toEqual([2, 4]);
    },
  );

  test('every practice: one card', { timeout: 300_000 }, async () => {
    for (const path of files(/^praktik\/[^/]+\/kartu\//)) expect(await printedPages(path), path).toBe(1);
  });

  test('a booklet: a cover and a sheet for each card', async () => {
    for (const path of files(/^peran\/[^/]+\/buklet\//).slice(0, 2)) {
      const pages = await printedPages(path);
      expect(pages, path).toBe(await page.locator('.halaman-cetak').count());
    }
  });
});

test('no entry scrolls sideways on the narrowest phone', { timeout: 300_000 }, async () => {
  const found: string[] = [];
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of files(/^(kasus|praktik)\/[^/]+\/index/)) {
    await page.goto(address(path), { waitUntil: 'domcontentloaded' });
    await unfold(page);
    found.push(...(await sidewaysAt(page, [320])).map((problem) => `${path} ${problem}`));
  }
  await page.setViewportSize(VIEWPORTS.laptop);
  expect(found).toEqual([]);
});
