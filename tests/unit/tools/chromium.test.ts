import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium, WAYS, type Way } from '../../../src/tools/chromium.ts';
import { installWithSystem } from '../../../src/tools/chromium/install.ts';
import { packagedChromium } from '../../../src/tools/chromium/packaged.ts';

const LOCAL_WAYS = WAYS.filter(({ name }) => /CHROME_PATH|terpasang/.test(name));

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'lumbung-chromium-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

/** A program that answers `--version` with these words, and the path it stands at. */
const program = (name: string, says: string, code = 0) => script(name, `echo "${says}"\nexit ${code}`);

function script(name: string, text: string): string {
  const file = path.join(dir, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return file;
}

const find = (env: Record<string, string>, ways: readonly Way[] = LOCAL_WAYS) =>
  findChromium({ PATH: `${dir}/a${path.delimiter}${dir}/b`, ...env }, ways);

test('tries the named program, the one that came with the packages, the installed ones, Playwright, then the package manager', () => {
  expect(WAYS.map(({ name }) => name)).toEqual([
    'LUMBUNG_CHROMIUM atau CHROME_PATH',
    'paket @sparticuz/chromium',
    'peramban yang terpasang',
    'unduhan Playwright',
    'pengelola paket sistem',
  ]);
});

test('the program named in the environment comes before the ones on PATH', async () => {
  program('a/chromium', 'Chromium 156');
  const ours = program('ours', 'Chromium 1');
  const chrome = program('theirs', 'Google Chrome 2');
  expect(await find({ LUMBUNG_CHROMIUM: ours, CHROME_PATH: chrome })).toBe(ours);
  expect(await find({ CHROME_PATH: chrome })).toBe(chrome);
});

test('chromium comes before google-chrome, whatever the order of PATH', async () => {
  program('a/google-chrome', 'Google Chrome 150');
  const chromium = program('b/chromium', 'Chromium 156');
  expect(await find({})).toBe(chromium);
});

test('passes over a program that does not run or is something else', async () => {
  program('a/chromium', 'Chromium 156', 1);
  program('a/chromium-browser', 'Firefox 140');
  const chrome = program('b/google-chrome', 'Google Chrome 150');
  expect(await find({ LUMBUNG_CHROMIUM: `${dir}/missing` })).toBe(chrome);
});

test('goes on to the next way only when the one before found nothing', async () => {
  const asked: string[] = [];
  const way = (name: string, answer?: string): Way => ({
    name,
    find: async () => {
      asked.push(name);
      if (answer) return answer;
      throw new Error(`${name} tidak bisa`);
    },
  });
  expect(await find({}, [way('satu'), way('dua', '/bin/dua'), way('tiga')])).toBe('/bin/dua');
  expect(asked).toEqual(['satu', 'dua']);
});

test('says what each way met when none leads to a browser', async () => {
  const error: unknown = await find({ CHROME_PATH: '/tidak/ada' }).catch((thrown: unknown) => thrown);
  expect(error).toMatchInlineSnapshot(`
    [Error: Chromium untuk tes peramban tidak ditemukan. Yang sudah dicoba:
    - LUMBUNG_CHROMIUM atau CHROME_PATH: /tidak/ada tidak ada
    - peramban yang terpasang: tidak ada chromium, chromium-browser, google-chrome, google-chrome-stable, chrome
    Pasang Chromium atau Google Chrome, atau isi LUMBUNG_CHROMIUM dengan letak programnya, lalu ulangi.
    Dengan LUMBUNG_INSTALL=1 Chromium dipasang dari pengelola paket sistem.]
  `);
});

test('the package manager of the system is called only with LUMBUNG_INSTALL=1', async () => {
  const ways = WAYS.filter(({ name }) => name === 'pengelola paket sistem');
  const called = path.join(dir, 'called');
  const installed = path.join(dir, 'a/chromium');
  script('a/sudo', 'shift; exec "$@"');
  script(
    'a/apt-get',
    `touch "${called}"; printf '#!/bin/sh\\necho Chromium 156\\n' > "${installed}"; chmod +x "${installed}"`,
  );
  const env = { PATH: [`${dir}/a`, '/usr/bin', '/bin'].join(path.delimiter) };
  await expect(find(env, ways)).rejects.toThrow('- pengelola paket sistem: tidak diminta (LUMBUNG_INSTALL=1)');
  expect(existsSync(called)).toBe(false);
  expect(await find({ ...env, LUMBUNG_INSTALL: '1' }, ways)).toBe(installed);
  expect(existsSync(called)).toBe(true);
});

test('the package manager installs the packages that are named, after its list is new', async () => {
  const called = path.join(dir, 'called');
  script('a/sudo', 'shift; exec "$@"');
  script('a/apt-get', `echo "$@" >> "${called}"`);
  const env = { PATH: [`${dir}/a`, '/usr/bin', '/bin'].join(path.delimiter) };
  await installWithSystem(env, ['firefox-esr', 'xvfb']);
  expect(readFileSync(called, 'utf8').trim().split('\n')).toEqual([
    'update',
    'install -y --no-install-recommends firefox-esr xvfb',
  ]);
});

test('a packaged Chromium is one that is installed by this name', async () => {
  await expect(packagedChromium('chromium-tidak-ada')).rejects.toThrow(/chromium-tidak-ada|Linux/);
});
