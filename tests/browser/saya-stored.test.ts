import { describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import {
  practice,
  PRACTICE,
  TITLE,
  HOSTILE_NOTE,
  startAttempt,
  attempt,
  pageRegion,
  openRow,
  writeNote,
  storedNotes,
  untilStored,
  putVersionOne,
  importFile,
  hostileBackup,
  sortedById,
} from '../support/notes-page.ts';
import { address, downloadedText, killTab, openForTest, useBrowser, useFreshPage } from '../support/site.ts';
import { watch } from '../support/watch.ts';

const browser = useBrowser();
const fresh = useFreshPage(browser);

describe('what was typed', () => {
  test('survives a tab that is killed right after the last key', async () => {
    const page = await startAttempt(await openForTest(browser(), PRACTICE));
    await attempt(page).getByLabel('Catatan selama mencoba').pressSequentially('Antrean sampai ke pintu.');
    await killTab(page);
    const again = await page.context().newPage();
    await again.goto(address('saya/'));
    await openRow(again, 'percobaan');
    expect(await attempt(again).getByLabel('Catatan selama mencoba').inputValue()).toBe('Antrean sampai ke pintu.');
  });

  test('and never reached the database is put there when the page is opened again', async () => {
    const page = await startAttempt(await fresh(PRACTICE));
    const [known] = await storedNotes(page);
    const left = { ...known, isi: { ...known?.isi, catatan: 'Ketukan terakhir' } };
    await page.evaluate((note) => localStorage.setItem('lumbung-saya:lain:x', JSON.stringify(note)), {
      ...left,
      cap: { ...known?.cap, catatan: known?.cap['mulai'] },
    });
    await page.goto(address('saya/'));
    await untilStored(page, 'catatan', 'Ketukan terakhir');
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('lumbung-saya:'))))
      .toEqual([]);
  });
});

describe('two tabs', () => {
  test('that change different things lose nothing, and each shows what the other did', async () => {
    const page = await startAttempt(await fresh(PRACTICE));
    const other = await page.context().newPage();
    await other.goto(page.url());
    await attempt(other).getByLabel('Catatan selama mencoba').waitFor();
    // What was adjusted is asked of an attempt that has ended.
    await attempt(other).getByRole('radio', { name: 'Selesai' }).check();
    await attempt(page).getByLabel('Apa yang Anda sesuaikan').waitFor();
    await Promise.all([
      attempt(page).getByLabel('Catatan selama mencoba').fill('Dari tab pertama.'),
      attempt(other).getByLabel('Apa yang Anda sesuaikan').fill('Dari tab kedua.'),
      attempt(other).locator('[data-anak="langkah"] > li').nth(1).getByRole('checkbox').check(),
    ]);
    await expect.poll(() => attempt(page).getByLabel('Apa yang Anda sesuaikan').inputValue()).toBe('Dari tab kedua.');
    await expect.poll(() => attempt(other).getByLabel('Catatan selama mencoba').inputValue()).toBe('Dari tab pertama.');
    await attempt(page).getByText(`1 dari ${practice.steps.length} langkah`).waitFor();
    await other.close();
  });

  test('a step stays ticked while what another tab wrote is being read', async () => {
    const page = await startAttempt(await fresh(PRACTICE));
    const box = attempt(page).locator('[data-anak="langkah"] > li').first().getByRole('checkbox');
    const undone = await box.evaluate(async (element: HTMLInputElement) => {
      const otherTab = new BroadcastChannel('lumbung-saya');
      let undone = 0;
      for (let turn = 0; turn < 20; turn += 1) {
        otherTab.postMessage('');
        await new Promise((done) => setTimeout(done));
        element.click();
        const wanted = element.checked;
        for (let look = 0; look < 10; look += 1) {
          await new Promise((done) => setTimeout(done, 2));
          if (element.checked !== wanted) undone += 1;
        }
      }
      otherTab.close();
      return undone;
    });
    expect(undone).toBe(0);
  });

  test('that write in one field keep the words of both', async () => {
    const page = await startAttempt(await fresh(PRACTICE));
    const other = await page.context().newPage();
    await other.goto(page.url());
    await attempt(other).getByLabel('Catatan selama mencoba').focus();
    await attempt(page).getByLabel('Catatan selama mencoba').fill('Kata tab pertama.');
    await untilStored(page, 'catatan', 'Kata tab pertama.');
    await other.keyboard.type('Kata tab kedua.');
    await pageRegion(other, 'Jurnal refleksi').getByText('Salinan dari tab lain').waitFor();
    await openRow(other, 'jurnal');
    expect(await pageRegion(other, 'Jurnal refleksi').getByLabel('Jawaban Anda').inputValue()).toBe(
      'Kata tab pertama.',
    );
    expect(await attempt(other).getByLabel('Catatan selama mencoba').inputValue()).toBe('Kata tab kedua.');
    await other.close();
  });
});

