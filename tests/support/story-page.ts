import type { Page } from 'playwright';
import { STORY } from './intake.ts';

/** Fills the first screen and the second of /titip/, and goes on to the last. */
export async function fillStory(page: Page, story = STORY): Promise<void> {
  await page.getByLabel('Apa yang dicoba?').fill(story);
  await next(page, 'Apa jadinya?');
  await page.getByLabel('Berhenti').check();
  await next(page, 'Apa pesan Anda untuk kantor lain?');
  await next(page, 'Ke mana kami bertanya bila kurang jelas?');
  await next(page, 'Periksa dulu');
}

/** Presses on, and waits for the screen of that title. */
export async function next(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: /^(?:Lanjut|Periksa)$/ }).click();
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
}

/** Sends, and gives the code on the receipt. */
export async function sentCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Kirim ke redaksi' }).click();
  return receiptCode(page);
}

export async function receiptCode(page: Page): Promise<string> {
  await page.getByRole('heading', { name: 'Sudah kami terima' }).waitFor();
  return (await page.locator('[data-tanda-terima] [data-kode]').textContent()) ?? '';
}

/** What a page let out: addresses it asked for or opened, what it copied and shared. */
export async function watchDoors(page: Page): Promise<() => Promise<string[]>> {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.addInitScript(() => {
    const out: string[] = [];
    Object.assign(window, { keluar: out });
    window.open = (url) => (out.push(String(url)), null);
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void out.push(text) },
    });
    Object.defineProperty(navigator, 'share', {
      value: async ({ text, files }: ShareData) => {
        for (const file of files ?? []) out.push(await file.text());
        out.push(text ?? '');
      },
    });
  });
  return async () => [...asked, ...(await page.evaluate((): string[] => Reflect.get(window, 'keluar')))];
}
