import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { address, openForTest, untilScripted, useBrowser } from '../support/site.ts';

const PRACTICE = 'praktik/bedah-satu-kejadian/';
const CASE = 'kasus/antrean-loket-mawar/';
const WIDE = { width: 1280, height: 800 };
const browser = useBrowser();

const bar = (page: Page) => page.locator('.bilah');
const box = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }; // prettier-ignore
const scroll = (page: Page, y: number) => page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);

describe('the bar at the foot of a phone', () => {
  test('comes after headline and actions, is one row of four, and ends before the footer', async () => {
    const page = await openForTest(browser(), PRACTICE);
    const height = page.viewportSize()?.height ?? 0;
    const above = await box(page, '.naskah > aside');
    expect((await box(page, '.bilah')).y).toBeGreaterThanOrEqual(above.y + above.height);
    await scroll(page, 1200);
    const { y, height: own } = await box(page, '.bilah');
    expect(Math.round(y + own)).toBe(height);
    expect([Math.abs(own - 57) < 3, await bar(page).locator('> ul > li').count()]).toEqual([true, 4]);
    await scroll(page, 100_000);
    const footer = await box(page, 'body > footer');
    const end = await box(page, '.bilah');
    expect(end.y + end.height).toBeLessThanOrEqual(footer.y);
  });

  test('works without JavaScript, and has nothing dead in it', async () => {
    const page = await openForTest(browser(), PRACTICE, { javaScriptEnabled: false });
    expect(await page.locator('catat-saya button').filter({ visible: true }).count()).toBe(0);
    await bar(page).getByRole('link', { name: 'Mulai mencoba' }).click();
    expect(page.url()).toMatch(/#langkah$/);
    const share = await bar(page).getByRole('link', { name: 'Bagikan lewat WhatsApp' }).getAttribute('href');
    expect(decodeURIComponent(share ?? '')).toContain(new URL(PRACTICE, 'https://x/').pathname);
    await bar(page).locator('summary').click();
    await bar(page).getByRole('link', { name: 'Jebakan' }).click();
    expect(page.url()).toMatch(/#jebakan$/);
  });

  test('starts an attempt, and saves with the button above in step', async () => {
    const page = await openForTest(browser(), PRACTICE);
    await bar(page).getByRole('button', { name: 'Simpan' }).click();
    await bar(page).getByText('Tersimpan di Catatan saya').waitFor();
    expect(await page.locator('aside [data-simpan]').textContent()).toBe('Hapus dari Catatan saya');
    await bar(page).getByRole('button', { name: 'Batal simpan' }).click();
    await bar(page).getByText('Sudah dihapus dari Catatan saya.').waitFor();
    await bar(page).getByRole('link', { name: 'Mulai mencoba' }).click();
    await page.waitForURL('**/saya/#percobaan-*');
  });

  test('leads from an experience to its first practice', async () => {
    const page = await openForTest(browser(), CASE);
    await bar(page).getByRole('link', { name: 'Coba', exact: true }).click();
    await page.waitForURL('**/praktik/*/');
  });

  test('closes the contents when one of them was chosen', async () => {
    const page = await openForTest(browser(), PRACTICE);
    await scroll(page, 1200);
    await bar(page).locator('summary').click();
    await bar(page).getByRole('link', { name: 'Jebakan' }).click();
    expect(await bar(page).locator('details').getAttribute('open')).toBeNull();
  });

  test('does not lie over what has the focus', async () => {
    const page = await openForTest(browser(), CASE);
    const covered: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element.closest('.bilah, footer')) return null;
        const bottom = element.getClientRects()[0]?.bottom ?? 0;
        const top = document.querySelector('.bilah')?.getBoundingClientRect().top ?? Infinity;
        return bottom > top + 0.5 ? element.outerHTML.slice(0, 100) : '';
      });
      if (found === null) break;
      if (found !== '') covered.push(found);
    }
    expect(covered).toEqual([]);
  });
});

describe('at 1280', () => {
  test('headline, actions and contents stand beside a text of 680 px, and stay in view', async () => {
    const page = await openForTest(browser(), PRACTICE);
    await page.setViewportSize(WIDE);
    const text = await box(page, '.naskah > div');
    const rail = await box(page, '.naskah > aside');
    expect(Math.abs(text.width - 680)).toBeLessThanOrEqual(1);
    expect(rail.x - (text.x + text.width)).toBeLessThanOrEqual(48);
    await scroll(page, 1500);
    const later = await box(page, '.naskah > aside');
    expect(later.y).toBeGreaterThanOrEqual(0);
    expect(later.y + later.height).toBeLessThanOrEqual(WIDE.height);
    expect(await bar(page).isVisible()).toBe(false);
  });

  test('they come before the text in the order of Tab', async () => {
    const page = await openForTest(browser(), PRACTICE);
    await page.setViewportSize(WIDE);
    const order = await page.evaluate(() => {
      // The head of the page, with the way to what this site is, stands before both.
      const all = [...document.querySelectorAll('.naskah > :not(header) :is(a, button, summary)')];
      return all.filter((element) => element.checkVisibility()).map((element) => element.closest('aside') !== null);
    });
    expect(order.lastIndexOf(true)).toBeLessThan(order.indexOf(false));
  });
});

test('on a phone the header takes at most 105 px, the footer 650', async () => {
  const page = await openForTest(browser(), CASE);
  expect((await box(page, 'body > header')).height).toBeLessThanOrEqual(105);
  expect((await box(page, 'body > footer')).height).toBeLessThanOrEqual(650);
  await page.getByRole('banner').getByRole('link', { name: 'Cari' }).click();
  await page.waitForURL('**/cari/');
});

describe('a link into a fold opens it', () => {
  test.each([true, false])('with JavaScript: %s', async (javaScriptEnabled) => {
    const page = await openForTest(browser(), CASE, { javaScriptEnabled });
    const sources = page.locator('#sumber');
    expect(await sources.isVisible()).toBe(false);
    await page.goto(address(`${CASE}#sumber`));
    await expect.poll(() => sources.isVisible()).toBe(true);
  });

  test('from a browser that does not do it by itself', async () => {
    const page = await openForTest(browser(), CASE);
    await page.evaluate(() => history.replaceState(null, '', '#sumber'));
    expect(await page.locator('#sumber').isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new HashChangeEvent('hashchange')));
    expect(await page.locator('#sumber').isVisible()).toBe(true);
    await untilScripted(page);
  });
});
