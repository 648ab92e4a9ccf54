import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { checkTitipan } from '../../src/lint/titipan.ts';
import { launchProfile } from '../../src/tools/chromium.ts';
import { axeViolations } from '../support/axe.ts';
import { keptFile, STORY, timesSent } from '../support/intake.ts';
import { fillStory, next, receiptCode, sentCode } from '../support/story-page.ts';
import {
  address,
  killTab,
  openForTest,
  tabTo,
  untilControlled,
  untilScripted,
  useBrowser,
  useFreshPage,
} from '../support/site.ts';

const browser = useBrowser();
const fresh = useFreshPage(browser);
const story = (page: Page) => page.getByLabel('Apa yang dicoba?');
const status = (page: Page) => page.locator('form [data-kata="status"]').filter({ visible: true });

describe('a story', () => {
  test('gets from the home page to a code by keyboard alone, though network and tab are killed on the way', async () => {
    const first = await openForTest(browser(), '', { serviceWorkers: 'allow' });
    await untilControlled(first);
    await tabTo(first, (element) => element.textContent?.trim() === 'Titip cerita' && element.closest('main') !== null);
    await first.keyboard.press('Enter');
    await first.waitForURL('**/titip/');
    await untilScripted(first);
    await tabTo(first, (element) => element.id === 'titip-cerita');
    await first.keyboard.type(STORY);
    await first.context().setOffline(true);
    await killTab(first);
    const page = await first.context().newPage();
    await first.close();
    await page.goto(address('titip/'));
    await untilScripted(page);
    await page.getByText('Lanjutkan “Setiap Jumat').waitFor();
    await tabTo(page, (element) => element.textContent?.includes('Lanjutkan “Setiap Jumat') === true);
    await page.keyboard.press('Enter');
    await expect.poll(() => story(page).inputValue()).toBe(STORY);
    await tabTo(page, (element) => element.id === 'titip-provinsi');
    await page.keyboard.type('Sulawesi');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Kabupaten Luwu T');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Kantor Desa Contoh');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Apa jadinya?' }).waitFor();
    await tabTo(page, (element) => element.getAttribute('name') === 'akhir');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Apa pesan Anda untuk kantor lain?' }).waitFor();
    await tabTo(page, (element) => element.textContent?.trim() === 'Lanjut');
    await page.keyboard.press('Enter');
    await tabTo(page, (element) => element.id === 'titip-kontak');
    await page.keyboard.type('0811 0000 0000');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Periksa dulu' }).waitFor();
    await tabTo(page, (element) => element.textContent?.trim() === 'Kirim ke redaksi');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toContain('tidak ada jaringan');
    await page.context().setOffline(false);

    const kode = await receiptCode(page);
    const file = keptFile(kode);
    expect(file).toContain('kabupaten: Kabupaten Luwu Timur');
    expect(file).toContain('akhir: dihentikan');
    expect(file).not.toContain('0811');
    const context = { today: '2100-01-01', ids: new Map(), regions: new Map([['73', { kab: 21, kota: 3 }]]), abbreviations: new Set<string>() }; // prettier-ignore
    expect(checkTitipan(`content/titipan/${kode}.md`, file, context)).toEqual([]);
    await page.goto(address('titip/'));
    await untilScripted(page);
    expect(await page.getByText('Ada yang belum selesai').isVisible()).toBe(false);
  }, 120_000);

  test('arrives once, though the answer to the first try is lost', async () => {
    const page = await fresh('titip/');
    await fillStory(page);
    let lost = 0;
    await page.route('**/kirim', async (route) => {
      await route.fetch();
      lost += 1;
      await route.abort();
    });
    await page.getByRole('button', { name: 'Kirim ke redaksi' }).click();
    await expect.poll(() => status(page).textContent()).toContain('Belum terkirim');
    await page.unroute('**/kirim');
    expect(lost).toBe(1);
    expect(timesSent(await sentCode(page))).toBe(1);
  });

  test('keeps what its browser stored 300 ms before it died', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'lumbung-mati-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
    const dying = await launchProfile(folder, inject('chromium'));
    const page = await dying.newPage();
    await page.goto(address('titip/'));
    await untilScripted(page);
    await story(page).fill(STORY);
    await page.getByText('Tersimpan di perangkat ini.', { exact: true }).waitFor();
    await page.waitForTimeout(300);
    const session = await dying.newCDPSession(page);
    const gone = new Promise((resolve) => dying.once('close', resolve));
    await Promise.race([session.send('Browser.crash').catch(() => undefined), gone]);
    await gone;
    const again = await launchProfile(folder, inject('chromium'));
    onTestFinished(() => again.close());
    const back = await again.newPage();
    for (const where of ['titip/', 'kontribusi/tulis/']) {
      await back.goto(address(where));
      await back.getByText(/Setiap Jumat kami belajar/).waitFor();
    }
  });
});

