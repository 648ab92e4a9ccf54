import type { Measured } from './measured.ts';
import type { PeerMissing, PeerRun } from './peers.ts';
import type { Cost, SearchRun, Visit } from './reader.ts';
import type { KindBytes, SiteRun } from './site.ts';

export interface SizeResult {
  kasus: number;
  entries: number;
  cold: SiteRun;
  /** After one sentence of one case was changed. */
  warm: SiteRun;
  peers: (PeerRun | PeerMissing)[];
  bytes: KindBytes[];
  search?: SearchRun | { missing: string };
}

/** Ratios come first: seconds of one machine say little about another, and this one may be busy. */
export function ratios(result: SizeResult, first: SizeResult): Record<string, number | undefined> {
  const [hugo, starlight] = ['Hugo', 'Starlight'].map((name) => runOf(name, result));
  const peer = hugo && hugo.build.seconds + (hugo.pagefind?.seconds ?? 0);
  const peerCpu = hugo && (hugo.build.cpu ?? 0) + (hugo.pagefind?.cpu ?? 0);
  const peerMb = hugo && Math.max(hugo.build.peakMb ?? 0, hugo.pagefind?.peakMb ?? 0, 1);
  const per = ({ cold, entries }: SizeResult) => cold.build.seconds / entries;
  return {
    'waktu: kami ÷ (Hugo + Pagefind)': peer && result.cold.build.seconds / peer,
    'prosesor: kami ÷ (Hugo + Pagefind)': peerCpu ? (result.cold.build.cpu ?? 0) / peerCpu : undefined,
    'waktu: kami ÷ Starlight': starlight && result.cold.build.seconds / starlight.build.seconds,
    'satu tulisan berubah ÷ dari awal': result.warm.build.seconds / result.cold.build.seconds,
    [`waktu per tulisan ÷ pada ${first.kasus} kasus`]: per(result) / per(first),
    'memori: kami ÷ (Hugo atau Pagefind, yang lebih besar)': peerMb && (result.cold.build.peakMb ?? 0) / peerMb,
  };
}

/** The whole report as text. */
export function report(results: readonly SizeResult[]): string {
  const [first] = results;
  if (!first) return 'Tidak ada yang diukur.';
  const columns = results.map(({ kasus }) => `${kasus} kasus`);
  const names = Object.keys(ratios(first, first));
  const peers = first.peers.map(({ name }) => name);
  const rows: (string | undefined)[][] = [
    ['RASIO (dalam satu putaran)', ...columns],
    ...names.map((name) => [name, ...results.map((result) => fixed(ratios(result, first)[name], 2))]),
    ['DETIK', ...columns],
    ['dari awal, seluruhnya', ...results.map(({ cold }) => fixed(cold.build.seconds, 1))],
    ...first.cold.stages.map(({ name }, at) => [
      `  ${name}`,
      ...results.map(({ cold }) => fixed(cold.stages[at]?.seconds, 1)),
    ]),
    ['satu tulisan berubah', ...results.map(({ warm }) => fixed(warm.build.seconds, 1))],
    ...peers.flatMap((name) => peerRows(name, results, (part) => fixed(part?.seconds, 1))),
    ['DETIK PROSESOR', ...columns],
    ['dari awal', ...results.map(({ cold }) => fixed(cold.build.cpu, 1))],
    ['MEMORI PUNCAK (MB, seluruh proses)', ...columns],
    ['dari awal', ...results.map(({ cold }) => fixed(cold.build.peakMb, 0))],
    ['satu tulisan berubah', ...results.map(({ warm }) => fixed(warm.build.peakMb, 0))],
    ...peers.flatMap((name) => peerRows(name, results, (part) => fixed(part?.peakMb, 0))),
    ['PENCARIAN (400 kbit/s, 300 ms, CPU ÷ 4)', ...columns],
    ...searchRows(results),
    ['HALAMAN TERBERAT MENURUT JENIS (byte, gzip)', ...columns],
    ...kindRows(results),
  ];
  const width = Math.max(...rows.map(([label = '']) => label.length)) + 2;
  const line = ([label = '', ...cells]: (string | undefined)[]) =>
    label.padEnd(width) + cells.map((cell) => (cell ?? '–').padStart(14)).join('');
  return rows.map(line).join('\n');
}

function runOf(name: string, { peers }: SizeResult): PeerRun | undefined {
  return peers.find((peer): peer is PeerRun => peer.name === name && 'build' in peer);
}

/** One row a peer, and one for plain Pagefind where the peer does not run it itself; of a peer that is missing, how to get it. */
function peerRows(name: string, results: readonly SizeResult[], cell: (part?: Measured) => string | undefined) {
  const missing = results
    .flatMap(({ peers }) => peers)
    .find((peer): peer is PeerMissing => peer.name === name && 'missing' in peer);
  if (missing) return [[`${name}: ${missing.missing}`]];
  const built = results.map((result) => runOf(name, result));
  return [
    [`${name}, halaman polos`, ...built.map((run) => cell(run?.build))],
    ...(built.some((run) => run?.pagefind)
      ? [['Pagefind polos di atasnya', ...built.map((run) => cell(run?.pagefind))]]
      : []),
  ];
}

function searchRows(results: readonly SizeResult[]): (string | undefined)[][] {
  const missing = results.map(({ search }) => search).find((search) => search && 'missing' in search);
  if (missing && 'missing' in missing) return [[missing.missing]];
  const runs = results.map(({ search }) => (search && 'visits' in search ? search : undefined));
  const rows = (name: string, costOf: (visit: Visit) => Cost) =>
    SEARCHES.map((kind, at) => [
      `${name}, ${kind}`,
      ...runs.map((run) => cost(run?.visits.slice(at, at + 1).map(costOf)[0])),
    ]);
  return [
    ['saran pertama', ...runs.map((run) => cost(run?.suggestion))],
    ...rows('hasil, kunjungan pertama', ({ cold }) => cold),
    ...rows('hasil, kunjungan kedua setelah', ({ second }) => second),
  ];
}

/** What bench.ts searches for, in its order. */
const SEARCHES = ['satu kata', 'dua kata', 'pertanyaan'];

function cost(spent: Cost | undefined): string | undefined {
  return spent && `${kb(spent.bytes)} ${fixed(spent.ms / 1000, 1)} s`;
}

function kindRows(results: readonly SizeResult[]): (string | undefined)[][] {
  const kinds = [...new Set(results.flatMap(({ bytes }) => bytes.map(({ kind }) => kind)))];
  return kinds.map((kind) => [
    kind,
    ...results.map(({ bytes }) => fixed(bytes.find((row) => row.kind === kind)?.most, 0)),
  ]);
}

function fixed(value: number | undefined, digits: number): string | undefined {
  return value?.toFixed(digits).replace('.', ',');
}

function kb(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}
