import type { Page } from 'playwright';

/** `width: what sticks out` where the page is wider than the window. */
export async function sidewaysAt(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await page.evaluate(sticksOut)).map((what) => `${width}: ${what}`));
  }
  return found;
}

/** Runs in the page. */
function sticksOut(): string[] {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const wide = [...document.querySelectorAll('main *, header *, footer *')].filter(
    (element) => element.getBoundingClientRect().right > room + 1 && !element.closest('.tabel'),
  );
  return [
    `${document.documentElement.scrollWidth} px`,
    ...wide.slice(-3).map((element) => element.outerHTML.slice(0, 120)),
  ];
}
