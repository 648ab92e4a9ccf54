import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Facet } from '../../src/catalog/facets.ts';
import { type SearchDocument, searchDocuments } from '../../src/publishing/search-documents.ts';
import { unfold } from '../support/axe.ts';
import { testedLibrary } from '../support/library.ts';
import { address, downloadedText, openForTest, openPage, useBrowser } from '../support/site.ts';

type Choice = Partial<Record<Facet, readonly string[]>>;

/** Cards that stand before "Tampilkan lagi". */
const FIRST_CARDS = 12;
const browser = useBrowser();
const documents = searchDocuments(await testedLibrary());
let page: Page;

beforeAll(async () => {
  page = await openPage(browser(), '404.html', { viewport: 'laptop' });
});
beforeEach(() => page.goto(address('cari/')));
afterAll(() => page.context().close());

const status = (text: RegExp | string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const found = (count: number) => status(count === 0 ? 'Tidak ada hasil' : `${count} tulisan ditemukan`);
const box = (facet: Facet, value: string) => page.locator(`input[name="${facet}"][value="${value}"]`);
const cards = () =>
  page
    .locator('[data-hasil] li a[href]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
const query = () => page.getByRole('main').locator('input[type="search"]');
/** The page stands, and has asked the engine for nothing. */
const ready = () => page.locator('cari-lumbung[data-tampil]').waitFor();
const askForAll = async () => {
  await ready();
  await query().press('Enter');
  await found(documents.length);
};

/** Paths of all results, as many as there are. */
async function allResults(): Promise<string[]> {
  const more = page.locator('[data-lagi]');
  // Pressed as it stands: it may be gone, replaced by the next, between a look and a press.
  const press = () => more.evaluateAll((buttons: HTMLElement[]) => (buttons[0]?.click(), buttons.length));
  await page.locator('[data-hasil] > :not(p)').first().waitFor();
  await expect.poll(press).toBe(0);
  return cards();
}

/** Counts that the page shows once all facets are open, without those that are hidden because they are nought. */
async function shownCounts(): Promise<Record<string, number>> {
  await unfold(page);
  return page.evaluate(() => {
    const labels = [...document.querySelectorAll<HTMLLabelElement>('[data-facet] label')].filter(
      (label) => !label.hidden,
    );
    return Object.fromEntries(
      labels.map((label) => {
        const input = label.querySelector('input');
        return [`${input?.name}: ${input?.value}`, Number(label.querySelector('[data-count]')?.textContent)];
      }),
    );
  });
}

/** Fits when it has one of the values of each facet in use: OR within, AND across. */
function fits(document: SearchDocument, choice: Choice): boolean {
  return Object.entries(choice).every(([facet, values]) =>
    values.some((value) => document.facets[facet as Facet].includes(value)),
  );
}

/** What the counts should be, told from the content: a facet's own choice does not change its own counts. */
function expectedCounts(among: readonly SearchDocument[], choice: Choice): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const facet of Object.keys(documents[0]?.facets ?? {}) as Facet[]) {
    const { [facet]: own = [], ...others } = choice;
    for (const value of own) counts[`${facet}: ${value}`] = 0;
    for (const document of among.filter((document) => fits(document, others)))
      for (const value of document.facets[facet])
        counts[`${facet}: ${value}`] = (counts[`${facet}: ${value}`] ?? 0) + 1;
  }
  return counts;
}

/** The n values of a facet that most entries have. */
function usual(facet: Facet, count: number): string[] {
  const groups = Map.groupBy(
    documents.flatMap(({ facets }) => facets[facet]),
    (value) => value,
  );
  return [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, count)
    .map(([value]) => value);
}

const addressOf = (choice: Choice) =>
  address(
    `cari/?${new URLSearchParams(Object.entries(choice).flatMap(([facet, values]) => values.map((value) => [facet, value])))}`,
  );

