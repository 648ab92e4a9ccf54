import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { axeViolations, unfold } from '../support/axe.ts';
import {
  PRACTICE,
  RATED,
  TITLE,
  startAttempt,
  attempt,
  openSigns,
  pageRegion,
  writeNote,
  giveMark,
  untilStored,
  saveButton,
} from '../support/notes-page.ts';
import { address, openForTest, untilControlled, useBrowser, useFreshPage } from '../support/site.ts';

const browser = useBrowser();
const fresh = useFreshPage(browser);

/** The page of the practice, just saved by a reader on that day. */
async function savedOn24November(viewport: 'phone' | 'laptop'): Promise<Page> {
  const page = await openForTest(browser(), 'luring/', { viewport });
  await page.clock.setFixedTime(new Date('2026-11-24T09:00:00+07:00'));
  await page.goto(address(PRACTICE));
  await saveButton(page).click();
  return page;
}

describe('recall', () => {
  test('asks after a day, a week and a month, says so in the header, and puts answers into the journal', async () => {
    const page = await savedOn24November('laptop');
    await page.getByRole('button', { name: 'Ya, munculkan' }).click();
    await page.getByText('Pertanyaannya menunggu di Catatan saya').waitFor();
    const questions: string[] = [];
    for (const day of ['2026-11-25', '2026-12-01', '2026-12-24']) {
      await page.clock.setFixedTime(new Date(`${day}T00:30:00+07:00`));
      await page.goto(address('peran/'));
      await page.getByRole('link', { name: 'Catatan saya 1 percobaan atau pertanyaan menunggu' }).click();
      const asked = pageRegion(page, 'Pertanyaan hari ini').locator('[data-daftar="pertanyaan"] > li');
      questions.push(await asked.locator('[data-kata="pertanyaan"]').innerText());
      await asked.getByRole('textbox').fill(`Jawaban ${day}`);
      await asked.getByRole('button', { name: 'Simpan jawaban' }).click();
      await pageRegion(page, 'Jurnal refleksi').getByText(`Jawaban ${day}`).waitFor();
      await page.getByText('Tidak ada pertanyaan yang menunggu.').waitFor();
      await expect.poll(() => page.locator('tanda-saya').filter({ visible: true }).count()).toBe(0);
      await page.goto(address('peran/'));
      expect(await page.locator('tanda-saya').filter({ visible: true }).count()).toBe(0);
    }
    expect(new Set(questions).size).toBe(3);
  });

  test('is asked about once, and is switched off for one entry', async () => {
    const page = await savedOn24November('phone');
    await page.getByRole('button', { name: 'Ya, munculkan' }).click();
    await page.getByText('Pertanyaannya menunggu di Catatan saya').waitFor();
    await page.clock.setFixedTime(new Date('2026-11-26T09:00:00+07:00'));
    await page.goto(address('saya/'));
    await page.getByRole('button', { name: 'Jangan tanya lagi' }).click();
    await page.getByText('Tidak ada pertanyaan yang menunggu.').waitFor();
    await page.getByText('Atur pertanyaan yang muncul').click();
    await page.getByText('tidak ditanyakan').waitFor();
    await pageRegion(page, 'Tersimpan')
      .getByRole('button', { name: /^Mulai mencoba/ })
      .click();
    await attempt(page).getByRole('radio', { name: 'Selesai' }).check();
    await attempt(page).getByLabel('Sesudah').waitFor();
    expect(await attempt(page).getByText('Ingatkan dengan pertanyaan').isVisible()).toBe(false);
    await page.clock.setFixedTime(new Date('2027-01-26T09:00:00+07:00'));
    await page.goto(address('saya/'));
    await page.getByText('Tidak ada pertanyaan yang menunggu.').waitFor();
  });

  test('can begin when an attempt ends', async () => {
    const page = await startAttempt(await fresh(PRACTICE));
    await attempt(page).getByRole('radio', { name: 'Berhenti' }).check();
    await attempt(page).getByRole('button', { name: 'Ya, munculkan' }).click();
    await page.getByText('Atur pertanyaan yang muncul').click();
    await page.getByText(/muncul lagi \d+ \w+ \d{4}/).waitFor();
    expect(await attempt(page).getByText('Ingatkan dengan pertanyaan').isVisible()).toBe(false);
  });
});

