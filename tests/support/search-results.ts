import type { Browser, Page } from 'playwright';
import { openPage } from './site.ts';

/** The search page, ready for a query. */
export async function openSearch(browser: Browser): Promise<Page> {
  const page = await openPage(browser, 'cari/');
  await page.locator('cari-lumbung[data-tampil]').waitFor();
  return page;
}

/** Ids of the entries on the first page of results, as a reader finds them. */
export async function results(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').evaluate((input: HTMLInputElement, text) => {
    input.value = text;
    input.form?.requestSubmit();
  }, query);
  await page.waitForFunction(
    (text) => document.querySelector<HTMLElement>('cari-lumbung')?.dataset['tampil'] === text,
    query,
  );
  return page
    .locator('[data-hasil] [data-isi="judul"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
}

/** The place of the first one that is wanted, from 1; 0 when there is none. */
export function rankOf(found: readonly string[], wanted: readonly string[]): number {
  return found.findIndex((id) => wanted.includes(id)) + 1;
}
