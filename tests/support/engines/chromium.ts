import { launchChromium } from '../../../src/tools/chromium.ts';
import { middleOf, asText, type Engine } from './engine.ts';
import { pdfSize, pressed } from './wire.ts';

/** A Chromium of today or of long ago, by Playwright. Its contexts are private windows, all of them. */
export async function startChromium(name: string, file: string): Promise<Engine> {
  const browser = await launchChromium(file);
  return {
    name,
    async open() {
      const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const run = async (work: (...args: never[]) => unknown, ...args: unknown[]) => JSON.parse(await page.evaluate(asText(work, args))); // prettier-ignore
      return {
        run,
        goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
        async click(selector) {
          const { x, y } = pressed(selector, await run(middleOf, selector));
          await page.mouse.click(x, y);
        },
        type: (text) => page.keyboard.type(text),
        back: async () => void (await page.goBack({ waitUntil: 'domcontentloaded' })),
        print: async () => pdfSize((await page.pdf()).toString('base64')),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
