import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { root } from '../run.mjs';

const CACHE = path.join(root, 'node_modules/.cache/chromium');

/**
 * The headless Chromium of a release of @sparticuz/chromium, which `npm ci` brings: a known version, and two thirds of what a context costs in a
 * desktop browser. It is for Linux on x64, needs a few libraries (nss) that most systems have, and is unpacked once for each version.
 */
export async function packagedChromium(name: string): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('hanya untuk Linux x64');
  const home = path.join(createRequire(import.meta.url).resolve(name), '../..');
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string };
  const file = path.join(CACHE, version, 'chromium');
  if (!existsSync(file)) await unpack(path.join(home, 'bin/chromium.br'), file);
  return file;
}

/** Whoever stops it half way leaves nothing that looks whole. */
async function unpack(compressed: string, file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const part = `${file}.${process.pid}`;
  await pipeline(createReadStream(compressed), createBrotliDecompress(), createWriteStream(part, { mode: 0o755 }));
  await rename(part, file);
}
