import { spawn, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/reading/library.ts';
import { readSitus } from '../../src/reading/situs.ts';
import { root } from '../../src/tools/run.mjs';
import { TESTED } from '../../src/tools/tested.mjs';
import { readPages } from '../support/html.ts';
import { brokenLinks } from '../support/links.ts';
import { build, copyProject, endOf, ownEnvironment } from '../support/project.ts';
import { mostNamed, rewriteRoles, withdraw } from '../support/withdraw.ts';

// That no test of the program opens content/ is seen in each of them (support/without-content.mjs); here it is tried.
const MINUTES = 300_000;
const project = copyProject(['tests', '.github', '.vscode']);
const content = path.join(project.dir, 'content');
// The real content may be younger than the day of these tests.
const now = new Date().toISOString().slice(0, 10);
const findings = async (day: string = TESTED.BUILD_DATE) =>
  (await readLibrary(content, day)).findings.map((one) => JSON.stringify(one));
afterAll(() => project.remove());

/** Puts something in the place of content/ in the copy. */
function replaceContent(from: string, names: readonly string[]): void {
  rmSync(content, { recursive: true });
  for (const name of names) {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    cpSync(path.join(from, name), path.join(content, name), { recursive: true });
  }
}

/** The unit tests that read a library, in the copy. */
function unitTests(): Promise<{ code: number | null; output: string }> {
  const rooms = ['library.test', 'without-content.test', 'unit/catalog', 'unit/open-data', 'unit/publishing'];
  const args = [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit', '--maxWorkers', '1', ...rooms]; // prettier-ignore
  return endOf(spawn(process.execPath, args, { cwd: project.dir, env: { ...ownEnvironment(), NO_COLOR: '1' } }));
}

describe.each(['kasus', 'praktik'] as const)('without the %s that most others name', (kind) => {
  test('the checker finds nothing that it had not found before', async () => {
    copyRealContent();
    const before = new Set(await findings(now));
    const id = mostNamed(content, kind);
    if (id !== undefined) withdraw(content, kind, id);
    expect((await findings(now)).filter((one) => !before.has(one))).toEqual([]);
    expect(globSync(`${kind}/${id}.*`, { cwd: content })).toEqual([]);
  }, MINUTES); // prettier-ignore
});

describe('with one case, one practice and one report in its place', () => {
  const outDir = path.join(project.dir, 'dist');

  beforeAll(() => {
    const library = path.join(root, TESTED.CONTENT_DIR);
    replaceContent(library, [
      'acuan',
      'situs.yml',
      'kasus/kader-posyandu-contoh-barat.mdx',
      'praktik/melatih-kader-di-tempat.mdx',
      'praktik/papan-giliran.jpg',
      'adopsi/kader-rsud-contoh-timur.md',
    ]);
    // What they name is not here.
    for (const list of ['masalah', 'pelajaran']) writeFileSync(path.join(content, `acuan/${list}.yml`), '[]\n');
    rewriteRoles(content, () => false);
  });

  test('the checker finds nothing', async () => expect(await findings()).toEqual([]));

  test('the unit tests that read a library pass', async () => {
    const { code, output } = await unitTests();
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringMatching(/Tests +\d{2,} passed/) });
  }, MINUTES); // prettier-ignore

  test('the site is built, and every address leads somewhere', async () => {
    const { code, output } = await build({ dir: project.dir, contentDir: content, outDir });
    expect({ code, output }).toMatchObject({ code: 0 });
    const { situs } = await readSitus(content);
    const pages = await readPages(outDir);
    expect(pages.filter(({ path: where }) => /^(kasus|praktik)\/[^/]+\/$/.test(where))).toHaveLength(2);
    expect(brokenLinks({ dir: outDir, site: situs?.alamat ?? '', base: situs?.jalur ?? '/', pages })).toEqual([]);
  }, MINUTES); // prettier-ignore
});

/** In a process that may look at content/: that is what is copied. */
function copyRealContent(): void {
  rmSync(content, { recursive: true, force: true });
  const copy = `require('node:fs').cpSync(${JSON.stringify(path.join(root, 'content'))}, ${JSON.stringify(content)}, { recursive: true })`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', copy], { env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8' }); // prettier-ignore
  if (status !== 0) throw new Error(stderr);
}
