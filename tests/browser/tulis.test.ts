import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/markdown/entry.ts';
import { axeViolations } from '../support/axe.ts';
import { address, downloadedText, killTab, openForTest, tabTo, useBrowser, useFreshPage } from '../support/site.ts';

const browser = useBrowser();
const FORM = 'kontribusi/tulis/';
const STORY =
  'Kami mencoba cara ini selama dua bulan di loket. Dari delapan sesi, dua menghasilkan perubahan kecil pada urutan antrean. ' +
  'Lima menit pertama sering habis untuk mengeluh, jadi percobaan berikutnya memakai sepuluh menit dan satu pemandu yang ditunjuk sejak pagi. ' +
  'Rekan yang bertugas sore belum pernah ikut, dan itu yang ingin kami perbaiki lebih dahulu pada bulan depan.';

const fresh = useFreshPage(browser);

describe('a person with only a keyboard', () => {
  test('gets from the home page to a file that passes the checker', async () => {
    const page = await openForTest(browser(), '', { acceptDownloads: true });
    await tabTo(page, (element) => element.textContent?.trim() === 'Tulis' && element.closest('header') !== null);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/kontribusi/');
    await tabTo(page, (element) => element.getAttribute('href')?.endsWith('/kontribusi/tulis/') === true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/kontribusi/tulis/');
    await tabTo(page, (element) => element.textContent?.trim() === 'Laporkan percobaan');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Laporkan percobaan', level: 2 }).waitFor();
    await fillAdopsiByKeyboard(page);
    await tabTo(page, (element) => element.textContent?.trim() === 'Unduh berkas');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const text = await readFile(await download.path(), 'utf8');
    expect(readEntry('adopsi', text, 'md')).toMatchObject({ findings: [], data: { akhir: 'berhasil' } });
    expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.md$/);
    expect(await page.getByRole('status').allTextContents()).toContainEqual(
      expect.stringContaining('lolos pemeriksaan'),
    );
  });

  test('keeps the focus when rows come and go', async () => {
    const page = await openForm('kasus');
    const add = page.getByRole('button', { name: 'Tambah sumber', exact: false });
    await add.focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Id');
    await page.getByLabel('Penerbit').fill('Dinas Contoh');
    await page.getByRole('button', { name: 'Hapus sumber 1' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Urungkan');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('Penerbit').inputValue()).toBe('Dinas Contoh');
    expect(await focused(page)).toBe('Id');
  });
});

describe('what was typed', () => {
  test('survives a tab that is killed right after the last key', async () => {
    const page = await openForm('kasus', await openForTest(browser(), FORM));
    const text = 'Antrean loket sampai ke pintu, dan 5 < 7 {ya}.';
    await section(page, 'Masalah').pressSequentially(text);
    await killTab(page);
    const again = await page.context().newPage();
    await again.goto(address(FORM));
    await again.getByRole('button', { name: 'Lanjutkan' }).click();
    await expect.poll(() => section(again, 'Masalah').inputValue()).toBe(text);
  });

  test('is there again after a reload, with rows and choices', async () => {
    const page = await openForm('praktik');
    await page.getByLabel('Masalah 1').fill('Antrean loket panjang setiap Senin');
    await page.getByRole('button', { name: 'Tambah masalah' }).click();
    await page.getByLabel('Masalah 3').fill('no: "yes" # 1e3');
    await page.getByLabel('Bidan', { exact: true }).check();
    await page.getByLabel('1 minggu').check();
    await stored(page);
    await page.reload();
    await expect.poll(() => page.getByLabel('Masalah 3').inputValue()).toBe('no: "yes" # 1e3');
    expect(await page.getByLabel('Bidan', { exact: true }).isChecked()).toBe(true);
    expect(await page.getByLabel('1 minggu').isChecked()).toBe(true);
  });

  test('is kept as two drafts when two tabs write one', async () => {
    const page = await openForm('kasus');
    await titleField(page).fill('Judul dari tab pertama');
    await stored(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect.poll(() => titleField(other).inputValue()).toBe('Judul dari tab pertama');
    await titleField(page).fill('Judul yang diganti di tab pertama');
    await stored(page);
    await expect.poll(() => other.getByRole('alert').textContent()).toContain('tab lain');
    await titleField(other).fill('Judul yang diganti di tab kedua');
    await expect.poll(() => other.getByRole('alert').textContent()).toContain('salinan');
    await other.getByRole('button', { name: 'Semua draf' }).click();
    const titles = other.locator('[data-daftar] [data-judul]');
    await expect
      .poll(async () => (await titles.allTextContents()).toSorted())
      .toEqual(['Judul yang diganti di tab kedua', 'Judul yang diganti di tab pertama']);
    await other.close();
  });

  test('can be checked and downloaded when the network is gone', async () => {
    const page = await openForm('adopsi', await openForTest(browser(), FORM));
    await section(page, '').focus();
    // The last thing that the checker asks for; the network may have been idle before it began.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/tulis/daftar.json')),
    );
    await page.context().setOffline(true);
    await section(page, '').fill(STORY);
    expect(await downloadedText(page, 'Unduh berkas')).toContain('Dari delapan sesi');
  });

  test('is offered as a download when nothing can be stored', async () => {
    const page = await openForTest(browser(), 'luring/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { get: () => undefined });
      Storage.prototype.setItem = () => {
        throw new DOMException('penuh', 'QuotaExceededError');
      };
    });
    await page.goto(address(FORM));
    await openForm('adopsi', page);
    await section(page, '').fill(STORY);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('tidak dapat disimpan');
    expect(await downloadedText(page, 'Unduh tulisan sekarang')).toContain('Dari delapan sesi');
  });
});

describe('the list of drafts', () => {
  test('duplicates, deletes and brings back', async () => {
    const page = await openForm('kasus');
    const discard = page.getByRole('button', { name: /^Hapus:/ });
    await titleField(page).fill('Loket bergilir');
    await stored(page);
    await page.getByRole('button', { name: 'Semua draf' }).click();
    await page.getByRole('button', { name: /^Gandakan/ }).click();
    await expect.poll(() => page.locator('[data-daftar] > li').count()).toBe(2);
    await discard.first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Urungkan');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('button', { name: /^Lanjutkan/ }).count()).toBe(2);
    await discard.first().click();
    await expect.poll(() => page.locator('[data-daftar] > li').count()).toBe(1);
    // Drawn anew here, in another tab and after a reload, the list still knows what was deleted.
    await page.getByRole('button', { name: /^Gandakan/ }).click();
    await expect.poll(() => page.locator('[data-daftar] > li').count()).toBe(2);
    const other = await page.context().newPage();
    await other.goto(address(FORM));
    await other.getByText('Draf yang baru dihapus').click();
    await other.getByRole('button', { name: /^Urungkan hapus: Loket bergilir/ }).click();
    await expect.poll(() => other.locator('[data-daftar] > li').count()).toBe(3);
    await other.close();
    await page.reload();
    await discard.first().click();
    await page.getByRole('button', { name: /^Hapus selamanya/ }).click();
    await page.getByText('Draf yang baru dihapus').waitFor({ state: 'hidden' });
    expect(await page.getByRole('button', { name: /^Lanjutkan/ }).count()).toBe(2);
    await page.evaluate(() => {
      IDBObjectStore.prototype.delete = () => {
        throw new DOMException('tertutup', 'InvalidStateError');
      };
    });
    await discard.first().click();
    await page.getByText(/^Draf belum dapat dibuka atau diubah/).waitFor();
    expect(await page.getByRole('button', { name: /^Lanjutkan/ }).count()).toBe(2);
  });
});

describe('the checker in the page', () => {
  test('says each error beside its field and in a summary whose links lead there', async () => {
    const page = await openForm('kasus');
    await page.getByRole('button', { name: 'Periksa tulisan' }).click();
    const summary = page.getByRole('group', { name: /hal perlu diperbaiki/ });
    await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await summary.getByRole('link').allInnerTexts()).toEqual(
      expect.arrayContaining([
        'Unit wajib diisi.',
        'Akhir wajib diisi.',
        'Isi tulisan terlalu pendek: 0 kata, perlu 250–1.500 kata.',
      ]),
    );
    await summary.getByRole('link', { name: 'Ringkasan wajib diisi.' }).click();
    const field = page.getByLabel('Ringkasan');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await description(field)).toContain('Ringkasan wajib diisi.');
  });

  test('waits until a field is left, then until it is right', async () => {
    const page = await openForm('kasus');
    const title = titleField(page);
    await title.fill('Pendek');
    expect(await title.getAttribute('aria-invalid')).toBeNull();
    await title.press('Tab');
    await expect.poll(() => title.getAttribute('aria-invalid')).toBe('true');
    await title.fill('Judul yang sekarang cukup panjang');
    await expect.poll(() => title.getAttribute('aria-invalid')).toBeNull();
  });

  test('warns of personal data while it is typed', async () => {
    const page = await openForm('kasus');
    await section(page, 'Hasil').pressSequentially('Hubungi 0812-0000-0001.');
    await expect.poll(() => description(section(page, 'Hasil'))).toContain('nomor ponsel');
  });

  test('shows the text as the site will', async () => {
    const page = await openForm('kasus');
    await section(page, 'Masalah').fill('Antrean **panjang** <b>sekali</b> {x}.\n\n- satu\n- dua');
    await page.getByRole('button', { name: 'Pratinjau' }).click();
    const preview = page.getByRole('region', { name: 'Pratinjau' });
    await expect.poll(() => preview.locator('strong').textContent()).toBe('panjang');
    expect(await preview.locator('b').count()).toBe(0);
    expect(await preview.textContent()).toContain('<b>sekali</b> {x}');
    await section(page, 'Masalah').fill('Sudah diganti.');
    await expect.poll(() => preview.textContent()).toContain('Sudah diganti.');
  });
});

