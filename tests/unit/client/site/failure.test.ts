import { expect, test } from 'vitest';
import { inTime } from '../../../../src/client/site/in-time.ts';
import { failureOf, failureText } from '../../../../src/client/site/failure.ts';

test.each([
  ['jaringan', new TypeError('Failed to fetch')],
  ['jaringan', new TypeError('Failed to fetch dynamically imported module: https://x/a.js')],
  ['jaringan', new TypeError('NetworkError when attempting to fetch resource.')],
  ['jaringan', new TypeError('error loading dynamically imported module: https://x/a.js')],
  ['jaringan', new TypeError('Load failed')],
  ['jaringan', new TypeError('Importing a module script failed.')],
  ['jaringan', new TypeError('Response served by service worker is an error')],
  ['terbitan', new TypeError('/_astro/a.js: 404')],
  ['terbitan', new Error('404 fetching /pagefind/index/x.pf_index')],
  ['peladen', new Error('/cari/kamus.json: 503')],
  ['peladen', new Error('502 fetching /pagefind/index/x.pf_index')],
  ['lambat', await inTime(() => new Promise(() => {}), 1).catch((error: unknown) => error)],
  ['penuh', new DOMException('', 'QuotaExceededError')],
  ['simpanan', new DOMException('', 'SecurityError')],
  ['simpanan', new DOMException('', 'UnknownError')],
  ['program', new TypeError('t.toSorted is not a function')],
  ['program', new TypeError('Cannot read properties of undefined')],
  ['program', new Error('engine: hasil 503 tidak dikenal.')],
])('%s: %s', (kind, error) => {
  expect(failureOf(error)).toBe(kind);
});

test('only what the line did is said of the line', () => {
  expect(failureText(new TypeError('x is not a function'))).not.toContain('Jaringan');
});
