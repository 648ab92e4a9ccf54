import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { formatDate } from '../../src/catalog/wording.ts';
import { todayInJakarta } from '../../src/client/device/today.ts';
import { attempt, importFile, openRow, practice, PRACTICE, startAttempt, TITLE } from '../support/notes-page.ts';
import { address, useBrowser, useFreshPage } from '../support/site.ts';

const browser = useBrowser();
const fresh = useFreshPage(browser);

test('a reminder is made in the browser: a calendar with three days, without a request but for its own script', async () => {
  const page = await startAttempt(await fresh(PRACTICE));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    attempt(page).getByRole('button', { name: 'Ingatkan saya' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^ingatkan-percobaan-.*\.ics$/);
  const text = (await readFile(await file.path(), 'utf8')).replaceAll('\r\n ', '');
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(3);
  expect(text).toContain(`SUMMARY:Mencoba: ${TITLE.replaceAll(',', '\\,')}`);
  const [id = ''] = /percobaan-[^#"]+$/.exec(page.url()) ?? [];
  expect(text).toContain(`URL:${address('saya/')}#${id}\r\n`);
  await attempt(page).getByText('Berkas kalender diunduh.').waitFor();
  expect(asked.filter((url) => !/^blob:|\/_astro\//.test(url))).toEqual([]);
});

test('the team is invited with the day, the first step and the address of the practice', async () => {
  const page = await startAttempt(await fresh(PRACTICE));
  const link = await attempt(page).getByRole('link', { name: 'Ajak tim' }).getAttribute('href');
  const { origin, pathname, searchParams } = new URL(link ?? '');
  expect([origin, pathname]).toEqual(['https://wa.me', '/']);
  const message = searchParams.get('text') ?? '';
  expect(message).toContain(`Ikut mencoba “${TITLE}”? Mulai ${formatDate(todayInJakarta())}.`);
  expect(message).toContain(`Langkah pertama: ${practice.steps[0]?.slice(0, 20)}`);
  expect(message.split('\n').at(-1)).toBe(address(PRACTICE));
});

test('every page counts the attempts that go on, and no longer when they end', async () => {
  const page = await startAttempt(await fresh(PRACTICE));
  await page.goto(address('peran/'));
  await page.getByRole('link', { name: 'Catatan saya 1 percobaan atau pertanyaan menunggu' }).first().click();
  await openRow(page, 'percobaan');
  await attempt(page).getByRole('radio', { name: 'Selesai' }).check();
  await expect.poll(() => page.locator('tanda-saya').filter({ visible: true }).count()).toBe(0);
});

test('when the steps are done the report comes first, and asks for two numbers', async () => {
  const page = await startAttempt(await fresh(PRACTICE));
  const report = attempt(page).getByRole('button', { name: 'Laporkan hasil percobaan' });
  const isFirst = () => report.evaluate((button) => !button.classList.contains('tombol-tepi'));
  expect([await isFirst(), await attempt(page).getByLabel('Sebelum').isVisible()]).toEqual([false, false]);
  for (const index of practice.steps.keys())
    await attempt(page).locator('[data-anak="langkah"] input').nth(index).check();
  await attempt(page).getByLabel('Sebelum').waitFor();
  expect(await isFirst()).toBe(true);
});

test('a long attempt that is open is at most 1,200 px high on a phone, and its steps can be read whole', async () => {
  const page = await fresh('saya/');
  await page.setViewportSize({ width: 360, height: 780 });
  await importFile(page, longAttempt());
  await openRow(page, 'percobaan');
  const height = () => attempt(page).evaluate((row) => Math.round(row.getBoundingClientRect().height));
  const folded = await height();
  expect(folded).toBeLessThanOrEqual(1200);
  const shown = () =>
    attempt(page)
      .locator('[data-anak="langkah"] [data-kata="teks"]')
      .evaluateAll((all) =>
        all.map((text) => {
          if (!text.checkVisibility()) return 'tidak';
          return text.scrollHeight > text.clientHeight + 2 ? 'sebaris' : 'utuh';
        }),
      );
  const hidden = (length: number) => Array.from({ length }, () => 'tidak');
  expect(await shown()).toEqual(['utuh', 'sebaris', ...hidden(8)]);
  // What was just ticked stays under the finger until something else is touched.
  await attempt(page).getByRole('checkbox').first().check();
  await expect.poll(shown).toEqual(['sebaris', 'utuh', 'sebaris', ...hidden(7)]);
  await attempt(page).getByLabel('Catatan selama mencoba').focus();
  expect(await shown()).toEqual(['tidak', 'utuh', 'sebaris', ...hidden(7)]);
  await attempt(page).getByRole('button', { name: 'Semua langkah' }).click();
  expect(await shown()).toEqual(Array.from({ length: 10 }, () => 'utuh'));
});

/** A backup with an attempt as long as practices get: ten steps of 300 letters, three signs. */
function longAttempt(): string {
  const sentence = 'Catat waktu tunggu warga di loket lalu bahas bersama tim sebelum pulang. ';
  const isi = {
    entri: `praktik/${practice.id}`,
    judul: 'Ukur satu hal sebelum dan sesudah perubahan layanan di loket depan',
    langkah: Array.from({ length: 10 }, () => sentence.repeat(4).trim()),
    tanda: Array.from({ length: 3 }, () => sentence.repeat(2).trim()),
    pertanyaan: [sentence],
    mulai: '2026-11-02',
    keadaan: 'berjalan',
  };
  const cap = Object.fromEntries(Object.keys(isi).map((field) => [field, '000000001.x']));
  return JSON.stringify({
    berkas: 'catatan-saya-lumbung',
    versi: 2,
    catatan: [{ id: 'percobaan-panjang', jenis: 'percobaan', versi: 2, isi, cap }],
  });
}