describe('what is stored', () => {
  test('by an older version is read, and what is broken is set aside and can be taken away', async () => {
    const page = await fresh('luring/');
    await putVersionOne(page, [
      {
        id: 'jurnal-lama',
        jenis: 'jurnal',
        versi: 1,
        diubah: '000000001.lama',
        isi: { judul: 'Dari versi lama', tanggal: '2026-01-05' },
      },
      { id: 'jurnal-rusak', jenis: 'jurnal', versi: 2, isi: HOSTILE_NOTE },
    ]);
    await page.goto(address('saya/'));
    await page.getByRole('heading', { name: 'Dari versi lama' }).waitFor();
    await page.getByText('1 catatan rusak dan tidak dapat dibaca.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(JSON.parse(await downloadedText(page, 'Unduh yang disisihkan'))).toMatchObject({
      disisihkan: [{ alasan: 'isi atau cap waktunya tidak ada', asal: { id: 'jurnal-rusak', isi: HOSTILE_NOTE } }],
    });
    await page.getByRole('button', { name: 'Hapus yang disisihkan' }).click();
    await page.getByText('1 catatan rusak').waitFor({ state: 'hidden' });
  });

  test('and then changed in a page where nothing more can be stored is kept there, and can be taken away', async () => {
    const page = await fresh('saya/');
    await writeNote(page, { judul: 'Tersimpan dulu' });
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('penuh', 'QuotaExceededError');
      };
    });
    await pageRegion(page, 'Jurnal refleksi').getByLabel('Apa yang terjadi?').fill('Yang ini tidak muat.');
    await page.getByText('Penyimpanan peramban ini tertutup atau penuh.').waitFor();
    expect(await downloadedText(page, 'Unduh catatan sekarang')).toContain('Yang ini tidak muat.');
  });

  test('is nothing where storage is closed: the page works while it is open and says so', async () => {
    const page = await openForTest(browser(), 'luring/');
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
    await page.goto(address('saya/'));
    await page.getByText('Penyimpanan peramban ini tertutup atau penuh.').waitFor();
    await writeNote(page, { judul: 'Hanya sebentar' });
    expect(await downloadedText(page, 'Unduh catatan sekarang')).toContain('Hanya sebentar');
  });
});

