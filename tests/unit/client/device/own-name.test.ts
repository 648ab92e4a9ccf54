import { afterEach, expect, test, vi } from 'vitest';
import { ownName } from '../../../../src/client/device/own-name.ts';

afterEach(() => void vi.unstubAllEnvs());

/** Names of all that a site at `base` keeps. */
function namesAt(base: string): string[] {
  vi.stubEnv('BASE_URL', base);
  return ['lumbung-saya', 'lumbung-tulis', 'lumbung-halaman-v1', 'lumbung-simpanan|'].map(ownName);
}

test('a site on a host of its own keeps plain names', () => {
  expect(namesAt('/')).toEqual(['lumbung-saya', 'lumbung-tulis', 'lumbung-halaman-v1', 'lumbung-simpanan|']);
});

test('the path is the same with and without a slash at its end', () => {
  expect(namesAt('/lp')).toEqual(namesAt('/lp/'));
});

test('no name of one site begins with that of another on the same host', () => {
  const sites = ['/', '/lp/', '/lp-2/', '/lp/dua/', '/dua/'].map(namesAt);
  for (const site of sites)
    for (const other of sites.filter((names) => names !== site))
      expect(other.filter((name) => site.some((own) => name.startsWith(own)))).toEqual([]);
});
