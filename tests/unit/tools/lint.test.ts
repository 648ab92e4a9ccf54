import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../../src/tools/run.mjs';

const dir = mkdtempSync(path.join(tmpdir(), 'lumbung-lint-'));
afterAll(() => rmSync(dir, { recursive: true }));

const PLANTED = {
  'a.ts': `import { b } from './b.ts';
export async function work(): Promise<void> {}
work();
[1].forEach(async () => work());
export const a: any = b;
`,
  'b.ts': `import type { a } from './a.ts';
export const b: typeof a = 1;
`,
  'c.astro': `---
import D from './d.astro';
const a: any = 1;
---
<script>
  const b: any = 2;
</script>
`,
  'd.astro': `---
import C from './c.astro';
---
`,
};

test('the linter catches a promise nobody waits for, a circle of imports and `any`, in scripts of .astro files too', () => {
  for (const [name, text] of Object.entries(PLANTED)) writeFileSync(path.join(dir, name), text);
  const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');
  const args = [oxlint, '--config', path.join(root, '.oxlintrc.json'), '--format', 'unix', dir];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const found = stdout.split('\n').flatMap((line) => {
    const [, place, rule] = /([^/]+:\d+):\d+: .*\[Error\/(.+)\]/.exec(line) ?? [];
    return place && rule ? [`${place} ${rule}`] : [];
  });
  expect(found.toSorted()).toEqual([
    'a.ts:1 import(no-cycle)',
    'a.ts:3 typescript(no-floating-promises)',
    'a.ts:4 typescript(no-misused-promises)',
    'a.ts:5 typescript(no-explicit-any)',
    'b.ts:1 import(no-cycle)',
    'c.astro:2 import(no-cycle)',
    'c.astro:3 typescript(no-explicit-any)',
    'c.astro:6 typescript(no-explicit-any)',
  ]);
  expect(status).toBe(1);
});
