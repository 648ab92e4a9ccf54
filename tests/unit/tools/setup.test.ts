import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
  const { dependencies, devDependencies } = read('package.json');
  expect(read('package-lock.json').packages['']).toMatchObject({ dependencies, devDependencies });
});
