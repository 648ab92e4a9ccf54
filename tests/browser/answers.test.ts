import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testedLibrary } from '../support/library.ts';
import { heightOf } from '../support/phone-letters.ts';
import { address, openPage, useBrowser } from '../support/site.ts';

const browser = useBrowser();
const { masalah, praktik } = await testedLibrary();
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), '404.html');
  await page.setViewportSize({ width: 360, height: 780 });
});
afterAll(() => page.context().close());

const MOST = 2_700;

test.each(masalah)('the answer “$judul” is short on a phone, and one sheet on paper', async ({ id }) => {
  await page.emulateMedia({ media: 'screen' });
  await page.goto(address(`masalah/${id}/`));
  expect(await heightOf(page)).toBeLessThanOrEqual(MOST);
  await page.emulateMedia({ media: 'print' });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/MediaBox \[0 0 /g)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
});

test('an answer can be passed on, with its title, what to try and its address', async () => {
  const [first] = masalah;
  await page.goto(address(`masalah/${first?.id}/`));
  const link = await page.getByRole('link', { name: 'Bagikan lewat WhatsApp' }).getAttribute('href');
  const text = new URL(link ?? '').searchParams.get('text') ?? '';
  const tried = praktik.find(({ id }) => id === first?.praktik[0])?.data.judul;
  expect(text.split('\n')).toEqual([first?.judul, `Coba: ${tried}`, ...text.split('\n').slice(2)]);
  expect(text).toMatch(new RegExp(`https?://\\S+/masalah/${first?.id}/$`));
});

test('the list of problems begins with the answers; a role and an entry lead to theirs', async () => {
  await page.goto(address('masalah/'));
  const links = page.getByRole('main').locator('a[href*="/masalah/"]');
  expect(await links.first().innerText()).toContain(masalah[0]?.judul);
  expect(await links.count()).toBe(masalah.length);
  const [practice] = praktik.filter(({ id }) => masalah[0]?.praktik.includes(id));
  for (const path of [`praktik/${practice?.id}/`, `peran/${practice?.peran[0]?.id}/`].filter(
    (one) => !one.includes('undefined'),
  )) {
    await page.goto(address(path));
    expect(await page.getByRole('main').locator(`a[href$="/masalah/${masalah[0]?.id}/"]`).count(), path).toBe(1);
  }
});
