import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { address, openPage, untilScripted, useBrowser } from '../support/site.ts';

const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), '404.html');
  await page.setViewportSize({ width: 360, height: 780 });
});
afterAll(() => page.context().close());

/** Opens the search page with what its address asks, once its results stand. */
async function ask(search: string): Promise<void> {
  await page.goto(address(`cari/?${search}`));
  await page.locator('cari-lumbung[data-tampil]').waitFor();
}
const texts = (selector: string) => page.locator(selector).allTextContents();
const found = () =>
  page
    .locator('[data-hasil] [data-isi="judul"]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.replace(/^.*?(?=(kasus|praktik|studi)\/)/, '')),
    );

describe('on a phone', () => {
  test.each(['q=antrean', 'q=bidan&jenis=Praktik', 'q=gagal', 'q=pasang sendiri'])(
    'the first hit of ?%s stands at 340 px or higher',
    async (search) => {
      await ask(search);
      const first = page.locator('[data-jawaban] a, [data-hasil] li').first();
      expect((await first.boundingBox())?.y).toBeLessThanOrEqual(340);
    },
  );

  test('a hit is a row of 150 px at most, with one reason and its words marked', async () => {
    await ask('q=antrean');
    const rows = page.locator('[data-hasil] article');
    for (const row of await rows.all()) expect((await row.boundingBox())?.height).toBeLessThanOrEqual(150);
    for (const reason of await texts('[data-hasil] [data-isi="alasan"]')) expect(reason.trim()).not.toBe('');
    expect((await texts('[data-hasil] [data-isi="alasan"] mark')).length).toBeGreaterThan(0);
  });

  test('filters open in a sheet whose button says how many are left, and are chips over the results', async () => {
    await ask('jenis=Praktik');
    const summary = page.locator('[data-saring] > summary');
    expect((await summary.innerText()).trim()).toBe('Saring (1)');
    await summary.click();
    const show = page.getByRole('button', { name: /^Tampilkan \d+ hasil$/ });
    expect((await show.boundingBox())?.y).toBeLessThan(780);
    await page.locator('input[name="bidang"]').first().check();
    const left = async () => Number(/\d+/.exec((await texts('[data-status]')).join())?.[0]);
    await expect.poll(async () => Number(/\d+/.exec(await show.innerText())?.[0])).toBe(await left());
    expect((await summary.innerText()).trim()).toBe('Saring (2)');
    await show.click();
    expect(await page.locator('[data-saring]').getAttribute('open')).toBeNull();
    await page.getByRole('button', { name: 'Lepas saringan: Praktik baik' }).click();
    await page.waitForURL((url) => !url.searchParams.has('jenis') && url.searchParams.has('bidang'));
    await expect.poll(() => page.locator('[data-cip] button').count()).toBe(1);
  });

  test('whoever narrows to a role keeps what is for everyone', async () => {
    await ask('peran=Bidan');
    expect(await found()).toContain('praktik/bedah-satu-kejadian/');
  });
});

test('the answer that a query asks for stands before all hits, and leads to its page', async () => {
  await ask('q=warga yang menunggu lama');
  const answer = page.locator('[data-jawaban] a').first();
  expect(await answer.innerText()).toContain('Antrean loket kami panjang setiap Senin');
  await answer.click();
  await page.waitForURL('**/masalah/antrean-loket/');
  await ask('q=tanah');
  expect(await page.locator('[data-jawaban] a').count()).toBe(0);
});

test('a page of the house that a query names stands before all hits, and none of its words is called unknown', async () => {
  await ask('q=libur terselubung');
  const pinned = page.locator('[data-jawaban] a');
  expect(await pinned.allInnerTexts()).toEqual([expect.stringContaining('Apakah ini libur terselubung?')]);
  expect((await texts('[data-catatan]')).join()).toBe('');
  await pinned.click();
  await page.waitForURL('**/tentang/libur-terselubung/');
  await ask('q=terselubung');
  expect(await pinned.count()).toBe(0);
});

test('a word of failure leads to what did not succeed', async () => {
  await ask('q=gagal');
  expect(await page.getByRole('link', { name: 'Menurut praktiknya' }).getAttribute('href')).toMatch(
    /\/bukti\/tidak-berhasil\/$/,
  );
  await page.getByRole('link', { name: 'Hanya yang tidak berhasil' }).click();
  await page.waitForURL(/akhir=/);
  await page.locator('cari-lumbung[data-tampil=""]').waitFor();
  expect((await found()).length).toBeGreaterThan(0);
  for (const facts of await texts('[data-hasil] [data-isi="fakta"]'))
    expect(facts).toMatch(/Tidak berhasil|Dihentikan/);
  expect(await page.getByRole('link', { name: 'Hanya yang tidak berhasil' }).count()).toBe(0);
});

test('a sentence of the text is the reason where the summary and the names have none, once the rows stand', async () => {
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/cari/teks/**', async (route) => (await held, route.continue()));
  await ask('q=loket istirahat');
  const row = page.locator('[data-hasil] article', { hasText: 'Waktu tunggu loket dicatat setiap hari' });
  const reason = row.locator('[data-isi="alasan"]');
  expect(await reason.innerText()).not.toContain('istirahat');
  const before = (await row.boundingBox())?.height;
  come();
  await expect.poll(() => reason.locator('mark').allTextContents()).toEqual(['loket', 'istirahat']);
  expect((await row.boundingBox())?.height).toBe(before);
  await page.unroute('**/cari/teks/**');
});

describe('suggestions', () => {
  const box = () => page.locator('#q');
  const options = () => page.getByRole('listbox').getByRole('option');
  const chosen = () => page.locator('#q-saran [aria-selected="true"]');
  const open = async (typed: string) => {
    await page.goto(address('cari/'));
    await untilScripted(page);
    await box().pressSequentially(typed);
    await options().first().waitFor();
  };

  test('are an open combobox, and the answer is the first of them', async () => {
    await open('antre');
    expect(await box().getAttribute('role')).toBe('combobox');
    expect(await box().getAttribute('aria-expanded')).toBe('true');
    expect(await options().first().innerText()).toContain('Jawaban');
    expect(await texts('[data-kabar-saran]')).toEqual([`${await options().count()} saran`]);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('lead to a page of the house too', async () => {
    await open('pasang sen');
    expect(await options().first().innerText()).toMatch(/^Halaman\s+Pasang di instansi Anda$/);
    await options().first().click();
    await page.waitForURL('**/pasang/');
  });

  test('arrows walk through them and back to the box, which keeps the focus', async () => {
    await open('antre');
    const count = await options().count();
    await page.keyboard.press('ArrowDown');
    expect(await box().getAttribute('aria-activedescendant')).toBe(await chosen().getAttribute('id'));
    expect(await box().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await chosen().count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await chosen().getAttribute('id')).toBe(`q-saran-${count}`);
  });

  test('Escape closes them and leaves what was typed; Enter opens the chosen one', async () => {
    await open('antre');
    await page.keyboard.press('Escape');
    expect([await options().count(), await box().inputValue()]).toEqual([0, 'antre']);
    await box().pressSequentially('an');
    await options().first().waitFor();
    await page.keyboard.press('ArrowDown');
    const href = await chosen().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });
});

test.each(['q=antrean', 'jenis=Praktik', 'q=zzzxqj', 'q=gagal'])(
  '?%s has no axe violations, narrow and wide',
  async (search) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 780 });
      await ask(search);
      expect(await axeViolations(page), String(width)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 780 });
  },
);
