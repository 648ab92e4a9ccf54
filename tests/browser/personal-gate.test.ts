import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { keptFile, STORY } from '../support/intake.ts';
import { openForTest, untilScripted, useBrowser } from '../support/site.ts';
import { fillStory, sentCode, watchDoors } from '../support/story-page.ts';

const browser = useBrowser();
const NIK = '7371010101900001';
const DOORS = [
  'Kirim ke redaksi',
  'Kirim lewat WhatsApp',
  'Kirim lewat surel',
  'Salin teksnya',
  'Bagikan lewat aplikasi lain',
];
let page: Page;
let out: () => Promise<string[]>;

async function openAt(where: string): Promise<void> {
  page = await openForTest(browser(), '404.html', { acceptDownloads: true });
  out = await watchDoors(page);
  await page.goto(new URL(where, page.url()).href);
  await untilScripted(page);
}

const gate = () => page.getByRole('group', { name: 'Data pribadi harus keluar dulu' });
const told = () => page.locator('[data-kata="status"]').filter({ visible: true }).textContent();

async function pressEveryDoor(): Promise<void> {
  await page.getByText('Cara lain').filter({ visible: true }).click();
  for (const name of DOORS) {
    await page.getByRole('button', { name }).click();
    await gate().waitFor();
    await expect
      .poll(() => gate().evaluate((element) => element === document.activeElement), { message: name })
      .toBe(true);
    await page
      .getByRole('heading', { level: 1 })
      .evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  }
}

describe('the short form', () => {
  beforeEach(async () => {
    await openAt('/titip/');
    await fillStory(page, `${STORY} Operatornya ber-NIK ${NIK}.`);
  });

  test('shows a NIK on its last screen before anybody presses a door', async () => {
    await gate().waitFor();
    expect(await gate().textContent()).toContain(NIK);
    expect(await gate().evaluate((element) => element === document.activeElement)).toBe(false);
  });

  test('lets a NIK out at no door', async () => {
    await pressEveryDoor();
    expect(await gate().textContent()).toContain(NIK);
    expect((await out()).filter((text) => text.includes(NIK))).toEqual([]);
    expect((await out()).filter((text) => /wa\.me|mailto:|\/kirim\b/.test(text))).toEqual([]);
  });

  test('downloads it, and says what is in there', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh berkas' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^LP-.*\.txt$/);
    await expect.poll(told).toContain('masih ada data pribadi');
  });

  test('takes it out with one press, and then sends', async () => {
    await page.getByRole('button', { name: 'Kirim ke redaksi' }).click();
    await gate().getByRole('button', { name: 'Hapus dari tulisan' }).click();
    await expect.poll(told).toContain('Sekarang boleh dikirim');
    expect(await page.locator('[data-isi="cerita"]').textContent()).toContain('ber-NIK (dihapus).');
    const file = keptFile(await sentCode(page));
    expect(file).toContain('ber-NIK (dihapus).');
    expect(file).not.toContain(NIK);
  });
});

test('what is no personal data goes with its reason, which the editors see', async () => {
  await openAt('/titip/');
  await fillStory(page, `${STORY} Meja bernomor 7399010101900001 kosong.`);
  await page.getByRole('button', { name: 'Kirim ke redaksi' }).click();
  await gate().getByRole('button', { name: 'Bukan data pribadi' }).click();
  await page.keyboard.type('Bukan.');
  await page.keyboard.press('Enter');
  await gate().getByText('Tulis alasannya, paling sedikit 10 huruf.').waitFor();
  await page.keyboard.type(' Itu nomor inventaris.');
  await page.keyboard.press('Enter');
  const file = keptFile(await sentCode(page));
  expect(file).toContain('alasan: Bukan. Itu nomor inventaris.');
});

test('a masked office does not stand in the story', async () => {
  await openAt('/titip/');
  await page.getByLabel('Nama kantor').fill('Kantor Desa Contoh');
  await fillStory(page, `${STORY} Warga memuji Kantor Desa Contoh.`);
  await page.getByRole('button', { name: 'Kirim ke redaksi' }).click();
  await gate().getByRole('button', { name: 'Hapus dari tulisan' }).click();
  const file = keptFile(await sentCode(page));
  expect(file).toContain('Warga memuji kantor kami.');
  expect(file).not.toContain('Desa Contoh');
});

test('the long form lets a NIK out at no door either', async () => {
  await openAt('/kontribusi/tulis/');
  await page.getByRole('button', { name: 'Laporkan percobaan' }).click();
  await page.locator('form [data-section=""]').fill(`${STORY} Operatornya ber-NIK ${NIK}.`);
  await pressEveryDoor();
  expect((await out()).filter((text) => text.includes(NIK))).toEqual([]);
  await gate().getByRole('button', { name: 'Hapus dari tulisan' }).click();
  expect(await page.locator('form [data-section=""]').inputValue()).toContain('ber-NIK (dihapus).');
});
