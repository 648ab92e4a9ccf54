import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { onPath } from './installed.ts';
import { messageOf } from '../run.mjs';

const exec = promisify(execFile);
const MINUTE = 60_000;

const MANAGERS = [
  { command: 'apt-get', steps: [['update'], ['install', '-y', '--no-install-recommends']] },
  { command: 'dnf', steps: [['install', '-y']] },
  { command: 'apk', steps: [['add']] },
] as const;

/** Playwright's own browser, downloaded when it is not there yet; gives its path. */
export async function downloadWithPlaywright(): Promise<string> {
  const file = chromium.executablePath();
  if (existsSync(file)) return file;
  console.log('Chromium belum ada; mencoba unduhan Playwright …');
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  await attempt(process.execPath, [cli, 'install', 'chromium'], 2 * MINUTE, process.env);
  return file;
}

/** Installs packages with the package manager of the system; throws when there is none or it may not be used. */
export async function installWithSystem(env: NodeJS.ProcessEnv, packages: readonly string[]): Promise<void> {
  const manager = MANAGERS.find(({ command }) => onPath([command], env).length > 0);
  if (!manager) throw new Error(`tidak ada ${MANAGERS.map(({ command }) => command).join(', ')}`);
  const prefix = await rootPrefix(env);
  console.log(`Memasang ${packages.join(', ')} dengan ${manager.command} (beberapa menit) …`);
  for (const step of manager.steps) {
    const names = step === manager.steps.at(-1) ? packages : [];
    const [command = manager.command, ...args] = [...prefix, manager.command, ...step, ...names];
    await attempt(command, args, 10 * MINUTE, env);
  }
}

async function rootPrefix(env: NodeJS.ProcessEnv): Promise<string[]> {
  if (process.getuid?.() === 0) return [];
  await exec('sudo', ['-n', 'true'], { env }).catch(() => {
    throw new Error('perlu root atau sudo tanpa kata sandi');
  });
  return ['sudo', '-n'];
}

/** Runs without a terminal and within a bound; throws with the last words of the command. */
async function attempt(command: string, args: string[], timeout: number, env: NodeJS.ProcessEnv): Promise<void> {
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await exec(command, args, { timeout, env: quiet, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const said = messageOf(error).trim().split('\n').at(-1);
    throw new Error(`${[path.basename(command), ...args].join(' ')} gagal: ${said}`);
  }
}
