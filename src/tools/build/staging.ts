import { hash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

const CACHE = 'node_modules/.cache/lumbung';
/** A folder of a second build is named for its process; the usual one has twelve signs of a digest. */
const SECOND = /^bangun-(\d{1,8})$/;

/**
 * Where Astro builds: a folder in the project (elsewhere two builds at once would meet in `.astro/`, see getOutDirWithinCwd in
 * astro/dist/core/build/common.js), always the same for one output folder, because Astro forgets all it has read when the name
 * changes. A second build at the same time gets one of its own.
 */
export async function claimStaging(out: string): Promise<Staging> {
  const digest = hash('sha256', path.resolve(out)).slice(0, 12);
  const usual = path.resolve(CACHE, `bangun-${digest}`);
  await mkdir(CACHE, { recursive: true });
  await removeAbandoned();
  const lock = `${usual}.pid`;
  if (await isHeld(lock)) {
    const staging = path.resolve(CACHE, `bangun-${process.pid}`);
    return { staging, alsoFor: () => {}, release: async () => {} };
  }
  await writeFile(lock, `${process.pid}\n`);
  await rm(usual, { recursive: true, force: true });
  return {
    staging: usual,
    alsoFor: (pid) => appendFileSync(lock, `${pid}\n`),
    release: () => rm(lock, { force: true }),
  };
}

/** By the build, or by the Astro it started: that goes on writing when the build alone is killed. */
async function isHeld(lock: string): Promise<boolean> {
  const owners = await readFile(lock, 'utf8').catch(() => '');
  return owners.split('\n').some((pid) => Number(pid) > 0 && isRunning(Number(pid)));
}

async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const pid = SECOND.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await rm(path.join(CACHE, name), { recursive: true, force: true });
  }
}

/** A killed process that nobody has waited for is still listed, but it does nothing any more. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(statusOf(pid));
  } catch (error) {
    // Another user's process cannot be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What Linux says of a process; nothing elsewhere. */
function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

interface Staging {
  staging: string;
  /** The folder is held as long as this process runs as well. */
  alsoFor: (pid: number) => void;
  release: () => Promise<void>;
}
