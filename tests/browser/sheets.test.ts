import jsQR from 'jsqr';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlFiles } from '../support/pages.ts';
import { address, openPage, useBrowser } from '../support/site.ts';

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
  test('every case: one discussion sheet and one plan for the facilitator', async () => {
    for (const path of files(/^kasus\/[^/]+\/diskusi\//)) expect(await printedPages(path), path).toBe(2);
  });

  test('every practice: one card', async () => {
    for (const path of files(/^praktik\/[^/]+\/kartu\//)) expect(await printedPages(path), path).toBe(1);
  });

  test('a booklet: a cover and a sheet for each card', async () => {
    for (const path of ['peran/perawat/buklet/', 'peran/nutrisionis/buklet/']) {
      const pages = await printedPages(path);
      expect(pages, path).toBe(await page.locator('.halaman-cetak').count());
    }
  });
});

test.each(['kasus/edat-malaria-teluk-bintuni/diskusi/', 'praktik/bedah-kasus/kartu/'])(
  'the QR code of %s leads to its page',
  async (path) => {
    const near = await openPage(browser(), path, { viewport: 'laptop', deviceScaleFactor: 4 });
    const code = near.getByRole('img', { name: /^Kode QR/ });
    const { data, info } = await sharp(await code.screenshot()).resize(400, 400, { kernel: 'nearest' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true }); // prettier-ignore
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    const canonical = await (await page.request.get(address(path.replace(/[^/]+\/$/, '')))).text();
    expect(read?.data).toBe(/rel="canonical" href="([^"]+)"/.exec(canonical)?.[1]);
    await near.context().close();
  },
);
