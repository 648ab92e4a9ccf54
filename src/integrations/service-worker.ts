import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { FOLDER, isCore } from '../pagefind/names.ts';
import { BROWSERS } from './browsers.ts';
import { fileDigest } from './file-digest.ts';
import { noteLicences } from './licences.ts';

const WORKER = fileURLToPath(new URL('../client/luring/service-worker.ts', import.meta.url));
// What a page needs to stand without a network: its style, its letters, its small scripts, the page that explains, the reader's own
// notes, which are on the device anyway, and the door for stories, which are written where there is no network too.
const SHELL = /^(_astro\/.*\.(css|js|woff2)|ikon\.svg|(luring|saya|titip|titip\/pesan)\/index\.html)$/;
// Larger scripts (the checker of the writing form) come to the device when they are first used.
const SHELL_SCRIPT_BYTES = 30_000;

/** Builds `sw.js` with what it keeps from the start: files of the finished site, by their digests. */
export async function buildServiceWorker(folder: string, base: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.split(path.sep).join('/'));
  const shell = (await shellFiles(folder, names)).map(async (name) => ({
    url: base + name,
    revision: name.startsWith('_astro/') ? null : await fileDigest(path.join(folder, name)),
  }));
  await build({
    configFile: false,
    base,
    logLevel: 'warn',
    define: {
      __SHELL__: JSON.stringify(await Promise.all(shell)),
      __SEARCH_CORE__: JSON.stringify(names.filter(isSearchCore).map((name) => base + name)),
      __BASE__: JSON.stringify(base),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      target: BROWSERS,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      license: noteLicences('luring'),
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
}

/** The engine with its list of parts, and the kamus. */
function isSearchCore(name: string): boolean {
  const [folder, file = ''] = name.split('/', 2);
  return folder === FOLDER ? name === `${FOLDER}/${file}` && isCore(file) : name.startsWith('cari/kamus');
}

async function shellFiles(folder: string, names: readonly string[]): Promise<string[]> {
  const wanted = names.filter((name) => SHELL.test(name));
  const sizes = await Promise.all(wanted.map(async (name) => (await stat(path.join(folder, name))).size));
  return wanted.filter((name, index) => !name.endsWith('.js') || (sizes[index] ?? 0) <= SHELL_SCRIPT_BYTES);
}
