import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { address, openPage, useBrowser, VIEWPORTS } from '../support/site.ts';

const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), '404.html');
});
beforeEach(async () => {
  await page.setViewportSize(VIEWPORTS.laptop);
  await page.goto(address('praktik/bedah-satu-kejadian/'));
});
afterAll(() => page.context().close());

/** Presses Tab and gives the name of what has the focus then. */
async function tab(): Promise<string> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Where the focus is: in the header, the main part or the footer. */
const region = () =>
  page.evaluate(() => document.activeElement?.closest('header, main, footer')?.tagName.toLowerCase() ?? 'none');

test('the first Tab shows a link that leads past the header', async () => {
  const skip = page.getByRole('link', { name: 'Langsung ke isi' });
  expect((await skip.boundingBox())?.width ?? 0).toBeLessThanOrEqual(1);
  expect(await tab()).toBe('Langsung ke isi');
  expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Enter');
  await tab();
  expect(await region()).toBe('main');
});

test.each(Object.keys(VIEWPORTS) as (keyof typeof VIEWPORTS)[])(
  'Tab goes through the header in the order of the eye, then to the main part (%s)',
  async (viewport) => {
    await page.setViewportSize(VIEWPORTS[viewport]);
    await tab();
    const places: { x: number; y: number }[] = [];
    while ((await tab()) && (await region()) !== 'main') {
      expect(await region()).not.toBe('footer');
      places.push(
        await page.evaluate(() => {
          const { left, top, height } = document.activeElement!.getBoundingClientRect();
          return { x: left, y: top + height / 2 };
        }),
      );
    }
    expect(places.length).toBeGreaterThanOrEqual(6);
    const inOrder = places.toSorted((a, b) => (Math.abs(a.y - b.y) > 20 ? a.y - b.y : a.x - b.x));
    expect(places).toEqual(inOrder);
  },
);

test('nobody is caught: Tab leads from the start of the page to its end', async () => {
  await page.goto(address('kasus/antrean-loket-mawar/'));
  const stops = await page
    .locator('a[href], button, summary, input, select, [tabindex="0"]')
    .filter({ visible: true })
    .count();
  let left = stops + 5;
  while ((await tab(), await region()) !== 'footer' && left > 0) left -= 1;
  expect(await region()).toBe('footer');
});

describe('from the home page to a practice, by role', () => {
  test.each(['phone', 'laptop'] as const)('with the keyboard in three steps at most (%s)', async (viewport) => {
    await page.setViewportSize(VIEWPORTS[viewport]);
    await page.goto(address());
    await page.getByText('Saya bekerja sebagai').focus();
    await page.keyboard.press('Enter');
    await page.locator('main details').getByRole('link', { name: 'Bidan', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/peran/bidan/');
    await page.locator('main a[href*="/praktik/"]:not([href$="/praktik/"])').filter({ visible: true }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/praktik\/[a-z-]+\/$/);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
