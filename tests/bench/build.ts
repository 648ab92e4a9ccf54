import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { cacheDir } from '../../src/reading/paths.ts';
import { hugo, starlight } from './build/peers.ts';
import { searchVisits } from './build/reader.ts';
import { buildSite, bytesByKind, changeOne } from './build/site.ts';
import { ratios, report, type SizeResult } from './build/table.ts';
import { writeCorpus } from './corpus.ts';
import { isMain, main, messageOf, root } from '../../src/tools/run.mjs';

const USAGE = `Pemakaian: npm run bench -- [--sizes 100,1000,10000] [--json BERKAS] [--seed 1] [--og] [--tanpa-peramban] [--tanpa-pembanding]
Membangun perpustakaan sintetis dan mengukur waktu, memori, byte, dan pencarian; pembanding dijalankan dalam putaran yang sama.`;
/** One word, two, and a question, of words that the synthetic texts have. */
const QUERIES = [
  'petugas',
  'melatih petugas',
  'bagaimana cara agar antrean panjang di loket tidak membuat warga menunggu terlalu lama setiap hari pasar',
];

const PEERS = [
  ['Hugo', hugo],
  ['Starlight', starlight],
] as const;

interface BenchOptions {
  seed: number;
  og: boolean;
  browser: boolean;
  peers: boolean;
  signal: AbortSignal;
  say: (text: string) => void;
}

/** Everything about a library of one size; what it made is removed again. */
async function benchSize(kasus: number, { seed, og, browser, peers, signal, say }: BenchOptions): Promise<SizeResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lumbung-bench-'));
  // Inside the project: Astro puts half-built pages of an output folder elsewhere into `.astro/`.
  const out = path.join(root, 'node_modules/.cache/lumbung', `bench-${process.pid}`);
  const content = path.join(folder, 'content');
  try {
    say('menulis perpustakaan');
    const { total: entries } = await writeCorpus({
      n: kasus,
      out: content,
      seed,
      pictures: 0.02,
      force: false,
      signal,
    });
    signal.throwIfAborted();
    say('membangun dari awal');
    const cold = await buildSite(content, out, signal, og);
    const bytes = await bytesByKind(out);
    say('pencarian di peramban');
    const search = browser ? await visits(out) : undefined;
    signal.throwIfAborted();
    const ran = peers ? await peerRuns(content, folder, signal, say) : [];
    say('membangun lagi setelah satu tulisan berubah');
    await changeOne(content);
    return {
      kasus,
      entries,
      cold,
      warm: await buildSite(content, out, signal, og),
      peers: ran,
      bytes,
      ...(search ? { search } : {}),
    };
  } finally {
    await Promise.all([folder, out, cacheDir(content)].map((one) => rm(one, { recursive: true, force: true })));
  }
}

async function peerRuns(
  content: string,
  folder: string,
  signal: AbortSignal,
  say: BenchOptions['say'],
): Promise<SizeResult['peers']> {
  const ran: SizeResult['peers'] = [];
  for (const [name, peer] of PEERS) {
    say(name);
    // A peer that fails must not take with it what was measured of ours.
    const failed = (error: unknown) => ({ name, missing: `gagal: ${messageOf(error).split('\n').at(-1) ?? ''}` });
    ran.push(await peer(content, path.join(folder, peer.name), signal).catch(failed));
    signal.throwIfAborted();
  }
  return ran;
}

async function visits(out: string): Promise<NonNullable<SizeResult['search']>> {
  try {
    return await searchVisits(out, QUERIES);
  } catch (error) {
    return { missing: `tidak terukur: ${messageOf(error).split('\n')[0] ?? ''}` };
  }
}

/** `npm run bench` */
async function fromCommandLine(): Promise<number> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '100,1000,10000' },
      json: { type: 'string' },
      seed: { type: 'string', default: '1' },
      og: { type: 'boolean', default: false },
      'tanpa-peramban': { type: 'boolean', default: false },
      'tanpa-pembanding': { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) throw new Error(USAGE);
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  const results = await benchAll(sizes, {
    seed: Number(values.seed),
    og: values.og,
    browser: !values['tanpa-peramban'],
    peers: !values['tanpa-pembanding'],
    signal: stop.signal,
  });
  console.log(report(results));
  if (values.json !== undefined && results.length > 0) await writeFile(values.json, asJson(results));
  return stop.signal.aborted ? 130 : 0;
}

/** The sizes one after another; stopped, those that are done. */
async function benchAll(sizes: readonly number[], options: Omit<BenchOptions, 'say'>): Promise<SizeResult[]> {
  const results: SizeResult[] = [];
  for (const size of sizes) {
    const say = (text: string) => console.error(`[${new Date().toLocaleTimeString('id-ID')}] ${size} kasus: ${text} …`);
    try {
      results.push(await benchSize(size, { ...options, say }));
    } catch (error) {
      if (!options.signal.aborted) throw error;
      console.error('Dihentikan; yang sudah terukur ditampilkan.');
      break;
    }
  }
  return results;
}

function asJson(results: readonly SizeResult[]): string {
  const mesin = `${process.platform} ${process.arch}, Node ${process.version}`;
  const hasil = results.map((result) => ({ rasio: ratios(result, results[0] ?? result), ...result }));
  const withoutLines = (key: string, value: unknown) => (key === 'lines' ? undefined : value);
  return `${JSON.stringify({ tanggal: new Date().toISOString(), mesin, hasil }, withoutLines, 2)}\n`;
}

if (isMain(import.meta.url)) await main(fromCommandLine);
