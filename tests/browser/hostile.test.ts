import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { PAGES } from '../../src/client/luring/names.ts';
import { emptyState } from '../../src/writing/form-state.ts';
import { AFTER_PAINT } from '../../src/hosting/inline-scripts.ts';
import { serve, type Serving } from '../../src/tools/serve.ts';
import { buildHostileSite, HOSTILE } from '../support/hostile.ts';
import { attribute, readPages } from '../support/html.ts';
import { readCsv, readJson } from '../support/published.ts';
import { untilScripted, useBrowser } from '../support/site.ts';

const browser = useBrowser();
/** 21 to 23 stand in situs.yml, and so on every page. */
const OF_ENTRIES = /DIRETAS=(?!2[123])/;
const IMG = '"><img src=x onerror=self.DIRETAS=99>';
let site: Awaited<ReturnType<typeof buildHostileSite>>;
let serving: Serving;
let page: Page;
let dialogs: string[];

beforeAll(async () => {
  site = await buildHostileSite();
  serving = await serve({ dir: site.outDir });
  // Without the policy, so that what is tested is the escaping alone; policy.test.ts has the policy.
  const context = await browser().newContext({ bypassCSP: true, serviceWorkers: 'block' });
  page = await context.newPage();
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
}, 300_000);
afterAll(async () => {
  await page.context().close();
  await serving.close();
  site.remove();
});
beforeEach(() => {
  dialogs = [];
});

async function open(where: string): Promise<void> {
  await page.goto(serving.url + where);
  await untilScripted(page);
}
/** Pages in which one of the texts stands, as addresses: the home page alone of those that say no more than the name of the site. */
const marked = () =>
  globSync('**/index.html', { cwd: site.outDir })
    .filter((name) => name === 'index.html' || OF_ENTRIES.test(readFileSync(path.join(site.outDir, name), 'utf8')))
    .map((name) => name.replace(/index\.html$/, ''));

