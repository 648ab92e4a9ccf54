import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { readSitus } from '../reading/situs.ts';
import { contentDir, outDir } from '../reading/paths.ts';
import { isIntakePath } from '../intake/app.ts';
import { type IntakeHost, intakeHost } from '../intake/node/host.ts';
import { intakeSettings } from '../intake/node/settings.ts';
import { SAME_ORIGIN } from '../schema/situs.ts';
import { HOST, listen, stop } from './port.ts';
import { isMain, main } from './run.mjs';
import { staticHost } from './static-host.ts';

const DEFAULT_PORT = 4321;

/** Serves a built site the way a plain static host does, and an intake beside it where there is one; takes the next free port when `port` is in use, any when it is 0. */
export async function serve({ dir, port = 0, base = '/', intake }: ServeOptions): Promise<Serving> {
  const root = base.replace(/\/$/, '');
  const files = staticHost(path.resolve(dir), root);
  const isSent = (url = '/') => intake !== undefined && isIntakePath(url.split('?')[0] ?? '', root);
  const server = createServer((request, response) =>
    intake !== undefined && isSent(request.url) ? intake.listener(request, response) : files(request, response),
  );
  const taken = await listen(server, port);
  return {
    url: `http://${HOST}:${taken}${base.replace(/\/?$/, '/')}`,
    port: taken,
    close: () => stop(server).then(() => intake?.close()),
  };
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
  const intake = await intakeBeside(dir);
  const serving = await serve({ dir, port, base: await siteBase(), ...(intake && { intake }) });
  if (serving.port !== port)
    console.log(`Port ${port} sedang dipakai program lain; situs memakai port ${serving.port}.`);
  console.log(`Lumbung Praktik: ${serving.url}  (Ctrl-C untuk berhenti)`);
  process.once('SIGINT', () => void serving.close()).once('SIGTERM', () => void serving.close());
}

/** The intake of a site that says it is here; a page is published when it is in the built site. */
async function intakeBeside(dir: string): Promise<IntakeHost | undefined> {
  const { situs } = await readSitus(contentDir());
  if (situs?.penerimaan !== SAME_ORIGIN) return undefined;
  const isPublished = (page: string) => Promise.resolve(existsSync(path.join(dir, page, 'index.html')));
  const settings = intakeSettings();
  console.log(`Kiriman disimpan di ${settings.github ? `GitHub, ${settings.github.repository}` : settings.dir}`);
  return intakeHost({ settings, situs, contentDir: contentDir(), isPublished });
}

export interface ServeOptions {
  dir: string;
  port?: number;
  base?: string;
  intake?: IntakeHost;
}

export interface Serving {
  /** With the base and a slash at the end. */
  url: string;
  port: number;
  close: () => Promise<void>;
}

if (isMain(import.meta.url)) await main(serveFromCommandLine);
