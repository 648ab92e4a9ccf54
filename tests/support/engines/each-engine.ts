import { afterAll, afterEach, beforeAll, beforeEach, describe, inject } from 'vitest';
import { startChromium } from './chromium.ts';
import { type Engine, says, type Tab, until } from './engine.ts';
import { type FaultyHost, serveFaulty } from './faulty-host.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/** Entries of tests/library/ that flows open. */
export const CASE = 'kasus/antrean-loket-mawar/';
export const PRACTICE = 'praktik/bedah-satu-kejadian/';

export type EngineName = 'Chromium' | 'Chromium 109' | 'Firefox' | 'WebKit';

/** What a flow has in its hands: a window that knows nothing yet, and a host of its own. */
export interface Reader {
  engine: Engine;
  tab: Tab;
  host: FaultyHost;
  visit(page: string): Promise<void>;
  /** Waits until the page, or a part of it, says these words. */
  say(words: string, part?: string): Promise<unknown>;
  /** Waits for a button, and for the script of the element it stands in, and presses it. */
  press(button: string): Promise<void>;
  /** Waits until the load event is over: a page that is left before may have its place in the history taken. */
  loaded(): Promise<unknown>;
  /** Waits until the service worker answers for this page. */
  worker(): Promise<unknown>;
  /** Waits until a page is on the device. */
  stored(page: string): Promise<unknown>;
}

/** One suite for each engine that is on this machine: the engines at the same time, the flows of one after the other. */
export function inEachEngine(
  define: (reader: Reader, name: EngineName) => void,
  but: readonly EngineName[] = [],
): void {
  const engines = [...enginesHere()].filter(([name]) => !but.includes(name));
  describe.concurrent.each(engines)('%s', (name, start) => {
    describe('', { concurrent: false }, () => {
      const reader = readerOf();
      beforeAll(async () => void (reader.engine = await start()));
      afterAll(() => reader.engine?.close());
      beforeEach(async () => {
        // A host of its own for each flow is an origin of its own: nothing is on the device yet.
        reader.host = await serveFaulty();
        reader.tab = await reader.engine.open();
      });
      afterEach(async () => {
        await reader.tab.close();
        await reader.host.close();
      });
      define(reader, name);
    });
  });
}

function* enginesHere(): Generator<[EngineName, () => Promise<Engine>]> {
  const { chromium109, firefox, webkit } = inject('engines');
  yield ['Chromium', () => startChromium('Chromium', inject('chromium'))];
  if (chromium109) yield ['Chromium 109', () => startChromium('Chromium 109', chromium109)];
  if (firefox) yield ['Firefox', () => startFirefox(firefox)];
  if (webkit) yield ['WebKit', () => startWebKit(webkit)];
}

/** Engine, tab and host are put into it before they are used. */
function readerOf(): Reader {
  const reader: Reader = Object.assign({} as Pick<Reader, 'engine' | 'tab' | 'host'>, {
    visit: (page: string) => reader.tab.goto(reader.host.url + page),
    say: (words: string, part?: string) => says(reader.tab, words, part),
    loaded: () =>
      until(reader.tab, () =>
        performance
          .getEntriesByType('navigation')
          .some((load) => load instanceof PerformanceNavigationTiming && load.loadEventEnd > 0),
      ),
    worker: () => until(reader.tab, () => navigator.serviceWorker.controller !== null),
    stored: (page: string) =>
      until(reader.tab, async (url) => (await caches.match(url)) !== undefined, reader.host.url + page),
    async press(button: string) {
      await until(
        reader.tab,
        (selector) => {
          const named = document
            .querySelector(selector)
            ?.closest('cari-lumbung, catat-saya, saya-lumbung, tulis-lumbung');
          return named !== null && named?.matches(':defined');
        },
        button,
      );
      await reader.tab.click(button);
    },
  });
  return reader;
}
