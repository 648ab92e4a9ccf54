import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { intakeHost } from '../../src/intake/node/host.ts';
import { intakeSettings } from '../../src/intake/node/settings.ts';
import { listen } from '../../src/tools/port.ts';
import { isMain, main } from '../../src/tools/run.mjs';

// npm run bench:intake: stories a second over loopback into a repository of Git, and what they do to memory. The intake runs in a process
// of its own, so that neither the proofs of work nor the clients are measured with it.
const LIBRARY = 'tests/library';
const STORY = {
  cerita:
    'Setiap Jumat kami belajar Siskeudes satu jam di kantor desa. Sebelas kali berjalan, lalu berhenti ketika operatornya diganti.',
  ...{ tempat: { provinsi: '73', kabupaten: 'Luwu Timur' }, akhir: 'dihentikan', samarkan: true },
};

async function measure([stories = '500', atOnce = '500']: string[]): Promise<void> {
  const home = await mkdtemp(path.join(tmpdir(), 'lumbung-bench-'));
  const env = { ...process.env, KIRIMAN_DIR: path.join(home, 'kiriman'), KIRIMAN_BATAS: '1000000', BENCH_INTAKE: '1' };
  const child = spawn(process.execPath, ['--expose-gc', import.meta.filename], {
    env,
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const said = () => new Promise<Said>((resolve) => child.once('message', (message: Said) => resolve(message)));
  const memory = async () => {
    const answer = said();
    child.send('memory');
    return answer;
  };
  try {
    const { url = '' } = await said();
    const proofs = [];
    for (let count = 0; count < Number(stories); count += 1) proofs.push(await proof(url));
    const before = await memory();
    const waited: number[] = [];
    let asked = 0;
    const start = performance.now();
    const queue = proofs.values();
    const work = async () => {
      for (const altcha of queue) {
        const body = JSON.stringify({ jenis: 'titipan', kunci: randomUUID(), isi: STORY, altcha });
        const began = performance.now();
        for (;;) {
          asked += 1;
          const answer = await fetch(url, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
          await answer.json();
          if (answer.status === 201) break;
          if (answer.status !== 503) throw new Error(`answered ${answer.status}`);
          await new Promise((resolve) => setTimeout(resolve, 1000));
        }
        waited.push(performance.now() - began);
      }
    };
    await Promise.all(Array.from({ length: Number(atOnce) }, work));
    const seconds = (performance.now() - start) / 1000;
    const after = await memory();
    const sorted = waited.toSorted((a, b) => a - b);
    console.log({
      ...{
        stories: proofs.length,
        atOnce: Number(atOnce),
        seconds: round(seconds),
        perSecond: round(proofs.length / seconds),
      },
      ...{
        medianMs: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
        slowestMs: Math.round(sorted.at(-1) ?? 0),
        toldToWait: asked - proofs.length,
      },
      ...{
        heapMB: [before.heap, after.heap],
        residentMB: [before.resident, after.resident],
        cpuSeconds: round((after.cpu ?? 0) - (before.cpu ?? 0)),
      },
    });
  } finally {
    child.kill();
    await rm(home, { recursive: true, force: true });
  }
}

async function proof(url: string): Promise<string> {
  const challenge: Challenge = await (await fetch(`${url}/tantangan`)).json();
  return btoa(JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) }));
}

/** The intake in its own process. */
async function serveMeasured(): Promise<void> {
  const situs = { alamat: 'https://lumbung.example', jalur: '/', cabang: 'main' };
  const isPublished = () => Promise.resolve(false);
  const intake = intakeHost({ settings: intakeSettings(), situs, contentDir: LIBRARY, isPublished, cost: 1 });
  const server = createServer(intake.listener);
  const port = await listen(server, 0);
  process.on('message', () => {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    process.send?.({ heap: megabytes(heapUsed), resident: megabytes(rss), cpu: (user + system) / 1e6 });
  });
  process.send?.({ url: `http://localhost:${port}/kirim` });
}

interface Said {
  url?: string;
  heap?: number;
  resident?: number;
  cpu?: number;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

if (isMain(import.meta.url))
  await main(() => (process.env['BENCH_INTAKE'] ? serveMeasured() : measure(process.argv.slice(2))));
