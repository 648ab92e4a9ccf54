import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testedLibrary } from '../support/library.ts';
import { heightOf } from '../support/phone-letters.ts';
import { address, openPage, useBrowser } from '../support/site.ts';

const browser = useBrowser();
const { masalah, kasus } = await testedLibrary();
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), '404.html');
  await page.setViewportSize({ width: 360, height: 780 });
});
afterAll(() => page.context().close());

const height = async (path: string) => {
  await page.goto(address(path));
  return heightOf(page);
};

test.each(['kasus/', 'praktik/'])('a list of 24 is 4,200 px high at most: %s', async (path) => {
  expect(await height(path)).toBeLessThanOrEqual(4_200);
  expect(await page.locator('main article').count()).toBe(Math.min(24, kasus.length));
});

test('answers are 2,700 px high at most, and one sheet on paper', { timeout: 240_000 }, async () => {
  const tall: string[] = [];
  for (const { id } of masalah) {
    await page.emulateMedia({ media: 'screen' });
    const px = await height(`masalah/${id}/`);
    await page.emulateMedia({ media: 'print' });
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/MediaBox \[0 0 /g)?.length;
    if (px > 2_700 || sheets !== 1) tall.push(`${id}: ${px} px, ${sheets} sheets`);
  }
  await page.emulateMedia({ media: 'screen' });
  expect(tall).toEqual([]);
});
