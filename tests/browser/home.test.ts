import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { movingFigure } from '../../src/catalog/moving-figure.ts';
import { formatWithUnit } from '../../src/catalog/wording.ts';
import { testedLibrary } from '../support/library.ts';
import { heightOf } from '../support/phone-letters.ts';
import { address, openForTest, openPage, useBrowser } from '../support/site.ts';

// The content has to pass this too.
const browser = useBrowser();
const library = await testedLibrary();
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), '');
});
afterAll(() => page.context().close());

const boxOf = async (selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`home.test: ${selector} is not shown`);
  return box;
};

test('on a phone the home page is no longer than 3,300 px, and what it offers stands in the order of use', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await heightOf(page)).toBeLessThanOrEqual(3_300);
  const parts = ['h1', '#cari-utama', '#masalah', '#sebentar', '#kain', '#bergerak', '#satu-berkas', '#titip-cerita'];
  const tops = await page.evaluate(
    (selectors) => selectors.map((one) => document.querySelector(one)?.getBoundingClientRect().top ?? Number.NaN),
    parts,
  );
  expect(tops.every((top) => Number.isFinite(top))).toBe(true);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('on a laptop the cloth stands beside the question, and no half of a screen is empty', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const [question, cloth] = [await boxOf('h1'), await boxOf('[data-kain] svg')];
  expect(cloth.x).toBeGreaterThan(question.x + 640 - 100);
  expect(cloth.width).toBeGreaterThan(400);
  expect(cloth.y).toBeLessThan(300);
  const height = await heightOf(page);
  for (let top = 0; top + 800 <= height; top += 200)
    expect(await page.evaluate(emptyHalf, top), `${top} px down`).toBeUndefined();
});

test('three problems lead to their answers', async () => {
  const links = await page.locator('section[aria-labelledby="masalah"] li a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))); // prettier-ignore
  const base = new URL(address()).pathname;
  expect(links).toEqual(library.masalah.slice(0, 3).map(({ id }) => `${base}masalah/${id}/`));
});

test('the figure that moved is that of the library, with its place', async () => {
  const figure = movingFigure(library);
  const box = page.locator('section[aria-labelledby="bergerak"]');
  const { indikator, satuan, sebelum, sesudah } = figure?.row ?? {};
  for (const value of [sebelum, sesudah])
    expect(await box.innerText()).toContain(formatWithUnit(value ?? Number.NaN, satuan ?? ''));
  expect(await box.innerText()).toContain(`${indikator}, `);
  expect(await box.innerText()).toContain(figure?.entry.unit.nama);
  expect(await box.getByRole('link').first().getAttribute('href')).toMatch(new RegExp(`/kasus/${figure?.entry.id}/$`));
});

test('the cloth is tapped by groups of roles, and its links stand under it for keyboards', async () => {
  const areas = page.locator('[data-kain] svg a');
  const links = page.locator('[data-kain] ul a');
  const hrefs = (found: typeof areas) => found.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(await hrefs(links)).toEqual([...(await hrefs(areas)), expect.stringMatching(/transparansi\/#celah$/)]);
  expect(await areas.evaluateAll((all) => all.map((area) => area.getAttribute('tabindex')))).toEqual(
    (await hrefs(areas)).map(() => '-1'),
  );
  await areas.nth(1).click();
  await page.waitForURL('**/peran/#rumpun-2');
  await page.goto(address());
});

test('the role that was opened last is offered on the next visit, and moves nothing', async () => {
  const own = await openForTest(browser(), '');
  const last = own.locator('[data-terakhir]');
  expect(await last.isVisible()).toBe(false);
  await own.getByText('Saya bekerja sebagai …').click();
  const chosen = library.peran.at(-1);
  await own.locator(`[data-peran="${chosen?.id}"]`).click();
  await own.waitForURL(`**/peran/${chosen?.id}/`);
  await own.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Reflect.set(window, 'moved', entry);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await own.goto(address());
  await last.waitFor();
  expect(await last.innerText()).toBe(chosen?.nama);
  expect(await own.evaluate(() => Reflect.get(window, 'moved') === undefined)).toBe(true);
  await last.click();
  await own.waitForURL(`**/peran/${chosen?.id}/`);
});

test('what another page of the host has put in its place is no address', async () => {
  const own = await openForTest(browser(), '');
  await own.evaluate(() => localStorage.setItem('lumbung-peran', '"><img src=x>'));
  await own.reload();
  await own.waitForFunction(() => customElements.get('peran-saya') !== undefined);
  expect(await own.locator('[data-terakhir]').isVisible()).toBe(false);
});

// Runs in the page.

/** The half of the screen, this far down, in which there is no word and no picture; whole halves, left or right. */
function emptyHalf(top: number): string | undefined {
  const shown = [...document.querySelectorAll('main *, footer *, header *')].filter(
    (element) =>
      element instanceof SVGElement ||
      element.matches('input, select, button') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  const boxes = shown.map((element) => element.getBoundingClientRect());
  const visible = boxes.filter((box) => box.width > 1 && box.bottom + scrollY > top && box.top + scrollY < top + 800);
  if (!visible.some((box) => box.left < 600)) return 'left';
  return visible.some((box) => box.right > 700) ? undefined : 'right';
}