describe('the five screens', () => {
  test('go back and forward with the browser, and back to what is to be changed', async () => {
    const page = await fresh('titip/');
    const heading = (name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
    await story(page).fill(STORY);
    await next(page, 'Apa jadinya?');
    await page.goBack();
    await heading('Apa yang dicoba, dan di kantor mana?');
    await page.goForward();
    await heading('Apa jadinya?');
    await page.getByRole('button', { name: 'Kembali' }).click();
    await heading('Apa yang dicoba, dan di kantor mana?');
    expect(await story(page).inputValue()).toBe(STORY);
    await page.goForward();
    await page.getByLabel('Belum tahu').check();
    await next(page, 'Apa pesan Anda untuk kantor lain?');
    await page.reload();
    await heading('Apa pesan Anda untuk kantor lain?');
    await next(page, 'Ke mana kami bertanya bila kurang jelas?');
    await next(page, 'Periksa dulu');
    await expect.poll(() => page.locator('[data-isi="akhir"]').textContent()).toBe('Belum tahu');
    await page.getByRole('button', { name: 'Ubah: Jadinya' }).click();
    await heading('Apa jadinya?');
    await page.goto(address('titip/'));
    await untilScripted(page);
    await page.getByText('Lanjutkan “Setiap Jumat').click();
    await heading('Apa jadinya?');
  });

  test('ask for two answers alone, and say beside the field what is missing', async () => {
    const page = await fresh('titip/');
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await expect.poll(() => story(page).getAttribute('aria-invalid')).toBe('true');
    expect(await story(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await story(page).fill('Terlalu pendek');
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.getByText('Terlalu pendek. Tambahkan satu kalimat.').waitFor();
    await story(page).fill(STORY);
    await expect.poll(() => story(page).getAttribute('aria-invalid')).toBe(null);
    await page.getByText('Terlalu pendek').waitFor({ state: 'hidden' });
    await story(page).press('Enter');
    expect(await story(page).inputValue()).toBe(`${STORY}\n`);
    await next(page, 'Apa jadinya?');
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.getByText('Belum dipilih. Bila ragu, pilih “Belum tahu”.').waitFor();
  });

  test('have no finding of axe, empty and wrong', async () => {
    const page = await fresh('titip/');
    const found: string[] = [];
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.locator('[data-salah]').first().waitFor();
    found.push(...(await looks(page)));
    await story(page).fill(STORY);
    await page.getByLabel('Provinsi').selectOption('73');
    await next(page, 'Apa jadinya?');
    found.push(...(await looks(page)));
    await page.getByLabel('Tidak jadi').check();
    await next(page, 'Apa pesan Anda untuk kantor lain?');
    await next(page, 'Ke mana kami bertanya bila kurang jelas?');
    found.push(...(await looks(page)));
    expect(found).toEqual([]);
  });

  test('have no finding of axe, held up by the gate, refused and sent', async () => {
    const page = await openForTest(browser(), 'titip/');
    await fillStory(page, `${STORY} Hubungi 0812-0000-0001.`);
    await page.getByRole('button', { name: 'Kirim ke redaksi' }).click();
    await page.getByRole('button', { name: 'Bukan data pribadi' }).click();
    const found = await looks(page);
    await page.getByRole('button', { name: 'Hapus dari tulisan' }).click();
    const later = { pesan: 'Coba lagi nanti.', coba_lagi: '2099-01-01T00:00:00Z' };
    await page.route('**/kirim/tantangan', (route) => route.fulfill({ status: 503, json: later }));
    await page.getByRole('button', { name: 'Kirim ke redaksi' }).click();
    await page.getByText('Coba lagi nanti. Paling cepat 1 Januari 2099 pukul 07.00.').waitFor();
    found.push(...(await looks(page)));
    await page.unroute('**/kirim/tantangan');
    await sentCode(page);
    found.push(...(await looks(page)));
    expect(found).toEqual([]);
  });
});

/** Violations on a phone and on a wide screen, in light and in dark. */
async function looks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await axeViolations(page)).map((one) => `${width} ${one}`));
  }
  return found;
}

test('a message about a page names it, and gets a code', async () => {
  const page = await fresh('kasus/antrean-loket-mawar/');
  await page.getByText('Kutip, perbaiki, bandingkan').click();
  await page.getByRole('link', { name: 'Beri umpan balik' }).click();
  await page.waitForURL('**/titip/pesan/?*');
  await page.getByText('Halaman yang dimaksud: /kasus/antrean-loket-mawar/').waitFor();
  expect(await page.getByLabel('Umpan balik').isChecked()).toBe(true);
  await page.getByRole('textbox', { name: /^Pesan Anda/ }).fill('Tahunnya keliru, seharusnya 2024.');
  const file = keptFile(await sentCode(page));
  expect(file).toContain('tentang: umpan-balik');
  expect(file).toContain('/kasus/antrean-loket-mawar/');
});

test('a search that finds nothing leads to a question with its words', async () => {
  const page = await fresh('cari/?q=zzzxqj');
  await page.getByRole('link', { name: 'Titip pertanyaan ini' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: /^Pesan Anda/ }).inputValue()).toBe('Saya mencari: zzzxqj');
});

test('without JavaScript the questions are on paper', async () => {
  const page = await openForTest(browser(), 'titip/', { javaScriptEnabled: false });
  expect(await page.locator('noscript').innerText()).toContain('memerlukan JavaScript');
  expect(await page.getByLabel('Apa yang dicoba?').isVisible()).toBe(false);
  await page.locator('noscript a[href$="/titip/kertas/"]').click();
  for (const question of ['Apa yang dicoba, dan di kantor mana?', 'Apa jadinya?', 'Bolehkah nama kantor disebut?'])
    expect(await page.getByText(question).isVisible()).toBe(true);
});
