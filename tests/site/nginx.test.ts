import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';
import { headersOf, readHeadersFile } from '../../src/tools/headers-file.ts';
import { findNginx, type Nginx, startNginx } from '../support/nginx.ts';
import { nginxHeaders } from '../support/nginx-text.ts';

const rules = readHeadersFile(path.join(outDir(), '_headers'));
const [style = ''] = globSync('_astro/*.css', { cwd: outDir() });
const [fragment = ''] = globSync('pagefind/fragment/*', { cwd: outDir() });
/** Addresses and the type they come with. */
const FILES = [
  ['/', 'text/html; charset=utf-8'],
  ['/kasus/', 'text/html; charset=utf-8'],
  ['/lumbung-praktik.html', 'text/html; charset=utf-8'],
  [`/${style}`, 'text/css; charset=utf-8'],
  ['/sw.js', 'application/javascript; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/data/kasus.json', 'application/json; charset=utf-8'],
  ['/data/kasus.csv', 'text/csv; charset=utf-8'],
  ['/umpan/semua.xml', 'text/xml; charset=utf-8'],
  ['/ikon.svg', 'image/svg+xml'],
  [`/${fragment}`, 'application/octet-stream'],
] as const;
/** The headers of a file, `Cache-Control` said aloud where hosts with `_headers` have it by themselves. */
const expected = (address: string) => ({ 'Cache-Control': 'no-cache', ...headersOf(address, rules) });
const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const binary = findNginx();
if (binary) describe('nginx with the configuration of the project', () => served(binary));
else
  test('nginx is not on this machine, so it was not run: its configuration names the same headers as _headers', () => {
    const config = readFileSync('.github/deploy/nginx.conf', 'utf8');
    for (const [address] of FILES) expect(nginxHeaders(config, address), address).toEqual(expected(address));
  });

function served(found: string): void {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx(found, outDir());
  });
  afterAll(() => nginx.close());

  test('is taken without a warning', () => expect(nginx.said).not.toMatch(/warn|emerg/));

  test.each(FILES)('%s comes with its headers, as %s', async (address, type) => {
    const { status, headers } = await nginx.ask(address);
    expect(status).toBe(200);
    expect(headers).toMatchObject(lowerCase(expected(address)));
    expect(headers['content-type']).toBe(type);
    expect('access-control-allow-origin' in headers).toBe(/^\/(data|umpan)\//.test(address));
  });

  test('what was compressed ahead is sent so', async () => {
    const { headers, body } = await nginx.ask('/kasus/', { 'accept-encoding': 'gzip' });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(body).toEqual(readFileSync(path.join(outDir(), 'kasus/index.html.gz')));
    expect(gunzipSync(body).toString()).toContain('<h1');
  });

  test('a page that is not there is the 404 page, with the policy, and is not kept', async () => {
    const { status, headers, body } = await nginx.ask('/_astro/lama.js');
    expect(status).toBe(404);
    expect(headers).toMatchObject(lowerCase(expected('/404.html')));
    expect(body).toEqual(readFileSync(path.join(outDir(), '404.html')));
  });

  test('a folder gets its slash, plain HTTP is led to TLS, and the file for other hosts is not shown', async () => {
    expect((await nginx.ask('/kasus')).headers.location).toBe('/kasus/');
    const plain = await fetch(`${nginx.httpUrl}/kasus/?q=a`, { redirect: 'manual' });
    expect([plain.status, plain.headers.get('location')]).toEqual([301, 'https://localhost/kasus/?q=a']);
    expect((await nginx.ask('/_headers')).status).toBe(404);
  });
}
