import { describe, expect, test } from 'vitest';
import {
  practice,
  PRACTICE,
  RATED,
  TITLE,
  HOSTILE_NOTE,
  startAttempt,
  attempt,
  pageRegion,
  openRow,
  openSigns,
  writeNote,
  giveMark,
  focusedField,
  inView,
  untilStored,
  saveButton,
} from '../support/notes-page.ts';
import { formatDate } from '../../src/catalog/wording.ts';
import { todayInJakarta } from '../../src/client/device/today.ts';
import { address, openForTest, tabTo, useBrowser, useFreshPage } from '../support/site.ts';

const browser = useBrowser();
const fresh = useFreshPage(browser);

describe('an entry', () => {
  test('is saved from its page and taken away again', async () => {
    const page = await fresh('kasus/kader-posyandu-contoh-barat/');
    await saveButton(page).click();
    await page.getByText('Tersimpan di Catatan saya, hanya di perangkat ini.').waitFor();
    await page.getByRole('button', { name: 'Tidak usah' }).click();
    await page.goto(address('saya/'));
    const link = pageRegion(page, 'Tersimpan').getByRole('listitem').getByRole('link');
    const title = await link.innerText();
    await link.click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    await page.getByRole('button', { name: 'Batal simpan' }).click();
    await page.getByText('Sudah dihapus dari Catatan saya.').waitFor();
    await page.goto(address('saya/'));
    await pageRegion(page, 'Tersimpan').getByText('Belum ada yang disimpan.').waitFor();
  });

  test('says so where nothing can be stored, and shows no button without JavaScript', async () => {
    const page = await openForTest(browser(), 'luring/');
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
    await page.goto(address(PRACTICE));
    await saveButton(page).click();
    await page.getByText('Belum dapat disimpan. Peramban ini menolak penyimpanan').waitFor();
    const plain = await openForTest(browser(), PRACTICE, { javaScriptEnabled: false });
    expect(await plain.locator('catat-saya button').filter({ visible: true }).count()).toBe(0);
  });

  test('says so where the line is cut, and is saved at the next press', async () => {
    const page = await fresh(PRACTICE);
    await page.route('**/_astro/entry-page*', (route) => route.abort());
    await saveButton(page).click();
    await page.getByText('Belum dapat disimpan. Jaringan terputus.').waitFor();
    await page.unroute('**/_astro/entry-page*');
    await saveButton(page).click();
    await page.getByText('Tersimpan di Catatan saya, hanya di perangkat ini.').waitFor();
  });
});

describe('an attempt', () => {
  test('goes from the practice through its steps to a report that is filled in', async () => {
    const page = await startAttempt(await fresh(PRACTICE));
    // Who has just begun is brought to what was begun.
    await expect.poll(() => attempt(page).locator('summary').first().evaluate((row) => row === document.activeElement)).toBe(true); // prettier-ignore
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const steps = attempt(page).locator('[data-anak="langkah"] > li');
    expect(await steps.count()).toBe(practice.steps.length);
    await steps.first().getByRole('checkbox').check();
    await attempt(page).getByLabel('Catatan selama mencoba').fill('Kasus antrean loket.');
    await openSigns(page);
    for (const sign of await attempt(page).getByRole('radio', { name: 'Terlihat' }).all()) await sign.check();
    await attempt(page).getByRole('radio', { name: 'Selesai' }).check();
    const today = formatDate(todayInJakarta());
    await attempt(page).getByText(`selesai · 1 dari ${practice.steps.length} langkah · mulai ${today}`).waitFor();
    await attempt(page).getByLabel('Sebelum').fill('42,5');
    await attempt(page).getByLabel('Sesudah').fill('18');
    await attempt(page).getByLabel('Apa yang Anda sesuaikan').fill('Waktunya kami persingkat menjadi lima menit.');
    await attempt(page).getByRole('button', { name: 'Tulis refleksi' }).click();
    const reflection = pageRegion(page, 'Jurnal refleksi');
    await expect.poll(() => focusedField(page)).toBe('rencana');
    await reflection.getByLabel('Apa yang direncanakan?').fill('Satu jam untuk satu kasus.');
    await reflection.getByLabel('Apa yang dilakukan lain kali?').fill('Mulai lebih pagi.');
    await untilStored(page, 'nanti', 'Mulai lebih pagi.');
    await page.reload();
    await page.getByText(TITLE).first().waitFor();
    await openRow(page, 'percobaan');
    await attempt(page).getByRole('button', { name: 'Laporkan hasil percobaan' }).click();
    await page.waitForURL('**/kontribusi/tulis/?draf=**');
    await expect.poll(() => page.locator('#adopsi-praktik').inputValue()).toBe(practice.id);
    expect(await page.locator('#adopsi-unit').inputValue()).toBe('');
    expect(await page.locator('#adopsi-tanggal').inputValue()).toBe(todayInJakarta());
    expect(await page.locator('[data-rows="hasil"] [data-row] [data-field="sebelum"] input').inputValue()).toBe('42,5');
    expect(await page.getByRole('radio', { name: 'Berhasil', exact: true }).isChecked()).toBe(true);
    expect(await page.locator('#adopsi-perubahan').inputValue()).toBe('Waktunya kami persingkat menjadi lima menit.');
    const story = await page.locator('form [data-section=""]').inputValue();
    for (const part of [today, 'Kasus antrean loket.', 'Satu jam untuk satu kasus.', 'Mulai lebih pagi.'])
      expect(story).toContain(part);
  });

  test('is not begun twice, and its report is not written over', async () => {
    const page = await startAttempt(await fresh(PRACTICE));
    await page.goto(address(PRACTICE));
    await page.getByRole('button', { name: 'Lanjut mencoba' }).click();
    await page.waitForURL('**/saya/#percobaan-*');
    await attempt(page).getByRole('button', { name: 'Laporkan hasil percobaan' }).click();
    await page.locator('#adopsi-perubahan').fill('Ditulis di formulir.');
    await page.getByText(/^Tersimpan di perangkat ini, pukul/).waitFor();
    await page.goto(address('saya/'));
    await openRow(page, 'percobaan');
    expect(await page.locator('[data-daftar="percobaan"] > li').count()).toBe(1);
    await attempt(page).getByRole('button', { name: 'Laporkan hasil percobaan' }).click();
    await expect.poll(() => page.locator('#adopsi-perubahan').inputValue()).toBe('Ditulis di formulir.');
  });

  test('that cannot be deleted says so, and stays', async () => {
    const page = await startAttempt(await fresh(PRACTICE));
    await page.evaluate(() => {
      IDBObjectStore.prototype.delete = () => {
        throw new DOMException('tertutup', 'InvalidStateError');
      };
    });
    await attempt(page).getByRole('button', { name: 'Hapus percobaan' }).click();
    await page.getByText('Penyimpanan peramban ini tertutup atau penuh.').waitFor();
    expect(await page.locator('[data-daftar="percobaan"] > li').count()).toBe(1);
  });

  test('that is deleted comes back with one key', async () => {
    const page = await startAttempt(await fresh(PRACTICE));
    await attempt(page).getByRole('button', { name: 'Hapus percobaan' }).click();
    await page.getByText(`“${TITLE}” dihapus.`).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Urungkan');
    expect(await page.getByRole('button', { name: 'Urungkan' }).evaluate(inView)).toBe(true);
    await page.keyboard.press('Enter');
    await attempt(page).waitFor();
  });
});