describe('a file that is opened', () => {
  test('keeps its name; a draft that was saved without the checker comes back as .mdx', async () => {
    const page = await fresh(FORM);
    const name = page.locator('form [data-nama-berkas]');
    await open(page, 'loket-bergilir.md', '---\njudul: "Judul yang lain sama sekali"\n---\n');
    await expect.poll(() => name.textContent()).toBe('loket-bergilir.md');
    const draft = { kind: 'kasus', id: '', values: { judul: 'Loket pagi' }, sections: {}, rest: '', format: 'mdx' };
    await page.getByRole('button', { name: 'Semua draf' }).click();
    await open(page, 'draf-lumbung.json', JSON.stringify(draft));
    await expect.poll(() => name.textContent()).toBe('loket-pagi.mdx');
    await page.getByRole('button', { name: 'Semua draf' }).click();
    await open(page, 'draf-lumbung.json', JSON.stringify({ ...draft, values: null }));
    await page.getByText('Berkas .json ini bukan draf dari halaman ini.').waitFor();
  });

  test('that was a draft from before practices were rows keeps all of them', async () => {
    const page = await fresh(FORM);
    const values = {
      judul: 'Loket pagi',
      praktik: ['bedah-satu-kejadian'],
      praktik_terkait: ['menghitung-sebelum-mulai', 'lain'],
    };
    const draft = { kind: 'kasus', id: '', values, sections: {}, rest: '', format: 'md' };
    await open(page, 'draf-lumbung.json', JSON.stringify(draft));
    const named = page.locator('[data-rows="praktik"]');
    await expect.poll(() => named.getByRole('listitem').count()).toBe(3);
    const chosen = await named
      .locator('select')
      .evaluateAll((all: HTMLSelectElement[]) => all.map(({ value }) => value));
    expect(chosen).toEqual([
      'bedah-satu-kejadian',
      'langsung',
      'menghitung-sebelum-mulai',
      'sebagian',
      '+',
      'sebagian',
    ]);
    expect(await named.getByRole('textbox', { name: 'Tulis namanya' }).inputValue()).toBe('lain');
  });

  test('fills the form and keeps what has no place', async () => {
    const page = await fresh(FORM);
    const file =
      '---\njudul: "Judul dari berkas lama"\nwarna: hijau\nperiode: { mulai: 2020 }\n---\n\n## Masalah\n\nSatu.\n\n## Lampiran\n\nDua.\n';
    await open(page, 'lama.mdx', file);
    await expect.poll(() => titleField(page).inputValue()).toBe('Judul dari berkas lama');
    expect(await page.getByLabel('Mulai').inputValue()).toBe('2020');
    expect(await section(page, 'Masalah').inputValue()).toBe('Satu.');
    expect(await page.getByLabel('Teks yang tidak punya tempat').inputValue()).toBe(
      'warna: hijau\n\n## Lampiran\n\nDua.',
    );
  });

  test('is inert when it is hostile, and refused when it is no text', async () => {
    const page = await fresh(FORM);
    await open(page, 'gambar.md', 'PNG\0\0');
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringContaining('bukan teks'));
    await open(
      page,
      'jahat.md',
      '---\njudul: "<img src=x onerror=alert(1)>"\n---\n\n## Masalah\n\n<script>alert(1)</script>\n',
    );
    await page.getByRole('button', { name: 'Pratinjau' }).click();
    await expect.poll(() => page.locator('[data-pratinjau]').textContent()).toContain('<script>alert(1)</script>');
    expect(await page.locator('main :is(img, script:not([data-src]))').count()).toBe(0);
  });
});

