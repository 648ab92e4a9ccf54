import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../src/tools/run.mjs';

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
    'src/client/banding-lumbung.ts',
    'src/client/daftar-luring.ts',
    'src/client/status-luring.ts',
    'src/client/tulis/preview.ts',
  ]);
  expect(used.filter(({ code }) => !code.includes('trusted.create'))).toEqual([]);
});
