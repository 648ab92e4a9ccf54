import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { type Releases, serveReleases } from '../support/releases.ts';
import { untilControlled, useBrowser } from '../support/site.ts';

const CASE = 'kasus/latihan-gempa-bpbd-contoh/';
const browser = useBrowser();
let site: Releases;
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  site = await serveReleases(CASE);
  context = await browser().newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await site.close();
});

/** Addresses of all pages that the worker keeps. */
const keptPages = () =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.includes('lumbung-halaman'));
    const requests = name === undefined ? [] : await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  });

test('a page of another program under the same host is shown, and not kept', async () => {
  site.put('/surat/', '<!doctype html><html lang="id"><title>Surat</title><h1>Surat rahasia</h1>');
  await page.goto(site.url);
  await untilControlled(page);
  await page.goto(new URL('surat/', site.url).href);
  expect(await page.locator('h1').innerText()).toBe('Surat rahasia');
  await page.goto(new URL(CASE, site.url).href);
  await expect.poll(keptPages).toContain(`/${CASE}`);
  expect(await keptPages()).not.toContain('/surat/');
});
