import process from 'node:process';
import { type Browser, type BrowserContext, chromium } from 'playwright';
import { downloadWithPlaywright, installWithSystem } from './chromium/install.ts';
import { installedChromium, verified } from './chromium/installed.ts';
import { packagedChromium } from './chromium/packaged.ts';
import { messageOf } from './run.mjs';

/** The first three save a tenth of the processor time of a page: two pages of the address bar, and a renderer ahead of need. */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  // Playwright's own, which it gives nobody to add to; Chromium heeds the last --disable-features alone.
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Beside Playwright's own flags: as root in a container there is no sandbox, and one renderer for all pages saves a quarter of each context. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--renderer-process-limit=1',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

/** The ways to a browser, in order. Each gives a path that answered `--version`, or throws what it met. */
export const WAYS: readonly Way[] = [
  { name: 'LUMBUNG_CHROMIUM atau CHROME_PATH', find: namedChromium },
  { name: 'paket @sparticuz/chromium', find: async () => verified(await packagedChromium('@sparticuz/chromium')) },
  { name: 'peramban yang terpasang', find: installedChromium },
  { name: 'unduhan Playwright', find: async () => verified(await downloadWithPlaywright()) },
  { name: 'pengelola paket sistem', find: freshlyInstalledChromium },
];

/** Path of a Chromium that runs here. When there is none, Playwright's is downloaded; the system's packages are left alone unless asked. */
export async function findChromium(env: NodeJS.ProcessEnv = process.env, ways = WAYS): Promise<string> {
  const answers: string[] = [];
  for (const { name, find } of ways) {
    try {
      return await find(env);
    } catch (error) {
      answers.push(`- ${name}: ${messageOf(error)}`);
    }
  }
  throw new Error(
    ['Chromium untuk tes peramban tidak ditemukan. Yang sudah dicoba:', ...answers].join('\n') +
      '\nPasang Chromium atau Google Chrome, atau isi LUMBUNG_CHROMIUM dengan letak programnya, lalu ulangi.' +
      '\nDengan LUMBUNG_INSTALL=1 Chromium dipasang dari pengelola paket sistem.',
  );
}

/** Starts a headless browser, the one at `executablePath` or the one that is found. */
export async function launchChromium(executablePath?: string): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath ?? (await findChromium()), args: FLAGS });
}

/** The same with a folder for what it stores, so that it can be closed and opened again. */
export function launchProfile(folder: string, executablePath: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { executablePath, args: FLAGS, locale: 'id-ID' });
}

async function namedChromium(env: NodeJS.ProcessEnv): Promise<string> {
  const file = env['LUMBUNG_CHROMIUM'] || env['CHROME_PATH'];
  if (!file) throw new Error('tidak diisi');
  return verified(file);
}

async function freshlyInstalledChromium(env: NodeJS.ProcessEnv): Promise<string> {
  if (env['LUMBUNG_INSTALL'] !== '1') throw new Error('tidak diminta (LUMBUNG_INSTALL=1)');
  await installWithSystem(env, ['chromium']);
  return installedChromium(env);
}

export interface Way {
  name: string;
  find: (env: NodeJS.ProcessEnv) => Promise<string>;
}
