import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { axeViolations, unfold } from '../support/axe.ts';
import { address, openPage, useBrowser, useFreshPage } from '../support/site.ts';
import { watch } from '../support/watch.ts';

const browser = useBrowser();
const PRACTICE = 'praktik/bedah-satu-kejadian/';
const TITLE = 'Bedah kasus yang sudah lewat bersama tim dalam satu jam';
const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=1</script>';

const fresh = useFreshPage(browser);

describe('an entry', () => {
  test('is saved from its page and taken away again', async () => {
    const page = await fresh('kasus/kader-posyandu-contoh-barat/');
    await page.getByRole('button', { name: 'Simpan ke Saya' }).click();
    await page.getByText('Tersimpan di halaman Saya, hanya di perangkat ini.').waitFor();
    await page.getByRole('button', { name: 'Tidak usah' }).click();
    await page.goto(address('saya/'));
    const link = section(page, 'Tersimpan').getByRole('listitem').getByRole('link');
    const title = await link.innerText();
    await link.click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    await page.getByRole('button', { name: 'Hapus dari Saya' }).click();
    await page.getByText('Sudah dihapus dari halaman Saya.').waitFor();
    await page.goto(address('saya/'));
    await section(page, 'Tersimpan').getByText('Belum ada yang disimpan.').waitFor();
  });

  test('says so where nothing can be stored, and shows no button without JavaScript', async () => {
    const page = await openPage(browser(), 'luring/');
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
    await page.goto(address(PRACTICE));
    await page.getByRole('button', { name: 'Simpan ke Saya' }).click();
    await page.getByText('Peramban ini tidak mengizinkan penyimpanan').waitFor();
    await page.context().close();
    const plain = await openPage(browser(), PRACTICE, { javaScriptEnabled: false });
    expect(await plain.locator('catat-saya').isVisible()).toBe(false);
    await plain.context().close();
  });

  test('says so where the line is cut, and is saved at the next press', async () => {
    const page = await fresh(PRACTICE);
    await page.route('**/_astro/entry-page*', (route) => route.abort());
    await page.getByRole('button', { name: 'Simpan ke Saya' }).click();
    await page.getByText('Belum dapat disimpan karena jaringan terputus.').waitFor();
    await page.unroute('**/_astro/entry-page*');
    await page.getByRole('button', { name: 'Simpan ke Saya' }).click();
    await page.getByText('Tersimpan di halaman Saya, hanya di perangkat ini.').waitFor();
  });
});

