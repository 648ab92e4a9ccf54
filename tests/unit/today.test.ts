import { expect, test, vi } from 'vitest';
import { today } from '../../src/today.ts';

test('BUILD_DATE is today for the site, the checker and the tools alike; an empty one is none', () => {
  vi.stubEnv('BUILD_DATE', '2020-02-29');
  expect(today()).toBe('2020-02-29');
  vi.stubEnv('BUILD_DATE', '');
  expect(today()).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(today()).not.toBe('2020-02-29');
});
