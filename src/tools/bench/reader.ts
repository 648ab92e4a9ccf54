import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext } from 'playwright';
import { launchChromium } from '../chromium.ts';
import { HOST, listen } from '../port.ts';

/** A village line and a cheap phone. */
const [BYTES_A_SECOND, LATENCY_MS, CPU_SLOWER] = [400_000 / 8, 300, 4];
const MOST_MS = 90_000;
const TYPES: Record<string, string> = { '.html': 'text/html;charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json', '.woff2': 'font/woff2', '.png': 'image/png', '.webp': 'image/webp' }; // prettier-ignore
const COMPRESSED = /\.(html|css|js|json|svg|webmanifest|xml|txt|csv)$/;

export interface Visit {
  /** From the first letter typed to the first suggestion, and the bytes that came meanwhile. */
  suggestion: { ms: number; bytes: number };
  /** From the first letter typed to the first result, and all bytes since the page stood. */
  results: { ms: number; bytes: number };
  /** Bytes of the search page itself, before anything is typed. */
  page: number;
}

/** Searches the built site for one word, first with nothing stored, then again in the same browser. */
export async function searchVisits(out: string, word: string): Promise<{ cold: Visit; second: Visit }> {
  const line = await slowLine(out);
  let browser: Browser | undefined;
  try {
    browser = await launchChromium();
    // Without the service worker: what the HTTP cache alone gives, and no copies made in the background.
    const context = await browser.newContext({ serviceWorkers: 'block', locale: 'id-ID' });
    const cold = await visit(context, line, word);
    return { cold, second: await visit(context, line, word) };
  } finally {
    await browser?.close();
    line.server.close();
    line.server.closeAllConnections();
  }
}

async function visit(context: BrowserContext, line: Line, word: string): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  const start = line.sent();
  await page.goto(`${line.url}cari/`, { waitUntil: 'load', timeout: MOST_MS });
  const stood = line.sent();
  const typed = performance.now();
  const spent = () => ({ ms: Math.round(performance.now() - typed), bytes: line.sent() - stood });
  let [suggestion, results]: (Visit['results'] | undefined)[] = [];
  await page.locator('#q').pressSequentially(word, { delay: 60 });
  // The page searches as one types: suggestions stand until the results do, so both are looked for at once.
  while (!results && performance.now() - typed < MOST_MS) {
    if (!suggestion && (await page.locator('[data-saran] li').count()) > 0) suggestion = spent();
    if ((await page.locator('[data-hasil] li').count()) > 0) results = spent();
    await sleep(40);
  }
  if (!results) throw new Error(`tidak ada hasil untuk "${word}" dalam ${MOST_MS / 1000} detik`);
  await page.close();
  return { suggestion: suggestion ?? results, results, page: stood - start };
}

interface Line {
  server: Server;
  url: string;
  /** Bytes of answers so far: bodies as they travel, compressed where a static host compresses; headers not counted. */
  sent: () => number;
}

/** A static host with gzip behind a slow line. The line is slow at the server, because the search asks from a worker that CDP's throttling does not reach. */
async function slowLine(dir: string): Promise<Line> {
  let [sent, free] = [0, 0];
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = path.join(dir, name, name.endsWith('/') ? 'index.html' : '');
    await sleep(LATENCY_MS);
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile() || path.relative(dir, file).startsWith('..')) return void response.writeHead(404).end();
    const etag = `"${info.size}-${Math.round(info.mtimeMs)}"`;
    const age = name.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'max-age=600';
    if (request.headers['if-none-match'] === etag)
      return void response.writeHead(304, { etag, 'cache-control': age }).end();
    const compressed = COMPRESSED.test(file);
    const body = compressed ? gzipSync(await readFile(file), { level: 6 }) : await readFile(file);
    // One line for all answers: each waits until those before it are through.
    const now = performance.now();
    free = Math.max(free, now) + (body.length / BYTES_A_SECOND) * 1000;
    await sleep(free - now);
    sent += body.length;
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': age,
      etag,
      ...(compressed ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  const port = await listen(server, 0);
  return { server, url: `http://${HOST}:${port}/`, sent: () => sent };
}