describe('an attempt', () => {
  test('goes from the practice through its steps to a report that is filled in', async () => {
    const page = await startAttempt();
    // Who has just begun is brought to what was begun.
    await expect.poll(() => attempt(page).locator('summary').first().evaluate((row) => row === document.activeElement)).toBe(true); // prettier-ignore
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const steps = attempt(page).locator('[data-anak="langkah"] > li');
    expect(await steps.count()).toBe(8);
    await steps.first().getByRole('checkbox').check();
    await steps.first().getByText('Tanggal dan catatan').click();
    await steps.first().getByLabel('Catatan', { exact: true }).fill('Kasus antrean loket.');
    await attempt(page).getByLabel('Mulai').fill('2026-11-02');
    await attempt(page).getByLabel('Apa yang Anda sesuaikan').fill('Waktunya kami persingkat menjadi lima menit.');
    for (const sign of await attempt(page).getByRole('radio', { name: 'Terlihat' }).all()) await sign.check();
    await attempt(page).getByRole('radio', { name: 'Selesai' }).check();
    await attempt(page).getByText('selesai · 1 dari 8 langkah · mulai 2 November 2026').waitFor();
    await attempt(page).getByLabel('Selesai atau berhenti pada').fill('2026-11-23');
    await attempt(page).getByRole('button', { name: 'Tulis refleksi' }).click();
    const reflection = section(page, 'Jurnal refleksi');
    await expect.poll(() => focusedField(page)).toBe('rencana');
    await reflection.getByLabel('Apa yang direncanakan?').fill('Satu jam untuk satu kasus.');
    await reflection.getByLabel('Apa yang dilakukan lain kali?').fill('Mulai lebih pagi.');
    await stored(page, 'nanti', 'Mulai lebih pagi.');
    await page.reload();
    await page.getByText(TITLE).first().waitFor();
    await openRow(page, 'percobaan');
    await attempt(page).getByRole('button', { name: 'Laporkan sebagai adopsi' }).click();
    await page.waitForURL('**/kontribusi/tulis/?draf=**');
    await expect.poll(() => page.locator('#adopsi-praktik').inputValue()).toBe('bedah-satu-kejadian');
    expect(await page.locator('#adopsi-unit').inputValue()).toBe('');
    expect(await page.locator('#adopsi-tanggal').inputValue()).toBe('2026-11-23');
    expect(await page.getByRole('radio', { name: 'Berhasil', exact: true }).isChecked()).toBe(true);
    expect(await page.locator('#adopsi-perubahan').inputValue()).toBe('Waktunya kami persingkat menjadi lima menit.');
    const story = await page.locator('form [data-section=""]').inputValue();
    for (const part of ['2 November 2026', 'Kasus antrean loket.', 'Satu jam untuk satu kasus.', 'Mulai lebih pagi.'])
      expect(story).toContain(part);
  });

  test('is not begun twice, and its report is not written over', async () => {
    const page = await startAttempt();
    await page.goto(address(PRACTICE));
    await page.getByRole('button', { name: 'Lanjut mencoba' }).click();
    await page.waitForURL('**/saya/#percobaan-*');
    await attempt(page).getByRole('button', { name: 'Laporkan sebagai adopsi' }).click();
    await page.locator('#adopsi-perubahan').fill('Ditulis di formulir.');
    await page.getByText(/^Tersimpan di perangkat ini, pukul/).waitFor();
    await page.goto(address('saya/'));
    await openRow(page, 'percobaan');
    expect(await page.locator('[data-daftar="percobaan"] > li').count()).toBe(1);
    await attempt(page).getByRole('button', { name: 'Laporkan sebagai adopsi' }).click();
    await expect.poll(() => page.locator('#adopsi-perubahan').inputValue()).toBe('Ditulis di formulir.');
  });

  test('that cannot be deleted says so, and stays', async () => {
    const page = await startAttempt();
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
    const page = await startAttempt();
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
    await writeNote(page, { judul: 'Antrean panjang setiap Senin pagi', rencana: 'Satu loket.', terjadi: HOSTILE });
    await section(page, 'Jurnal refleksi').getByRole('button', { name: 'Jadikan draf kasus' }).click();
    await page.waitForURL('**/kontribusi/tulis/?draf=**');
    await expect.poll(() => page.locator('form [data-section="Hasil"]').inputValue()).toBe(HOSTILE);
    expect(await page.locator('form [data-section="Yang dilakukan"]').inputValue()).toBe('Satu loket.');
    expect(await page.locator('#kasus-judul').inputValue()).toBe('Antrean panjang setiap Senin pagi');
  });

  test('can be written with the keyboard alone', async () => {
    const page = await fresh('saya/');
    await tabTo(page, 'Tulis catatan');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedField(page)).toBe('judul');
    await page.keyboard.type('Rapat pagi');
    await page.keyboard.press('Tab');
    while ((await focusedField(page)) !== 'rencana') await page.keyboard.press('Tab');
    await page.keyboard.type('Lima belas menit.');
    await stored(page, 'rencana', 'Lima belas menit.');
    await page.reload();
    await page.getByRole('heading', { name: 'Rapat pagi' }).waitFor();
  });
});

