import path from 'node:path';
import process from 'node:process';
import { expect, test, vi } from 'vitest';
import { contentDir, outDir, shownPath } from '../../../src/reading/paths.ts';

test.each([
  ['CONTENT_DIR', contentDir, 'content'],
  ['OUT_DIR', outDir, 'dist'],
] as const)('%s chooses the folder, else it is the one of the project', (name, read, usual) => {
  vi.stubEnv(name, undefined);
  expect(read()).toBe(path.resolve(usual));
  vi.stubEnv(name, '');
  expect(read()).toBe(path.resolve(usual));
  vi.stubEnv(name, '/tmp/lain');
  expect(read()).toBe('/tmp/lain');
  vi.stubEnv(name, 'lain');
  expect(read()).toBe(path.join(process.cwd(), 'lain'));
});

test('a path is shown as the contributor knows it, wherever the folder is', () => {
  expect(shownPath('/tmp/lain/kasus/x.mdx', '/tmp/lain')).toBe('content/kasus/x.mdx');
  vi.stubEnv('CONTENT_DIR', '/tmp/lain');
  expect(shownPath('/tmp/lain/situs.yml')).toBe('content/situs.yml');
});
