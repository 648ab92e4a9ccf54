import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { readSitus } from '../reading/situs.ts';
import { contentDir, outDir } from '../reading/paths.ts';
import { HOST, listen, stop } from './port.ts';
import { isMain, main } from './run.mjs';
import { staticHost } from './static-host.ts';

const DEFAULT_PORT = 4321;

/** Serves a built site the way a plain static host does; takes the next free port when `port` is in use, any when it is 0. */
export async function serve({ dir, port = 0, base = '/' }: ServeOptions): Promise<Serving> {
  const server = createServer(staticHost(path.resolve(dir), base.replace(/\/$/, '')));
  const taken = await listen(server, port);
  return { url: `http://${HOST}:${taken}${base.replace(/\/?$/, '/')}`, port: taken, close: () => stop(server) };
}

/** The path the site lives under, from content/situs.yml. */
export async function siteBase(): Promise<string> {
  const { situs } = await readSitus(contentDir());
  return situs?.jalur ?? '/';
}

/** The folder of the built site; throws when nothing was built yet. */
export function builtSite(): string {
  const dir = outDir();
  if (existsSync(path.join(dir, 'index.html'))) return dir;
  throw new Error(`Di ${dir} belum ada situs. Jalankan "npm run build" dahulu.`);
}

/** `npm run preview` */
async function serveFromCommandLine(): Promise<void> {
  const dir = builtSite();
  const port = Number(process.env['PORT'] || DEFAULT_PORT);
  if (!Number.isInteger(port))
    throw new Error(`PORT "${process.env['PORT']}" bukan angka. Contoh: PORT=8080 npm start`);
  const serving = await serve({ dir, port, base: await siteBase() });
  if (serving.port !== port)
    console.log(`Port ${port} sedang dipakai program lain; situs memakai port ${serving.port}.`);
  console.log(`Lumbung Praktik: ${serving.url}  (Ctrl-C untuk berhenti)`);
  process.once('SIGINT', () => void serving.close()).once('SIGTERM', () => void serving.close());
}

export interface ServeOptions {
  dir: string;
  port?: number;
  base?: string;
}

export interface Serving {
  /** With the base and a slash at the end. */
  url: string;
  port: number;
  close: () => Promise<void>;
}

if (isMain(import.meta.url)) await main(serveFromCommandLine);
