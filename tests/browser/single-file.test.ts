import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outDir } from '../../src/files/paths.ts';
import { axeViolations, unfold } from '../support/axe.ts';
import { readBuilt, useBrowser } from '../support/site.ts';

const browser = useBrowser();
const FILE = pathToFileURL(path.join(outDir(), 'lumbung-praktik.html')).href;
let page: Page;

beforeAll(async () => {
  const context = await browser().newContext({ viewport: { width: 360, height: 740 }, offline: true });
  page = await context.newPage();
});
afterAll(() => page.context().close());

test('opens from a file with no network, and asks for nothing', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(FILE);
  expect(asked).toEqual([FILE]);
  expect(await page.locator('h1').innerText()).toBe('Cari atau pilih peran Anda');
});

test.each([
  ['malaria', /juru malaria/],
  ['melatih kader', /Latih kader setempat/],
  ['aduan ditutup', /Aduan ditutup/],
  ['pelatihn', /./],
])('finds "%s" by roots', async (query, title) => {
  await page.goto(FILE);
  await page.getByLabel('Tulis masalah dengan kata Anda sendiri').fill(query);
  await page.locator('#hasil').getByRole('link', { name: title }).first().waitFor();
});

test('a result opens its text', async () => {
  await page.goto(FILE);
  await page.getByLabel('Tulis masalah dengan kata Anda sendiri').fill('malaria');
  await page.locator('#hasil a').first().click();
  expect(await page.locator('details.tulisan[open]').count()).toBe(1);
});

test('says its edition and when to ask for a newer one, and weighs at most 1.5 MB for 200 texts', async () => {
  const html = readBuilt('lumbung-praktik.html');
  const texts = html.match(/class="tulisan"/g)?.length ?? 0;
  expect(html).toMatch(/Terbitan \d+ \w+ 20\d\d/);
  expect(html).toContain('mintalah yang lebih baru');
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(Math.max(1, texts / 200) * 1.5 * 1024 * 1024);
});

test('has no axe violations, unfolded, in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(FILE);
    await unfold(page);
    expect(await axeViolations(page)).toEqual([]);
  }
});
