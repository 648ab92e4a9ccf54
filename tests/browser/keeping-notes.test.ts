import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import {
  attempt,
  giveMark,
  hostileBackup,
  importFile,
  PRACTICE,
  RATED,
  startAttempt,
  writeNote,
} from '../support/notes-page.ts';
import { address, openForTest, useBrowser } from '../support/site.ts';

const browser = useBrowser();

/** A page whose browser answers `persist()` as told, and takes files to share as an app would; what it took stands in `window.taken`. */
async function open(where: string, grants: boolean): Promise<Page> {
  const page = await openForTest(browser(), '404.html');
  await page.addInitScript((isGranted) => {
    let asked = 0;
    let answer = false;
    StorageManager.prototype.persisted = () => Promise.resolve(answer);
    StorageManager.prototype.persist = () => {
      asked += 1;
      document.documentElement.dataset['ditanya'] = String(asked);
      return Promise.resolve((answer = isGranted));
    };
    navigator.canShare = ({ files }: ShareData = {}) => files?.every(({ name }) => name.endsWith('.txt')) ?? true;
    navigator.share = async ({ files }: ShareData = {}) => {
      const [file] = files ?? [];
      Object.assign(globalThis, { taken: { name: file?.name, text: await file?.text() } });
    };
  }, grants);
  await page.goto(address(where));
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const asked = (page: Page) => page.evaluate(() => document.documentElement.dataset['ditanya']);

describe('the browser is asked to keep what is stored, once there is something', () => {
  test.each([
    [true, 'Peramban ini berjanji menyimpan catatan Anda'],
    [false, 'Peramban ini dapat menghapus catatan Anda'],
  ])('and the notes page says what it answered (%s)', async (grants, sentence) => {
    const page = await open('saya/', grants);
    await page.getByRole('button', { name: 'Tulis catatan' }).waitFor();
    expect([await asked(page), await page.getByText(sentence).isVisible()]).toEqual([undefined, false]);
    await writeNote(page, { judul: 'Senin' });
    await page.getByText(sentence).waitFor();
    await writeNote(page, { judul: 'Selasa' });
    expect(await asked(page)).toBe('1');
    expect(await page.locator('[data-ketahanan]:visible').count()).toBe(1);
  });

  test('and the form says it with the first draft', async () => {
    const page = await open('kontribusi/tulis/?jenis=adopsi', false);
    await page.locator('[data-form] [data-section]').fill('Kami mencoba.');
    await page.getByText('Peramban ini dapat menghapus draf Anda').waitFor();
    expect(await asked(page)).toBe('1');
  });
});

describe('a backup', () => {
  test('is shared as a file that comes back, and a download is not said to have come', async () => {
    const page = await open('saya/', false);
    await writeNote(page, { judul: 'Senin' });
    await page.getByRole('button', { name: 'Bagikan cadangan' }).click();
    await page.getByText('Cadangan diserahkan ke aplikasi yang Anda pilih.').waitFor();
    const taken = await page.evaluate(() => Reflect.get(globalThis, 'taken') as { name: string; text: string });
    expect(taken.name).toMatch(/^catatan-saya-.*\.json\.txt$/);
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh cadangan (JSON)' }).click(),
    ]);
    await page.getByText('Unduhan dimulai. Berkasnya tidak muncul?').waitFor();
    const there = await openForTest(browser(), 'saya/');
    await importFile(there, taken.text);
    await there.getByText('Cadangan dibuka: 1 catatan baru').waitFor();
  });

  test('is copied as text', async () => {
    const page = await open('saya/', false);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await writeNote(page, { judul: 'Senin' });
    await page.getByRole('button', { name: 'Salin sebagai teks' }).click();
    await page.getByText('Catatan disalin.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('### Senin');
  });
});

describe('the focus stays near a button that goes away', () => {
  test('when broken notes are deleted', async () => {
    const page = await open('saya/', false);
    await importFile(page, hostileBackup());
    await page.getByRole('button', { name: 'Hapus yang disisihkan' }).press('Enter');
    await expect.poll(() => focused(page)).toBe('Pertanyaan hari ini');
  });

  test('when an offer is answered', async () => {
    const page = await startAttempt(await open(PRACTICE, false));
    await attempt(page).getByRole('radio', { name: 'Selesai' }).check();
    await attempt(page).getByRole('button', { name: 'Tidak usah' }).press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.matches('[data-daftar="percobaan"] summary')))
      .toBe(true);
  });

  test('when an assessment comes back', async () => {
    const page = await open('saya/', false);
    await page.getByText(`Nilai ${RATED} kompetensi hari ini`).click();
    const [name = ''] = await page.locator('[data-penilaian] legend').allTextContents();
    await giveMark(page, name, '2. Dengan bantuan');
    await page.getByRole('button', { name: 'Hapus penilaian hari ini' }).press('Enter');
    await expect.poll(() => focused(page)).toBe('Urungkan');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('kompetensi hari ini');
  });
});
