import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { address, openPage, untilControlled, useBrowser } from '../support/site.ts';

const browser = useBrowser();
const CASE = 'kasus/latihan-gempa-bpbd-contoh/';
let page: Page;
let context: BrowserContext;

beforeEach(async () => {
  page = await openPage(browser(), '', { serviceWorkers: 'allow' });
  context = page.context();
  await untilControlled(page);
});
afterEach(() => context.close());

const heading = () => page.locator('h1').first().innerText();
const set = (id: string) => page.locator(`simpan-luring[data-set="${id}"]`);

const said = (id: string, text: RegExp | string) => set(id).getByText(text).waitFor();
const keptSets = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('simpanan')));

async function visit(path: string): Promise<void> {
  await page.goto(address(path));
  await page.waitForFunction(async (url) => !!(await caches.match(url)), address(path));
}

const choose = (id: string) => page.getByLabel('Tulisan untuk siapa?').selectOption(id);

async function keep(id: string): Promise<void> {
  await page.goto(address('luring/'));
  await choose(id);
  await set(id)
    .getByRole('button', { name: /^Unduh .* untuk dibaca tanpa jaringan$/ })
    .click();
  await said(id, /\d+ halaman, .* (KB|MB)\./);
  await set(id).getByRole('button', { name: 'Unduh sekarang' }).click();
}

test('a page seen before is shown without a network, and says that it comes from the device', async () => {
  await visit(CASE);
  await context.setOffline(true);
  await page.goto(address(CASE));
  expect(await heading()).toContain('Latihan gempa');
  expect(await page.locator('status-luring').innerText()).toContain('dibuka dari perangkat Anda, disimpan');
});

test('over the network no page says that it comes from the device', async () => {
  await visit(CASE);
  await page.goto(address(CASE));
  await page.waitForTimeout(300);
  expect(await page.locator('status-luring').isVisible()).toBe(false);
});

test('a page never seen leads to the one that says what can be read', async () => {
  await visit(CASE);
  await context.setOffline(true);
  await page.goto(address('kasus/kader-posyandu-contoh-barat/'));
  expect(await heading()).toBe('Baca tanpa jaringan');
  await page
    .locator('daftar-luring')
    .getByRole('link', { name: /Latihan gempa/ })
    .waitFor();
  await page.getByText('Halaman /kasus/kader-posyandu-contoh-barat/ belum tersimpan di perangkat ini.').waitFor();
  await page.goto(address('cari/?q=antrean'));
  await page.getByText('Pencarian “antrean” belum dapat dijalankan tanpa jaringan di perangkat ini.').waitFor();
});

test('a download goes on while another choice is looked at, and each choice says its own state', async () => {
  await keep('peran-arsiparis');
  await choose('semua');
  expect(await set('peran-arsiparis').isVisible()).toBe(false);
  expect(await set('semua').getByRole('button').filter({ visible: true }).allInnerTexts()).toEqual(['Unduh pilihan ini untuk dibaca tanpa jaringan']); // prettier-ignore
  await choose('peran-arsiparis');
  await said('peran-arsiparis', /^Tersimpan: \d+ halaman/);
  expect(await page.locator('simpan-luring').count()).toBe(2);
});

test('a role is kept whole: its size is said first, and each of its pages opens without a network', async () => {
  await keep('peran-arsiparis');
  await said('peran-arsiparis', /^Tersimpan: \d+ halaman/);
  const list: { berkas: { url: string }[] } = await (
    await page.request.get(address('luring/daftar/peran-arsiparis.json'))
  ).json();
  await context.setOffline(true);
  for (const { url } of list.berkas.filter((file) => file.url.endsWith('/'))) {
    await page.goto(new URL(url, address()).href);
    expect(await heading(), url).not.toBe('Baca tanpa jaringan');
  }
});

test('the network cut in the middle of keeping leaves nothing half written and the old edition whole', async () => {
  await keep('peran-arsiparis');
  await said('peran-arsiparis', /^Tersimpan/);
  const before = await page.evaluate(() => caches.keys());
  await page.evaluate(async () => {
    // A new edition of the same set, of which the third file cannot be had.
    const original = window.fetch;
    let files = 0;
    window.fetch = async (...args: Parameters<typeof fetch>) => {
      const path = String(args[0]);
      if (path.endsWith('.json')) {
        const list = await (await original(...args)).json();
        return Response.json({ ...list, edisi: 'lain' });
      }
      files += 1;
      if (files > 2) throw new TypeError('Failed to fetch');
      return original(...args);
    };
  });
  await set('peran-arsiparis')
    .getByRole('button', { name: /^Hapus/ })
    .waitFor();
  const element = set('peran-arsiparis');
  await element.evaluate((node) => {
    for (const button of node.querySelectorAll<HTMLButtonElement>('button'))
      button.hidden = button.dataset['aksi'] !== 'ukur';
  });
  await element.getByRole('button', { name: /^Unduh .* untuk dibaca tanpa jaringan$/ }).click();
  await element.getByRole('button', { name: 'Unduh sekarang' }).click();
  await element.getByText(/simpanan lama tetap ada. Jaringan terputus/).waitFor();
  expect(await page.evaluate(() => caches.keys())).toEqual(before);
});

