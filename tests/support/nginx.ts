import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get, type RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { freePort } from '../../src/tools/port.ts';

const CONFIG = '.github/deploy/nginx.conf';

/** The nginx of this machine: `LUMBUNG_NGINX`, else where systems put it. */
export function findNginx(): string | undefined {
  const places = [process.env['LUMBUNG_NGINX'], '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];
  return places.find((place): place is string => place !== undefined && existsSync(place));
}

/** Serves `root` with the configuration of the project as it is, but for ports, folders and a certificate of its own. */
export async function startNginx(binary: string, root: string): Promise<Nginx> {
  const dir = mkdtempSync(path.join(tmpdir(), 'lumbung-nginx-'));
  const [http, https] = [await freePort(), await freePort()];
  const key = ['-keyout', path.join(dir, 'privkey.pem'), '-out', path.join(dir, 'fullchain.pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost', ...key], { stdio: 'ignore' }); // prettier-ignore
  const site = readFileSync(CONFIG, 'utf8')
    .replace('listen 80;', `listen ${http};`)
    .replace('listen 443 ', `listen ${https} `)
    .replace(/\/etc\/ssl\/lumbung-praktik([^;]*)/g, (_, file: string) => JSON.stringify(dir + file))
    .replace('/etc/nginx/mime.types', JSON.stringify(mimeTypes(binary)))
    .replace('/srv/lumbung-praktik', JSON.stringify(root));
  writeFileSync(path.join(dir, 'site.conf'), site);
  writeFileSync(path.join(dir, 'nginx.conf'), frame(dir));
  const args = ['-e', path.join(dir, 'error.log'), '-p', dir, '-c', path.join(dir, 'nginx.conf')];
  const { status, stderr } = spawnSync(binary, ['-t', ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`nginx -t: ${stderr}`);
  const server = spawn(binary, args, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const ask = (address: string, headers: Record<string, string> = {}) =>
    answer({ host: 'localhost', port: https, path: address, headers, rejectUnauthorized: false });
  while ((await ask('/').catch(() => undefined)) === undefined && server.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const close = async () => {
    server.kill('SIGQUIT');
    await ended;
    rmSync(dir, { recursive: true });
  };
  return { ask, httpUrl: `http://localhost:${http}`, said: stderr, close };
}

/** What a system's own nginx.conf has around the sites. */
function frame(dir: string): string {
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path "${dir}/tmp";`,
  );
  return `${user} daemon off; worker_processes 1; pid "${dir}/pid"; events {}
http { access_log off; default_type application/octet-stream; ${temporary.join(' ')} include "${dir}/site.conf"; }`;
}

function mimeTypes(binary: string): string {
  const places = ['/etc/nginx/mime.types', '../../etc/nginx/mime.types', '../etc/nginx/mime.types'];
  const found = places.map((place) => path.resolve(path.dirname(binary), place)).find((place) => existsSync(place));
  if (!found) throw new Error(`startNginx: mime.types not found near ${binary}`);
  return found;
}

function answer(options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(options, (response: IncomingMessage) => {
      const { statusCode = 0, headers } = response;
      buffer(response).then((body) => resolve({ status: statusCode, headers, body }), reject);
    }).once('error', reject);
  });
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export interface Nginx {
  /** Over TLS. */
  ask: (address: string, headers?: Record<string, string>) => Promise<Answer>;
  httpUrl: string;
  /** What `nginx -t` said. */
  said: string;
  close: () => Promise<void>;
}
