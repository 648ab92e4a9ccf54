import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { rootLines } from '../../../src/tools/akar.ts';
import { readBenchSet } from '../../bench/search/format.ts';
import { measure } from '../../bench/search/measures.ts';
import { benchSearch, table } from '../../bench/search.ts';

const SET = fileURLToPath(new URL('search', import.meta.url));

test('akar prints a word, a tab and its root a line', () => {
  expect(rootLines(['pelayanan', 'Langkah-langkah'])).toBe('pelayanan\tlayan\nLangkah-langkah\tlangkah\n');
});

test('ours finds what plain Pagefind misses, on a set it was not tuned on', async () => {
  const [plain, ours] = await benchSearch(await readBenchSet(SET));
  expect(ours?.s1).toBeGreaterThan(0.95);
  expect(ours?.zero).toBeLessThanOrEqual(0.01);
  expect(plain?.s1).toBeLessThan(0.8);
  expect(table([plain!, ours!])).toMatch(/^ +pagefind +lumbung\nS@1 +0\.\d{3} +(0|1)\.\d{3}\n/);
}, 30_000);

describe('measures', () => {
  const query = (grades: Record<string, number>) => ({ id: 'q', text: '', grades: new Map(Object.entries(grades)) });

  test('of a list with the best document second', () => {
    const { ndcg10, ...rest } = measure([query({ a: 1 })], [['x', 'a']]);
    expect(rest).toEqual({ s1: 0, s10: 1, mrr: 0.5, zero: 0 });
    expect(ndcg10).toBeCloseTo(1 / Math.log2(3));
  });

  test('graded documents in the best order give nDCG 1, in another order less', () => {
    expect(measure([query({ a: 2, b: 1 })], [['a', 'b']]).ndcg10).toBe(1);
    expect(measure([query({ a: 2, b: 1 })], [['b', 'a']]).ndcg10).toBeCloseTo(0.797, 3);
  });

  test('are means over the queries; nothing found counts as zero result', () => {
    expect(measure([query({ a: 1 }), query({ a: 1 })], [['a'], []])).toEqual({
      s1: 0.5,
      s10: 0.5,
      mrr: 0.5,
      ndcg10: 0.5,
      zero: 0.5,
    });
  });
});

describe('a set that is not what was agreed', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'lumbung-uji-'));
    folders.push(folder);
    await cp(SET, folder, { recursive: true });
  });
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true }))));
  const message = async (file: string, text: string) => {
    await writeFile(path.join(folder, file), text);
    return readBenchSet(folder).then(
      () => 'tidak ada galat',
      (error: Error) => error.message.replace(folder, '…'),
    );
  };

  test.each([
    ['docs.jsonl', '', '…/docs.jsonl kosong.'],
    ['docs.jsonl', '{"id": "a"', 'docs.jsonl:1: baris ini bukan JSON.'],
    [
      'docs.jsonl',
      '{"id": "a", "judul": "x"}',
      'docs.jsonl:1: tiap baris berbentuk {"id": "…", "title": "…", "text": "…"}; title boleh tidak ada.',
    ],
    ['docs.jsonl', '{"id":"a","text":"x"}\n{"id":"a","text":"y"}', 'docs.jsonl: id "a" dipakai dua kali.'],
    ['queries.tsv', 'q1 tanpa tab', 'queries.tsv:1: harus ada 2 kolom dipisah tab: id kueri, teks kueri.'],
    ['qrels.tsv', 'q1\tsampah', 'qrels.tsv:1: harus ada 3 kolom dipisah tab: id kueri, id dokumen, nilai.'],
    ['qrels.tsv', 'q999\tsampah\t1', 'qrels.tsv:1: kueri "q999" tidak ada di queries.tsv.'],
    ['qrels.tsv', 'q1\ttidak-ada\t1', 'qrels.tsv:1: dokumen "tidak-ada" tidak ada di docs.jsonl.'],
    ['qrels.tsv', 'q1\tsampah\tya', 'qrels.tsv:1: nilai "ya" bukan angka 0 atau lebih.'],
  ])('%s %j: %s', async (file, text, expected) => {
    expect(await message(file, text)).toBe(expected);
  });

  test('queries without judgement are named', async () => {
    const judged = await readFile(path.join(SET, 'qrels.tsv'), 'utf8');
    expect(await message('qrels.tsv', judged.replace(/^q[12]\t.*\n/gm, ''))).toBe(
      'qrels.tsv: 2 kueri tidak punya dokumen bernilai lebih dari 0: q1, q2.',
    );
  });

  test('a missing file is named', async () => {
    await rm(path.join(folder, 'queries.tsv'));
    await expect(readBenchSet(folder)).rejects.toThrow(/queries\.tsv tidak ada atau tidak dapat dibaca/);
  });
});
