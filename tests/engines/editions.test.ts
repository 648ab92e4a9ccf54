import { expect, test } from 'vitest';
import { inEachEngine } from '../support/engines/each-engine.ts';
import { type Tab, until } from '../support/engines/engine.ts';
import { type FaultyHost, serveFaulty } from '../support/engines/faulty-host.ts';
import { OPEN_PAGES, type OpenPage } from '../support/engines/open-pages.ts';

/** What happens to a host while it publishes, and what a reader is told where it cannot be got around. */
const FAULTS = {
  'index gone': ['terbit ulang', (host) => host.fail(404, /^\/pagefind\//)],
  'script gone': ['terbit ulang', (host) => host.fail(404, /\.js$/)],
  'style gone': ['terbit ulang', (host) => host.fail(404, /\.css$/)],
  503: ['sedang terganggu', (host) => host.fail(503)],
  hanging: ['terlalu lambat', (host) => host.fail('hang')],
  offline: ['Jaringan terputus', (host) => host.fail('cut')],
} satisfies Record<string, [told: string, happen: (host: FaultyHost) => void]>;
/** Sentences of what is not there: false where it could not be looked at. */
const ABSENT = /tidak ada hasil|belum ada|tidak ditemukan/i;

inEachEngine(
  (reader) => {
    test.each(Object.entries(FAULTS))(
      'a next edition under open pages, %s: nothing lost, nothing false, and a way on',
      async (_, [sentence, happen]) => {
        const ends = await Promise.all(
          Object.entries(OPEN_PAGES).map(async ([name, page]) => {
            const [host, tab] = [await serveFaulty(), await reader.engine.open()];
            try {
              await open(page, tab, host);
              return [name, await meet(page, tab, host, () => happen(host))] as const;
            } finally {
              await tab.close();
              await host.close();
            }
          }),
        );
        for (const [name, told] of ends) if (told !== '') expect(told, name).toContain(sentence);
      },
    );
  },
  ['Chromium 109'],
);

async function open(page: OpenPage, tab: Tab, host: FaultyHost): Promise<void> {
  if (!page.hasWorker) host.fail(404, /^\/sw\.js$/);
  if (page.late) host.fail(404, page.late);
  await tab.goto(host.url + page.address);
  if (page.hasWorker) await until(tab, () => navigator.serviceWorker.controller !== null);
  await page.begin?.(tab, host.url);
  // So that nobody waits for what would take twenty seconds.
  await tab.run(() => {
    const wait = window.setTimeout;
    window.setTimeout = ((work: () => void, delay = 0) =>
      wait(work, delay < 10_000 ? delay : delay / 10)) as typeof wait;
  });
}

/** What a reader is told who goes on while it happens; nothing where that can be done all the same. Then all is well again. */
async function meet(page: OpenPage, tab: Tab, host: FaultyHost, happen: () => void): Promise<string> {
  host.release();
  happen();
  await page.act(tab);
  const told = await outcome(page, tab);
  expect(told).not.toMatch(ABSENT);
  expect(await tab.run(page.isKept)).toBe(true);
  host.mend();
  if (told.includes('Muat ulang')) await tab.goto(await tab.run(() => location.href));
  if (told !== '') await page.act(tab);
  await until(tab, page.isDone);
  expect(await tab.run(page.isKept)).toBe(true);
  return told;
}

/** Waits until it was done, which gives no words, or the page has said why not. */
async function outcome(page: OpenPage, tab: Tab): Promise<string> {
  for (;;) {
    if (await tab.run(page.isDone)) return '';
    const told = await tab.run(page.told);
    if (/coba lagi/i.test(told)) return told.trim();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
