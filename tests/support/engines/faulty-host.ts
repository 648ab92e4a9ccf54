import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { outDir } from '../../../src/reading/paths.ts';
import { HOST, listen, stop } from '../../../src/tools/port.ts';
import { staticHost } from '../../../src/tools/static-host.ts';
import { nextEdition } from './next-edition.ts';

type Fault = 'cut' | 'hang' | 404 | 503 | 'login' | { file: string };

/** The built site on a host and a line that fail as told, in any engine alike. */
export interface FaultyHost {
  url: string;
  /** From now on what `which` fits fails in this way, beside what failed before. */
  fail(fault: Fault, which?: RegExp): void;
  /** A new edition: scripts and styles of the old one are gone, and so is its index for whoever has not asked for the new list. */
  release(): void;
  /** All is well again: what hung is cut, what comes now is answered. The edition stays. */
  mend(): void;
  close(): Promise<void>;
}

const PARTS = /^\/pagefind\/(index|filter|fragment)\//;

export async function serveFaulty(): Promise<FaultyHost> {
  const [first, second] = [staticHost(outDir(), ''), nextEdition()];
  let faults: { fault: Fault; which: RegExp }[] = [];
  let files = first;
  let isOldIndex = false;
  const hanging = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const faulty = faults.find(({ which }) => which.test(pathname));
    if (faulty) return answer(faulty.fault, response, hanging);
    if (pathname.endsWith('pagefind-entry.json')) isOldIndex = false;
    if (isOldIndex && PARTS.test(pathname)) return answer(404, response, hanging);
    return files(request, response);
  });
  const port = await listen(server, 0);
  return {
    url: `http://${HOST}:${port}/`,
    fail: (fault, which = /^/) => void faults.unshift({ fault, which }),
    release() {
      files = second;
      isOldIndex = true;
    },
    mend() {
      faults = [];
      for (const response of hanging) response.destroy();
      hanging.clear();
    },
    close: () => stop(server),
  };
}

function answer(fault: Fault, response: ServerResponse, hanging: Set<ServerResponse>): void {
  if (fault === 'hang') hanging.add(response);
  else if (fault === 'cut') response.destroy();
  else if (typeof fault === 'number')
    response.writeHead(fault, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end(String(fault)); // prettier-ignore
  else if (fault === 'login') response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Masuk</h1>');
  else
    response
      .writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' })
      .end(readFileSync(path.join(outDir(), fault.file)));
}
