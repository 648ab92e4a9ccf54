import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

const WEIGHTS = [400, 600, 700] as const;
const files = WEIGHTS.map((weight) => ({
  weight: String(weight),
  data: readFileSync(
    new URL(`../../node_modules/@fontsource/roboto/files/roboto-latin-${weight}-normal.woff2`, import.meta.url),
    'base64',
  ),
}));

/** Sets the pages that this one opens from now on in Roboto, the letters of most phones here: heights are the same on every machine. */
export async function usePhoneLetters(page: Page): Promise<void> {
  await page.addInitScript((letters) => {
    for (const { weight, data } of letters) {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      document.fonts.add(new FontFace('Roboto', bytes, { weight }));
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { --font-sans: Roboto, sans-serif !important; font-family: var(--font-sans) !important; }');
    document.adoptedStyleSheets = [sheet];
  }, files);
}

/** Height of the open page in CSS pixels, once its letters are there. */
export function heightOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return document.documentElement.scrollHeight;
  });
}
