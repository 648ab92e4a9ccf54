import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { doorToGithub } from '../support/door-to-github.ts';
import { STORY } from '../support/intake.ts';
import { killTab, untilScripted, useBrowser } from '../support/site.ts';
import { fillStory, receiptCode, sentCode } from '../support/story-page.ts';

const browser = useBrowser();
const NO_ANSWER = { status: 503, body: 'Service Unavailable' };
const status = (page: Page) => page.locator('form [data-kata="status"]').filter({ visible: true });
const answer = (page: Page) => page.locator('[data-jawaban]');
const notice = (page: Page) => page.locator('main > [role="status"]');
const codeIn = (text: string | null) => /LP-\w{4}-\w{4}/.exec(text ?? '')?.[0] ?? '';

/** Presses "Kirim" and waits until the page says that it did not go. */
async function pressInVain(page: Page, said: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Kirim ke redaksi' }).click();
  await expect.poll(() => status(page).textContent()).toMatch(said);
}

describe('with GitHub behind it', () => {
  test('a story goes through the gate to a pull request, and its page shows what the editors ask', async () => {
    const { open, address, github, story } = await doorToGithub(browser());
    const page = await open('titip/');
    await fillStory(page, `${STORY} Hubungi 0812-0000-0001.`);
    await page.getByRole('button', { name: 'Kirim ke redaksi' }).click();
    await page.getByRole('group', { name: 'Data pribadi harus keluar dulu' }).waitFor();
    expect(github.state.pulls).toEqual([]);
    await page.getByRole('button', { name: 'Hapus dari tulisan' }).click();
    const kode = await sentCode(page);
    expect(story(kode)).toContain(STORY);
    expect(story(kode)).not.toContain('0812');
    const [pull] = github.state.pulls;
    expect(pull?.title).toBe(`Titipan ${kode}`);
    pull?.labels.push({ name: 'ditanya balik' });
    github.state.comments.set(1, [{ body: 'Untuk penulis: Tahun berapa?', author_association: 'MEMBER' }]);
    await page.getByRole('link', { name: 'Lihat keadaannya' }).click();
    await page.waitForURL(address(`kirim/?kode=${kode}`));
    await expect.poll(() => answer(page).textContent()).toContain('Tahun berapa?');
  });

  test('a message to the editors becomes a pull request too', async () => {
    const { open, github } = await doorToGithub(browser());
    const page = await open('titip/pesan/?tentang=pertanyaan');
    await page.getByRole('textbox', { name: /^Pesan Anda/ }).fill('Siapa yang pernah mencoba ini di kelurahan?');
    const kode = await sentCode(page);
    expect(github.state.pulls[0]?.labels.map(({ name }) => name)).toContain('umpan');
    expect(github.files(`kiriman/${kode}`)[`content/titipan/${kode}.md`]).toContain('tentang: pertanyaan');
  });

  test('that is away, a story is received all the same and delivered when it is back', async () => {
    const { open, address, github, story, logged } = await doorToGithub(browser());
    const page = await open('titip/');
    await fillStory(page);
    github.state.fault = () => NO_ANSWER;
    const kode = await sentCode(page);
    await page.goto(address(`kirim/?kode=${kode}`));
    await expect.poll(() => answer(page).textContent()).toContain('Diterima');
    expect(story(kode)).toBeUndefined();
    github.state.fault = undefined;
    await expect.poll(() => github.state.pulls.length).toBe(1);
    expect(story(kode)).toContain(STORY);
    expect(logged.join('\n')).not.toContain('Siskeudes');
  });
});

