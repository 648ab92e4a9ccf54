import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { HOST, listen } from '../port.ts';

export interface Speed {
  bytesASecond: number;
  latencyMs: number;
}

/** 400 kbit/s. */
export const VILLAGE: Speed = { bytesASecond: 400_000 / 8, latencyMs: 300 };
const TYPES: Record<string, string> = { '.html': 'text/html;charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json', '.woff2': 'font/woff2', '.png': 'image/png', '.webp': 'image/webp' }; // prettier-ignore
const COMPRESSED = /\.(html|css|js|json|svg|webmanifest|xml|txt|csv)$/;
/** Scripts, dictionary and index. */
const COUNTED = /\.js$|^\/(pagefind|cari)\/.*\.\w+$/;

export interface Line {
  url: string;
  /** Starts to measure; the function it gives tells the time since, and the bytes of what the search asked for. */
  meter: () => () => { ms: number; bytes: number };
  close: () => void;
}

/**
 * A static host with gzip behind a slow line. The line is slow at the server, because what a worker asks for is not reached by CDP's
 * throttling. Bytes are those of bodies as they travel, compressed where a static host compresses; headers are not counted.
 */
export async function slowLine(dir: string, { bytesASecond, latencyMs }: Speed): Promise<Line> {
  let [sent, free] = [0, 0];
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = path.join(dir, name, name.endsWith('/') ? 'index.html' : '');
    await sleep(latencyMs);
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
    free = Math.max(free, now) + (body.length / bytesASecond) * 1000;
    await sleep(free - now);
    if (COUNTED.test(name)) sent += body.length;
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': age,
      etag,
      ...(compressed ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  const port = await listen(server, 0);
  const meter = () => {
    const [start, before] = [performance.now(), sent];
    return () => ({ ms: Math.round(performance.now() - start), bytes: sent - before });
  };
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${HOST}:${port}/`, meter, close };
}
