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

/** With letters twice the size, as a reader sets them in the browser. */
export async function withLargeLetters<T>(page: Page, look: () => Promise<T>): Promise<T> {
  return withStyle(page, 'html { font-size: 212.5% !important; }', look);
}

/** With the spacing that https://www.w3.org/TR/WCAG22/#text-spacing asks a page to bear. */
export async function withWideSpacing<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const style = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }'; // prettier-ignore
  return withStyle(page, style, look);
}

/** A constructed sheet, which the policy of the site lets pass. */
async function withStyle<T>(page: Page, css: string, look: () => Promise<T>): Promise<T> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
  const seen = await look();
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return seen;
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
