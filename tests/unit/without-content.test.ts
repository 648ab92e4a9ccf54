import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { folderWith, PROJECT } from './content-folder.ts';

const FILE = path.join(PROJECT, 'content/situs.yml');
const REFUSED = 'tests of the program read tests/library, never content/';

// What is opened on purpose here is no report about the other tests.
beforeEach(() => void vi.stubEnv('LUMBUNG_OPENED', ''));
afterEach(() => void vi.unstubAllEnvs());

test.each<[string, () => unknown]>([
  ['stat', () => statSync(FILE)],
  ['a look whether it is there', () => existsSync(FILE)],
  ['a list', () => readdirSync(path.join(PROJECT, 'content'))],
  ['a pattern', () => globSync('*.yml', { cwd: path.join(PROJECT, 'content') })],
  ['a relative path', () => statSync('content/situs.yml')],
  ['an address', () => statSync(pathToFileURL(FILE))],
])('content/ cannot be opened here: %s', (_, open) => {
  expect(open).toThrow(REFUSED);
});

test('nor by a promise, nor by a process that a test starts', async () => {
  await expect(async () => readFile(FILE)).rejects.toThrow(REFUSED);
  const child = () =>
    execFileSync(process.execPath, ['-e', `require('node:fs').readFileSync(${JSON.stringify(FILE)})`], {
      stdio: 'pipe',
    });
  expect(child).toThrow(REFUSED);
});

test('what is caught is written down, for an error may be swallowed', async () => {
  const report = path.join(await folderWith({ 'opened.txt': '' }), 'opened.txt');
  vi.stubEnv('LUMBUNG_OPENED', report);
  await readFile(FILE).catch(() => undefined);
  expect(await readFile(report, 'utf8')).toContain(`readFile("${FILE}")`);
});

test('the library of the tests, and a folder of that name elsewhere, can be opened', () => {
  for (const name of ['tests/library/situs.yml', 'src/content.ts', 'tests/content'])
    expect(existsSync(path.join(PROJECT, name)), name).toBe(true);
});
