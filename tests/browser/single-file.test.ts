import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths } from '../../src/catalog/denyut.ts';
import { formatDate } from '../../src/catalog/wording.ts';
import { outDir } from '../../src/reading/paths.ts';
import { axeViolations, unfold } from '../support/axe.ts';
import { readBuilt, useBrowser } from '../support/site.ts';

const browser = useBrowser();
const FILE = pathToFileURL(path.join(outDir(), 'lumbung-praktik.html')).href;
const html = readBuilt('lumbung-praktik.html');
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
  ['gempa', /Latihan gempa/],
  ['pelatihan kader', /Melatih kader/],
  ['surat yang dikembalikan', /meja sebelah/],
  ['pelatihn', /./],
])('finds "%s" by roots', async (query, title) => {
  await page.goto(FILE);
  await page.getByLabel('Tulis masalah dengan kata Anda sendiri').fill(query);
  await page.locator('#hasil').getByRole('link', { name: title }).first().waitFor();
});

test('a result opens its text', async () => {
  await page.goto(FILE);
  await page.getByLabel('Tulis masalah dengan kata Anda sendiri').fill('gempa');
  await page.locator('#hasil a').first().click();
  await expect.poll(() => page.locator('details.tulisan[open]').count()).toBe(1);
});

test('runs no script but its own, and is printed with its style', async () => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await page.goto(FILE);
  expect(refused).toEqual([]);
  // As if a text had become markup.
  const foreign = '<script>self.DIRETAS=1</script><p onclick=self.DIRETAS=2 style=color:red>a</p><img src=x>';
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'lumbung-satu-')), 'a.html');
  writeFileSync(
    copy,
    html.replace('</main>', () => `${foreign}</main>`),
  );
  await page.goto(pathToFileURL(copy).href);
  await page.locator('main > p').last().click();
  // Script, handler, style and picture.
  await expect.poll(() => refused.length).toBe(4);
  expect(await page.evaluate(() => Reflect.get(self, 'DIRETAS') as unknown)).toBeUndefined();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('details.tulisan').first().isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
});

test('says its edition, and half a year later to ask for a newer one', () => {
  const day = String.raw`\d{1,2} \w+ 20\d\d`;
  const [, edition = '', until = ''] =
    new RegExp(`Terbitan (${day}), .*? Setelah (${day}), mintalah yang lebih baru di <a`).exec(html) ?? [];
  expect(edition).not.toBe('');
  expect(until).toBe(formatDate(addMonths(isoOf(edition), 6)));
});

/** "24 Mei 2027" → "2027-05-24". */
function isoOf(text: string): string {
  const [day = '', month = '', year = ''] = text.split(' ');
  const numbers = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  return `${year}-${numbers.find((number) => formatDate(`2000-${number}`) === `${month} 2000`)}-${day.padStart(2, '0')}`;
}

test('weighs at most 1.5 MB for 200 texts like these', () => {
  const articles = html.slice(html.indexOf('<details class="tulisan"'), html.indexOf('</main>'));
  const count = articles.split('<details class="tulisan"').length - 1;
  const frame = Buffer.byteLength(html) - Buffer.byteLength(articles);
  expect(count).toBeGreaterThan(0);
  expect(frame + (Buffer.byteLength(articles) / count) * 200).toBeLessThanOrEqual(1.5 * 1024 * 1024);
});

test('has no axe violations, with a query typed and all unfolded', async () => {
  await page.goto(FILE);
  await page.getByLabel('Tulis masalah dengan kata Anda sendiri').fill('pelatihan');
  await page.locator('#hasil a').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Tulis masalah dengan kata Anda sendiri').fill('zzzxqj');
  await page.getByRole('status').filter({ hasText: 'Tidak ada yang cocok' }).waitFor();
  await unfold(page);
  expect(await axeViolations(page)).toEqual([]);
});