describe('the page', () => {
  test('needs at most 6 KB of script before anyone touches it, and neither schema nor reader', async () => {
    const context = await browser().newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const sizes = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) sizes.set(response.url(), response.body().then(gzipSize));
    });
    await page.goto(address(FORM), { waitUntil: 'networkidle' });
    const before = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
    expect(before).toBeLessThanOrEqual(6 * 1024);
    expect([...sizes.keys()].filter((url) => /form-tools|writing-form/.test(url))).toEqual([]);
    await context.close();
  });

  test('explains itself and offers sound files without JavaScript', async () => {
    const page = await openForTest(browser(), FORM, { javaScriptEnabled: false });
    expect(await page.locator('noscript p', { hasText: 'memerlukan JavaScript' }).isVisible()).toBe(true);
    for (const [kind, name] of [
      ['kasus', 'pengalaman unit'],
      ['praktik', 'praktik'],
      ['adopsi', 'hasil percobaan'],
    ] as const) {
      const link = page.getByRole('link', { name: `Contoh ${name} (.md)` });
      const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
      expect(readEntry(kind, await response.text(), 'md').findings).toEqual([]);
    }
  });

  test('has no finding of axe in any state', async () => {
    const page = await fresh(FORM);
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    expect(await axeViolations(page)).toEqual([]);
    for (const name of ['Tulis pengalaman', 'Tulis praktik', 'Laporkan percobaan']) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('heading', { name, level: 2 }).waitFor();
      await page.getByRole('button', { name: 'Tambah sumber' }).click();
      await page
        .getByText('Pelengkap, boleh dilewati')
        .click({ timeout: 1000 })
        .catch(() => undefined);
      await page.getByRole('button', { name: 'Periksa tulisan' }).click();
      await page.getByRole('group', { name: /hal perlu diperbaiki/ }).waitFor();
      await page.getByRole('button', { name: 'Pratinjau' }).click();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Semua draf' }).click();
    }
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});

