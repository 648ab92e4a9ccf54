import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { messageOf } from '../run.mjs';

const exec = promisify(execFile);
const isWindows = process.platform === 'win32';

const NAMES = isWindows
  ? ['chrome.exe', 'msedge.exe']
  : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_FILES = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

/** Path of a browser that is on PATH or in a usual place. */
export async function installedChromium(env: NodeJS.ProcessEnv): Promise<string> {
  const answers: string[] = [];
  for (const file of [...onPath(NAMES, env), ...usualPlaces(env)]) {
    try {
      return await verified(file);
    } catch (error) {
      answers.push(messageOf(error));
    }
  }
  throw new Error(answers.join('; ') || `tidak ada ${NAMES.join(', ')}`);
}

/** Gives the path back when the program there says that it is a Chromium, else throws. */
export async function verified(file: string): Promise<string> {
  if (!existsSync(file)) throw new Error(`${file} tidak ada`);
  if (isWindows) return file; // chrome.exe --version opens a window there
  const { stdout } = await exec(file, ['--version'], { timeout: 30_000 }).catch((error: unknown) => {
    throw new Error(`${file} tidak dapat dijalankan (${messageOf(error).trim().split('\n').at(-1)})`);
  });
  if (!/chrom|edge/i.test(stdout)) throw new Error(`${file} bukan Chromium`);
  return file;
}

/** The files of these names on PATH, by name first and then by folder. */
export function onPath(names: readonly string[], env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).filter((file) => existsSync(file));
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin')
    return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`).filter((file) => existsSync(file));
  if (!isWindows) return [];
  const folders = WINDOWS_FOLDERS.flatMap((key) => env[key] ?? []);
  return folders
    .flatMap((folder) => WINDOWS_FILES.map((file) => path.join(folder, file)))
    .filter((file) => existsSync(file));
}
