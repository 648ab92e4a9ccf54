import { existsSync } from 'node:fs';
import { cp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { contentDir, outDir } from '../reading/paths.ts';
import { readSitus } from '../reading/situs.ts';
import { recipientsOf } from '../writing/recipients.ts';
import { causeOf } from './build/cause.ts';
import { claimStaging, isRunning } from './build/staging.ts';
import { compressAhead } from './build/compress.ts';
import { isMain, main, messageOf, run } from './run.mjs';

/**
 * `npm run build`: builds beside the output folder and swaps at the end, so that a build that fails, is killed or runs out
 * of disk leaves the last good site whole.
 */
export async function build(
  out: string,
  astroBuild: (staging: string, started: (pid: number) => void) => Promise<number>,
): Promise<number> {
  await removeAbandoned(out);
  const beside = `${out}.baru-${process.pid}`;
  const { staging, alsoFor, release } = await claimStaging(out);
  try {
    const code = await astroBuild(staging, alsoFor);
    if (code !== 0) return code;
    await move(staging, beside);
    await swap(beside, out);
    return code;
  } finally {
    await Promise.all([staging, beside].map((folder) => rm(folder, { recursive: true, force: true })));
    await release();
  }
}

/** Across two disks a rename is not possible; then the files are copied. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(() => cp(from, to, { recursive: true }));
}

/** Puts the finished folder in the place of the old one; between the two renames nothing can fail half way. */
async function swap(staging: string, out: string): Promise<void> {
  const old = `${out}.lama-${process.pid}`;
  const replaced = existsSync(out);
  if (replaced) await rename(out, old);
  try {
    await rename(staging, out);
  } catch (error) {
    if (replaced) await rename(old, out);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Folders that a killed build left behind. Those of a build that is still running are left alone. */
async function removeAbandoned(out: string): Promise<void> {
  const folder = path.dirname(out);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const match = /^\.(baru|lama)-(\d+)$/.exec(name.slice(path.basename(out).length));
    if (!name.startsWith(path.basename(out)) || !match || isRunning(Number(match[2]))) continue;
    // The last good site: a kill fell between the two renames.
    if (match[1] === 'lama' && !existsSync(out)) await rename(path.join(folder, name), out);
    else await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

/** Astro's build, and copies for hosts that serve what is compressed ahead. `PRECOMPRESS=0` skips them. */
async function buildSite(out: string): Promise<number> {
  let heard = '';
  try {
    const code = await build(out, async (staging, started) => {
      const env = { OUT_DIR: staging };
      const code = await run('astro', ['build'], { env, started, heard: (text) => (heard += text) });
      if (code === 0 && process.env['PRECOMPRESS'] !== '0') await compress(staging, out);
      return code;
    });
    if (code !== 0) console.error(failure(heard, out));
    else await warnWithoutRecipient();
    return code;
  } catch (error) {
    console.error(messageOf(error));
    console.error(failure(heard + messageOf(error), out));
    return 1;
  }
}

/** A published site that no story can reach grows no further; whoever builds it is told. */
async function warnWithoutRecipient(): Promise<void> {
  const { situs } = await readSitus(contentDir());
  if (!situs || recipientsOf(situs).length > 0) return;
  console.warn(
    'PERINGATAN: situs ini tidak menyebut penerima, jadi tidak ada cerita yang dapat dikirim.\n' +
      '  Isi penerimaan, whatsapp, atau kontak di content/situs.yml, lalu bangun lagi.',
  );
}

async function compress(staging: string, out: string): Promise<void> {
  const { files, reused, before, after } = await compressAhead(staging, out);
  const size = (bytes: number) => `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
  console.log(
    `${files} berkas teks (${size(before)}) dimampatkan: ${reused} dari situs sebelumnya, yang baru ${size(after)}.`,
  );
}

function failure(heard: string, out: string): string {
  const cause = causeOf(heard);
  const last = existsSync(out) ? ` Situs sebelumnya di ${out} tidak berubah.` : '';
  return `Situs gagal dibangun${cause ? `: ${cause}` : ''}.${last}`;
}

if (isMain(import.meta.url)) await main(() => buildSite(outDir()));