describe('what could not be sent', () => {
  test('goes by itself when the network returns, and the form shows its code', async () => {
    const { open, github, story } = await doorToGithub(browser());
    const page = await open('titip/');
    await fillStory(page);
    await page.context().setOffline(true);
    await pressInVain(page, /kami kirim sendiri begitu jaringan ada/);
    await page.context().setOffline(false);
    expect(story(await receiptCode(page))).toContain(STORY);
    expect(github.state.pulls).toHaveLength(1);
  });

  test('goes on the next visit of any page, which says so; its tab was killed', async () => {
    const { open, address, github, story } = await doorToGithub(browser());
    const first = await open('titip/');
    await fillStory(first);
    await first.context().setOffline(true);
    await pressInVain(first, /tidak ada jaringan/);
    await killTab(first);
    const page = await first.context().newPage();
    await first.close();
    await page.context().setOffline(false);
    await page.goto(address(''));
    await notice(page).getByText('yang menunggu jaringan sudah kami terima').waitFor();
    const kode = codeIn(await notice(page).textContent());
    expect(story(kode)).toContain(STORY);
    expect(await axeViolations(page)).toEqual([]);
    await notice(page).getByRole('link', { name: 'Lihat keadaannya' }).click();
    await expect.poll(() => answer(page).textContent()).toContain('Diterima');
    await page.goto(address('titip/'));
    await untilScripted(page);
    expect(await page.getByText('Ada yang belum selesai').isVisible()).toBe(false);
    expect(await notice(page).count()).toBe(0);
    expect(github.state.pulls).toHaveLength(1);
  });

  test.each([
    ['is away', (page: Page) => page.route('**/kirim/tantangan', (route) => route.abort()), /tidak menjawab.*sendiri/],
    [
      'says later',
      (page: Page) => page.route('**/kirim', (route) => route.fulfill({ status: 503, json: { pesan: 'Nanti.' } })),
      /Nanti\. Kami kirim sendiri/,
    ],
    [
      'answers as another program does',
      (page: Page) => page.route('**/kirim', (route) => route.fulfill({ status: 502, body: '<h1>Bad Gateway</h1>' })),
      /tidak menjawab.*sendiri/,
    ],
  ])('because the intake %s, waits in the notes and goes on the next visit', async (_what, fail, said) => {
    const { open, address, github } = await doorToGithub(browser());
    const page = await open('titip/');
    await fillStory(page);
    await fail(page);
    await pressInVain(page, said);
    await page.goto(address('saya/'));
    const row = page.getByRole('listitem').filter({ hasText: 'Setiap Jumat' });
    await row.getByText('Menunggu jaringan').waitFor();
    await page.unrouteAll();
    await page.reload();
    await row.getByText('Diterima').waitFor();
    expect(github.state.pulls).toHaveLength(1);
    expect(await row.textContent()).toMatch(/LP-\w{4}-\w{4}/);
  });

  test('goes as it was when it was sent; what is changed meanwhile stays a draft', async () => {
    const { open, story } = await doorToGithub(browser());
    const page = await open('titip/');
    await fillStory(page);
    await page.context().setOffline(true);
    await pressInVain(page, /tidak ada jaringan/);
    await page.getByRole('button', { name: 'Ubah: Pesan untuk kantor lain' }).click();
    await page.getByRole('textbox', { name: /^Pesan Anda/ }).fill('Latih dua orang.');
    for (const name of ['Lanjut', 'Periksa']) await page.getByRole('button', { name, exact: true }).click();
    await page.context().setOffline(false);
    await expect.poll(() => status(page).textContent()).toContain('Perubahan sesudahnya belum');
    const kode = codeIn(await status(page).textContent());
    expect(story(kode)).not.toContain('Latih dua orang.');
    expect(await sentCode(page)).toBe(kode);
    expect(story(kode)).toContain('Latih dua orang.');
  });

  test('and is refused later, says why and leads back to its draft', async () => {
    const { open, address, github } = await doorToGithub(browser());
    const page = await open('titip/');
    await fillStory(page);
    await page.context().setOffline(true);
    await pressInVain(page, /tidak ada jaringan/);
    await page.route('**/kirim', (route) =>
      route.fulfill({ status: 409, json: { pesan: 'Sudah selesai ditangani.' } }),
    );
    await page.context().setOffline(false);
    await notice(page).getByText('belum terkirim. Sudah selesai ditangani.').waitFor();
    await notice(page).getByRole('link', { name: 'Buka tulisannya' }).click();
    await untilScripted(page);
    await expect.poll(() => page.getByLabel('Apa yang dicoba?').inputValue()).toBe(STORY);
    await page.unrouteAll();
    await page.goto(address('saya/'));
    await untilScripted(page);
    expect(github.state.pulls).toEqual([]);
  });

  test('and is taken off the list, is not sent any more', async () => {
    const { open, address, github } = await doorToGithub(browser());
    const page = await open('titip/');
    await fillStory(page);
    await page.route('**/kirim/tantangan', (route) => route.abort());
    await pressInVain(page, /tidak menjawab/);
    await page.goto(address('saya/'));
    await page.getByRole('button', { name: 'Hapus dari perangkat' }).click();
    await expect.poll(() => page.getByRole('heading', { name: 'Kiriman Anda' }).isVisible()).toBe(false);
    await page.unrouteAll();
    await page.goto(address(''));
    // Whatever page is opened looks once more, finds that nothing waits, and takes that down.
    const isNoted = () => page.evaluate(() => Object.keys(localStorage).some((key) => key.endsWith('lumbung-antre')));
    await expect.poll(isNoted).toBe(false);
    expect(github.state.pulls).toEqual([]);
  });
});
