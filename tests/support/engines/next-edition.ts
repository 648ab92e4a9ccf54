import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { outDir } from '../../../src/reading/paths.ts';
import { headersOf, readHeadersFile } from '../../../src/tools/headers-file.ts';
import { staticHost } from '../../../src/tools/static-host.ts';

const MARK = 'baru-';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Answers as the host of a later release does: the same site, each of whose scripts and styles has another name. */
export function nextEdition(): RequestListener {
  const files = staticHost(outDir(), '');
  const rules = readHeadersFile(path.join(outDir(), '_headers'));
  const names = readdirSync(path.join(outDir(), '_astro')).filter((name) => /\.(js|css)$/.test(name));
  const anyName = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  const renamed = (text: string) => text.replaceAll(anyName, `${MARK}$&`).replaceAll(/(revision:.)(?=\w{16})/g, `$1${MARK}`); // prettier-ignore
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const isOld = names.includes(path.basename(pathname));
    const file = path.join(
      outDir(),
      pathname.endsWith('/') ? `${pathname}index.html` : pathname.replace(`/${MARK}`, '/'),
    );
    const type = TYPES[path.extname(file)];
    if (!isOld && (type === undefined || !existsSync(file))) return files(request, response);
    if (isOld) return response.writeHead(404, { 'content-type': 'text/plain' }).end();
    const headers = { ...headersOf(pathname, rules), 'content-type': type };
    return response.writeHead(200, headers).end(renamed(readFileSync(file, 'utf8')));
  };
}
