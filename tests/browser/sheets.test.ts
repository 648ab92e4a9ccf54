import jsQR from 'jsqr';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { address, openForTest, openPage, useBrowser } from '../support/site.ts';

const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), '', { viewport: 'laptop' });
});
afterAll(() => page.context().close());

test.each(['kasus/antrean-loket-mawar/diskusi/', 'praktik/bedah-satu-kejadian/kartu/'])(
  'the QR code of %s leads to its page',
  async (path) => {
    const near = await openForTest(browser(), path, { viewport: 'laptop', deviceScaleFactor: 4 });
    const code = near.getByRole('img', { name: /^Kode QR/ });
    const { data, info } = await sharp(await code.screenshot()).resize(400, 400, { kernel: 'nearest' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true }); // prettier-ignore
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    const canonical = await (await page.request.get(address(path.replace(/[^/]+\/$/, '')))).text();
    expect(read?.data).toBe(/rel="canonical" href="([^"]+)"/.exec(canonical)?.[1]);
  },
);
