import { expect, test } from 'vitest';
import { CASE, inEachEngine, PRACTICE } from '../support/engines/each-engine.ts';
import { until } from '../support/engines/engine.ts';

const FOUND = 'tulisan ditemukan';
const OFFLINE = 'Baca tanpa jaringan';
const HEADING = () => document.querySelector('h1')?.textContent ?? '';

inEachEngine((reader) => {
  const { visit, say, worker, stored, press } = reader;
  const there = <A extends unknown[], T>(work: (...args: A) => T, ...args: A) => until(reader.tab, work, ...args);

  test.each([
    ['index/', 404, 'terbit ulang'],
    ['index/', 503, 'sedang terganggu'],
    ['index/', 'cut', 'Jaringan terputus'],
    ['index/', 'login', 'Pencarian gagal'],
    ['pagefind-entry', 503, 'sedang terganggu'],
    ['.*pf_meta', 503, 'sedang terganggu'],
    ['wasm', 503, 'sedang terganggu'],
  ] as const)(
    'pagefind/%s that answers %s is not "nothing found", and is not remembered',
    async (file, fault, words) => {
      reader.host.fail(fault, new RegExp(`^/pagefind/${file}`));
      await visit('cari/?q=antrean');
      await say('Pencarian gagal', '[data-status]');
      await say(words, '[data-hasil]');
      reader.host.mend();
      await press('cari-lumbung form button[type="submit"]');
      await say(FOUND, '[data-status]');
    },
  );

  test('a new edition under an open search finds by itself', async () => {
    await visit('cari/?q=antrean');
    await say(FOUND, '[data-status]');
    reader.host.release();
    await reader.tab.run(() => {
      const query = document.querySelector<HTMLInputElement>('#q');
      if (query) query.value = 'gempa';
      query?.form?.requestSubmit();
    });
    await there(() => document.querySelector('cari-lumbung[data-tampil="gempa"] [data-hasil] li') !== null);
  });

  test('a first script that never comes leaves a sentence, not an empty page', async () => {
    reader.host.fail(404, /^\/_astro\/.*\.js$/);
    for (const page of ['cari/?q=antrean', 'saya/', 'banding/', 'kontribusi/tulis/']) {
      await visit(page);
      await there(() => {
        // It waits some seconds for the script, as an animation.
        for (const waiting of document.getAnimations()) waiting.finish();
        return (document.querySelector('.belum-jalan')?.clientHeight ?? 0) > 20;
      });
    }
  });

  test('the page of a first visit, and those after it, can be read without a network, by any of their addresses', async () => {
    await visit(CASE);
    await worker();
    await stored(CASE);
    reader.host.fail('cut');
    for (const address of [CASE, CASE.slice(0, -1), `${CASE}index.html`, `${CASE}#sumber`]) {
      await visit('luring/');
      await visit(address);
      await there(() => document.querySelector('h1')?.textContent?.includes('loket'));
      await say('dibuka dari perangkat', 'status-luring');
    }
    await visit('kasus/kader-posyandu-contoh-barat/');
    await there((heading) => document.querySelector('h1')?.textContent === heading, OFFLINE);
  });

  test('what is on the device comes before a server error; a page that was taken down is gone', async () => {
    await visit(CASE);
    await worker();
    await stored(CASE);
    reader.host.fail(503);
    await visit(CASE);
    await there(() => document.querySelector('h1')?.textContent?.includes('loket'));
    reader.host.mend();
    reader.host.fail(404);
    await visit(CASE).catch(() => undefined);
    expect(await reader.tab.run(HEADING)).not.toContain('loket');
  });

  test('a download that cannot come fails', async () => {
    await visit('data/');
    await worker();
    reader.host.fail('cut');
    for (const file of ['/data/kasus.csv', '/lumbung-praktik.html']) {
      const page = await reader.tab.run(() => performance.timeOrigin);
      await reader.tab.run((url) => void setTimeout(() => location.assign(url)), file);
      // What the window makes of no answer is a page of its own; one that is opened before it would give way to it.
      await there((left) => performance.timeOrigin !== left, page);
      expect(await reader.tab.run(HEADING), file).not.toBe(OFFLINE);
      await visit(PRACTICE);
      await there((heading) => document.querySelector('h1')?.textContent === heading, OFFLINE);
    }
  });

  test('search works on a line that hangs, once it has been used', async () => {
    await visit('cari/?q=antrean');
    await worker();
    await visit('cari/?q=antrean');
    await say(FOUND, '[data-status]');
    await there(() => document.querySelector('cari-lumbung[data-tampil="antrean"]') !== null);
    await stored('cari/');
    reader.host.fail('hang');
    await visit('cari/?q=antrean');
    await say(FOUND, '[data-status]');
  });

  test('the worker is switched off from the server', async () => {
    await visit(CASE);
    await worker();
    reader.host.fail({ file: 'sw-mati.js' }, /^\/sw\.js$/);
    await reader.tab.run(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
    await there(async () => {
      const names = await caches.keys();
      return (await navigator.serviceWorker.getRegistrations()).length === 0 && names.length === 0;
    });
    await visit(PRACTICE);
    expect(await reader.tab.run(HEADING)).not.toBe('');
  });
});