describe('facets', () => {
  test.each([
    ['nothing chosen', {}],
    ['one value', { peran: usual('peran', 1) }],
    ['two values of one facet', { peran: usual('peran', 2) }],
    ['values of two facets', { peran: usual('peran', 2), tema: usual('tema', 1) }],
    [
      'values of four facets',
      { jenis: ['Kasus'], tema: usual('tema', 3), bukti: usual('bukti', 2), wilayah: usual('wilayah', 2) },
    ],
  ] satisfies [string, Choice][])('give the entries and the counts of the content: %s', async (_, choice: Choice) => {
    await page.goto(addressOf(choice));
    if (Object.keys(choice).length === 0) await askForAll();
    const expected = documents.filter((document) => fits(document, choice));
    await found(expected.length);
    await expect.poll(shownCounts).toEqual(expectedCounts(documents, choice));
    expect((await allResults()).toSorted()).toEqual(expected.map(({ url }) => url).toSorted());
  });

  test('count within what a query finds', async () => {
    await page.goto(address('cari/?q=bidan'));
    await status('tulisan ditemukan');
    const results = new Set(await allResults());
    const among = documents.filter(({ url }) => results.has(url));
    expect(among.length).toBeGreaterThan(0);
    expect(among.length).toBeLessThan(documents.length);
    await expect.poll(shownCounts).toEqual(expectedCounts(among, {}));
  });

  test('narrow the list when they are ticked, and open it up when they are cleared', async () => {
    await ready();
    await box('jenis', 'Praktik').check();
    await found(documents.filter(({ facets }) => facets.jenis.includes('Praktik')).length);
    expect(new URL(page.url()).search).toBe('?jenis=Praktik');
    await box('jenis', 'Kasus').check();
    await found(documents.filter(({ facets }) => !facets.jenis.includes('Penelitian')).length);
    await box('jenis', 'Kasus').uncheck();
    await box('jenis', 'Praktik').uncheck();
    await found(documents.length);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('who has asked nothing yet does not wait for the engine', async () => {
  const files = watchEngine();
  await page.reload();
  await ready();
  await page.waitForLoadState('networkidle');
  expect(files).toEqual([]);
  await askForAll();
  expect(files).not.toEqual([]);
});

/** Files of the engine that the page asks for from now on. */
function watchEngine(): string[] {
  const files: string[] = [];
  page.on('request', (request) => request.url().includes('/pagefind/') && files.push(request.url()));
  return files;
}

test('studies are found by their findings, with what they are, how they were made and where', async () => {
  const study = documents.find(({ url }) => url === '/studi/bedah-kejadian-di-24-rumah-sakit/');
  await page.goto(address('cari/?q=waktu tanggap rumah sakit Ghana&jenis=Penelitian'));
  await status('tulisan ditemukan');
  await expect.poll(async () => (await cards())[0]).toBe(study?.url);
  const row = page.locator('[data-hasil] article').first();
  expect(await row.locator('[data-isi="fakta"] li').allTextContents()).toEqual([
    'Penelitian',
    ...(study?.card.fakta ?? []),
  ]);
});

test('who asks nothing sees what to do before what was found out about it', async () => {
  await askForAll();
  const kinds = (await allResults()).map((path) => path.startsWith('/studi/'));
  expect(kinds).toEqual(kinds.toSorted((a, b) => Number(a) - Number(b)));
  expect(new Set(kinds).size).toBe(2);
});

test('a second press on "Tampilkan lagi" while it loads shows nothing twice', async () => {
  await askForAll();
  // Both presses on the button itself: the second of a mouse may meet what has come in its place.
  await page
    .getByRole('button', { name: /Tampilkan lagi/ })
    .evaluate((button: HTMLElement) => (button.click(), button.click()));
  expect((await allResults()).toSorted()).toEqual(documents.map(({ url }) => url).toSorted());
});

test('what "Tampilkan lagi" has shown is there after Back, though the page is made anew, and the reader is where they were', async () => {
  await askForAll();
  await page.getByRole('button', { name: /Tampilkan lagi/ }).click();
  await expect.poll(async () => (await cards()).length).toBe(documents.length);
  const hit = page.locator('[data-hasil] li a[href*="/studi/"]').last();
  await hit.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => Math.round(scrollY));
  expect(before).toBeGreaterThan(500);
  await hit.click();
  await page.waitForURL(/\/studi\/[a-z0-9-]+\//);
  await page.goBack();
  await expect.poll(async () => (await cards()).length).toBe(documents.length);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(before);
});

describe('words', () => {
  test('find the entry that carries them first', async () => {
    await query().fill('bedah kasus');
    await query().press('Enter');
    // Pressed before the script is there, the form itself asks, with the order in its address too.
    await page.waitForURL(/\/cari\/\?q=bedah\+kasus(&urut=)?$/);
    await page.locator('[data-hasil] li').first().waitFor();
    await expect.poll(async () => (await cards())[0]).toBe('/praktik/bedah-satu-kejadian/');
  });

  test('that fit nothing give advice and ways on', async () => {
    await page.goto(address('cari/?q=zzzxqj'));
    await found(0);
    const results = page.locator('[data-hasil]');
    expect(await results.getByText('Belum ada tulisan yang cocok').isVisible()).toBe(true);
    for (const name of ['daftar masalah', 'peran Anda'])
      expect(await results.getByRole('link', { name }).isVisible(), name).toBe(true);
  });

  test('cannot put markup into the page', async () => {
    const markup = '<img src=x onerror="document.title=1">';
    await page.goto(address(`cari/?q=${encodeURIComponent(markup)}`));
    await status(/ditemukan|Tidak ada/);
    expect(await query().inputValue()).toBe(markup);
    expect(await page.locator('main img').count()).toBe(0);
  });
});

describe('the address', () => {
  test('leads back and forward through what was chosen', async () => {
    const practices = documents.filter(({ facets }) => facets.jenis.includes('Praktik')).length;
    const [tema = ''] = usual('tema', 1);
    const both = documents.filter((document) => fits(document, { jenis: ['Praktik'], tema: [tema] })).length;
    await ready();
    await box('jenis', 'Praktik').check();
    await found(practices);
    await page.locator('[data-facet="tema"]').evaluate((details) => details.setAttribute('open', ''));
    await box('tema', tema).check();
    await found(both);
    await page.goBack();
    await found(practices);
    expect([await box('jenis', 'Praktik').isChecked(), await box('tema', tema).isChecked()]).toEqual([true, false]);
    await page.goBack();
    await found(documents.length);
    expect(await box('jenis', 'Praktik').isChecked()).toBe(false);
    await page.goForward();
    await page.goForward();
    await found(both);
    expect(await box('tema', tema).isChecked()).toBe(true);
  });

  test('shows the same to whoever it is shared with', async () => {
    await query().fill('antrean');
    await query().press('Enter');
    await status('tulisan ditemukan');
    await box('jenis', 'Praktik').check();
    await page.waitForURL('**/cari/?q=antrean&jenis=Praktik');
    const expected = await settled();
    const other = await openForTest(browser(), page.url().slice(address().length), { viewport: 'phone' });
    await other.getByRole('status').filter({ hasText: 'tulisan ditemukan' }).waitFor();
    const links = other.locator('[data-hasil] li a[href]');
    expect(
      await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
    ).toEqual(expected);
    expect(await other.locator('#q').inputValue()).toBe('antrean');
  });

  test('keeps its order, and what is to be compared, through words and facets', async () => {
    await page.goto(address('cari/?q=antrean&urut=bukti&banding=kasus/antrean-loket-mawar'));
    await status('tulisan ditemukan');
    expect(await page.getByRole('combobox', { name: /^Urut/ }).inputValue()).toBe('bukti');
    await box('jenis', 'Praktik').check();
    await page.waitForURL('**/cari/?q=antrean&urut=bukti&jenis=Praktik&banding=kasus%2Fantrean-loket-mawar');
    await page.getByRole('link', { name: 'Bandingkan dengan pilihan Anda' }).first().waitFor();
  });

  test('is asked once when Enter follows the last key at once', async () => {
    const usual = page;
    page = await openForTest(browser(), '404.html', { viewport: 'laptop' });
    try {
      await page.clock.install();
      await page.goto(address('cari/'));
      await ready();
      await query().fill('antrean');
      await query().press('Enter');
      await status('tulisan ditemukan');
      const before = await page.evaluate(() => {
        history.replaceState({ mark: true }, '');
        return location.href;
      });
      await page.clock.runFor(1000);
      expect(await page.evaluate(() => [location.href, history.state])).toEqual([before, { mark: true }]);
    } finally {
      page = usual;
    }
  });

  /** Cards once they are those of the practices that were asked for. */
  async function settled(): Promise<string[]> {
    await expect.poll(async () => (await cards()).every((path) => path.startsWith('/praktik/'))).toBe(true);
    return cards();
  }
});

describe('the order', () => {
  test.each<[name: string, value: string, keyOf: (document: SearchDocument) => string]>([
    ['Bukti terkuat', 'bukti', ({ sort }) => String(sort.bukti)],
    ['Terbaru', 'terbit', ({ sort }) => sort.terbit],
  ])('%s puts the highest first', async (name, value, keyOf) => {
    await ready();
    await page.getByRole('combobox', { name: /^Urut/ }).selectOption({ label: name });
    await page.waitForURL(`**/cari/?urut=${value}`);
    const keys = documents.map(keyOf).toSorted((a, b) => (a < b ? 1 : -1));
    const keysShown = async () =>
      (await cards()).flatMap((path) => documents.filter(({ url }) => url === path).map(keyOf));
    await expect.poll(keysShown).toEqual(keys.slice(0, FIRST_CARDS));
  });
});

test('what is typed while the page loads is searched once it has come, within what the address asks', async () => {
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/_astro/search-page*', async (route) => (await held, route.continue()));
  await page.goto(address('cari/?q=bidan&jenis=Praktik'));
  await query().fill('antrean');
  come();
  await page.waitForURL('**/cari/?q=antrean&jenis=Praktik');
  await page.locator('cari-lumbung[data-tampil="antrean"]').waitFor();
  expect(await query().inputValue()).toBe('antrean');
  await page.unroute('**/_astro/search-page*');
});

test('suggestions that come after the reader left the box stay away', async () => {
  const home = await openForTest(browser(), 'tema/', { viewport: 'laptop' });
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  const asked = home.waitForRequest('**/cari/kamus.json');
  await home.route('**/cari/kamus.json', async (route) => (await held, route.continue()));
  const box = home.getByRole('banner').locator('input[type="search"]');
  await box.fill('antre');
  await asked;
  await box.blur();
  answer();
  await home.waitForLoadState('networkidle');
  expect(await home.locator('.kotak-saran li').count()).toBe(0);
});

describe('an engine that does not load', () => {
  test('is owned up to, with ways on, and can be tried again', async () => {
    const offline = await openForTest(browser(), '404.html', { viewport: 'laptop' });
    await offline.route('**/pagefind/**', (route) => route.abort());
    await offline.goto(address('cari/?q=bidan'));
    const results = offline.locator('[data-hasil]');
    await results.getByText('Pencarian gagal.').waitFor();
    for (const name of ['daftar masalah', 'semua praktik', 'semua pengalaman'])
      expect(await results.getByRole('link', { name }).isVisible(), name).toBe(true);
    await offline.unroute('**/pagefind/**');
    await offline.getByRole('main').getByRole('button', { name: 'Cari' }).click();
    await offline.getByRole('status').filter({ hasText: 'tulisan ditemukan' }).waitFor({ timeout: 10_000 });
  });
});

test('results are downloaded for programs and for Excel, and suggestions are announced', async () => {
  const page = await openForTest(browser(), 'cari/', { viewport: 'laptop' });
  await page.locator('#q').pressSequentially('antrean');
  await page.locator('[data-kabar-saran]', { hasText: /^\d+ saran$/ }).waitFor();
  await page.locator('cari-lumbung[data-tampil="antrean"]').waitFor();
  const excel = await downloadedText(page, 'Unduh hasil ini untuk Excel');
  expect(excel.startsWith('\uFEFFjenis_tulisan;id;judul;')).toBe(true);
  const open = await downloadedText(page, 'Unduh CSV hasil ini');
  expect(open.startsWith('jenis_tulisan,id,judul,')).toBe(true);
  expect(excel.split('\r\n').length).toBe(open.split('\r\n').length);
});
