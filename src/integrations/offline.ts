import { hash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { build } from 'vite';
import type { OfflineSet } from '../publishing/offline-sets.ts';

const WORKER = fileURLToPath(new URL('../client/luring/service-worker.ts', import.meta.url));
// What a page needs to stand without a network: its style, its letters, its small scripts, the page that explains, and the reader's
// own notes, which are on the device anyway.
const SHELL = /^(_astro\/.*\.(css|js|woff2)|ikon\.svg|(luring|saya)\/index\.html)$/;
// Larger scripts (the checker of the writing form) come to the device when they are first used.
const SHELL_SCRIPT_BYTES = 30_000;
const SEARCH_CORE =
  /^(pagefind\/(pagefind\.js|pagefind-entry\.json|wasm\.(unknown|id)\.pagefind|.*\.pf_meta)|cari\/kamus.*)$/;

/** After the build: icons for the home screen, lists of what can be kept, and the service worker with its shell. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'lumbung-luring',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await drawIcons(folder);
        const names = (await readdir(folder, { recursive: true })).map((name) => name.split(path.sep).join('/'));
        const sets = await completeLists(folder, base);
        await buildWorker(folder, base, names);
        logger.info(`Mode luring: ${sets} kumpulan dapat disimpan.`);
      },
    },
  };
}

async function buildWorker(folder: string, base: string, names: readonly string[]): Promise<void> {
  const shell = await Promise.all(
    (await shellFiles(folder, names)).map(async (name) => ({
      url: base + name,
      revision: name.startsWith('_astro/') ? null : await digest(path.join(folder, name)),
    })),
  );
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      __SHELL__: JSON.stringify(shell),
      __SEARCH_CORE__: JSON.stringify(names.filter((name) => SEARCH_CORE.test(name)).map((name) => base + name)),
      __BASE__: JSON.stringify(base),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
}

async function shellFiles(folder: string, names: readonly string[]): Promise<string[]> {
  const wanted = names.filter((name) => SHELL.test(name));
  const sizes = await Promise.all(wanted.map(async (name) => (await stat(path.join(folder, name))).size));
  return wanted.filter((name, index) => !name.endsWith('.js') || (sizes[index] ?? 0) <= SHELL_SCRIPT_BYTES);
}

/** Gives each list its files with their sizes, the style they share, and an edition that changes when any of them does. */
async function completeLists(folder: string, base: string): Promise<number> {
  const home = path.join(folder, 'luring', 'daftar');
  const lists = await readdir(home);
  const styles = (await readdir(path.join(folder, '_astro')))
    .filter((name) => /\.(css|woff2)$/.test(name))
    .map((name) => `${base}_astro/${name}`);
  const seen = new Map<string, { bytes: number; sha: string }>();
  for (const name of lists) {
    const set: OfflineSet = JSON.parse(await readFile(path.join(home, name), 'utf8'));
    const berkas = await Promise.all([...set.halaman, ...styles].map((url) => measure(folder, base, url, seen)));
    const edisi = hash('sha256', berkas.map(({ url, sha }) => url + sha).join('\n')).slice(0, 12);
    const files = berkas.map(({ url, bytes }) => ({ url, bytes }));
    await writeFile(path.join(home, name), JSON.stringify({ id: set.id, nama: set.nama, edisi, berkas: files }));
  }
  return lists.length;
}

async function measure(folder: string, base: string, url: string, seen: Map<string, { bytes: number; sha: string }>) {
  const known = seen.get(url);
  if (known) return { url, ...known };
  const file = path.join(folder, url.slice(base.length), url.endsWith('/') ? 'index.html' : '');
  const facts = { bytes: (await stat(file)).size, sha: await digest(file) };
  seen.set(url, facts);
  return { url, ...facts };
}

async function drawIcons(folder: string): Promise<void> {
  const svg = await readFile(path.join(folder, 'ikon.svg'));
  for (const size of [192, 512])
    await sharp(svg, { density: 1200 })
      .resize(size, size)
      .png({ palette: true })
      .toFile(path.join(folder, `ikon-${size}.png`));
  // The system may cut a maskable icon to a circle of 80 %: https://www.w3.org/TR/appmanifest/#icon-masks
  const inner = await sharp(svg, { density: 1200 }).resize(360, 360).png().toBuffer();
  await sharp({ create: { width: 512, height: 512, channels: 4, background: '#14523a' } })
    .composite([{ input: inner }])
    .png({ palette: true })
    .toFile(path.join(folder, 'ikon-maskable.png'));
}

async function digest(file: string): Promise<string> {
  return hash('sha256', await readFile(file)).slice(0, 16);
}