describe('a backup', () => {
  test('brings everything back on another device, and can be read', async () => {
    const page = await startAttempt(await fresh(PRACTICE));
    await attempt(page).getByLabel('Catatan selama mencoba').fill(HOSTILE_NOTE);
    await writeNote(page, { judul: 'Senin' });
    await untilStored(page, 'judul', 'Senin');
    expect(await downloadedText(page, 'Unduh untuk dibaca (Markdown)')).toContain(`### ${TITLE}`);
    const saved = await downloadedText(page, 'Unduh cadangan (JSON)');
    const there = await openForTest(browser(), 'saya/');
    await importFile(there, saved);
    await there.getByText('Cadangan dibuka: 2 catatan baru, 0 digabung, 0 sudah ada.').waitFor();
    await openRow(there, 'percobaan');
    expect(await attempt(there).getByLabel('Catatan selama mencoba').inputValue()).toBe(HOSTILE_NOTE);
    await importFile(there, saved);
    await there.getByText('Cadangan dibuka: 0 catatan baru, 0 digabung, 2 sudah ada.').waitFor();
    const again = JSON.parse(await downloadedText(there, 'Unduh cadangan (JSON)'));
    expect(sortedById(again.catatan)).toEqual(sortedById(JSON.parse(saved).catatan));
  });

  test('that is broken or hostile changes nothing and runs nothing', async () => {
    const page = await fresh('saya/');
    const seen = watch(page);
    await importFile(page, '{"berkas": "catatan-saya-lum');
    await page.getByText('Berkas ini bukan JSON yang utuh.').waitFor();
    await importFile(page, '{"berkas": "lain", "catatan": []}');
    await page.getByText('Berkas ini bukan cadangan dari Catatan saya.').waitFor();
    await importFile(page, hostileBackup());
    await page
      .getByText('Cadangan dibuka: 4 catatan baru, 0 digabung, 0 sudah ada. 2 catatan rusak disisihkan.')
      .waitFor();
    await page.getByRole('heading', { name: HOSTILE_NOTE }).first().waitFor();
    await page
      .locator('main')
      .evaluate((main) => main.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    expect(await page.locator('main :is(img, script:not([data-src]))').count()).toBe(0);
    expect(await page.locator('main a[href^="javascript:"]').count()).toBe(0);
    expect(await page.title()).toContain('Catatan saya');
    expect(seen).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('of many notes shows the newest, the one that is asked for, and the rest in steps', async () => {
    const page = await fresh('saya/');
    const cap = { judul: '000000001.x', tanggal: '000000001.x' };
    const catatan = Array.from({ length: 450 }, (_, n) => {
      const isi = { judul: `Catatan ${n}`, tanggal: new Date(n * 864e5).toISOString().slice(0, 10) };
      return { id: `jurnal-n${n}`, jenis: 'jurnal', versi: 2, isi, cap };
    });
    await importFile(page, JSON.stringify({ berkas: 'catatan-saya-lumbung', versi: 2, catatan }));
    await page.getByText('Cadangan dibuka: 450 catatan baru').waitFor();
    const rows = page.locator('[data-daftar="jurnal"] > li');
    await expect.poll(() => rows.count()).toBe(200);
    expect(await rows.first().getByRole('heading').textContent()).toBe('Catatan 449');
    await page.evaluate(() => (location.hash = '#jurnal-n3'));
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toContain('Catatan 3');
    for (const [count, focused] of [
      [401, 'Catatan 249'],
      [450, 'Catatan 49'],
    ] as const) {
      await page.getByRole('button', { name: 'Tampilkan 200 lagi' }).press('Enter');
      await expect.poll(() => rows.count()).toBe(count);
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(focused);
    }
    expect(await page.getByRole('button', { name: 'Tampilkan 200 lagi' }).isVisible()).toBe(false);
  });

  test('is offered before everything is deleted, and then nothing is left', async () => {
    const page = await startAttempt(await fresh(PRACTICE));
    await page.getByRole('button', { name: 'Hapus semua catatan' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
      .toBe('Unduh cadangan dulu');
    expect(await downloadedText(page, 'Unduh cadangan dulu')).toContain(TITLE);
    await page.getByRole('button', { name: 'Batal' }).click();
    expect(await attempt(page).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Hapus semua catatan' }).click();
    await page.getByRole('button', { name: 'Ya, hapus semua' }).click();
    await page.getByText('Semua catatan sudah dihapus dari perangkat ini.').waitFor();
    expect(await storedNotes(page)).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('saya')))).toEqual([]);
    await page.reload();
    await page.getByText('Belum ada percobaan.').waitFor();
  });
});
