import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import * as pagefind from 'pagefind';
import { readLists } from '../../src/reading/lists.ts';
import { contentDir } from '../../src/reading/paths.ts';
import { istilahSchema } from '../../src/schema/acuan.ts';
import { type Engine, ourEngine, plainEngine } from './search/engines.ts';
import { type BenchDocument, type BenchSet, readBenchSet } from './search/format.ts';
import { measure, type Measures } from './search/measures.ts';
import { isMain, main } from '../../src/tools/run.mjs';

export interface BenchResult extends Measures {
  name: string;
  index_bytes: number;
  build_ms: number;
  /** Mean of one query. */
  query_ms: number;
}

/** Builds plain Pagefind and ours on the same documents and asks both the same queries. */
export async function benchSearch(set: BenchSet): Promise<BenchResult[]> {
  const acuan = await readLists(contentDir());
  const istilah = istilahSchema.array().parse(acuan.get('istilah')?.rows ?? []);
  const folder = await mkdtemp(path.join(tmpdir(), 'lumbung-bench-'));
  try {
    const ours = (documents: readonly BenchDocument[], to: string) => ourEngine(documents, istilah, to);
    return [
      await run('pagefind', plainEngine, set, path.join(folder, 'plain')),
      await run('lumbung', ours, set, path.join(folder, 'ours')),
    ];
  } finally {
    await pagefind.close();
    await rm(folder, { recursive: true });
  }
}

async function run(
  name: string,
  build: (documents: readonly BenchDocument[], folder: string) => Promise<Engine>,
  { documents, queries }: BenchSet,
  folder: string,
): Promise<BenchResult> {
  const started = performance.now();
  const engine = await build(documents, folder);
  const built = performance.now();
  await engine.search('pemanasan'); // loads the engine; not timed
  const asked = performance.now();
  const rankings: string[][] = [];
  for (const { text } of queries) rankings.push(await engine.search(text));
  const answered = performance.now();
  return {
    name,
    ...measure(queries, rankings),
    index_bytes: engine.bytes,
    build_ms: Math.round(built - started),
    query_ms: Number(((answered - asked) / queries.length).toFixed(2)),
  };
}

/** One line a measure, one column an engine. */
export function table(results: readonly BenchResult[]): string {
  const rows: [string, (result: BenchResult) => string][] = [
    ['', ({ name }) => name],
    ['S@1', ({ s1 }) => s1.toFixed(3)],
    ['S@10', ({ s10 }) => s10.toFixed(3)],
    ['MRR', ({ mrr }) => mrr.toFixed(3)],
    ['nDCG@10', ({ ndcg10 }) => ndcg10.toFixed(3)],
    ['tanpa hasil', ({ zero }) => zero.toFixed(3)],
    ['indeks (byte)', ({ index_bytes: bytes }) => String(bytes)],
    ['membangun (ms)', ({ build_ms: ms }) => String(ms)],
    ['per kueri (ms)', ({ query_ms: ms }) => ms.toFixed(2)],
  ];
  return rows
    .map(([label, cell]) => label.padEnd(16) + results.map((result) => cell(result).padStart(12)).join(''))
    .join('\n');
}

/** `npm run bench:search -- <folder> [--json]` */
async function benchFromCommandLine(): Promise<void> {
  const args = process.argv.slice(2);
  const [folder, ...more] = args.filter((arg) => arg !== '--json');
  if (folder === undefined || more.length > 0)
    throw new Error(
      'Pemakaian: npm run bench:search -- <folder> [--json]\nFolder berisi docs.jsonl, queries.tsv, dan qrels.tsv.',
    );
  const set = await readBenchSet(folder);
  const results = await benchSearch(set);
  const about = { documents: set.documents.length, queries: set.queries.length };
  if (args.includes('--json')) console.log(JSON.stringify({ ...about, results }, null, 2));
  else console.log(`${about.documents} dokumen, ${about.queries} kueri\n\n${table(results)}`);
}

if (isMain(import.meta.url)) await main(benchFromCommandLine);
