import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { address, openPage, useBrowser } from '../support/site.ts';
import { watch } from '../support/watch.ts';

// The server sends the headers of public/_headers, so pages stand under two policies: the host's, and their own in <meta>.
// That no kind of page breaks them is seen in layout.test.ts.
const browser = useBrowser();
let page: Page;
let seen: string[];

beforeAll(async () => {
  page = await openPage(browser(), '404.html', { serviceWorkers: 'allow' });
  seen = watch(page);
});
beforeEach(() => {
  seen.length = 0;
});
afterAll(() => page.context().close());

describe('under both policies', () => {
  test('the search finds', async () => {
    await page.goto(address('cari/?q=bidan'));
    await page.getByRole('status').filter({ hasText: 'tulisan ditemukan' }).waitFor();
    expect(await page.locator('[data-hasil] li').count()).toBeGreaterThan(0);
    expect(seen).toEqual([]);
  });

  test('the service worker takes the page over', async () => {
    await page.goto(address());
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL)).toBe(
      address('sw.js'),
    );
    expect(seen).toEqual([]);
  });

  test('two entries are compared, and what is on the device is listed', async () => {
    await page.goto(address('banding/?id=kasus/antrean-loket-mawar&id=praktik/bedah-satu-kejadian'));
    await page.getByText('2 tulisan dibandingkan.').waitFor();
    await page.goto(address('luring/'));
    await page.locator('[data-halaman] li').first().waitFor();
    expect(seen).toEqual([]);
  });

  test.each([
    ['a text as HTML', () => void (document.createElement('p').innerHTML = '<b>x</b>')],
    ['a text as a script', () => void (document.createElement('script').text = '1')],
    ['the address of a script', () => void new Worker('data:text/javascript,1')],
  ])('%s is refused', async (_, sink) => {
    await page.goto(address());
    const refused = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        }),
    );
    await expect(page.evaluate(sink)).rejects.toThrow("requires 'Trusted");
    expect(await refused).toBe('require-trusted-types-for');
  });
});

test('no other page can frame the site', async () => {
  const response = await page.goto(address());
  expect(response?.headers()).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' });
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  }, address('tentang/'));
  expect((await refused).type()).toBe('error');
});
