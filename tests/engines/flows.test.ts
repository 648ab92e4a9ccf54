import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';
import { startChromium } from '../support/engines/chromium.ts';
import { type Engine, says, type Tab, until } from '../support/engines/engine.ts';
import { type FaultyHost, serveFaulty } from '../support/engines/faulty-host.ts';
import { startFirefox } from '../support/engines/firefox.ts';
import { startWebKit } from '../support/engines/webkit.ts';

const { chromium109, firefox, webkit } = inject('engines');
const ENGINES: [name: string, start: () => Promise<Engine>][] = [
  ['Chromium', () => startChromium('Chromium', inject('chromium'))],
  ...(chromium109 ? [['Chromium 109', () => startChromium('Chromium 109', chromium109)] as [string, () => Promise<Engine>]] : []), // prettier-ignore
  ...(firefox ? [['Firefox', () => startFirefox(firefox)] as [string, () => Promise<Engine>]] : []),
  ...(webkit ? [['WebKit', () => startWebKit(webkit)] as [string, () => Promise<Engine>]] : []),
];
const CASE = 'kasus/antrean-loket-mawar/';
const OTHER = 'praktik/bedah-satu-kejadian/';
const HEADING = () => document.querySelector('h1')?.textContent ?? '';

describe.each(ENGINES)('%s', (name, start) => {
  let engine: Engine;
  let tab: Tab;
  let host: FaultyHost;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.close());
  // A host of its own for each test is an origin of its own: nothing is on the device yet.
  beforeEach(async () => {
    host = await serveFaulty();
    tab = await engine.open();
  });
  afterEach(async () => {
    await tab.close();
    await host.close();
  });

  const visit = (page: string) => tab.goto(host.url + page);
  const found = (words = 'tulisan ditemukan') => says(tab, words, '[data-status]');
  const worker = () => until(tab, () => navigator.serviceWorker.controller !== null);
  const stored = (page: string) => until(tab, async (url) => (await caches.match(url)) !== undefined, host.url + page);
  const say = (words: string) => says(tab, words);

  test('find, read, Back, narrow: the words that were typed stay', async () => {
    await visit('cari/?q=antrean');
    await found();
    await tab.click('[data-hasil] li a[href]');
    await until(tab, () => location.pathname !== '/cari/' && document.readyState === 'complete');
    await tab.back();
    await until(tab, () => document.querySelector<HTMLInputElement>('#q')?.value === 'antrean');
    await found();
    await tab.run(() => document.querySelector<HTMLInputElement>('input[value="Praktik"]')?.click());
    await until(tab, () => location.search.includes('jenis=Praktik'));
    expect(await tab.run(() => new URLSearchParams(location.search).get('q'))).toBe('antrean');
  });

  test.each([
    [404, 'terbit ulang'],
    [503, 'sedang terganggu'],
    ['cut', 'Jaringan terputus'],
    ['login', 'Pencarian gagal'],
  ] as const)('an index that answers %s is not "nothing found", and is not remembered', async (fault, words) => {
    host.fail(fault, /^\/pagefind\/index\//);
    await visit('cari/?q=antrean');
    await found('Pencarian gagal');
    await says(tab, words, '[data-hasil]');
    host.mend();
    await tab.click('form[action="/cari/"] button[type="submit"]:not(header *)');
    await found();
  });

  test('a new edition under an open search finds by itself', async () => {
    await visit('cari/?q=antrean');
    await found();
    host.release();
    await tab.run(() => {
      const query = document.querySelector<HTMLInputElement>('#q');
      if (query) query.value = 'gempa';
      query?.form?.requestSubmit();
    });
    await until(tab, () => document.querySelector('cari-lumbung[data-tampil="gempa"] [data-hasil] li') !== null);
  });

  test('a first script that never comes leaves a sentence, not an empty page', async () => {
    host.fail(404, /^\/_astro\/.*\.js$/);
    for (const page of ['cari/?q=antrean', 'saya/', 'banding/', 'kontribusi/tulis/']) {
      await visit(page);
      await until(tab, () => (document.querySelector('.belum-jalan')?.clientHeight ?? 0) > 20);
    }
  });

  test('an entry is saved, and stands on the notes page', async () => {
    await visit(CASE);
    await until(tab, () => document.querySelector('catat-saya:defined button[data-aksi="simpan"]') !== null);
    await tab.click('catat-saya button[data-aksi="simpan"]');
    await say('Tersimpan');
    await visit('saya/');
    await until(tab, (url) => document.querySelector(`saya-lumbung:not([hidden]) a[href*="${url}"]`) !== null, CASE);
  });

  test('the page of a first visit, and those after it, can be read without a network, by any of their addresses', async () => {
    await visit(CASE);
    await worker();
    await stored(CASE);
    host.fail('cut');
    for (const address of [CASE, CASE.slice(0, -1), `${CASE}index.html`, `${CASE}#sumber`]) {
      await visit('404.html').catch(() => undefined);
      await visit(address);
      await until(tab, () => document.querySelector('h1')?.textContent?.includes('loket'));
      await says(tab, 'dibuka dari perangkat', 'status-luring');
    }
    await visit('kasus/kader-posyandu-contoh-barat/');
    await until(tab, () => document.querySelector('h1')?.textContent === 'Baca tanpa jaringan');
  });

  test('what is on the device comes before a server error; a page that was taken down is gone', async () => {
    await visit(CASE);
    await worker();
    await stored(CASE);
    host.fail(503);
    await visit(CASE);
    await until(tab, () => document.querySelector('h1')?.textContent?.includes('loket'));
    host.fail(404);
    await visit(CASE).catch(() => undefined);
    expect(await tab.run(HEADING)).not.toContain('loket');
  });

  test('a download that cannot come fails', async () => {
    await visit('data/');
    await worker();
    host.fail('cut');
    for (const file of ['data/kasus.csv', 'lumbung-praktik.html']) {
      const answer = await tab.run(async (url) => {
        // As a navigation asks for it: a frame of the page.
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const loaded = new Promise((done) => (setTimeout(done, 3000), frame.addEventListener('load', done)));
        frame.src = url;
        await loaded;
        try {
          return frame.contentDocument?.querySelector('h1')?.textContent ?? '';
        } catch {
          return '';
        }
      }, `/${file}`);
      expect(answer, file).not.toBe('Baca tanpa jaringan');
    }
  });

  test('search works on a line that hangs, once it has been used', async () => {
    await visit('cari/?q=antrean');
    await worker();
    await visit('cari/?q=antrean');
    await found();
    await until(tab, () => document.querySelector('cari-lumbung[data-tampil="antrean"]') !== null);
    await stored('cari/');
    host.fail('hang');
    await visit('cari/?q=antrean');
    await found();
  });

  test('the worker is switched off from the server', async () => {
    await visit(CASE);
    await worker();
    host.fail({ file: 'sw-mati.js' }, /^\/sw\.js$/);
    await tab.run(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
    await until(tab, async () => {
      const names = await caches.keys();
      return (await navigator.serviceWorker.getRegistrations()).length === 0 && names.length === 0;
    });
    await visit(OTHER);
    expect(await tab.run(HEADING)).not.toBe('');
  });

  test('a browser that stores nothing says so', async () => {
    await visit(CASE);
    await tab.run(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('', 'SecurityError');
      };
    });
    await until(tab, () => document.querySelector('catat-saya:defined button[data-aksi="simpan"]') !== null);
    await tab.click('catat-saya button[data-aksi="simpan"]');
    await say('tidak mengizinkan penyimpanan');
  });

  test('the one file opens from the disk, and searches', async () => {
    await tab.goto(pathToFileURL(path.join(outDir(), 'lumbung-praktik.html')).href);
    await tab.click('#q');
    await tab.type('gempa');
    await until(tab, () => document.querySelector('#hasil a') !== null);
    await says(tab, 'tulisan ditemukan', '#status');
  });

  test.runIf(name !== 'WebKit')('a case prints', async () => {
    await visit(CASE);
    expect(await tab.print()).toBeGreaterThan(10_000);
  });
});
