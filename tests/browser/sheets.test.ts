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

const KIT = 'kasus/antrean-loket-mawar/diskusi/';

test('a kit stops its story before the results, and its facilitator reads them from a sheet of his own', async () => {
  await page.goto(address(KIT));
  const [story, participants, facilitator, home] = await page.locator('.halaman-cetak').all();
  expect(await story?.innerText()).toMatch(/Yang dilakukan[\s\S]*Anda kepala puskesmasnya\.\s+Cerita berhenti di sini/);
  expect(await story?.innerText()).not.toMatch(/^Hasil$/m);
  expect(await participants?.getByRole('columnheader').allInnerTexts()).toEqual([
    'Siapa',
    'Apa',
    'Kapan',
    'Tanda berhasil',
  ]);
  expect(await participants?.innerText()).not.toContain('Tambah pegawai');
  expect(await facilitator?.innerText()).toContain('Yang biasanya muncul: Tambah pegawai. · Buka loket lebih pagi.');
  expect(await facilitator?.innerText()).toContain('Warga yang pulang sebelum dilayani turun dari 12,5% ke 4%.');
  expect(await home?.innerText()).toContain('https://penilaian.example.org/mawar');
});

test('a kit has a plan with the time of the day for one duration, 60 minutes unless another is chosen', async () => {
  await page.goto(address(KIT));
  const plan = () => page.locator('.rencana').filter({ visible: true }).allInnerTexts();
  expect(await plan()).toEqual([expect.stringMatching(/^60 menit[\s\S]*09\.00[\s\S]*09\.05[\s\S]*09\.15/)]);
  await page.getByRole('link', { name: '90 menit' }).click();
  await expect.poll(plan).toEqual([expect.stringMatching(/^90 menit[\s\S]*09\.00[\s\S]*09\.10[\s\S]*10\.25/)]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)]).toHaveLength(4);
});

const CARD = 'praktik/bedah-satu-kejadian/kartu/';

test('a card has a box to tick for each step and sign, the minutes, the warning, and room for names and dates', async () => {
  await page.goto(address(CARD));
  const boxes = await page.locator('.kartu-langkah > ol > li, .centang > li').evaluateAll((items) => items.map((item) => getComputedStyle(item, '::before').borderTopWidth)); // prettier-ignore
  expect(boxes).toEqual(Array.from({ length: 5 + 1 }, () => '1px'));
  expect(await page.locator('.durasi').allInnerTexts()).toContain('10 menit');
  expect(await page.getByRole('note').innerText()).toContain('Dugaan pelanggaran mempunyai jalur resmi.');
  expect(await page.locator('dt').allInnerTexts()).toEqual(['Yang mencoba', 'Unit', 'Mulai tanggal', 'Ditengok lagi tanggal']); // prettier-ignore
  expect(await page.locator('.halaman-cetak').innerText()).not.toContain('Contoh rekaan');
});

test.each([KIT, CARD])('the QR code of %s leads to its page', async (path) => {
  const near = await openForTest(browser(), path, { viewport: 'laptop', deviceScaleFactor: 4 });
  const code = near.getByRole('img', { name: /^Kode QR/ });
  const { data, info } = await sharp(await code.screenshot()).resize(400, 400, { kernel: 'nearest' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true }); // prettier-ignore
  const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
  const canonical = await (await page.request.get(address(path.replace(/[^/]+\/$/, '')))).text();
  expect(read?.data).toBe(/rel="canonical" href="([^"]+)"/.exec(canonical)?.[1]);
});
