import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { isOrphan } from '../support/own-temp.ts';

const MODULE = path.resolve(import.meta.dirname, '../support/own-temp.ts');
const START = `import { ownTemp } from ${JSON.stringify(MODULE)}; import { tmpdir } from 'node:os'; import { mkdtempSync } from 'node:fs';
  const dir = ownTemp(); mkdtempSync(tmpdir() + '/isi-'); console.log(dir, tmpdir());`;

/** Starts a process that makes a folder of its own; gives both and what the process calls the temporary folder. */
async function started(then: string) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', START + then], { stdio: ['ignore', 'pipe', 'inherit'] }); // prettier-ignore
  const ended = once(child, 'exit');
  const [text]: [Buffer] = (await once(child.stdout, 'data')) as [Buffer];
  const [dir = '', temp] = text.toString().trim().split(' ');
  return { child, ended, dir, temp };
}

test('tests write in the folder of their run', () => {
  expect(path.basename(tmpdir())).toMatch(/^lumbung-uji-\d+-/);
});

test('it is gone when the run ends', async () => {
  const { dir, temp, ended } = await started('');
  await ended;
  expect(temp).toBe(dir);
  expect(existsSync(dir)).toBe(false);
});

test.each(['SIGTERM', 'SIGHUP'] as const)('by %s too', async (signal) => {
  const { child, dir, ended } = await started('setInterval(() => {}, 1000);');
  expect(existsSync(dir)).toBe(true);
  child.kill(signal);
  await ended;
  expect(existsSync(dir)).toBe(false);
});

test('that of a run that was killed goes with the next run, and one that is at work stays', async () => {
  const { child, dir, ended } = await started('setInterval(() => {}, 1000);');
  expect(isOrphan(path.basename(dir))).toBe(false);
  child.kill('SIGKILL');
  await ended;
  expect(existsSync(dir)).toBe(true);
  expect(isOrphan(path.basename(dir))).toBe(true);
  const next = await started('');
  await next.ended;
  expect(existsSync(dir)).toBe(false);
});

test('other folders are no orphans', () => {
  expect(['lumbung-uji-', 'lumbung-uji-abc', 'lain-999999-a', `lumbung-uji-${process.pid}-a`].filter(isOrphan)).toEqual(
    [],
  );
});
