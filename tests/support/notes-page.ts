import type { Page } from 'playwright';
import { expect } from 'vitest';
import { testedLibrary } from './library.ts';

const { praktik, kompetensi } = await testedLibrary();
const [first] = praktik.filter(({ data }) => data.metode.includes('bedah-kasus'));
if (!first) throw new Error('notes-page: the library has no practice that the notes can be about');

/** How many competencies readers rate themselves on: all but those of one trade. */
export const RATED = kompetensi.filter(({ kelompok }) => kelompok !== 'teknis').length;
/** The practice that notes are about. */
export const practice = first;
export const PRACTICE = `praktik/${practice.id}/`;
export const TITLE = practice.data.judul;
export const HOSTILE_NOTE = '<img src=x onerror="document.title=1"><script>document.title=1</script>';

/** Presses "Mulai mencoba" on the page of a practice. */
export async function startAttempt(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Mulai mencoba' }).click();
  await page.waitForURL('**/saya/#percobaan-*');
  await attempt(page).getByLabel('Catatan selama mencoba').waitFor();
  return page;
}

/** The one in sight: on a wide screen it stands under the headline, on a narrow one in the bar at the foot. */
export function saveButton(page: Page) {
  return page.getByRole('button', { name: /^Simpan(?: ke Catatan saya)?$/ });
}

export function attempt(page: Page) {
  return page.locator('[data-daftar="percobaan"] > li').first();
}

export function pageRegion(page: Page, name: string) {
  return page.getByRole('region', { name });
}

export async function openRow(page: Page, list: string): Promise<void> {
  const fold = page.locator(`[data-daftar="${list}"] > li > details`).first();
  await fold.waitFor();
  await fold.evaluate((element) => element.setAttribute('open', ''));
}

/** Opens the signs of success of an attempt, which stand behind a fold. */
export function openSigns(page: Page): Promise<void> {
  return attempt(page).locator('[data-bagian="tanda"] > summary').click();
}

export async function writeNote(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('button', { name: 'Tulis catatan' }).click();
  await expect.poll(() => focusedField(page)).toBe('judul');
  const row = page.locator('[data-daftar="jurnal"] > li:has(:focus)');
  const id = await row.getAttribute('data-catatan');
  for (const [field, value] of Object.entries(fields))
    await page.locator(`[data-catatan="${id}"] [data-bidang="${field}"]`).fill(value);
}

export async function giveMark(page: Page, competency: string, level: string): Promise<void> {
  await page
    .locator('[data-penilaian]')
    .getByRole('group', { name: competency })
    .getByRole('radio', { name: level })
    .check();
}

export function focusedField(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['bidang'] : undefined,
  );
}

export function inView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

export interface Stored {
  id: string;
  isi: Record<string, unknown>;
  cap: Record<string, string>;
}

/** All notes as the database has them. */
export function storedNotes(page: Page): Promise<Stored[]> {
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
export async function untilStored(page: Page, field: string, value: string): Promise<void> {
  await expect.poll(async () => (await storedNotes(page)).map(({ isi }) => isi[field])).toContain(value);
}

/** A database as version 1 left it. */
export async function putVersionOne(page: Page, records: readonly object[]): Promise<void> {
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

export async function importFile(page: Page, content: string): Promise<void> {
  // Shown once its script is there.
  await page.locator('saya-lumbung').waitFor();
  await page
    .locator('[data-impor]')
    .setInputFiles({ name: 'catatan.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** One hostile string in every place where text can stand, and two records that are none. */
export function hostileBackup(): string {
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
      record('tersimpan-praktik-x', { entri: 'praktik/x', judul: HOSTILE_NOTE, disimpan: '2026-11-01' }),
      record('percobaan-x', {
        entri: 'praktik/x',
        judul: HOSTILE_NOTE,
        langkah: [HOSTILE_NOTE],
        tanda: [HOSTILE_NOTE],
        kompetensi: [HOSTILE_NOTE, '"]*'],
        catatan: HOSTILE_NOTE,
        keadaan: 'selesai',
        'tanda.0': 'belum',
      }),
      record('jurnal-x', { judul: HOSTILE_NOTE, pertanyaan: HOSTILE_NOTE, teks: HOSTILE_NOTE }),
      record('kartu-praktik-x', {
        entri: 'praktik/x',
        judul: HOSTILE_NOTE,
        pertanyaan: [HOSTILE_NOTE],
        mulai: '2020-01-01',
        tahap: 0,
        aktif: true,
      }),
      record('tersimpan-praktik-y', { entri: 'javascript:alert(1)', judul: HOSTILE_NOTE }),
      HOSTILE_NOTE,
    ],
  });
}

export function sortedById(rows: readonly Stored[]): Stored[] {
  return rows.toSorted((a, b) => a.id.localeCompare(b.id));
}
