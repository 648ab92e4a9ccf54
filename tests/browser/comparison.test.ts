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

test('a shared address puts two entries side by side: what differs in a table, the rest folded', async () => {
  await page.goto(address(TWO));
  await ready('2 tulisan dibandingkan.');
  const rows = page.locator('.tabel-banding tbody tr');
  expect(await rows.count()).toBeGreaterThanOrEqual(4);
  for (const row of await rows.all()) {
    const [first, second] = await row.locator('td').allTextContents();
    expect(first?.trim()).not.toBe(second?.trim());
    expect(await row.getByRole('rowheader').innerText()).not.toBe('');
  }
  const names = await rows.locator('th').allTextContents();
  expect(names).toEqual(expect.arrayContaining(['Hasil', 'Unit']));
  expect(await page.getByText(/^\d+ hal yang sama$/).count()).toBe(1);
  for (const title of ['Apa ini', 'Batas dan kecocokan'])
    expect(await page.locator('details', { hasText: title }).locator('.panel').count(), title).toBe(2);
  expect(await page.locator('[data-isi] [id]').count()).toBe(0);
});

test('two stand beside each other at 360 px; of three the names of the rows stay while the rest moves', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(address(TWO));
  await ready('2 tulisan dibandingkan.');
  const box = page.locator('.tabel-banding');
  expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  await page.goto(address(`${TWO}&id=kasus/kader-posyandu-contoh-barat`));
  await ready('3 tulisan dibandingkan.');
  await box.evaluate((element) => element.scrollTo(10_000, 0));
  expect(await box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(50);
  const [left, name] = [await box.boundingBox(), await box.locator('tbody th').first().boundingBox()];
  expect(Math.round(name?.x ?? -1)).toBe(Math.round(left?.x ?? -2));
});

test('an entry leads to it from its own page', async () => {
  await page.goto(address('kasus/antrean-loket-mawar/'));
  await page.getByRole('main').locator('summary', { hasText: 'Kutip, perbaiki, bandingkan' }).click();
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
