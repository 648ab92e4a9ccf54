import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { HOST, listen, stop } from '../../../src/tools/port.ts';
import { serve } from '../../../src/tools/serve.ts';

export interface Speed {
  bytesASecond: number;
  latencyMs: number;
}

const COMPRESSED = /^text\/|json|javascript|xml/;
/** Scripts, dictionary and index. */
const COUNTED = /\.js$|^\/(pagefind|cari)\/.*\.\w+$/;

export interface Line {
  url: string;
  /** Starts to measure; the function it gives tells the time since, and the bytes of what the search asked for. */
  meter: () => () => { ms: number; bytes: number };
  close: () => Promise<void>;
}

/**
 * Our static host behind a slow line, kept by a browser as from GitHub Pages: ten minutes. The line is slow at the server, because
 * what a worker asks for is not reached by CDP's throttling. Bytes are those of bodies as they travel, in gzip where a host
 * compresses; headers are not counted.
 */
export async function slowLine(dir: string, { bytesASecond, latencyMs }: Speed): Promise<Line> {
  const host = await serve({ dir });
  let [sent, free] = [0, 0];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    await sleep(latencyMs);
    const { status, type, body } = await answerOf(host.url + pathname.slice(1));
    // One line for all answers: each waits until those before it are through.
    const now = performance.now();
    free = Math.max(free, now) + (body.length / bytesASecond) * 1000;
    await sleep(free - now);
    if (COUNTED.test(pathname)) sent += body.length;
    response.writeHead(status, {
      'content-type': type,
      'cache-control': pathname.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'max-age=600',
      ...(COMPRESSED.test(type) ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  };
  // A browser that leaves may still have asked for something, of a host that is gone by then.
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  const port = await listen(server, 0);
  const meter = () => {
    const [start, before] = [performance.now(), sent];
    return () => ({ ms: Math.round(performance.now() - start), bytes: sent - before });
  };
  const close = async () => {
    await stop(server);
    await host.close();
  };
  return { url: `http://${HOST}:${port}/`, meter, close };
}

async function answerOf(address: string): Promise<{ status: number; type: string; body: Buffer }> {
  const answer = await fetch(address);
  const type = answer.headers.get('content-type') ?? '';
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, type, body: COMPRESSED.test(type) ? gzipSync(bytes, { level: 6 }) : bytes };
}
