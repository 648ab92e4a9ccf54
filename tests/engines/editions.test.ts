import { expect, test } from 'vitest';
import { inEachEngine } from '../support/engines/each-engine.ts';
import { type Tab, until } from '../support/engines/engine.ts';
import { type FaultyHost } from '../support/engines/faulty-host.ts';
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
/** Once more after the failure, where the page may have to tell of the new edition, and once more after reloading. */
const MOST_TRIES = 2;
const CELLS = Object.entries(OPEN_PAGES).flatMap(([name, page]) =>
  Object.entries(FAULTS).map(([fault, [sentence, happen]]) => ({ name, page, fault, sentence, happen })),
);

inEachEngine(
  (reader) => {
    test.each(CELLS)(
      'a next edition under an open $name page, $fault: nothing lost, nothing false, and a way on',
      async ({ page, sentence, happen }) => {
        const { host, tab } = reader;
        await open(page, tab, host);
        host.release();
        happen(host);
        const told = await goOn(page, tab);
        if (told !== '') expect(told).toContain(sentence);
        host.mend();
        await tab.run(() => delete document.documentElement.dataset['buru']);
        await follow(page, tab, told);
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
  // So that nobody waits for what would take twenty seconds; only while it is so, or a slow machine is told of as a slow line.
  await tab.run(() => {
    const wait = window.setTimeout;
    const { dataset } = document.documentElement;
    dataset['buru'] = '';
    window.setTimeout = ((work: () => void, delay = 0) =>
      wait(work, delay < 10_000 || dataset['buru'] === undefined ? delay : delay / 10)) as typeof wait;
  });
}

/** Does what the page says until it is done: all is well again, but what was open is of an edition that is gone. */
async function follow(page: OpenPage, tab: Tab, first: string): Promise<void> {
  for (let [told, tries] = [first, 0]; told !== ''; tries += 1) {
    expect(tries, told).toBeLessThan(MOST_TRIES);
    if (told.includes('Muat ulang')) await tab.goto(await tab.run(() => location.href));
    told = await goOn(page, tab);
    if (told !== '') expect(told).toContain('terbit ulang');
  }
}

/** What a reader is told who goes on; nothing where that can be done. */
async function goOn(page: OpenPage, tab: Tab): Promise<string> {
  await page.act(tab);
  const told = (await until(tab, page.outcome)).trim();
  expect(told).not.toMatch(ABSENT);
  expect(await tab.run(page.isKept)).toBe(true);
  return told === 'selesai' ? '' : told;
}
