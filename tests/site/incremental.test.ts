import { appendFileSync, cpSync, existsSync, globSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../bench/corpus.ts';
import { build, copyProject } from '../support/project.ts';

const CASES = 12;
const project = copyProject();
const contentDir = path.join(project.dir, 'sintetis');
const outDir = path.join(project.dir, 'dist');
const [warm, cold, changed] = ['warm', 'cold', 'changed'].map((name) => path.join(project.dir, 'hasil', name));
let reused = '';

/** One build in the same folder as the others, and its output put aside. */
async function buildInto(aside: string | undefined): Promise<string> {
  const { code, output } = await build({ dir: project.dir, contentDir, outDir });
  if (code !== 0) throw new Error(output);
  if (aside) {
    cpSync(outDir, aside, { recursive: true });
  }
  rmSync(outDir, { recursive: true });
  return output;
}

beforeAll(async () => {
  await writeCorpus({
    n: CASES,
    out: contentDir,
    seed: 3,
    pictures: 0.1,
    force: false,
    from: path.join(project.dir, 'content'),
  });
  await buildInto(undefined);
  const [file] = globSync('kasus/kasus-sintetis-00012.md*', { cwd: contentDir });
  appendFileSync(path.join(contentDir, file ?? ''), '\nSatu kalimat tambahan.\n');
  reused = await buildInto(warm);
  renameSync(path.join(project.dir, 'node_modules/.cache'), path.join(project.dir, 'cache-lama'));
  await buildInto(cold);
  appendFileSync(path.join(project.dir, 'src/client/site/load-once.ts'), "\nconsole.debug('lain');\n");
  await buildInto(changed);
}, 300_000);
afterAll(() => project.remove());

test('after one changed entry, most pages come from the last build', () => {
  const ofEntries = globSync('{kasus,praktik}/*/{,*/}index.html', { cwd: warm });
  expect(ofEntries.length).toBeGreaterThan(2 * CASES);
  expect(reused.match(/\((restored|cached)\)/g)?.length).toBeGreaterThan(ofEntries.length / 2);
});

test('the output is that of a build from nothing, to the byte', () => {
  const files = (dir = '') =>
    globSync('**/*', { cwd: dir })
      .filter((name) => statSync(path.join(dir, name)).isFile())
      .toSorted();
  expect(files(warm)).toEqual(files(cold));
  const differing = files(warm).filter(
    (name) => !readFileSync(path.join(warm ?? '', name)).equals(readFileSync(path.join(cold ?? '', name))),
  );
  expect(differing).toEqual([]);
});

test('after one changed script, no page names one that is gone', () => {
  const pages = globSync('**/index.html', { cwd: changed ?? '' });
  const named = pages.flatMap(
    (page) => readFileSync(path.join(changed ?? '', page), 'utf8').match(/_astro\/[^"]+\.js/g) ?? [],
  );
  const gone = [...new Set(named)].filter((name) => !existsSync(path.join(changed ?? '', name)));
  expect(named.length).toBeGreaterThan(2 * CASES);
  expect(gone).toEqual([]);
});
