import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { installWithSystem } from '../../../src/tools/chromium/install.ts';
import { onPath } from '../../../src/tools/chromium/installed.ts';
import { packagedChromium } from '../../../src/tools/chromium/packaged.ts';
import { messageOf } from '../../../src/tools/run.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Programs of the engines that are on this machine. */
    engines: Partial<Record<'chromium109' | 'firefox' | 'webkit', string>>;
  }
}

const ON_PATH = { firefox: ['firefox-esr', 'firefox'], webkit: ['WebKitWebDriver'] } as const;
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/** Finds the engines once for all test files. One that is not there is named, and its table of flows is not run. */
export default async function provideEngines(project: TestProject): Promise<void> {
  const find = (names: readonly string[]) => onPath(names, process.env)[0];
  const all = () => Object.values(ON_PATH).every((names) => find(names));
  if (!all() && process.env['LUMBUNG_INSTALL'] === '1') await installWithSystem(process.env, PACKAGES).catch(tell);
  const chromium109 = await packagedChromium('chromium-109').catch(tell);
  const engines = { chromium109, firefox: find(ON_PATH.firefox), webkit: find(ON_PATH.webkit) };
  for (const [name, file] of Object.entries(engines))
    console.log(file ? `Mesin ${name}: ${file}` : `Mesin ${name} tidak ada, jadi tidak dicoba. Dengan LUMBUNG_INSTALL=1 dipasang: ${PACKAGES.join(', ')}.`); // prettier-ignore
  project.provide('engines', Object.fromEntries(Object.entries(engines).filter(([, file]) => file)));
}

function tell(error: unknown): undefined {
  console.log(messageOf(error));
}