describe('self-assessment', () => {
  test('leads from the lowest marks to what trains them, with what own attempts say', async () => {
    const page = await startAttempt();
    await attempt(page).getByRole('radio', { name: 'Belum' }).first().check();
    await attempt(page).getByRole('link', { name: 'Jebakan praktik ini' }).waitFor();
    await page.getByText(/^Nilai \d+ kompetensi hari ini/).click();
    await expect.poll(() => page.locator('[data-penilaian] fieldset').count()).toBe(9);
    await mark(page, 'Integritas', '3. Mandiri');
    await mark(page, 'Kerja sama', '2. Dengan bantuan');
    await mark(page, 'Komunikasi', '1. Baru mulai');
    const advice = page.locator('[data-saran] > li');
    await expect.poll(() => advice.count()).toBe(2);
    expect(await advice.allInnerTexts()).toEqual([
      expect.stringContaining('Komunikasi: baru mulai.'),
      expect.stringContaining(
        'Kerja sama: dengan bantuan. Dari percobaan Anda, 0 dari 1 tanda berhasil sudah terlihat.',
      ),
    ]);
    await advice.first().getByRole('link', { name: 'Praktik dan kasus untuk melatihnya' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Komunikasi');
    await page.goto(address('saya/'));
    expect(await page.getByRole('region', { name: 'Tabel penilaian diri' }).innerText()).toMatch(/Integritas\s+3/);
  });
});

describe('what was typed', () => {
  test('survives a tab that is killed right after the last key', async () => {
    const page = await startAttempt(await openPage(browser(), PRACTICE));
    await attempt(page).getByLabel('Catatan selama mencoba').pressSequentially('Antrean sampai ke pintu.');
    const crash = page
      .context()
      .newCDPSession(page)
      .then((session) => session.send('Page.crash'));
    await Promise.race([crash.catch(() => undefined), page.waitForEvent('crash')]);
    const again = await page.context().newPage();
    await again.goto(address('saya/'));
    await openRow(again, 'percobaan');
    expect(await attempt(again).getByLabel('Catatan selama mencoba').inputValue()).toBe('Antrean sampai ke pintu.');
    await page.context().close();
  });

  test('and never reached the database is put there when the page is opened again', async () => {
    const page = await startAttempt();
    const [known] = await notes(page);
    const left = { ...known, isi: { ...known?.isi, catatan: 'Ketukan terakhir' } };
    await page.evaluate((note) => localStorage.setItem('lumbung-saya:lain:x', JSON.stringify(note)), {
      ...left,
      cap: { ...known?.cap, catatan: known?.cap['mulai'] },
    });
    await page.goto(address('saya/'));
    await stored(page, 'catatan', 'Ketukan terakhir');
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('lumbung-saya:'))))
      .toEqual([]);
  });
});

