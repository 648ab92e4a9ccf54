import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { UsedProofs } from '../proof.ts';

const SWEEP_MS = 60_000;

/** Remembers used proofs as files, so that neither a restart nor a second process takes one twice. */
export function proofsOnDisk(dir: string, now: () => number = Date.now): UsedProofs {
  let swept = 0;
  const sweep = async () => {
    if (Math.abs(now() - swept) < SWEEP_MS) return;
    swept = now();
    for (const name of await readdir(dir)) {
      const [, until = ''] = /^[\da-f]+\.(\d+)$/.exec(name) ?? [];
      if (until !== '' && Number(until) < now()) await rm(path.join(dir, name), { force: true });
    }
  };
  return {
    async take(proof, request, until) {
      await mkdir(dir, { recursive: true });
      const file = path.join(dir, `${proof}.${until}`);
      try {
        await writeFile(file, request, { flag: 'wx' });
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
        return (await readFile(file, 'utf8')) === request;
      }
      await sweep();
      return true;
    },
  };
}
