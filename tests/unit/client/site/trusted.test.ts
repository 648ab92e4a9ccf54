import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { root } from '../../../../src/tools/run.mjs';

// What Trusted Types guard (https://www.w3.org/TR/trusted-types/#injection-sinks), as code of this project could write it.
const SINKS =
  /\.(innerHTML|outerHTML|srcdoc)\s*=|insertAdjacentHTML\(|parseFromString\(|createContextualFragment\(|document\.write|setHTMLUnsafe\(|new (Shared)?Worker\(|serviceWorker\s*\.register\(|\s\.register\(|importScripts\(|\beval\(|new Function\(/g;

const used = globSync('src/{client,components,layouts,pages}/**/*.{ts,astro}', { cwd: root })
  .map((name) => name.split(path.sep).join('/'))
  .toSorted()
  .flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return [...text.matchAll(SINKS)].map(({ index }) => ({ file, code: text.slice(index, index + 80) }));
  });

test('text becomes HTML or a script only through the policy, in these four places', () => {
  expect(used.map(({ file }) => file)).toEqual([
    'src/client/banding/banding-lumbung.ts',
    'src/client/luring/kept-sets.ts',
    'src/client/luring/status-luring.ts',
    'src/client/tulis/preview.ts',
  ]);
  expect(used.filter(({ code }) => !code.includes('trusted.create'))).toEqual([]);
});

test('the policy lets no script of another host through', async () => {
  const policies: Record<string, unknown> = {};
  const createPolicy = (name: string, rules: unknown) => (policies[name] = rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  vi.stubGlobal('location', new URL('https://contoh.go.id/lumbung/kasus/'));
  vi.resetModules();
  const { trusted } = await import('../../../../src/client/site/trusted.ts');
  expect(Object.keys(policies)).toEqual(['lumbung']);
  expect(trusted.createScriptURL('/lumbung/sw.js')).toBe('/lumbung/sw.js');
  for (const address of [
    '//jahat.id/sw.js',
    'https://contoh.go.id.jahat.id/sw.js',
    'data:text/javascript,1',
    'http://contoh.go.id/sw.js',
  ])
    // prettier-ignore
    expect(() => trusted.createScriptURL(address), address).toThrow(TypeError);
});