async function openForm(kind: 'kasus' | 'praktik' | 'adopsi', where?: Page): Promise<Page> {
  const page = where ?? (await fresh(FORM));
  await page
    .getByRole('button', {
      name: { kasus: 'Tulis pengalaman', praktik: 'Tulis praktik', adopsi: 'Laporkan percobaan' }[kind],
    })
    .click();
  await page.locator(`form[data-form="${kind}"]`).waitFor();
  return page;
}

function titleField(page: Page) {
  return page.getByRole('textbox', { name: /^Judul/ }).first();
}

function section(page: Page, title: string) {
  return page.locator(`form [data-section="${title}"]`);
}

async function stored(page: Page): Promise<void> {
  await page.getByText(/^Tersimpan di perangkat ini, pukul/).waitFor();
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('lumbung-tulis:'))))
    .toEqual([]);
}

async function open(page: Page, name: string, text: string): Promise<void> {
  // Out of sight until the script is there to take it.
  await page.getByLabel(/Punya berkas/).waitFor();
  await page.getByLabel(/Punya berkas/).setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });
}

async function fillAdopsiByKeyboard(page: Page): Promise<void> {
  await tabTo(page, (element) => element.id === 'adopsi-praktik');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, (element) => element.id === 'adopsi-unit');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, (element) => element.getAttribute('type') === 'radio');
  await page.keyboard.press('Space');
  await tabTo(page, (element) => element.id === 'adopsi-perubahan');
  await page.keyboard.type('Waktunya kami persingkat menjadi lima menit.');
  await tabTo(page, (element) => element.hasAttribute('data-section'));
  await page.keyboard.type(STORY);
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLInputElement
      ? activeElement.labels?.[0]?.textContent?.trim()
      : activeElement?.tagName;
  });
}

function description(field: ReturnType<Page['locator']>): Promise<string> {
  return field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}

async function gzipSize(body: Buffer): Promise<number> {
  const { gzipSync } = await import('node:zlib');
  return gzipSync(body).length;
}
