import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { address, openPage, useBrowser } from '../support/site.ts';

const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), '', { javaScriptEnabled: false });
});
afterAll(() => page.context().close());

test('a case can be read, its table included, in the order of use', async () => {
  await page.goto(address('kasus/antrean-loket-mawar/'));
  const names = ['Yang dilakukan', 'Hasil', 'Pelajaran', 'Yang belum terbukti', 'Masalah dan latar', 'Sumber']; // prettier-ignore
  const shown = await page.locator('.naskah h2').filter({ visible: true }).allInnerTexts();
  expect(shown.filter((name) => names.includes(name))).toEqual(names);
  for (const name of ['Angka lengkap dan sumbernya', ...names.slice(4)]) await page.locator('summary').filter({ has: page.getByRole('heading', { name, exact: true }) }).click(); // prettier-ignore
  expect(await page.getByRole('table').first().isVisible()).toBe(true);
  expect(await page.locator('#masalah p').first().isVisible()).toBe(true);
});

test('role, then theme, then practice: plain links lead all the way', async () => {
  await page.goto(address());
  await page.getByText('Saya bekerja sebagai').click();
  await page.getByRole('link', { name: 'Bidan', exact: true }).click();
  await page.waitForURL('**/peran/bidan/');
  await page.getByText('Menurut tema').first().click();
  await page.locator('main a[href$="/peran/bidan/kesehatan/"]').first().click();
  await page.waitForURL('**/peran/bidan/kesehatan/');
  await page.locator('main a[href*="/praktik/"]').filter({ visible: true }).first().click();
  await page.waitForURL('**/praktik/*/');
  expect(await page.getByRole('heading', { level: 2, name: 'Langkah' }).isVisible()).toBe(true);
});

test('a search from the home page ends on a page that explains itself and leads on', async () => {
  await page.goto(address());
  await page.getByLabel('Cari dengan kata Anda sendiri').fill('antrean');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/cari/?q=antrean');
  const main = page.getByRole('main');
  // By CSS, since Playwright's text and role locators pass over <noscript>.
  expect(await main.locator('noscript p').first().innerText()).toContain('memerlukan JavaScript');
  for (const path of ['masalah/', 'praktik/', 'kasus/', 'peran/bidan/', 'tema/kesehatan/'])
    expect(await main.locator(`noscript a[href$="/${path}"]`).first().isVisible(), path).toBe(true);
  // What needs JavaScript is not shown to those who have none.
  expect(await main.getByText('Saring', { exact: true }).isVisible()).toBe(false);
  expect(await main.locator('select[name="urut"]').isVisible()).toBe(false);
});

test('what is folded can be unfolded', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(address('praktik/bedah-satu-kejadian/'));
  const contents = page.getByRole('navigation', { name: 'Isi halaman' }).filter({ visible: true });
  await contents.locator('summary').click();
  expect(await contents.getByRole('link', { name: 'Langkah' }).isVisible()).toBe(true);
});
