import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { launchProfile } from '../../src/tools/chromium.ts';
import { type Releases, SECOND, serveReleases } from '../support/releases.ts';
import { untilControlled, useBrowser } from '../support/site.ts';

const CASE = 'kasus/latihan-gempa-bpbd-contoh/';
const OTHER = 'kasus/kader-posyandu-contoh-barat/';
const FIRST = /Latihan gempa/;
const browser = useBrowser();
let site: Releases;
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  site = await serveReleases(CASE);
  await use(await browser().newContext({ locale: 'id-ID' }));
});
afterEach(async () => {
  await context.close();
  await site.close();
});

async function use(opened: BrowserContext): Promise<void> {
  context = opened;
  page = context.pages()[0] ?? (await context.newPage());
}

const at = (where: string) => new URL(where, site.url).href;
const heading = () => page.locator('h1').first().innerText();
const nothing = () => site.cut(() => true);
const all = () => site.cut(() => false);

/** Opens a page and waits until the worker serves it and keeps it. */
async function visit(where: string): Promise<void> {
  await page.goto(at(where));
  await untilControlled(page);
  await page.reload();
  await expect.poll(() => onDevice(where)).toContain('<h1');
}

/** The copy of a page on the device. */
const onDevice = (where: string) =>
  page.evaluate(async (url) => (await (await caches.match(url))?.text()) ?? '', at(where));

/** Is the page dressed: did the style it names come? */
const styled = () => page.evaluate(() => [...document.styleSheets].some(({ cssRules }) => cssRules.length > 0));

const workers = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return { active: registration?.active?.state, coming: !!(registration?.installing ?? registration?.waiting) };
  });

/** Closes the page, waits until the new worker has taken over, and opens one again. */
async function reopen(): Promise<void> {
  const fresh = await context.newPage();
  const states = new Map<string, string>();
  const devtools = await context.newCDPSession(fresh);
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status } of versions) states.set(versionId, status);
  });
  await devtools.send('ServiceWorker.enable');
  await page.close();
  await expect.poll(() => [...states.values()].filter((state) => state !== 'redundant')).toEqual(['activated']);
  page = fresh;
}

/** Asks for a new worker and waits until it has come, and waits its turn, or has failed. */
async function update(): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const settled = new Promise<void>((resolve) =>
      registration?.addEventListener('updatefound', () =>
        registration.installing?.addEventListener('statechange', ({ target }) => {
          if (['installed', 'redundant'].includes((target as ServiceWorker).state)) resolve();
        }),
      ),
    );
    await registration?.update();
    await settled;
  });
}

const keptSets = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('simpanan')));

describe('the first visit', () => {
  test('with the line cut while the worker installs leaves the site as it was, and the next visit heals it', async () => {
    site.cut((name) => name.endsWith('.woff2') || name === '/luring/index.html');
    await page.goto(at(CASE));
    await expect.poll(() => heading()).toMatch(FIRST);
    await expect.poll(workers).toEqual({ active: undefined, coming: false });
    all();
    await visit(CASE);
    nothing();
    await page.goto(at(CASE));
    expect(await heading()).toMatch(FIRST);
    expect(await styled()).toBe(true);
  });

  test('with no worker at all is an ordinary page, and without a network an ordinary error', async () => {
    site.cut((name) => name === '/sw.js');
    await page.goto(at(CASE));
    expect(await heading()).toMatch(FIRST);
    nothing();
    await expect(page.goto(at(CASE))).rejects.toThrow('ERR_');
    all();
    page = await context.newPage();
    await page.goto(at(CASE));
    expect(await heading()).toMatch(FIRST);
  });
});

describe('an update', () => {
  beforeEach(() => visit(CASE));

  test('cut in the middle leaves the old release whole; the next visit brings the new one', async () => {
    site.release();
    site.cut((name) => name.includes('-kedua.css') || name.endsWith(CASE));
    await update();
    nothing();
    await page.goto(at(CASE));
    expect([await heading(), await styled()]).toEqual([
      expect.stringMatching(/^(?!Terbitan kedua).*Latihan gempa/),
      true,
    ]);
    all();
    await page.goto(at(CASE));
    expect(await heading()).toContain(SECOND);
    await update();
    await reopen();
    nothing();
    await page.goto(at(OTHER));
    expect(await heading()).toBe(`${SECOND}. Baca tanpa jaringan`);
    expect(await styled()).toBe(true);
  });

  test('that came whole waits until no page is open, and does not undress a page of the release before', async () => {
    await visit(OTHER);
    site.release();
    await update();
    expect(await workers()).toEqual({ active: 'activated', coming: true });
    await reopen();
    nothing();
    await page.goto(at(OTHER));
    expect(await styled()).toBe(true);
  });

  test('on a line too slow to wait for is shown at the visit after', async () => {
    site.release();
    site.slow(6000);
    await page.goto(at(CASE));
    expect(await heading()).not.toContain(SECOND);
    site.slow(0);
    await expect.poll(() => onDevice(CASE), { timeout: 20_000 }).toContain(SECOND);
    nothing();
    await page.goto(at(CASE));
    expect(await heading()).toContain(SECOND);
  });
});

test('an update is stopped by closing the browser, and goes on when it is opened again', async () => {
  const profile = mkdtempSync(path.join(tmpdir(), 'lumbung-profil-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
  const open = async () => use(await launchProfile(profile, inject('chromium')));
  await context.close();
  await open();
  await visit(CASE);
  site.release();
  site.slow(300);
  await page.evaluate(
    () => void navigator.serviceWorker.getRegistration().then((registration) => registration?.update()),
  );
  await page.waitForTimeout(500);
  await context.close();
  site.slow(0);
  await open();
  nothing();
  await page.goto(at(CASE));
  expect([await heading(), await styled()]).toEqual([expect.stringMatching(FIRST), true]);
  all();
  await page.goto(at(CASE));
  expect([await heading(), await styled()]).toEqual([expect.stringContaining(SECOND), true]);
});

describe('keeping a set', () => {
  beforeEach(() => visit(CASE));

  async function begin(): Promise<void> {
    await page.goto(at('luring/'));
    const set = page.locator('simpan-luring[data-set="semua"]');
    await set.getByRole('button', { name: /^Unduh .* untuk dibaca tanpa jaringan$/ }).click();
    await set.getByRole('button', { name: 'Unduh sekarang' }).click();
    await expect.poll(async () => (await keptSets()).length).toBe(1);
  }

  test('is stopped by closing the tab; nothing of it is used, and the next visit clears it away', async () => {
    site.slow(150);
    await begin();
    await set().getByText(/^Menyimpan \d+ dari/).waitFor(); // prettier-ignore
    await page.close();
    page = await context.newPage();
    nothing();
    await page.goto(at(OTHER));
    expect(await heading()).toBe('Baca tanpa jaringan');
    all();
    site.slow(0);
    await page.goto(at(CASE));
    await expect.poll(keptSets).toEqual([]);
  });

  test('is not disturbed by an update or by another tab', async () => {
    site.slow(40);
    await begin();
    site.release();
    const other = await context.newPage();
    await other.goto(at(CASE));
    await page.bringToFront();
    await set().getByText(/^Tersimpan: \d+ halaman/).waitFor({ timeout: 40_000 }); // prettier-ignore
    await other.close();
    nothing();
    await page.goto(at(OTHER));
    expect(await heading()).not.toContain('Baca tanpa jaringan');
  });

  const set = () => page.locator('simpan-luring[data-set="semua"]');
});
