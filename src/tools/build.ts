import { existsSync } from 'node:fs';
import { cp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { outDir } from '../files/paths.ts';
import { main, run } from './run.mjs';

const CACHE = 'node_modules/.cache/lumbung';

/**
 * `npm run build`: builds beside the output folder and swaps at the end, so that a build that fails, is killed or runs out
 * of disk leaves the last good site whole.
 */
export async function build(out: string, astroBuild: (staging: string) => Promise<number>): Promise<number> {
  await removeAbandoned(out);
  const beside = `${out}.baru-${process.pid}`;
  const staging = isInProject(out) ? beside : path.join(CACHE, `bangun-${process.pid}`);
  try {
    const code = await astroBuild(path.resolve(staging));
    if (code !== 0) return code;
    if (staging !== beside) await cp(staging, beside, { recursive: true });
    await swap(beside, out);
    return code;
  } finally {
    await Promise.all([staging, beside].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

/**
 * For an output folder elsewhere Astro puts its own half-built pages into `.astro/`, where two builds at once would meet
 * (getOutDirWithinCwd in astro/dist/core/build/common.js); so such a build is made in the project and carried over.
 */
function isInProject(folder: string): boolean {
  return !path.relative(process.cwd(), folder).startsWith('..');
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

if (import.meta.main) {
  await main(() => build(outDir(), (staging) => run('astro', ['build'], { env: { OUT_DIR: staging } })));
}
