import { expect, test, vi } from 'vitest';
import { buildDate } from '../../src/content.ts';
import { today } from '../../src/lint/today.ts';

// The module reads Astro's store, which a unit test has not.
vi.mock('astro:content', () => ({ getCollection: undefined, getEntry: undefined }));

test('the site and the checker agree on today; an empty BUILD_DATE is none', () => {
  vi.stubEnv('BUILD_DATE', '2020-02-29');
  expect([buildDate(), today()]).toEqual(['2020-02-29', '2020-02-29']);
  vi.stubEnv('BUILD_DATE', '');
  for (const day of [buildDate(), today()]) expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
});
