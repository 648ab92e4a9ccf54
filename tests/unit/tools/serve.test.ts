import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get as httpGet } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../../src/tools/serve.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'lumbung-serve-'));
const files = {
  'index.html': 'beranda',
  '404.html': 'tidak ketemu',
  'kasus/index.html': 'daftar kasus',
  'data/kasus.csv': 'judul',
  'data/kasus.json': '{}',
  'pagefind/wasm.id.pagefind': 'x',
  'pagefind/index/a.pf_index': 'x',
  'pagefind/fragment/a.pf_fragment': 'x',
  'pagefind/pagefind.a.pf_meta': 'x',
  'mesin.wasm': 'x',
};

let root: Serving;
let below: Serving;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  root = await serve({ dir });
  below = await serve({ dir, base: '/lumbung' });
});

afterAll(async () => {
  await Promise.all([root.close(), below.close()]);
  rmSync(dir, { recursive: true });
});

const get = (url: string) => fetch(url, { redirect: 'manual' });

/** Asks for a path exactly as written; `fetch` would tidy it first. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = { host: 'localhost', port: root.port, path };
    httpGet(request, (response) => resolve(response.resume().statusCode)).once('error', reject);
  });
}

test.each([
  ['', 'text/html;charset=utf-8'],
  ['data/kasus.csv', 'text/csv;charset=utf-8'],
  ['data/kasus.json', 'application/json'],
  ['pagefind/wasm.id.pagefind', 'application/octet-stream'],
  ['pagefind/index/a.pf_index', 'application/octet-stream'],
  ['pagefind/fragment/a.pf_fragment', 'application/octet-stream'],
  ['pagefind/pagefind.a.pf_meta', 'application/octet-stream'],
  ['mesin.wasm', 'application/wasm'],
])('serves /%s as %s, not compressed', async (file, type) => {
  const response = await get(root.url + file);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('content-encoding')).toBeNull();
});

test.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])('to one who accepts %s, a page with copies comes as %s', async (accepted, encoding) => {
  const page = 'isi '.repeat(500);
  writeFileSync(path.join(dir, 'padat.html'), page);
  writeFileSync(path.join(dir, 'padat.html.br'), brotliCompressSync(page));
  writeFileSync(path.join(dir, 'padat.html.gz'), gzipSync(page));
  const response = await fetch(`${root.url}padat.html`, { headers: { 'accept-encoding': accepted } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
  expect(await response.text()).toBe(page);
});

test('answers a folder with its index page', async () => {
  expect(await (await get(`${root.url}kasus/`)).text()).toBe('daftar kasus');
});

test('answers what is missing with 404.html and status 404', async () => {
  const response = await get(`${root.url}kasus/tidak-ada/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('tidak ketemu');
});

test.each(['/../../../../../etc/passwd', '/%2e%2e/%2e%2e/%2e%2e/etc/passwd', '/%E0%A4%A', '//kasus', '*'])(
  'answers the odd address %s with 404',
  async (odd) => expect(await statusOf(odd)).toBe(404),
);

test('redirects a folder without its slash, query kept', async () => {
  const response = await get(`${root.url}kasus?tema=gizi`);
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/kasus/?tema=gizi');
});

test('shows a file written after the start', async () => {
  writeFileSync(path.join(dir, 'baru.html'), 'baru');
  expect(await (await get(`${root.url}baru.html`)).text()).toBe('baru');
});

describe('under a base path', () => {
  test('gives an address with the base', () => expect(below.url).toBe(`http://localhost:${below.port}/lumbung/`));

  test.each([
    ['/lumbung/kasus/', 200],
    ['/lumbung', 301],
    ['/lumbung/kasus', 301],
    ['/kasus/', 404],
    ['/', 404],
    ['/lumbungan/', 404],
  ])('answers %s with %i', async (address, status) => {
    expect((await get(new URL(address, below.url).href)).status).toBe(status);
  });
});

test('is gone after close', async () => {
  const short = await serve({ dir });
  await get(short.url);
  await short.close();
  await expect(get(short.url)).rejects.toThrow('fetch failed');
});