describe('two tabs', () => {
  test('that change different things lose nothing, and each shows what the other did', async () => {
    const page = await startAttempt();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await attempt(other).getByLabel('Catatan selama mencoba').waitFor();
    await Promise.all([
      attempt(page).getByLabel('Catatan selama mencoba').fill('Dari tab pertama.'),
      attempt(other).getByLabel('Apa yang Anda sesuaikan').fill('Dari tab kedua.'),
      attempt(other).locator('[data-anak="langkah"] > li').nth(2).getByRole('checkbox').check(),
    ]);
    await expect.poll(() => attempt(page).getByLabel('Apa yang Anda sesuaikan').inputValue()).toBe('Dari tab kedua.');
    await expect.poll(() => attempt(other).getByLabel('Catatan selama mencoba').inputValue()).toBe('Dari tab pertama.');
    await attempt(page).getByText('1 dari 8 langkah').waitFor();
    await other.close();
  });

  test('a step stays ticked while what another tab wrote is being read', async () => {
    const page = await startAttempt();
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
    const page = await startAttempt();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await attempt(other).getByLabel('Catatan selama mencoba').focus();
    await attempt(page).getByLabel('Catatan selama mencoba').fill('Kata tab pertama.');
    await stored(page, 'catatan', 'Kata tab pertama.');
    await other.keyboard.type('Kata tab kedua.');
    await section(other, 'Jurnal refleksi').getByText('Salinan dari tab lain').waitFor();
    await openRow(other, 'jurnal');
    expect(await section(other, 'Jurnal refleksi').getByLabel('Jawaban Anda').inputValue()).toBe('Kata tab pertama.');
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
      { id: 'jurnal-rusak', jenis: 'jurnal', versi: 2, isi: HOSTILE },
    ]);
    await page.goto(address('saya/'));
    await page.getByRole('heading', { name: 'Dari versi lama' }).waitFor();
    await page.getByText('1 catatan rusak dan tidak dapat dibaca.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const file = await download(page, 'Unduh yang disisihkan');
    expect(JSON.parse(await text(file))).toMatchObject({
      disisihkan: [{ alasan: 'isi atau cap waktunya tidak ada', asal: { id: 'jurnal-rusak', isi: HOSTILE } }],
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
    await section(page, 'Jurnal refleksi').getByLabel('Apa yang terjadi?').fill('Yang ini tidak muat.');
    await page.getByText('Penyimpanan peramban ini tertutup atau penuh.').waitFor();
    const file = await download(page, 'Unduh catatan sekarang');
    expect(await text(file)).toContain('Yang ini tidak muat.');
  });

  test('is nothing where storage is closed: the page works while it is open and says so', async () => {
    const page = await openPage(browser(), 'luring/');
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
    await page.goto(address('saya/'));
    await page.getByText('Penyimpanan peramban ini tertutup atau penuh.').waitFor();
    await writeNote(page, { judul: 'Hanya sebentar' });
    const file = await download(page, 'Unduh catatan sekarang');
    expect(await text(file)).toContain('Hanya sebentar');
    await page.context().close();
  });
});

describe('a backup', () => {
  test('brings everything back on another device, and can be read', async () => {
    const page = await startAttempt();
    await attempt(page).getByLabel('Catatan selama mencoba').fill(HOSTILE);
    await writeNote(page, { judul: 'Senin' });
    await stored(page, 'judul', 'Senin');
    expect(await text(await download(page, 'Unduh untuk dibaca (Markdown)'))).toContain(`### ${TITLE}`);
    const saved = await text(await download(page, 'Unduh cadangan (JSON)'));
    const there = await openPage(browser(), 'saya/');
    await importFile(there, saved);
    await there.getByText('Cadangan dibuka: 2 catatan baru, 0 digabung, 0 sudah ada.').waitFor();
    await openRow(there, 'percobaan');
    expect(await attempt(there).getByLabel('Catatan selama mencoba').inputValue()).toBe(HOSTILE);
    await importFile(there, saved);
    await there.getByText('Cadangan dibuka: 0 catatan baru, 0 digabung, 2 sudah ada.').waitFor();
    const again = JSON.parse(await text(await download(there, 'Unduh cadangan (JSON)')));
    expect(byId(again.catatan)).toEqual(byId(JSON.parse(saved).catatan));
    await there.context().close();
  });

  test('that is broken or hostile changes nothing and runs nothing', async () => {
    const page = await fresh('saya/');
    const seen = watch(page);
    await importFile(page, '{"berkas": "catatan-saya-lum');
    await page.getByText('Berkas ini bukan JSON yang utuh.').waitFor();
    await importFile(page, '{"berkas": "lain", "catatan": []}');
    await page.getByText('Berkas ini bukan cadangan dari halaman Saya.').waitFor();
    await importFile(page, hostileBackup());
    await page
      .getByText('Cadangan dibuka: 4 catatan baru, 0 digabung, 0 sudah ada. 2 catatan rusak disisihkan.')
      .waitFor();
    await page.getByRole('heading', { name: HOSTILE }).first().waitFor();
    await page
      .locator('main')
      .evaluate((main) => main.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    expect(await page.locator('main :is(img, script)').count()).toBe(0);
    expect(await page.locator('main a[href^="javascript:"]').count()).toBe(0);
    expect(await page.title()).toContain('Saya');
    expect(seen).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('is offered before everything is deleted, and then nothing is left', async () => {
    const page = await startAttempt();
    await page.getByRole('button', { name: 'Hapus semua catatan' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
      .toBe('Unduh cadangan dulu');
    expect(await text(await download(page, 'Unduh cadangan dulu'))).toContain(TITLE);
    await page.getByRole('button', { name: 'Batal' }).click();
    expect(await attempt(page).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Hapus semua catatan' }).click();
    await page.getByRole('button', { name: 'Ya, hapus semua' }).click();
    await page.getByText('Semua catatan sudah dihapus dari perangkat ini.').waitFor();
    expect(await notes(page)).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('saya')))).toEqual([]);
    await page.reload();
    await page.getByText('Belum ada percobaan.').waitFor();
  });
});

describe('recall', () => {
  test('asks after a day, a week and a month, says so in the header, and puts answers into the journal', async () => {
    const page = await openPage(browser(), 'luring/', { viewport: 'laptop' });
    await page.clock.setFixedTime(new Date('2026-11-24T09:00:00+07:00'));
    await page.goto(address(PRACTICE));
    await page.getByRole('button', { name: 'Simpan ke Saya' }).click();
    await page.getByRole('button', { name: 'Ya, munculkan' }).click();
    await page.getByText('Pertanyaannya menunggu di halaman Saya').waitFor();
    const questions: string[] = [];
    for (const day of ['2026-11-25', '2026-12-01', '2026-12-24']) {
      await page.clock.setFixedTime(new Date(`${day}T00:30:00+07:00`));
      await page.goto(address('peran/'));
      await page.getByRole('link', { name: 'Saya 1 pertanyaan menunggu' }).click();
      const asked = section(page, 'Pertanyaan hari ini').locator('[data-daftar="pertanyaan"] > li');
      questions.push(await asked.locator('[data-kata="pertanyaan"]').innerText());
      await asked.getByRole('textbox').fill(`Jawaban ${day}`);
      await asked.getByRole('button', { name: 'Simpan jawaban' }).click();
      await section(page, 'Jurnal refleksi').getByText(`Jawaban ${day}`).waitFor();
      await page.getByText('Tidak ada pertanyaan yang menunggu.').waitFor();
      await expect.poll(() => page.locator('tanda-saya').filter({ visible: true }).count()).toBe(0);
      await page.goto(address('peran/'));
      expect(await page.locator('tanda-saya').filter({ visible: true }).count()).toBe(0);
    }
    expect(new Set(questions).size).toBe(3);
    await page.context().close();
  });

  test('is asked about once, and is switched off for one entry', async () => {
    const page = await openPage(browser(), 'luring/');
    await page.clock.setFixedTime(new Date('2026-11-24T09:00:00+07:00'));
    await page.goto(address(PRACTICE));
    await page.getByRole('button', { name: 'Simpan ke Saya' }).click();
    await page.getByRole('button', { name: 'Ya, munculkan' }).click();
    await page.getByText('Pertanyaannya menunggu di halaman Saya').waitFor();
    await page.clock.setFixedTime(new Date('2026-11-26T09:00:00+07:00'));
    await page.goto(address('saya/'));
    await page.getByRole('button', { name: 'Jangan tanya lagi' }).click();
    await page.getByText('Tidak ada pertanyaan yang menunggu.').waitFor();
    await page.getByText('Atur pertanyaan yang muncul').click();
    await page.getByText('tidak ditanyakan').waitFor();
    await section(page, 'Tersimpan')
      .getByRole('button', { name: /^Mulai mencoba/ })
      .click();
    await attempt(page).getByRole('radio', { name: 'Selesai' }).check();
    await attempt(page).getByLabel('Selesai atau berhenti pada').waitFor();
    expect(await attempt(page).getByText('Mau pertanyaan refleksinya').isVisible()).toBe(false);
    await page.clock.setFixedTime(new Date('2027-01-26T09:00:00+07:00'));
    await page.goto(address('saya/'));
    await page.getByText('Tidak ada pertanyaan yang menunggu.').waitFor();
    await page.context().close();
  });

  test('can begin when an attempt ends', async () => {
    const page = await startAttempt();
    await attempt(page).getByRole('radio', { name: 'Berhenti di tengah' }).check();
    await attempt(page).getByRole('button', { name: 'Ya, munculkan' }).click();
    await page.getByText('Atur pertanyaan yang muncul').click();
    await page.getByText(/muncul lagi \d+ \w+ \d{4}/).waitFor();
    expect(await attempt(page).getByText('Mau pertanyaan refleksinya').isVisible()).toBe(false);
  });
});

describe('the page', () => {
  test('explains itself and leads to sheets of paper without JavaScript', async () => {
    const page = await openPage(browser(), 'saya/', { javaScriptEnabled: false });
    expect(await page.getByText('Semuanya hanya ada di perangkat ini; tidak dikirim ke mana pun.').isVisible()).toBe(
      true,
    );
    expect(await page.locator('noscript li', { hasText: 'kartu satu halaman untuk dicetak' }).isVisible()).toBe(true);
    expect(await page.locator('saya-lumbung').isVisible()).toBe(false);
    await page.context().close();
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
    const page = await startAttempt();
    await page.route('**/_astro/open-notes-page*', (route) => route.abort());
    await page.reload();
    await page.getByText('Catatan Anda belum dapat ditampilkan karena jaringan terputus.').waitFor();
    await page.unroute('**/_astro/open-notes-page*');
    await page.getByRole('button', { name: 'Tulis catatan' }).click();
    await expect.poll(() => page.locator('[data-daftar="percobaan"] > li').count()).toBe(1);
    expect(await page.getByText('Catatan Anda belum dapat ditampilkan').isVisible()).toBe(false);
  });

  test('opens without a network though it was never visited, and shows what is kept', async () => {
    const page = await openPage(browser(), PRACTICE, { serviceWorkers: 'allow' });
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller)
        await new Promise((resolve) =>
          navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
        );
    });
    await page.getByRole('button', { name: 'Simpan ke Saya' }).click();
    await page.getByText('Tersimpan di halaman Saya').waitFor();
    await page.context().setOffline(true);
    await page.goto(address('saya/'));
    await section(page, 'Tersimpan').getByRole('link', { name: TITLE }).waitFor();
    await writeNote(page, { judul: 'Ditulis tanpa jaringan' });
    await stored(page, 'judul', 'Ditulis tanpa jaringan');
    await page.context().close();
  });

  test('has no finding of axe and does not scroll sideways in any state', async () => {
    const page = await openPage(browser(), 'luring/');
    await page.clock.setFixedTime(new Date('2026-11-24T09:00:00+07:00'));
    await page.goto(address(PRACTICE));
    await page.getByRole('button', { name: 'Simpan ke Saya' }).click();
    await page.getByRole('button', { name: 'Ya, munculkan' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ya, munculkan' }).click();
    await page.getByText('Pertanyaannya menunggu').waitFor();
    await page.getByRole('button', { name: 'Mulai mencoba' }).click();
    await page.waitForURL('**/saya/#percobaan-*');
    await attempt(page).getByRole('radio', { name: 'Selesai' }).check();
    await attempt(page).getByRole('radio', { name: 'Belum' }).first().check();
    await writeNote(page, { judul: 'Kata-yang-panjang-sekali-tanpa-jeda-'.repeat(6) });
    await page.getByText(/^Nilai \d+ kompetensi hari ini/).click();
    await mark(page, 'Integritas', '1. Baru mulai');
    await page.getByRole('button', { name: 'Hapus semua catatan' }).click();
    await section(page, 'Jurnal refleksi').getByRole('button', { name: 'Hapus catatan' }).click();
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
    await page.context().close();
  });
});

async function startAttempt(where?: Page): Promise<Page> {
  const page = where ?? (await fresh(PRACTICE));
  await page.getByRole('button', { name: 'Mulai mencoba' }).click();
  await page.waitForURL('**/saya/#percobaan-*');
  await attempt(page).getByLabel('Catatan selama mencoba').waitFor();
  return page;
}

function attempt(page: Page) {
  return page.locator('[data-daftar="percobaan"] > li').first();
}

function section(page: Page, name: string) {
  return page.getByRole('region', { name });
}

async function openRow(page: Page, list: string): Promise<void> {
  const fold = page.locator(`[data-daftar="${list}"] > li > details`).first();
  await fold.waitFor();
  await fold.evaluate((element) => element.setAttribute('open', ''));
}

async function writeNote(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('button', { name: 'Tulis catatan' }).click();
  await expect.poll(() => focusedField(page)).toBe('judul');
  const row = page.locator('[data-daftar="jurnal"] > li:has(:focus)');
  const id = await row.getAttribute('data-catatan');
  for (const [field, value] of Object.entries(fields))
    await page.locator(`[data-catatan="${id}"] [data-bidang="${field}"]`).fill(value);
}

async function mark(page: Page, competency: string, level: string): Promise<void> {
  await page
    .locator('[data-penilaian]')
    .getByRole('group', { name: competency })
    .getByRole('radio', { name: level })
    .check();
}

function focusedField(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['bidang'] : undefined,
  );
}

function inView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) return;
  }
  throw new Error(`tabTo: 200 tabs and no ${name}`);
}