/** Nothing ran, and no element of the texts is there. */
async function expectUnharmed(where: string): Promise<void> {
  const found = await page.evaluate(
    (own) => ({
      ran: Reflect.get(self, 'DIRETAS') as unknown,
      elements: [...document.querySelectorAll('*')]
        .filter(
          (element) =>
            element.matches('iframe, img[src="x"]') ||
            (element.matches('script:not([src], [type="application/ld+json"], [type="speculationrules"])') &&
              element.textContent !== own) ||
            [...element.attributes].some(
              ({ name, value }) => name.startsWith('on') || name === 'srcdoc' || /^\s*javascript:/i.test(value),
            ),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    }),
    AFTER_PAINT,
  );
  expect({ ...found, dialogs }, where).toEqual({ ran: undefined, elements: [], dialogs: [] });
}

describe('a library whose texts are hostile', () => {
  test('shows them as texts, on every page that has one', async () => {
    expect(marked().length).toBeGreaterThan(20);
    for (const where of marked()) {
      await open(where);
      await expectUnharmed(where);
    }
  });

  test('has title, summary and code on the page as they were written', async () => {
    await open(site.kasus);
    expect(await page.locator('h1').textContent()).toContain(HOSTILE.judul);
    expect(await page.title()).toContain(HOSTILE.judul);
    expect(await page.locator('main').textContent()).toContain(HOSTILE.ringkasan);
    expect(await page.locator('main code').first().textContent()).toBe(HOSTILE.kode);
  });

  test('has pictures, links, tables, lists, meanings and its own name as they were written', async () => {
    await open(site.kasus);
    expect(await page.locator('main img').first().getAttribute('alt')).toBe(HOSTILE.gambar);
    const link = page.locator('main a[href="https://contoh.go.id/panduan"]');
    expect(await link.getAttribute('title')).toBe(HOSTILE.judulTautan);
    const main = await page.locator('main').textContent();
    for (const text of [HOSTILE.tautan, HOSTILE.sel, HOSTILE.butir]) expect(main).toContain(text);
    expect(await page.locator('header').first().textContent()).toContain(HOSTILE.nama);
    expect(await page.locator('footer').textContent()).toContain(HOSTILE.pengelola);
    await open('');
    expect(await page.title()).toBe(`${HOSTILE.nama}: ${HOSTILE.semboyan}`);
    await open('istilah/');
    expect(await page.locator('main').textContent()).toContain(HOSTILE.artinya);
  });

  test('is found by the search and compared without harm', async () => {
    await open('cari/?q=sintetis');
    await page.locator('[data-hasil]').getByText(HOSTILE.judul).first().waitFor();
    await expectUnharmed('cari');
    await open(`banding/?id=${site.kasus.slice(0, -1)}&id=${site.praktik.slice(0, -1)}`);
    await page.getByText('2 tulisan dibandingkan.').waitFor();
    await expectUnharmed('banding');
  });

  test('does no harm in the one-file edition, its search included', async () => {
    await page.goto(pathToFileURL(path.join(site.outDir, 'lumbung-praktik.html')).href);
    await page.locator('#q').fill('script');
    await page.locator('#hasil li').first().waitFor();
    const own = await page.locator('script:not([type])').count();
    await page.locator('script:not([type])').evaluateAll((scripts) => scripts.forEach((script) => script.remove()));
    expect(own).toBe(1);
    await expectUnharmed('lumbung-praktik.html');
    const text = await page.locator('body').textContent();
    for (const one of [HOSTILE.tautan, HOSTILE.sel, HOSTILE.butir, HOSTILE.pengelola, HOSTILE.nama])
      expect(text).toContain(one);
  });
});

describe('an address', () => {
  const query = (names: readonly string[]) =>
    new URLSearchParams(names.map((name) => [name, IMG])).toString() + `#${encodeURIComponent(IMG)}`;

  test.each([
    ['cari/', ['q', 'jenis', 'peran', 'urut', 'banding', 'persis']],
    ['banding/', ['id', 'id']],
    ['kontribusi/tulis/', ['draf', 'jenis', 'praktik']],
    ['kontribusi/tulis/?jenis=adopsi&', ['praktik', 'unit', 'perubahan', '__proto__', 'constructor']],
    ['', ['q']],
    ['luring/', ['q']],
  ])('%s with markup in %j and behind # does no harm', async (where, names) => {
    await open(`${where}${where.includes('?') ? '' : '?'}${query(names)}`);
    await page.waitForLoadState('networkidle');
    await expectUnharmed(where);
  });
});

describe('what lies on the device', () => {
  const draft = {
    id: IMG,
    title: IMG,
    changed: IMG,
    revision: `${IMG}.1`,
    note: IMG,
    state: { ...emptyState('kasus', { judul: IMG, unit: IMG, peran: [IMG], sumber: [{ id: IMG, judul: IMG }] }), rest: IMG, sections: { Masalah: `${IMG}\n\n[x](javascript:self.DIRETAS=98) <script>self.DIRETAS=97</script>` } }, // prettier-ignore
  };

  test('as drafts in localStorage and IndexedDB, in sessionStorage or in caches does no harm', async () => {
    await open('404.html');
    await page.evaluate(
      async ([id, entry, pages, markup]) => {
        for (const [key, value] of [[`lumbung-tulis:${id}`, entry], ['lumbung-tulis', markup], ['lumbung-tulis:x', markup], ['lumbung-luring-dicek', markup]] as const) localStorage.setItem(key, value); // prettier-ignore
        sessionStorage.setItem('lumbung-tulis', markup);
        const cache = await caches.open(pages);
        await cache.put('/jahat/', new Response(`<h1>&lt;img src=x onerror=self.DIRETAS=96&gt;</h1>${markup}`));
      },
      [draft.id, JSON.stringify({ draft, base: '' }), PAGES, IMG] as const,
    );
    await open('kontribusi/tulis/');
    await page.getByRole('button', { name: 'Lanjutkan' }).first().click();
    await page.locator('form[data-form="kasus"]').waitFor();
    await expectUnharmed('the draft, opened');
    expect(await page.locator('[data-section="Masalah"]').inputValue()).toContain(IMG);
    await open('luring/');
    await page.locator('[data-halaman] a').first().waitFor();
    await expectUnharmed('luring');
  });

  test('a file opened in the form, with all that Markdown can smuggle, is text in the form and in the preview', async () => {
    const body = [`## Masalah\n\n${IMG}`, '<script>self.DIRETAS=95</script>', '[a](javascript:self.DIRETAS=94) <javascript:self.DIRETAS=93>', '![b](x "onerror=self.DIRETAS=92")', '<svg><a xlink:href="javascript:self.DIRETAS=91">c</a></svg>', '<Catatan jenis="info" onclick="self.DIRETAS=90">d</Catatan>', '[e]: data:text/html,<script>1</script>\n\n[e]']; // prettier-ignore
    await open('kontribusi/tulis/');
    await page.getByLabel(/Punya berkas/).setInputFiles({
      name: `${IMG}.mdx`,
      mimeType: 'text/markdown',
      buffer: Buffer.from(
        `---\njudul: ${JSON.stringify(IMG)}\n__proto__: {polluted: true}\n---\n\n${body.join('\n\n')}\n`,
      ),
    });
    await page.locator('form[data-form="kasus"]').waitFor();
    await page.getByRole('button', { name: 'Pratinjau' }).click();
    await expect.poll(() => page.locator('[data-pratinjau]').textContent()).toContain(IMG);
    await expectUnharmed('the file, opened');
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  });
});

describe('what is published of it', () => {
  test('feeds are well-formed, and their titles are the texts', () => {
    const feeds = globSync('umpan/**/*.xml', { cwd: site.outDir });
    expect(feeds.length).toBeGreaterThan(3);
    for (const name of feeds) {
      const xml = readFileSync(path.join(site.outDir, name), 'utf8');
      expect(XMLValidator.validate(xml), name).toBe(true);
      expect(xml.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, ''), name).not.toMatch(/<(script|img|svg|iframe)/);
    }
    const all = new XMLParser().parse(readFileSync(path.join(site.outDir, 'umpan/semua.xml'), 'utf8')) as {
      rss: { channel: { item: { title: string; description: string }[] } };
    };
    const [titles, descriptions] = (['title', 'description'] as const).map((name) =>
      all.rss.channel.item.map((item) => item[name]),
    );
    expect(titles).toContain(HOSTILE.judul);
    expect(descriptions).toContain(HOSTILE.ringkasan);
  });

  test('JSON holds the texts as they were written', () => {
    const { baris } = readJson<{ baris: { id: string; judul: string; ringkasan: string }[] }>(
      'kasus.json',
      site.outDir,
    );
    expect(baris).toContainEqual(
      expect.objectContaining({ judul: HOSTILE.judul, ringkasan: HOSTILE.ringkasan, batasan: HOSTILE.batasan }),
    );
  });

  test('CSV has no cell that a spreadsheet would run', () => {
    const names = globSync('data/**/*.csv', { cwd: site.outDir }).map((name) => name.slice('data/'.length, -'.csv'.length)); // prettier-ignore
    const cells = names
      .filter((name) => !name.endsWith('.excel'))
      .flatMap((name) => readCsv(name, site.outDir).flatMap((row) => Object.values(row)));
    expect(cells).toEqual(expect.arrayContaining([`'${HOSTILE.penerbit}`, `'${HOSTILE.sumber}`, `'${HOSTILE.alias}`]));
    const other = names.flatMap((name) => readFileSync(path.join(site.outDir, 'data', `${name}.csv`), 'utf8').split(/[;\t|\r\n]+/)); // prettier-ignore
    expect([...cells, ...other].filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell) && Number.isNaN(Number(cell.replace(',', '.'))))).toEqual([]); // prettier-ignore
  });

  test('JSON-LD on each page is whole, and names the texts', async () => {
    const things = (await readPages(site.outDir)).flatMap(
      ({ root }) =>
      root.querySelectorAll('script[type="application/ld+json"]').map(({ textContent }) => JSON.parse(textContent) as unknown), // prettier-ignore
    );
    expect(things.length).toBeGreaterThan(100);
    expect(things).toContainEqual(expect.objectContaining({ name: HOSTILE.judul, description: HOSTILE.ringkasan }));
  });

  test('a picture, a feed or a script is asked for under no name that came from a text', async () => {
    const urls = (await readPages(site.outDir)).flatMap(({ root }) =>
      root.querySelectorAll('[src]').map((element) => attribute(element, 'src')),
    );
    expect(urls.filter((url) => !/^\/(_astro|og)\/[\w./-]+$/.test(url))).toEqual([]);
  });
});
