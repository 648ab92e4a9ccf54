import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { outDir } from '../../src/reading/paths.ts';
import { HOST, listen, stop } from '../../src/tools/port.ts';
import { staticHost } from '../../src/tools/static-host.ts';

/** The built site on a line that can be cut, and a release after it that can be put in its place. */
export interface Releases {
  url: string;
  /** Which requests get no answer: their connection is cut. */
  cut(broken: (path: string) => boolean): void;
  /** Each answer waits this long. */
  slow(ms: number): void;
  /** From now on `page` says "Terbitan kedua", with a style of a new name, and the worker knows. */
  release(): void;
  /** A page of another program on the same host, at `/path/`. */
  put(path: string, html: string): void;
  close(): Promise<void>;
}

export const SECOND = 'Terbitan kedua';

/** `page`: path of the page that differs in the second release, such as `kasus/x/`. */
export async function serveReleases(page: string): Promise<Releases> {
  const dir = outDir();
  const files = staticHost(dir, '');
  const second = secondRelease(dir, page);
  const others = new Map<string, { type: string; body: string }>();
  let broken = (_path: string) => false;
  let released = false;
  let wait = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    if (broken(pathname)) return void request.socket.destroy();
    setTimeout(() => {
      const file = others.get(pathname) ?? (released ? second.get(pathname) : undefined);
      if (!file) return files(request, response);
      response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache' }).end(file.body);
    }, wait);
  });
  const port = await listen(server, 0);
  return {
    url: `http://${HOST}:${port}/`,
    cut: (which) => void (broken = which),
    slow: (ms) => void (wait = ms),
    release: () => void (released = true),
    put: (address, body) => void others.set(address, { type: 'text/html;charset=utf-8', body }),
    close: () => stop(server),
  };
}

function secondRelease(dir: string, page: string): Map<string, { type: string; body: string }> {
  const read = (name: string) => readFileSync(path.join(dir, name), 'utf8');
  const html = read(`${page}index.html`);
  const style = /href="(\/_astro\/[^"]+\.css)"/.exec(html)?.[1];
  if (style === undefined) throw new Error(`secondRelease: ${page} has no style`);
  const renamed = style.replace('.css', '-kedua.css');
  const worker = read('sw.js')
    .replaceAll(style, renamed)
    .replace(/(luring\/index\.html`,revision:`)/, '$1kedua');
  return new Map([
    [`/${page}`, { type: 'text/html;charset=utf-8', body: html.replaceAll(style, renamed).replace(/(<h1[^>]*>)/, `$1${SECOND}. `) }], // prettier-ignore
    [renamed, { type: 'text/css', body: read(style) }],
    ['/sw.js', { type: 'text/javascript', body: worker }],
    ['/luring/index.html', { type: 'text/html;charset=utf-8', body: read('luring/index.html').replace(/(<h1[^>]*>)/, `$1${SECOND}. `) }], // prettier-ignore
  ]);
}
