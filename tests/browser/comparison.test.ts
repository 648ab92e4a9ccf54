import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { address, openPage, useBrowser } from '../support/site.ts';

const browser = useBrowser();
const TWO = 'banding/?id=kasus/antrean-loket-mawar&id=kasus/antrean-loket-melati-meniru-jadwal-jaga';
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), '');
});
afterAll(() => page.context().close());

const ready = (text: RegExp | string) => page.getByRole('status').filter({ hasText: text }).waitFor();

test('a shared address puts two entries side by side, aspect by aspect', async () => {
  await page.goto(address(TWO));
  await ready('2 tulisan dibandingkan.');
  for (const title of ['Apa ini', 'Konteks dan kebutuhan', 'Bukti', 'Batas dan kecocokan'])
    expect(
      await page
        .getByRole('region')
        .or(page.locator('section'))
        .filter({ has: page.getByRole('heading', { level: 2, name: title }) })
        .locator('.panel')
        .count(),
    ).toBeGreaterThanOrEqual(2);
  expect(await page.locator('[data-isi] [id]').count()).toBe(0);
});

test('an entry leads to it from its own page', async () => {
  await page.goto(address('kasus/antrean-loket-mawar/'));
  await page.getByRole('main').getByRole('link', { name: 'Bandingkan', exact: true }).click();
  await ready('1 tulisan dibandingkan.');
  expect(await page.locator('section', { hasText: 'Bandingkan dengan' }).locator('.cip').count()).toBeGreaterThan(0);
});

test('a third is added from what is related, and taken out again; the address follows', async () => {
  await page.goto(address(TWO));
  await ready('2 tulisan');
  await page.locator('section', { hasText: 'Tambah satu lagi' }).locator('.cip').first().click();
  await ready('3 tulisan dibandingkan.');
  expect(new URL(page.url()).searchParams.getAll('id')).toHaveLength(3);
  await page
    .getByRole('link', { name: /^Keluarkan:/ })
    .first()
    .click();
  await ready('2 tulisan');
  await page.goBack();
  await ready('3 tulisan');
});

test.each(['kasus/tidak-ada', '../data/kasus.json', 'javascript:alert(1)', '<img src=x onerror=alert(1)>'])(
  'an address with %s does no harm',
  async (id) => {
    const alerts: string[] = [];
    page.on('dialog', (dialog) => (alerts.push(dialog.message()), dialog.dismiss()));
    await page.goto(address(`banding/?id=${encodeURIComponent(id)}&id=kasus/antrean-loket-mawar`));
    await ready(/1 tulisan dibandingkan|Tidak ada lagi di situs ini|Tidak dapat dimuat/);
    expect(alerts).toEqual([]);
  },
);

test('has no axe violations, narrow and wide, empty and filled', async () => {
  for (const path of ['banding/', TWO])
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address(path));
      if (path === TWO) await ready('2 tulisan');
      expect(await axeViolations(page), `${path} ${width}`).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${path} ${width}`,
      ).toBeLessThanOrEqual(0);
    }
});
