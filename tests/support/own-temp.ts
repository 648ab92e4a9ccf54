import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const NAME = 'lumbung-uji-';

/**
 * Makes a temporary folder for this run and all that it starts, browsers too, in place of the system's. It goes when the run ends, by a
 * signal too; one of a run that was killed goes with the next run.
 */
export function ownTemp(): string {
  for (const name of readdirSync(tmpdir()).filter(isOrphan)) remove(path.join(tmpdir(), name));
  const dir = mkdtempSync(path.join(tmpdir(), `${NAME}${process.pid}-`));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = dir;
  process.once('exit', () => remove(dir));
  for (const [signal, number] of [['SIGTERM', 15], ['SIGHUP', 1]] as const) process.once(signal, () => process.exit(128 + number)); // prettier-ignore
  return dir;
}

/** Did the process that made it end? */
export function isOrphan(name: string): boolean {
  const pid = new RegExp(`^${NAME}(\\d+)-`).exec(name)?.[1];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // Of another user, but there.
    return !(error instanceof Error && 'code' in error && error.code === 'EPERM');
  }
}

function remove(dir: string): void {
  rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
}
