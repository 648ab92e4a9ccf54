import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testedLibrary } from '../support/library.ts';
import { heightOf } from '../support/phone-letters.ts';
import { address, openPage, useBrowser, VIEWPORTS } from '../support/site.ts';

// Of the library of the tests and, in the stage isi, of the real one: no entry is longer than a reader's thumb is patient.
const { kasus, praktik } = await testedLibrary();
const KINDS = [
  { kind: 'kasus', entries: kasus, screen: 5400 },
  { kind: 'praktik', entries: praktik, screen: 5800 },
] as const;
const SHEETS = 3;
const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), '404.html');
});
afterAll(() => page.context().close());

describe.each(KINDS)('$kind', ({ kind, entries, screen }) => {
  const longest = entries.toSorted((a, b) => b.words - a.words);

  test(`is at most ${screen} px high on a phone`, { timeout: 300_000 }, async () => {
    await page.setViewportSize(VIEWPORTS.phone);
    const heights: { id: string; height: number }[] = [];
    for (const { id } of entries) {
      await page.goto(address(`${kind}/${id}/`), { waitUntil: 'domcontentloaded' });
      heights.push({ id, height: await heightOf(page) });
    }
    const [highest] = heights.toSorted((a, b) => b.height - a.height);
    console.log(`Tertinggi pada 360 px: ${highest?.id}, ${highest?.height} px`);
    expect(heights.filter(({ height }) => height > screen)).toEqual([]);
  });

  test(`fills at most ${SHEETS} sheets of A4, however long`, async () => {
    for (const { id } of longest.slice(0, 3)) {
      await page.goto(address(`${kind}/${id}/`));
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
      expect(pages, id).toBeLessThanOrEqual(SHEETS);
    }
  });

  test('has nothing to press that is lower than 44 px, but links within a text', async () => {
    await page.setViewportSize(VIEWPORTS.phone);
    for (const { id } of longest.slice(0, 3)) {
      await page.goto(address(`${kind}/${id}/`));
      expect(await page.evaluate(lowTargets), id).toEqual([]);
    }
  });
});

function lowTargets(): string[] {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  return [...document.querySelectorAll('a[href], button, summary')].flatMap((element) => {
    const { display } = getComputedStyle(element);
    if (display === 'inline' || element.matches('.sr-only') || !element.checkVisibility({ checkVisibilityCSS: true }))
      return [];
    const { height } = element.getBoundingClientRect();
    return height >= 43.5 ? [] : [`${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`];
  });
}