interface Stored {
  id: string;
  isi: Record<string, unknown>;
  cap: Record<string, string>;
}

/** All notes as the database has them. */
function notes(page: Page): Promise<Stored[]> {
  return page.evaluate(
    () =>
      new Promise<Stored[]>((resolve) => {
        const request = indexedDB.open('lumbung-saya');
        request.onsuccess = () => {
          const reading = request.result.transaction('catatan').objectStore('catatan').getAll();
          reading.onsuccess = () => (request.result.close(), resolve(reading.result));
        };
      }),
  );
}

/** Waits until a note has the value in the database. */
async function stored(page: Page, field: string, value: string): Promise<void> {
  await expect.poll(async () => (await notes(page)).map(({ isi }) => isi[field])).toContain(value);
}

/** A database as version 1 left it. */
async function putVersionOne(page: Page, records: readonly object[]): Promise<void> {
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('lumbung-saya', 1);
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('catatan', { keyPath: 'id' });
          for (const row of rows) store.put(row);
        };
        request.onsuccess = () => (request.result.close(), resolve());
      }),
    records,
  );
}

async function importFile(page: Page, content: string): Promise<void> {
  await page
    .locator('[data-impor]')
    .setInputFiles({ name: 'catatan.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** One hostile string in every place where text can stand, and two records that are none. */
function hostileBackup(): string {
  const record = (id: string, isi: Record<string, unknown>) => ({
    id,
    jenis: id.split('-')[0],
    versi: 2,
    isi,
    cap: Object.fromEntries(Object.keys(isi).map((field) => [field, '000000001.x'])),
  });
  return JSON.stringify({
    berkas: 'catatan-saya-lumbung',
    versi: 2,
    catatan: [
      record('tersimpan-praktik-x', { entri: 'praktik/x', judul: HOSTILE, disimpan: '2026-11-01' }),
      record('percobaan-x', {
        entri: 'praktik/x',
        judul: HOSTILE,
        langkah: [HOSTILE],
        tanda: [HOSTILE],
        kompetensi: [HOSTILE, '"]*'],
        catatan: HOSTILE,
        keadaan: 'selesai',
        'tanda.0': 'belum',
      }),
      record('jurnal-x', { judul: HOSTILE, pertanyaan: HOSTILE, teks: HOSTILE }),
      record('kartu-praktik-x', {
        entri: 'praktik/x',
        judul: HOSTILE,
        pertanyaan: [HOSTILE],
        mulai: '2020-01-01',
        tahap: 0,
        aktif: true,
      }),
      record('tersimpan-praktik-y', { entri: 'javascript:alert(1)', judul: HOSTILE }),
      HOSTILE,
    ],
  });
}

async function download(page: Page, name: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return file;
}

async function text(file: Download): Promise<string> {
  return readFile(await file.path(), 'utf8');
}

function byId(rows: readonly Stored[]): Stored[] {
  return rows.toSorted((a, b) => a.id.localeCompare(b.id));
}
