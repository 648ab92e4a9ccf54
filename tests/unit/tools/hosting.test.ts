import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headerRules, headersFile, policyOf, SCRIPT_SOURCES } from '../../../src/hosting/http-headers.ts';
import { nginxConfig } from '../../../src/hosting/nginx.ts';
import { headersOf, readHeadersFile } from '../../../src/tools/headers-file.ts';
import { hostingFiles } from '../../../src/tools/hosting.ts';
import { nginxHeaders } from '../../support/nginx-text.ts';

const ADDRESSES = [
  '/',
  '/404.html',
  '/kasus/antrean-loket-mawar/',
  '/_astro/global.CFSZZi7P.css',
  '/sw.js',
  '/sw.js.map',
  '/pagefind/pagefind.js',
  '/pagefind/fragment/zxx_1.pf_fragment',
  '/pagefind/index/zxx_1.pf_index',
  '/data/kasus.json',
  '/umpan/semua.xml',
  '/lumbung-praktik.html',
];

// As the project is handed out, before an agency names its own address.
const SITUS = { alamat: 'https://lumbung-praktik.example', jalur: '/' };

test.each(['public/_headers', '.github/deploy/nginx.conf'])(
  '%s is what the table says now (npm run hosting writes it)',
  async (file) => expect(await readFile(file, 'utf8')).toBe(hostingFiles(SITUS)[file]),
);

describe.each(['/', '/lumbung-praktik'])('for a site at %s', (base) => {
  const at = (address: string) => (base === '/' ? address : base + address);

  test('both files give each address the same headers, none of them twice', async () => {
    const file = path.join(tmpdir(), `lumbung-headers-${process.pid}`);
    await writeFile(file, headersFile(base));
    const lines = readHeadersFile(file);
    expect(lines).toHaveLength(headerRules().flatMap(({ headers }) => Object.keys(headers)).length);
    for (const address of ADDRESSES.map(at)) {
      const names = lines.filter(({ path }) => `${address}*`.startsWith(path.replace('*', ''))).map(({ name }) => name);
      expect(new Set(names).size, address).toBe(names.length);
      // A host that reads `_headers` asks again for what no rule names; nginx has to be told.
      expect(nginxHeaders(nginxConfig('x.example', base), address), address).toEqual({
        ...(base === '/' || address.startsWith(base) ? headersOf(address, lines) : {}),
        'Cache-Control': headersOf(address, lines)['Cache-Control'] ?? 'no-cache',
      });
    }
  });
});

test('an intake at another address is the one other host that pages may send to', () => {
  const policy = (penerimaan?: string) => /Content-Security-Policy: (.*)/.exec(headersFile('/', penerimaan))?.[1];
  expect(policy('https://kirim.example')?.replace(" connect-src 'self' https://kirim.example;", '')).toBe(policy());
  expect(policy('/')).toBe(policy());
});

test.each(['/', '/lumbung'])('at %s nginx hands the addresses of an intake on, where there is one', (base) => {
  const config = nginxConfig('x.example', base, '/');
  const [, pattern = ''] = /location ~ (\S+) \{/.exec(config) ?? [];
  const root = base === '/' ? '' : base;
  const passed = ['/kirim', '/kirim/', '/kirim/tantangan', '/kirim/LP-7K3Q-9XWM', '/kirim/x', '/kirimx'];
  expect(passed.filter((path) => new RegExp(pattern).test(root + path))).toEqual([
    '/kirim',
    '/kirim/tantangan',
    '/kirim/LP-7K3Q-9XWM',
  ]);
  expect(nginxConfig('x.example', base)).not.toContain('proxy_pass');
});

test('what changes its name with its content is kept for a year, and nothing else', async () => {
  const lines = readHeadersFile('public/_headers');
  const kept = ADDRESSES.filter((address) => headersOf(address, lines)['Cache-Control']?.includes('immutable'));
  expect(kept).toEqual(ADDRESSES.filter((address) => /^\/(_astro|pagefind\/(fragment|index|filter))\//.test(address)));
});

test('the policy of the header has all that the pages say, and what only a header can', () => {
  const policy = headersOf('/', readHeadersFile('public/_headers'))['Content-Security-Policy']?.split('; ') ?? [];
  expect(policy).toEqual(expect.arrayContaining([...policyOf(undefined), `script-src ${SCRIPT_SOURCES.join(' ')}`]));
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy.join('; ')).not.toMatch(/script-src[^;]*'unsafe-|https?:|\*/);
});

test('a line that is no header is not passed over', async () => {
  const file = path.join(tmpdir(), `lumbung-headers-salah-${process.pid}`);
  await writeFile(file, '/*\n  X-Frame-Options DENY\n');
  expect(() => readHeadersFile(file)).toThrow('baris ini bukan header: X-Frame-Options DENY');
});

test('headers of two rules that both cover an address are joined, and a rule without an asterisk is for its address alone', () => {
  const lines = [
    { path: '/*', name: 'Vary', value: 'A' },
    { path: '/data/*', name: 'Vary', value: 'B' },
    { path: '/sw.js', name: 'Cache-Control', value: 'no-cache' },
  ];
  expect(headersOf('/data/kasus.csv', lines)).toEqual({ Vary: 'A, B' });
  expect(headersOf('/sw.js', lines)).toEqual({ Vary: 'A', 'Cache-Control': 'no-cache' });
  expect(headersOf('/sw.js.map', lines)).toEqual({ Vary: 'A' });
});
