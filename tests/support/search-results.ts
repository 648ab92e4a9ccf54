import type { Browser, Page } from 'playwright';
import { openPage } from './site.ts';

/** The search page, ready for a query. */
export async function openSearch(browser: Browser): Promise<Page> {
  const page = await openPage(browser, 'cari/');
  await page.locator('cari-lumbung[data-tampil]').waitFor();
  return page;
}

/** For each query, ids of the entries on its first page of results, as a reader finds them. */
export async function results(page: Page, queries: readonly string[]): Promise<string[][]> {
  const found: string[][] = [];
  for (let at = 0; at < queries.length; at += AT_ONCE)
    found.push(...(await page.evaluate(askOneByOne, queries.slice(at, at + AT_ONCE))));
  return found;
}

/** So many are asked between two words with the browser, which take longer than an answer. */
const AT_ONCE = 50;

/** In the page: types each query, sends it, and reads what is shown for it. */
async function askOneByOne(queries: readonly string[]): Promise<string[][]> {
  const shown = document.querySelector<HTMLElement>('cari-lumbung');
  const input = document.querySelector<HTMLInputElement>('#q');
  if (!shown || !input) throw new Error('this is not the search page');
  const found: string[][] = [];
  for (const query of queries) {
    const answered = new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (shown.dataset['tampil'] !== query) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(shown, { attributes: true });
    });
    input.value = query;
    if (shown.dataset['tampil'] !== query) {
      input.form?.requestSubmit();
      await answered;
    }
    const links = [...document.querySelectorAll('[data-hasil] [data-isi="judul"]')];
    found.push(links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
  }
  return found;
}

/** The place of the first one that is wanted, from 1; 0 when there is none. */
export function rankOf(found: readonly string[], wanted: readonly string[]): number {
  return found.findIndex((id) => wanted.includes(id)) + 1;
}
