import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';
import { CASE, inEachEngine, PRACTICE } from '../support/engines/each-engine.ts';
import { says, until } from '../support/engines/engine.ts';
import { serveFaulty } from '../support/engines/faulty-host.ts';
import { startFirefox } from '../support/engines/firefox.ts';

const FOUND = 'tulisan ditemukan';
const privateFirefox = inject('engines').firefox;

inEachEngine((reader, name) => {
  const { visit, say, press } = reader;
  const there = <A extends unknown[], T>(work: (...args: A) => T, ...args: A) => until(reader.tab, work, ...args);

  test('find, read, Back, narrow: the words that were typed stay', async () => {
    const { tab } = reader;
    await visit('cari/?q=antrean');
    await say(FOUND, '[data-status]');
    await reader.loaded();
    await tab.click('[data-hasil] li a[href]');
    await there(() => location.pathname !== '/cari/' && document.readyState === 'complete');
    await tab.back();
    await there(() => document.querySelector<HTMLInputElement>('#q')?.value === 'antrean');
    await say(FOUND, '[data-status]');
    await tab.run(() => document.querySelector<HTMLInputElement>('input[value="Praktik"]')?.click());
    await there(() => location.search.includes('jenis=Praktik'));
    expect(await tab.run(() => new URLSearchParams(location.search).get('q'))).toBe('antrean');
  });

  test('a suggestion of the header is pressed, and opens its page', async () => {
    const { tab } = reader;
    await visit('tentang/');
    await there(() => customElements.get('kotak-cari') !== undefined);
    await tab.click('header kotak-cari input');
    await tab.type('bedah');
    await there(() => document.querySelector('header kotak-cari li a') !== null);
    await tab.click('header kotak-cari li a');
    await there((where) => location.pathname === `/${where}`, PRACTICE);
  });

  test('an entry is saved, and stands on the notes page', async () => {
    await visit(CASE);
    await press('catat-saya button[data-aksi="simpan"]');
    await say('Tersimpan di Catatan saya', 'catat-saya');
    await visit('saya/');
    await there((url) => document.querySelector(`saya-lumbung:not([hidden]) a[href*="${url}"]`) !== null, CASE);
  });

  test('an attempt is begun; its ticked step and its words are there after leaving', async () => {
    const { tab } = reader;
    await visit(PRACTICE);
    await press('catat-saya button[data-aksi="coba"]');
    await there(
      () => location.pathname === '/saya/' && document.querySelector('[data-daftar="percobaan"] details[open]'),
    );
    await tab.click('[data-daftar="percobaan"] input[type="checkbox"]');
    await tab.click('[data-daftar="percobaan"] [data-bidang="catatan"]');
    await tab.type('Delapan orang datang.');
    await there(
      () => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value.endsWith('datang.'),
    );
    await visit('peran/');
    await visit('saya/');
    const [isTicked, words] = await there(() => {
      const row = document.querySelector('[data-daftar="percobaan"]');
      const [box, area] = [
        row?.querySelector<HTMLInputElement>('[type="checkbox"]'),
        row?.querySelector<HTMLTextAreaElement>('[data-bidang="catatan"]'),
      ];
      return box && area && ([box.checked, area.value] as const);
    });
    expect([isTicked, words]).toEqual([true, 'Delapan orang datang.']);
  });

  test('a text is written, checked, and there as a draft after leaving', async () => {
    const { tab } = reader;
    await visit('kontribusi/tulis/');
    await press('button[data-untuk="praktik"]');
    await there(() => document.querySelector('[data-tempat] form') !== null);
    await tab.click('[data-tempat] [data-field="judul"] :is(input, textarea)');
    await tab.type('Rapat berdiri sepuluh menit');
    await say('Tersimpan di perangkat ini, pukul', '[data-kata="simpan"]');
    await press('[data-tempat] button[type="submit"]');
    await say('hal yang perlu diperbaiki', '[data-kata="status"]');
    await visit('peran/');
    await visit('kontribusi/tulis/');
    await say('Rapat berdiri sepuluh menit', '[data-draf-saya]');
  });

  test('a browser that stores nothing says so', async () => {
    await visit(CASE);
    await reader.tab.run(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('', 'SecurityError');
      };
    });
    await press('catat-saya button[data-aksi="simpan"]');
    await say('menolak penyimpanan', 'catat-saya');
  });

  test('the one file opens from the disk, and searches', async () => {
    const { tab } = reader;
    await tab.goto(pathToFileURL(path.join(outDir(), 'lumbung-praktik.html')).href);
    await tab.click('#q');
    await tab.type('gempa');
    await there(() => document.querySelector('#hasil a') !== null);
    await say(FOUND, '#status');
  });

  // The driver of WebKitGTK cannot print.
  if (name !== 'WebKit')
    test('a case prints', async () => {
      await visit(CASE);
      expect(await reader.tab.print()).toBeGreaterThan(10_000);
    });
});

// Windows of Chromium and WebKit that a driver opens are private ones, all of them; those of Firefox are not.
if (privateFirefox)
  test('Firefox, private window: search finds, and what is saved is there until the window is closed', async () => {
    const [engine, host] = [await startFirefox(privateFirefox, { isPrivate: true }), await serveFaulty()];
    try {
      const tab = await engine.open();
      await tab.goto(`${host.url}cari/?q=antrean`);
      await says(tab, FOUND, '[data-status]');
      await tab.goto(host.url + CASE);
      await until(tab, () => document.querySelector('catat-saya:defined button[data-aksi="simpan"]') !== null);
      await tab.click('catat-saya button[data-aksi="simpan"]');
      await says(tab, 'Tersimpan di Catatan saya', 'catat-saya');
      await tab.goto(`${host.url}saya/`);
      await until(tab, (url) => document.querySelector(`saya-lumbung:not([hidden]) a[href*="${url}"]`) !== null, CASE);
    } finally {
      await engine.close();
      await host.close();
    }
  });
