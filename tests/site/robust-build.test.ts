import { appendFileSync, cpSync, existsSync, globSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../src/tools/run.mjs';
import { writeCorpus } from '../bench/corpus.ts';
import { copyProject, digestOf, startBuild } from '../support/project.ts';

const MINUTES = 60_000;
const project = copyProject();
const faults = path.join(project.dir, 'faults.ts');
const contentDir = path.join(project.dir, 'kecil');
const out = path.join(project.dir, 'dist');
const cache = path.join(project.dir, 'node_modules/.cache/lumbung');
let good: string;

beforeAll(async () => {
  cpSync(path.join(root, 'tests/support/faults.ts'), faults);
  await writeCorpus({ n: 3, out: contentDir, seed: 1, pictures: 0, force: false, from: path.join(project.dir, 'content') }); // prettier-ignore
  const { code, output } = await begin().ended;
  if (code !== 0) throw new Error(output);
  good = digestOf(out);
}, 5 * MINUTES);
afterAll(() => project.remove());
// Something to do for each build: a site that could not be told from the last one would prove nothing.
beforeEach(() => {
  const [file = ''] = globSync('adopsi/*.md', { cwd: contentDir });
  appendFileSync(path.join(contentDir, file), '\nSatu kalimat tambahan.\n');
});

function begin(fault: Readonly<Record<string, string>> = {}) {
  return startBuild(project.dir, {
    CONTENT_DIR: contentDir,
    OUT_DIR: out,
    OG_IMAGES: '0',
    PRECOMPRESS: '0',
    ...(fault['FAULT'] ? { NODE_OPTIONS: `--import ${pathToFileURL(faults).href}` } : {}),
    ...fault,
  });
}

/** A build that ends as soon as the entries have been read. */
async function beginUnreadable() {
  const link = path.join(contentDir, 'kasus/putus.md');
  symlinkSync('tidak-ada.md', link);
  const ended = await begin().ended;
  rmSync(link);
  return ended;
}

test('a build that draws no pictures for links names none', () => {
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).not.toContain('og:image');
});

const beside = () => readdirSync(project.dir).filter((name) => name.startsWith('dist'));
const staged = () => readdirSync(cache).filter((name) => name.startsWith('bangun-'));

describe.each([
  ['at its start', 'Syncing content', 'SIGKILL'],
  ['while pages are written', 'generating static routes', 'SIGKILL'],
  ['while pages are written, politely', 'generating static routes', 'SIGTERM'],
  ['before the service worker is written', 'Gambar tautan dilewati', 'SIGKILL'],
] as const)('a build that is killed %s', (_, mark, signal) => {
  test(`leaves the last good site whole (${signal} after "${mark}")`, { timeout: 2 * MINUTES }, async () => {
    const building = begin();
    await building.until(mark);
    process.kill(signal === 'SIGKILL' ? -building.pid : building.pid, signal);
    const { code } = await building.ended;
    expect(code).not.toBe(0);
    expect(digestOf(out)).toBe(good);
    if (signal === 'SIGTERM') expect([beside(), staged()]).toEqual([['dist'], []]);
  });
});

describe('a build that fails', () => {
  test('for want of disk says so, and leaves the last good site whole', { timeout: 2 * MINUTES }, async () => {
    const { code, output } = await begin({ FAULT: 'disk-full', FAULT_FILE: '/luring/daftar/' }).ended;
    expect([code, output]).toEqual([1, expect.stringContaining('Situs gagal dibangun: ruang disk habis. Kosongkan ruang, lalu bangun ulang. Situs sebelumnya di ')]); // prettier-ignore
    expect(digestOf(out)).toBe(good);
    expect([beside(), staged()]).toEqual([['dist'], []]);
  });

  test('because a file vanished says so, and leaves the last good site whole', { timeout: 2 * MINUTES }, async () => {
    const [file = ''] = globSync('adopsi/*.md', { cwd: contentDir });
    const text = readFileSync(path.join(contentDir, file));
    const { code, output } = await begin({ FAULT: 'vanish', FAULT_FILE: path.basename(file) }).ended;
    appendFileSync(path.join(contentDir, file), text);
    expect(output).toContain('Isi perpustakaan berubah selama dibaca: ada berkas yang hilang atau diganti.');
    expect(code).toBe(1);
    expect(digestOf(out)).toBe(good);
  });

  test(
    'because a file cannot be read names it, and leaves the last good site whole',
    { timeout: 2 * MINUTES },
    async () => {
      const { code, output } = await beginUnreadable();
      expect(output).toMatch(/content\/kasus\/putus\.md:1:1 .*tautan simbolik/);
      expect(code).toBe(1);
      expect(digestOf(out)).toBe(good);
    },
  );
});

describe('a machine that stops between moving the old site away and the new one in', () => {
  test('has both sites, and the next build puts one back first', { timeout: 3 * MINUTES }, async () => {
    await begin({ FAULT: 'kill-in-swap' }).ended;
    const [old = ''] = readdirSync(project.dir).filter((name) => name.startsWith('dist.lama-'));
    expect(existsSync(out)).toBe(false);
    expect(digestOf(path.join(project.dir, old))).toBe(good);
    // A build that cannot even begin: what is there afterwards is the old site, not what it made.
    expect((await begin({ CONTENT_DIR: path.join(project.dir, 'tidak-ada') }).ended).code).toBe(1);
    expect(digestOf(out)).toBe(good);
  });
});

test(
  'after all this the next build succeeds, even beside an Astro that outlived its build, and clears up',
  { timeout: 3 * MINUTES },
  async () => {
    const orphaned = begin();
    await orphaned.until('generating static routes');
    process.kill(orphaned.pid, 'SIGKILL');
    const { code, output } = await begin().ended;
    expect([code, code === 0 ? '' : output]).toEqual([0, '']);
    expect(digestOf(out)).not.toBe(good);
    expect(beside()).toEqual(['dist']);
    const next = digestOf(out);
    await orphaned.ended;
    expect((await beginUnreadable()).code).toBe(1);
    expect(digestOf(out)).toBe(next);
    expect([beside(), staged()]).toEqual([['dist'], []]);
  },
);
