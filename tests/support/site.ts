import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';
import { launchChromium } from '../../src/tools/chromium.ts';
import { usePhoneLetters } from './phone-letters.ts';

/** Sizes to look at: a cheap phone, a tablet, a laptop. */
export const VIEWPORTS = {
  phone: { width: 360, height: 740 },
  tablet: { width: 768, height: 1024 },
  laptop: { width: 1366, height: 768 },
} as const;

/** A text file of the built site. */
export function readBuilt(file: string): string {
  return readFileSync(path.join(outDir(), file), 'utf8');
}

/** Address of a page of the served site: `address('kasus/')`. */
export function address(page = ''): string {
  return new URL(page.replace(/^\//, ''), inject('siteUrl')).href;
}

let shared: Promise<Browser> | undefined;

/** The browser of a worker, which its test files share; it ends with the worker. Contexts are a test's own. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await (shared ??= launchChromium(inject('chromium')));
  });
  return () => {
    if (!browser) throw new Error('useBrowser: the browser is there only inside a test');
    return browser;
  };
}

/** Opens a page of the site in a context of its own, without a service worker; close it with `page.context().close()`. */
export async function openPage(browser: Browser, page: string, options: PageOptions = {}): Promise<Page> {
  const { viewport = 'phone', colorScheme = 'light', ...rest } = options;
  const context = await browser.newContext({
    viewport: VIEWPORTS[viewport],
    colorScheme,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    serviceWorkers: 'block',
    ...rest,
  });
  const opened = await context.newPage();
  await usePhoneLetters(opened);
  await opened.goto(address(page));
  if (rest.javaScriptEnabled !== false) await untilScripted(opened);
  return opened;
}

/** The same for one test, closed when it ends, however it ends. */
export async function openForTest(browser: Browser, page: string, options: PageOptions = {}): Promise<Page> {
  const opened = await openPage(browser, page, options);
  onTestFinished(() => opened.context().close());
  return opened;
}

/** Kills the tab of a page at once, as a system short of memory does: nothing in it can save any more. */
export async function killTab(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crash = session.send('Page.crash');
  await Promise.race([crash.catch(() => undefined), page.waitForEvent('crash')]);
}

/**
 * One page for the tests of a file. What it gives opens an address in it as a first visit finds it, which is quicker than a context
 * of its own; tests that change more than what is stored open one.
 */
export function useFreshPage(browser: () => Browser): (where: string) => Promise<Page> {
  let page: Page;
  beforeAll(async () => {
    page = await openPage(browser(), '404.html');
  });
  afterAll(() => page.context().close());
  return async (where) => {
    await startOver(page, where);
    return page;
  };
}

async function startOver(page: Page, where: string): Promise<void> {
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(address()).origin, storageTypes: 'all' });
  await session.detach();
  await page.goto(address(where));
  await untilScripted(page);
}

/** Waits for the scripts of a page, which come after its first paint: until then a file chosen or a key pressed reaches nobody. */
export async function untilScripted(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
}

/** Waits until the service worker has taken the page over: from then on every request goes through it. */
export async function untilControlled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
  });
}

/** Presses Tab until the focus is on the element that is wanted. */
export async function tabTo(page: Page, wanted: (element: Element) => boolean): Promise<void> {
  for (let press = 0; press < 300; press += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(`(${wanted.toString()})(document.activeElement)`);
    if (there) return;
  }
  throw new Error(`tabTo: 300 tabs and no ${wanted.toString()}`);
}

/** The text of the file that a button downloads. */
export function downloadedText(page: Page, button: string): Promise<string> {
  return downloaded(page, page.getByRole('button', { name: button }));
}

/** The text of the file that a link downloads. */
export function downloadedLink(page: Page, link: RegExp): Promise<string> {
  return downloaded(page, page.getByRole('link', { name: link }));
}

async function downloaded(page: Page, control: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), control.click()]);
  return readFile(await file.path(), 'utf8');
}

export interface PageOptions extends Omit<BrowserContextOptions, 'viewport' | 'colorScheme'> {
  viewport?: keyof typeof VIEWPORTS;
  colorScheme?: 'light' | 'dark';
}
