import type { Browser, BrowserContext, Page } from 'playwright';
import { launchChromium } from '../../../src/tools/chromium.ts';
import { type Line, slowLine, type Speed } from './slow-line.ts';

/** A line of 400 kbit/s, and a cheap phone on it. */
const VILLAGE: Reader = { bytesASecond: 400_000 / 8, latencyMs: 300, cpuSlower: 4 };
const MOST_MS = 90_000;

/** The line a reader is on, and how many times slower than this machine theirs is. */
interface Reader extends Speed {
  cpuSlower: number;
}

/** What it took until something stood on the page: time, and bytes of scripts, dictionary and index; the page itself not counted. */
export interface Cost {
  ms: number;
  bytes: number;
}

export interface SearchRun {
  /** From the first letters of the first query typed on the home page, with nothing stored. */
  suggestion: Cost;
  visits: Visit[];
}

export interface Visit {
  query: string;
  /** A link to the results opened, with nothing stored. */
  cold: Cost;
  /** A page opened later in the same browser, with another query. */
  second: Cost;
}

/** Searches the built site for each query with nothing stored, and for the next one again in the same browser. */
export async function searchVisits(
  out: string,
  queries: readonly string[],
  reader: Reader = VILLAGE,
): Promise<SearchRun> {
  const line = await slowLine(out, reader);
  let browser: Browser | undefined;
  const visits: Visit[] = [];
  try {
    browser = await launchChromium();
    const [typed = ''] = queries;
    const suggestion = await inNewContext(browser, (context) => firstSuggestion(context, line, typed, reader));
    for (const [at, query] of queries.entries()) {
      const [cold, second] = await inNewContext(browser, async (context) => [
        await firstResults(context, line, query, reader),
        await firstResults(context, line, queries[(at + 1) % queries.length] ?? query, reader),
      ]);
      visits.push({ query, cold, second });
    }
    return { suggestion, visits };
  } finally {
    await browser?.close();
    await line.close();
  }
}

/** Without the service worker: what the HTTP cache alone gives, and no copies made in the background. */
async function inNewContext<T>(browser: Browser, use: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'id-ID' });
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

async function firstSuggestion(context: BrowserContext, line: Line, query: string, reader: Reader): Promise<Cost> {
  const page = await slowPage(context, reader);
  await page.goto(line.url, { waitUntil: 'load', timeout: MOST_MS });
  const cost = line.meter();
  const box = page.locator('main kotak-cari').first();
  await box.locator('input').pressSequentially(query.slice(0, 4), { delay: 60 });
  await box.locator('li').first().waitFor({ timeout: MOST_MS });
  return cost();
}

async function firstResults(context: BrowserContext, line: Line, query: string, reader: Reader): Promise<Cost> {
  const page = await slowPage(context, reader);
  const cost = line.meter();
  await page.goto(`${line.url}cari/?${new URLSearchParams({ q: query }).toString()}`, { timeout: MOST_MS });
  await page.locator('[data-hasil] li').first().waitFor({ timeout: MOST_MS });
  const spent = cost();
  await page.close();
  return spent;
}

async function slowPage(context: BrowserContext, { cpuSlower }: Reader): Promise<Page> {
  const page = await context.newPage();
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: cpuSlower });
  return page;
}
