import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '../../../src/reading/library.ts';
import { writeCorpus } from '../../bench/corpus.ts';

let home: string;
let first: string;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'lumbung-korpus-'));
  first = path.join(home, 'a');
  await writeCorpus({ n: 300, out: first, seed: 7, pictures: 0.1, force: false });
}, 60_000);
afterAll(() => rm(home, { recursive: true }));

async function bytesOf(dir: string): Promise<Map<string, string>> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
  const read = names.map(async (item) => {
    const file = path.join(item.parentPath, item.name);
    return [path.relative(dir, file), (await readFile(file)).toString('base64')] as const;
  });
  return new Map((await Promise.all(read)).toSorted(([a], [b]) => a.localeCompare(b)));
}

describe('the synthetic library', () => {
  test('has nothing that the checker objects to', async () => {
    expect((await readLibrary(first, '2026-11-24')).findings).toEqual([]);
  }, 60_000);

  test('comes out the same for the same seed, pictures too, and otherwise for another', async () => {
    const [again, other] = [path.join(home, 'b'), path.join(home, 'c')];
    await writeCorpus({ n: 300, out: again, seed: 7, pictures: 0.1, force: false });
    await writeCorpus({ n: 300, out: other, seed: 8, pictures: 0.1, force: false });
    const bytes = await bytesOf(first);
    expect(bytes).toEqual(await bytesOf(again));
    expect([...bytes.keys()].filter((name) => name.endsWith('.png')).length).toBeGreaterThan(5);
    const changed = await bytesOf(other);
    expect([...bytes].filter(([name, text]) => name.endsWith('.mdx') && changed.get(name) === text)).toEqual([]);
  }, 60_000);

  test('holds 300 cases, 30 practices and 60 reports, each other than the rest and marked as made up', async () => {
    const texts = new Map<string, string>();
    for (const kind of ['kasus', 'praktik', 'adopsi'])
      for (const name of await readdir(path.join(first, kind)))
        if (/\.mdx?$/.test(name)) texts.set(`${kind}/${name}`, await readFile(path.join(first, kind, name), 'utf8'));
    expect(texts.size).toBe(390);
    expect(new Set([...texts.values()].map((text) => text.replace(/^---[\s\S]*?^---/m, ''))).size).toBe(390);
    expect([...texts].filter(([, text]) => !text.includes('Contoh sintetis, bukan unit sungguhan.'))).toEqual([]);
    expect(await readFile(path.join(first, 'situs.yml'), 'utf8')).toContain('(sintetis)');
  });
});

test('a folder that holds something is left alone, unless forced', async () => {
  const out = path.join(home, 'penuh');
  await writeCorpus({ n: 10, out, seed: 1, pictures: 0, force: false });
  await writeFile(path.join(out, 'catatan.txt'), 'milik orang');
  const again = { n: 5, out, seed: 1, pictures: 0 };
  await expect(writeCorpus({ ...again, force: false })).rejects.toThrow('tidak kosong');
  await writeCorpus({ ...again, force: true });
  expect(await readdir(path.join(out, 'kasus'))).toHaveLength(5);
  expect(await readFile(path.join(out, 'catatan.txt'), 'utf8')).toBe('milik orang');
});

test('stopped, it says how far it came', async () => {
  const stop = new AbortController();
  stop.abort();
  const out = path.join(home, 'henti');
  const result = await writeCorpus({ n: 10, out, seed: 1, pictures: 0, force: false, signal: stop.signal });
  expect(result).toEqual({ written: 0, total: 13 });
});
