import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { headersFile } from '../hosting/http-headers.ts';
import { nginxConfig } from '../hosting/nginx.ts';
import { readSitus } from '../reading/situs.ts';
import { contentDir } from '../reading/paths.ts';
import type { Situs } from '../schema/situs.ts';
import { isMain, main } from './run.mjs';

/** The files that tell hosts what to send, for what situs.yml says: path in the project → text. */
export function hostingFiles(situs: Pick<Situs, 'alamat' | 'jalur' | 'penerimaan'>): Record<string, string> {
  return {
    'public/_headers': headersFile(situs.jalur, situs.penerimaan),
    '.github/deploy/nginx.conf': nginxConfig(new URL(situs.alamat).hostname, situs.jalur, situs.penerimaan),
  };
}

/** `npm run hosting` */
async function fromCommandLine(): Promise<void> {
  const { situs } = await readSitus(contentDir());
  if (!situs) throw new Error('content/situs.yml belum benar. Jalankan "npm run periksa".');
  for (const [file, text] of Object.entries(hostingFiles(situs))) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`${file} ditulis.`);
  }
}

if (isMain(import.meta.url)) await main(fromCommandLine);