describe('the journal', () => {
  test('becomes a draft of a case', async () => {
    const page = await fresh('saya/');
    await writeNote(page, {
      judul: 'Antrean panjang setiap Senin pagi',
      rencana: 'Satu loket.',
      terjadi: HOSTILE_NOTE,
    });
    await pageRegion(page, 'Jurnal refleksi').getByRole('button', { name: 'Jadikan draf pengalaman' }).click();
    await page.waitForURL('**/kontribusi/tulis/?draf=**');
    await expect.poll(() => page.locator('form [data-section="Hasil"]').inputValue()).toBe(HOSTILE_NOTE);
    expect(await page.locator('form [data-section="Yang dilakukan"]').inputValue()).toBe('Satu loket.');
    expect(await page.locator('#kasus-judul').inputValue()).toBe('Antrean panjang setiap Senin pagi');
  });

  test('can be written with the keyboard alone', async () => {
    const page = await fresh('saya/');
    await tabTo(page, (element) => element.textContent?.trim() === 'Tulis catatan');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedField(page)).toBe('judul');
    await page.keyboard.type('Rapat pagi');
    await page.keyboard.press('Tab');
    while ((await focusedField(page)) !== 'rencana') await page.keyboard.press('Tab');
    await page.keyboard.type('Lima belas menit.');
    await untilStored(page, 'rencana', 'Lima belas menit.');
    await page.reload();
    await page.getByRole('heading', { name: 'Rapat pagi' }).waitFor();
  });
});

describe('self-assessment', () => {
  test('leads from the lowest marks to what trains them, with what own attempts say', async () => {
    const page = await startAttempt(await fresh(PRACTICE));
    await openSigns(page);
    await attempt(page).getByRole('radio', { name: 'Belum' }).first().check();
    await attempt(page).getByRole('link', { name: 'Jebakan praktik ini' }).waitFor();
    await page.getByText(`Nilai ${RATED} kompetensi hari ini`).click();
    await expect.poll(() => page.locator('[data-penilaian] fieldset').count()).toBe(RATED);
    await giveMark(page, 'Integritas', '3. Mandiri');
    await giveMark(page, 'Kerja sama', '2. Dengan bantuan');
    await giveMark(page, 'Komunikasi', '1. Baru mulai');
    const advice = page.locator('[data-saran] > li');
    await expect.poll(() => advice.count()).toBe(2);
    expect(await advice.allInnerTexts()).toEqual([
      expect.stringContaining('Komunikasi: baru mulai.'),
      expect.stringContaining(
        'Kerja sama: dengan bantuan. Dari percobaan Anda, 0 dari 1 tanda berhasil sudah terlihat.',
      ),
    ]);
    await advice.first().getByRole('link', { name: 'Praktik dan pengalaman untuk melatihnya' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Komunikasi');
    await page.goto(address('saya/'));
    expect(await page.getByRole('region', { name: 'Tabel penilaian diri' }).innerText()).toMatch(/Integritas\s+3/);
  });
});
