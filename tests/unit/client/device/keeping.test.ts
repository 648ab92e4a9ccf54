import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askToKeep, keeping } from '../../../../src/client/device/keeping.ts';
import { freshLocalStorage } from '../local-storage.ts';

const APPLE = 'Apple Computer, Inc.';

/** A browser of this maker, which grants persistence or not, on the home screen or not. */
function browserOf({ vendor = 'Google Inc.', grants = false, granted = false, home = false } = {}) {
  let isGranted = granted;
  const persist = vi.fn(() => Promise.resolve((isGranted = grants)));
  vi.stubGlobal('navigator', { vendor, storage: { persist, persisted: () => Promise.resolve(isGranted) } });
  vi.stubGlobal('matchMedia', () => ({ matches: home }));
  return persist;
}

beforeEach(freshLocalStorage);

describe('how long a browser keeps what is stored', () => {
  test.each([
    ['one that promised', { granted: true }, 'tetap'],
    ['one that did not', {}, 'dapat-dihapus'],
    ['Safari', { vendor: APPLE }, 'tujuh-hari'],
    ['Safari from the home screen', { vendor: APPLE, home: true }, 'dapat-dihapus'],
    ['Safari that promised', { vendor: APPLE, granted: true }, 'tetap'],
    ['Firefox', { vendor: '' }, 'dapat-dihapus'],
  ] as const)('%s', async (_, browser, answer) => {
    browserOf(browser);
    expect(await keeping()).toBe(answer);
  });

  test('one that cannot be asked', async () => {
    vi.stubGlobal('navigator', { vendor: '' });
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    expect([await keeping(), await askToKeep()]).toEqual(['dapat-dihapus', 'dapat-dihapus']);
  });
});

describe('asking', () => {
  test('gives what was answered, and asks no second time within a month', async () => {
    const persist = browserOf({ grants: false });
    expect(await askToKeep()).toBe('dapat-dihapus');
    await askToKeep();
    expect(persist).toHaveBeenCalledTimes(1);
    localStorage.setItem('lumbung-ditanya', String(Date.now() - 31 * 24 * 3600 * 1000));
    await askToKeep();
    expect(persist).toHaveBeenCalledTimes(2);
  });

  test('is not put off by a clock that was once ahead', async () => {
    const persist = browserOf({ grants: true });
    localStorage.setItem('lumbung-ditanya', String(Date.parse('2099-01-01')));
    expect(await askToKeep()).toBe('tetap');
    expect(persist).toHaveBeenCalledTimes(1);
  });

  test('is not needed where it was granted', async () => {
    const persist = browserOf({ granted: true });
    expect(await askToKeep()).toBe('tetap');
    expect(persist).not.toHaveBeenCalled();
  });
});
