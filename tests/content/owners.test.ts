import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentDir } from '../../src/reading/paths.ts';
import { readSitus } from '../../src/reading/situs.ts';
import { root } from '../../src/tools/run.mjs';
import { strangeOwners } from '../support/owners.ts';

test('those who are asked to review belong to the repository that situs.yml names', async () => {
  const { situs } = await readSitus(contentDir());
  const owners = readFileSync(path.join(root, '.github/CODEOWNERS'), 'utf8');
  expect(situs).toBeDefined();
  expect(strangeOwners(owners, situs?.repositori)).toEqual([]);
});
