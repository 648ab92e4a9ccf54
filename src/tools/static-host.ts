import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { PACKED_ENDINGS } from '../pagefind/names.ts';
import { headersOf, readHeadersFile } from './headers-file.ts';

/** Types that sirv does not know, or names without their character set. */
const TYPES: Record<string, string> = {
  ...Object.fromEntries(PACKED_ENDINGS.map((ending) => [ending, 'application/octet-stream'])),
  '.csv': 'text/csv;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
};

/** Answers requests from the files of `dir` as static hosts do that know `_headers`; `base` has no slash at its end. */
export function staticHost(dir: string, base: string): RequestListener {
  const setHeaders = headerSetter(path.join(dir, '_headers'), base);
  const sendMissing = (response: ServerResponse) => {
    const page = path.join(dir, '404.html');
    setHeaders(response, '/404.html');
    response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Halaman tidak ada.');
  };
  const files = sirv(dir, {
    dev: true, // files are looked up at each request, so a new build shows without a restart
    etag: true, // asked again each time, as our nginx configuration has it; without it sirv forbids to store, and Back loads anew
    extensions: ['html'],
    brotli: true,
    gzip: true,
    setHeaders,
    onNoMatch: (_, response) => sendMissing(response),
  });
  return (request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const inside = insideOf(base, pathname);
    if (pathname === base || (inside && isFolder(dir, inside)))
      return response.writeHead(301, { location: query ? `${pathname}/?${query}` : `${pathname}/` }).end();
    if (inside === undefined) return sendMissing(response);
    request.url = inside;
    return files(request, response);
  };
}

/** The path below the base; none for another path, nor for `//x`, which a redirect would turn into another host. */
function insideOf(base: string, pathname: string): string | undefined {
  const inside = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;
  return inside?.startsWith('//') ? undefined : inside;
}

/** A folder asked for without its slash: hosts redirect, and so do we, so that a link without it shows in a test. */
function isFolder(dir: string, pathname: string): boolean {
  return !pathname.endsWith('/') && existsSync(path.join(dir, pathname, 'index.html'));
}

function headerSetter(file: string, base: string): (response: ServerResponse, pathname: string) => void {
  const rules = readHeadersFile(file);
  return (response, pathname) => {
    const type = TYPES[path.extname(pathname)];
    const headers = { ...headersOf(base + pathname, rules), ...(type ? { 'content-type': type } : {}) };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
}
