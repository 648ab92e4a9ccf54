import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { answerAsEditors, keptFile, sendStory, timesSent } from '../support/intake.ts';
import { fillStory, sentCode } from '../support/story-page.ts';
import { address, untilScripted, useBrowser, useFreshPage } from '../support/site.ts';

const browser = useBrowser();
const fresh = useFreshPage(browser);
const answer = (page: Page) => page.locator('[data-jawaban]');

test.each([
  ['ditanya', 'Tahun berapa ini?', 'Ditanya balik', 'Tahun berapa ini?'],
  ['ditolak', 'Sudah ada cerita yang sama.', 'Tidak diterbitkan', 'Sudah ada cerita yang sama.'],
  ['terbit', '/kasus/antrean-loket-mawar/', 'Terbit', 'Baca terbitannya'],
] as const)('a code tells: %s', async (mark, words, state, told) => {
  const kode = await sendStory();
  await answerAsEditors(kode, mark, words);
  const page = await fresh(`kirim/?kode=${kode}`);
  await expect.poll(() => answer(page).textContent()).toContain(state);
  expect(await answer(page).textContent()).toContain(told);
  expect(await axeViolations(page)).toEqual([]);
  if (mark === 'terbit')
    expect(await answer(page).getByRole('link').getAttribute('href')).toBe('/kasus/antrean-loket-mawar/');
});

test('a code is read as people type it; one that is none is told apart from one that is not known', async () => {
  const kode = await sendStory();
  const page = await fresh('kirim/');
  const field = page.getByLabel('Kode kiriman');
  await field.fill(kode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'));
  await field.press('Enter');
  await expect.poll(() => answer(page).textContent()).toContain('Diterima');
  await field.fill('LP-ABC');
  await field.press('Enter');
  await expect.poll(() => answer(page).textContent()).toContain('seperti LP-7K3Q-9XWM');
  await field.fill('LP-ZZZZ-ZZZZ');
  await field.press('Enter');
  await expect.poll(() => answer(page).textContent()).toContain('tidak dikenal');
});

test('the address of a code leads to its page', async () => {
  const kode = await sendStory();
  const page = await fresh(`kirim/${kode}`);
  expect(page.url()).toBe(address(`kirim/?kode=${kode}`));
});

test('the notes show what was asked, and a mended story goes under the same code', async () => {
  const page = await fresh('titip/');
  await fillStory(page);
  const kode = await sentCode(page);
  await answerAsEditors(kode, 'ditanya', 'Di provinsi mana?');
  await page.goto(address('saya/'));
  const item = page.getByRole('listitem').filter({ hasText: kode });
  await item.getByText('Ditanya balik').waitFor();
  await item.getByText('Di provinsi mana?').waitFor();
  await item.getByRole('link', { name: 'Perbaiki dan kirim lagi' }).click();
  await untilScripted(page);
  await page.getByLabel('Provinsi').selectOption('73');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  for (const name of ['Lanjut', 'Lanjut', 'Periksa']) await page.getByRole('button', { name, exact: true }).click();
  expect(await sentCode(page)).toBe(kode);
  expect(keptFile(kode)).toContain('provinsi: "73"');
  expect(timesSent(kode)).toBe(3);
  await page.goto(address('saya/'));
  await item.getByRole('button', { name: 'Hapus dari perangkat' }).click();
  await expect.poll(() => page.getByRole('heading', { name: 'Kiriman Anda' }).isVisible()).toBe(false);
});
