import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** Types that sirv does not know, or names without their character set. */
const TYPES: Record<string, string> = {
  '.pagefind': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.csv': 'text/csv;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
};

/** Answers requests from the files of `dir` as plain static hosts do; `base` has no slash at its end. */
export function staticHost(dir: string, base: string): RequestListener {
  const answerMissing = (_: unknown, response: ServerResponse) => sendMissing(dir, response);
  // dev: files are looked up at each request, so a new build shows without a restart
  const files = sirv(dir, {
    dev: true,
    extensions: ['html'],
    brotli: true,
    gzip: true,
    setHeaders: setType,
    onNoMatch: answerMissing,
  });
  return (request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const inside = insideOf(base, pathname);
    if (pathname === base || (inside && isFolder(dir, inside)))
      return response.writeHead(301, { location: query ? `${pathname}/?${query}` : `${pathname}/` }).end();
    if (inside === undefined) return sendMissing(dir, response);
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

function sendMissing(dir: string, response: ServerResponse): void {
  const page = path.join(dir, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Halaman tidak ada.');
}

function setType(response: ServerResponse, pathname: string): void {
  const type = TYPES[path.extname(pathname)];
  if (type) response.setHeader('content-type', type);
}
