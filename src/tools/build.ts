import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { outDir } from '../files/paths.ts';
import { compressAhead } from './compress.ts';
import { main, run } from './run.mjs';

const CACHE = 'node_modules/.cache/lumbung';

/**
 * `npm run build`: builds beside the output folder and swaps at the end, so that a build that fails, is killed or runs out
 * of disk leaves the last good site whole.
 */
export async function build(out: string, astroBuild: (staging: string) => Promise<number>): Promise<number> {
  await removeAbandoned(out);
  const beside = `${out}.baru-${process.pid}`;
  const { staging, release } = await claimStaging(out);
  try {
    const code = await astroBuild(staging);
    if (code !== 0) return code;
    await move(staging, beside);
    await swap(beside, out);
    return code;
  } finally {
    await Promise.all([staging, beside].map((folder) => rm(folder, { recursive: true, force: true })));
    await release();
  }
}

/**
 * Where Astro builds: a folder in the project (elsewhere two builds at once would meet in `.astro/`, see getOutDirWithinCwd in
 * astro/dist/core/build/common.js), always the same for one output folder, because Astro forgets all it has read when the name
 * changes. A second build at the same time gets one of its own.
 */
async function claimStaging(out: string): Promise<{ staging: string; release: () => Promise<void> }> {
  const name = path.resolve(
    CACHE,
    `bangun-${createHash('sha256').update(path.resolve(out)).digest('hex').slice(0, 12)}`,
  );
  await mkdir(CACHE, { recursive: true });
  const lock = `${name}.pid`;
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (owner > 0 && isRunning(owner)) return { staging: path.resolve(CACHE, `bangun-${process.pid}`), release: async () => {} }; // prettier-ignore
  await writeFile(lock, String(process.pid));
  await rm(name, { recursive: true, force: true });
  return { staging: name, release: () => rm(lock, { force: true }) };
}

/** Across two disks a rename is not possible; then the files are copied. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(() => cp(from, to, { recursive: true }));
}

/** Puts the finished folder in the place of the old one; between the two renames nothing can fail half way. */
async function swap(staging: string, out: string): Promise<void> {
  const old = `${out}.lama-${process.pid}`;
  const replaced = existsSync(out);
  if (replaced) await rename(out, old);
  try {
    await rename(staging, out);
  } catch (error) {
    if (replaced) await rename(old, out);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Folders that a killed build left behind. Those of a build that is still running are left alone. */
async function removeAbandoned(out: string): Promise<void> {
  const folder = path.dirname(out);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const match = /^\.(baru|lama)-(\d+)$/.exec(name.slice(path.basename(out).length));
    if (!name.startsWith(path.basename(out)) || !match || isRunning(Number(match[2]))) continue;
    // The last good site: a kill fell between the two renames.
    if (match[1] === 'lama' && !existsSync(out)) await rename(path.join(folder, name), out);
    else await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Astro's build, and copies for hosts that serve what is compressed ahead. `PRECOMPRESS=0` skips them. */
async function buildSite(staging: string): Promise<number> {
  const code = await run('astro', ['build'], { env: { OUT_DIR: staging } });
  if (code !== 0 || process.env['PRECOMPRESS'] === '0') return code;
  const { files, reused, before, after } = await compressAhead(staging, outDir());
  const size = (bytes: number) => `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
  console.log(`${files} berkas teks (${size(before)}) dimampatkan: ${reused} dari situs sebelumnya, yang baru ${size(after)}.`); // prettier-ignore
  return code;
}

if (import.meta.main) await main(() => build(outDir(), buildSite));
