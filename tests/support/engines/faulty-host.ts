import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { outDir } from '../../../src/reading/paths.ts';
import { HOST, listen, stop } from '../../../src/tools/port.ts';
import { staticHost } from '../../../src/tools/static-host.ts';

type Fault = 'cut' | 'hang' | 404 | 503 | 'login' | { file: string };

/** The built site on a host and a line that fail as told, in any engine alike. */
export interface FaultyHost {
  url: string;
  /** From now on what `which` fits fails in this way; nothing else does. */
  fail(fault: Fault, which?: RegExp): void;
  /** A new edition: the old parts of the index are gone for whoever has not asked for the list of the new ones. */
  release(): void;
  /** All is well again. */
  mend(): void;
  close(): Promise<void>;
}

const PARTS = /^\/pagefind\/(index|filter|fragment)\//;

export async function serveFaulty(): Promise<FaultyHost> {
  const files = staticHost(outDir(), '');
  let faulty: { fault: Fault; which: RegExp } | undefined;
  let isOldIndex = false;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    if (pathname.endsWith('pagefind-entry.json')) isOldIndex = false;
    if (isOldIndex && PARTS.test(pathname)) return answer(404, response);
    if (faulty?.which.test(pathname)) return answer(faulty.fault, response);
    return files(request, response);
  });
  const port = await listen(server, 0);
  return {
    url: `http://${HOST}:${port}/`,
    fail: (fault, which = /^/) => void (faulty = { fault, which }),
    release: () => void (isOldIndex = true),
    mend: () => void (faulty = undefined),
    close: () => stop(server),
  };
}

function answer(fault: Fault, response: ServerResponse): void {
  if (fault === 'cut') response.destroy();
  else if (typeof fault === 'number')
    response.writeHead(fault, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end(String(fault)); // prettier-ignore
  else if (fault === 'login') response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Masuk</h1>');
  else if (typeof fault === 'object')
    response
      .writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' })
      .end(readFileSync(path.join(outDir(), fault.file)));
}
