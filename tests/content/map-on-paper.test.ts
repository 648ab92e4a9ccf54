import { expect, test } from 'vitest';
import { openForTest, useBrowser } from '../support/site.ts';

const browser = useBrowser();

test.each(['bukti/peta/', 'bukti/peta/indonesia/', 'bukti/peta/pembanding/'])(
  '%s fills one wide sheet of A4, and no practice is cut',
  async (path) => {
    const page = await openForTest(browser(), path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) => size.map((side) => Math.round(Number(side)))); // prettier-ignore
    expect(boxes).toEqual([[842, 595]]);
    // 297 mm less the margins.
    await page.setViewportSize({ width: 1032, height: 733 });
    await page.emulateMedia({ media: 'print' });
    const right = await page.locator('.peta-bukti').evaluate((table) => table.getBoundingClientRect().right);
    expect(right).toBeLessThanOrEqual(1032);
  },
);

test('at 320 px the map shows what each practice has, and nothing sideways', async () => {
  const page = await openForTest(browser(), 'bukti/peta/');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.locator('.peta-bukti td.kosong').filter({ visible: true }).count()).toBe(0);
  const cell = page.locator('.peta-bukti td[data-jenjang]').first();
  const said = await cell.evaluate((td) => getComputedStyle(td, '::before').content.replaceAll('"', ''));
  expect(said).toBe(await cell.getAttribute('data-jenjang'));
});