test('a device without room says so, and the old edition stays', async () => {
  await page.addInitScript(() => {
    const put = Cache.prototype.put;
    Cache.prototype.put = function (this: Cache, ...args: Parameters<Cache['put']>) {
      if (String(args[0]).includes('/kasus/')) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      return put.apply(this, args);
    };
  });
  await keep('semua');
  await said('semua', /Ruang di perangkat tidak cukup untuk .* Simpanan lama tetap ada/);
  expect(await keptSets()).toEqual([]);
});

test('keeping can be stopped, and then nothing stays', async () => {
  // A playwright route does not see requests of a worker-controlled page's fetch reliably; the page's own fetch is slowed instead.
  await page.addInitScript(() => {
    const original = window.fetch;
    window.fetch = async (...args: Parameters<typeof fetch>) => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return original(...args);
    };
  });
  await keep('semua');
  await said('semua', /^Menyimpan \d+ dari/);
  await set('semua').getByRole('button', { name: 'Batalkan' }).click();
  await said('semua', 'Dibatalkan. Tidak ada yang tersisa di perangkat.');
  expect(await keptSets()).toEqual([]);
});

test('what is kept is removed with one button', async () => {
  await keep('peran-arsiparis');
  await said('peran-arsiparis', /^Tersimpan/);
  await page.reload();
  await choose('peran-arsiparis');
  await set('peran-arsiparis')
    .getByRole('button', { name: /^Hapus/ })
    .click();
  await said('peran-arsiparis', 'Sudah dihapus dari perangkat ini.');
  expect(await keptSets()).toEqual([]);
});

test('a half-written set is not used, and is cleared away when the worker starts anew', async () => {
  await page.evaluate(async () => {
    const cache = await caches.open('lumbung-simpanan|peran-guru|rusak');
    await cache.put(
      '/kasus/kader-posyandu-contoh-barat/',
      new Response('<h1>setengah</h1>', { headers: { 'content-type': 'text/html' } }),
    );
  });
  await context.setOffline(true);
  await page.goto(address('kasus/kader-posyandu-contoh-barat/'));
  expect(await heading()).toBe('Baca tanpa jaringan');
  await context.setOffline(false);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).unregister();
  });
  await page.goto(address());
  await page.waitForFunction(async () => !(await caches.keys()).includes('lumbung-simpanan|peran-guru|rusak'));
});

test('after a release the first visit already shows the new page', async () => {
  await visit(CASE);
  await context.route(address(CASE), (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>terbitan baru</h1>' }),
  );
  await page.goto(address(CASE));
  expect(await heading()).toBe('terbitan baru');
});

test('search works without a network once it has been used', async () => {
  const result = page.getByRole('link', { name: /Latihan gempa/ }).first();
  await page.goto(address('cari/?q=gempa'));
  await page.getByRole('status').filter({ hasText: 'tulisan ditemukan' }).waitFor();
  await result.waitFor();
  await context.setOffline(true);
  await page.goto(address('cari/?q=gempa'));
  await result.waitFor();
});

test('the search of the release before is cleared away once that of this one is whole', async () => {
  const OLD = '/pagefind/fragment/zxx_0000000_00001.pf_fragment';
  const held = () =>
    page.evaluate(async () =>
      (await (await caches.open('lumbung-cari-v1')).keys()).map(({ url }) => new URL(url).pathname).toSorted(),
    );
  const warm = () => page.evaluate(() => navigator.serviceWorker.controller?.postMessage({ type: 'hangatkan-cari' }));
  await page.evaluate(async (old) => (await caches.open('lumbung-cari-v1')).put(old, new Response('lama')), OLD);
  await context.setOffline(true);
  await warm();
  await page.waitForTimeout(300);
  expect(await held()).toEqual([OLD]);
  await context.setOffline(false);
  await warm();
  await expect
    .poll(held)
    .toEqual([
      '/cari/kamus.json',
      '/pagefind/pagefind-entry.json',
      '/pagefind/pagefind.js',
      expect.stringMatching(/^\/pagefind\/pagefind\.zxx_\w+\.pf_meta$/),
      '/pagefind/wasm.unknown.pagefind',
    ]);
});

test('where nothing may be stored, the list of what is on the device says so', async () => {
  await page.addInitScript(() => {
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('ditolak', 'SecurityError'));
  });
  await page.goto(address('luring/'));
  await page
    .getByText(/Belum dapat dibaca. Peramban ini menolak penyimpanan/)
    .first()
    .waitFor();
});

test('the manifest makes an app of it: icons that exist, a start page, shortcuts', async () => {
  const link = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest: { icons: { src: string }[]; shortcuts: { url: string }[]; start_url: string; display: string } =
    await (await page.request.get(new URL(link ?? '', address()).href)).json();
  expect(manifest.display).toBe('standalone');
  const wanted = [
    ...manifest.icons.map(({ src }) => src),
    ...manifest.shortcuts.map(({ url }) => url),
    manifest.start_url,
  ];
  for (const path of wanted) expect((await page.request.get(new URL(path, address()).href)).status(), path).toBe(200);
});

test('a clock that was ahead once does not end the renewal of what is kept', async () => {
  const stamp = () => page.evaluate(() => Number(localStorage.getItem('lumbung-luring-dicek')));
  const ahead = await page.evaluate(() => Date.now() + 5 * 365 * 24 * 3600 * 1000);
  await page.evaluate((moment) => localStorage.setItem('lumbung-luring-dicek', String(moment)), ahead);
  await page.goto(address(CASE));
  // It is looked at once the page has been there for some seconds.
  await expect.poll(stamp).toBeLessThan(ahead);
});