describe('the page', () => {
  test('explains itself and leads to sheets of paper without JavaScript', async () => {
    const page = await openForTest(browser(), 'saya/', { javaScriptEnabled: false });
    expect(await page.getByText('Semuanya hanya ada di perangkat ini; tidak dikirim ke mana pun.').isVisible()).toBe(
      true,
    );
    expect(await page.locator('noscript li', { hasText: 'kartu satu halaman untuk dicetak' }).isVisible()).toBe(true);
    expect(await page.locator('saya-lumbung').isVisible()).toBe(false);
  });

  test('loads nothing of its store for a reader who has no notes, and asks nothing of the network later', async () => {
    const page = await fresh('luring/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address('saya/'), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('notes-page'))).toEqual([]);
    await writeNote(page, { judul: 'Rahasia' });
    await page.waitForLoadState('networkidle');
    const { origin } = new URL(address());
    expect(asked.filter((url) => !url.startsWith(`${origin}/`) || url.includes('Rahasia'))).toEqual([]);
    expect(asked.every((url) => /\/(saya\/|_astro\/|ikon|manifest)/.test(url))).toBe(true);
  });

  test('says where its notes are when what shows them does not come, and shows them at the next touch', async () => {
    const page = await startAttempt(await fresh(PRACTICE));
    await page.route('**/_astro/open-notes-page*', (route) => route.abort());
    await page.reload();
    await page.getByText(/Catatan Anda belum dapat ditampilkan\. .*Jaringan terputus/).waitFor();
    await page.unroute('**/_astro/open-notes-page*');
    await page.getByRole('button', { name: 'Tulis catatan' }).click();
    await expect.poll(() => page.locator('[data-daftar="percobaan"] > li').count()).toBe(1);
    expect(await page.getByText('Catatan Anda belum dapat ditampilkan').isVisible()).toBe(false);
  });

  test('opens without a network though it was never visited, and shows what is kept', async () => {
    const page = await openForTest(browser(), PRACTICE, { serviceWorkers: 'allow' });
    await untilControlled(page);
    await saveButton(page).click();
    await page.getByText('Tersimpan di Catatan saya').waitFor();
    await page.context().setOffline(true);
    await page.goto(address('saya/'));
    await pageRegion(page, 'Tersimpan').getByRole('link', { name: TITLE }).waitFor();
    await writeNote(page, { judul: 'Ditulis tanpa jaringan' });
    await untilStored(page, 'judul', 'Ditulis tanpa jaringan');
  });

  test('has no finding of axe and does not scroll sideways in any state', async () => {
    const page = await savedOn24November('phone');
    await page.getByRole('button', { name: 'Ya, munculkan' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ya, munculkan' }).click();
    await page.getByText('Pertanyaannya menunggu').waitFor();
    await page.getByRole('button', { name: 'Mulai mencoba' }).click();
    await page.waitForURL('**/saya/#percobaan-*');
    await attempt(page).getByRole('radio', { name: 'Selesai' }).check();
    await openSigns(page);
    await attempt(page).getByRole('radio', { name: 'Belum' }).first().check();
    await writeNote(page, { judul: 'Kata-yang-panjang-sekali-tanpa-jeda-'.repeat(6) });
    await page.getByText(`Nilai ${RATED} kompetensi hari ini`).click();
    await giveMark(page, 'Integritas', '1. Baru mulai');
    await page.getByRole('button', { name: 'Hapus semua catatan' }).click();
    await pageRegion(page, 'Jurnal refleksi').getByRole('button', { name: 'Hapus catatan' }).click();
    await page.getByText('dihapus.').waitFor();
    await page.clock.setFixedTime(new Date('2026-11-25T09:00:00+07:00'));
    await unfold(page);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.reload();
    await page.getByRole('button', { name: 'Simpan jawaban' }).waitFor();
    await unfold(page);
    expect(await axeViolations(page)).toEqual([]);
  });
});
