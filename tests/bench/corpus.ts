import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { idsOf, readLists } from '../../src/reading/lists.ts';
import { EVERYONE } from '../../src/schema/role-ids.ts';
import type { Lists } from './corpus/entries.ts';
import { corpus, SITUS } from './corpus/library.ts';
import { picture } from './corpus/picture.ts';
import { isMain, main } from '../../src/tools/run.mjs';
import { rewriteRoles } from '../support/withdraw.ts';

const LISTS = path.resolve(import.meta.dirname, '../library');
const USAGE = `Pemakaian: npm run korpus -- --n 10000 --out FOLDER [--seed N] [--gambar 0.02] [--paksa]
Membuat perpustakaan sintetis: n kasus, n/10 praktik, n/5 adopsi. Benih (seed) yang sama memberi berkas yang sama.`;

export interface CorpusRequest {
  n: number;
  out: string;
  seed: number;
  pictures: number;
  /** Empty a folder that already holds something. */
  force: boolean;
  /** Folder whose controlled lists are copied; those of the tests' own library, since a fork may have any others. */
  from?: string;
  signal?: AbortSignal;
  progress?: (done: number, total: number) => void;
}

/** Writes a whole content folder; stopped, it leaves what is written so far and says so by its count. */
export async function writeCorpus({
  n,
  out,
  seed,
  pictures,
  force,
  from = LISTS,
  signal,
  progress,
}: CorpusRequest): Promise<{ written: number; total: number }> {
  await prepare(out, force);
  const made = corpus(await usedLists(from), { kasus: n, seed, pictures });
  await cp(path.join(from, 'acuan'), path.join(out, 'acuan'), { recursive: true });
  await writeFile(path.join(out, 'acuan', 'unit.yml'), stringify(made.units));
  // Answers and roles name entries that are not made here.
  for (const list of ['masalah', 'pelajaran']) await writeFile(path.join(out, 'acuan', `${list}.yml`), '[]\n');
  rewriteRoles(out, () => false);
  await writeFile(path.join(out, 'situs.yml'), stringify(SITUS));
  let written = 0;
  for (const entry of made.entries()) {
    if (signal?.aborted) break;
    const file = path.join(out, entry.path);
    await writeFile(file, entry.text);
    if (entry.picture)
      await writeFile(path.join(path.dirname(file), entry.picture), await picture(seed, entry.picture));
    written += 1;
    if (written % 500 === 0) progress?.(written, made.total);
  }
  return { written, total: made.total };
}

async function prepare(out: string, force: boolean): Promise<void> {
  const held = await readdir(out).catch(() => []);
  if (held.length > 0 && !force) throw new Error(`Folder ${out} tidak kosong. Pakai folder lain, atau tambah --paksa untuk menggantinya.`); // prettier-ignore
  // Only what this tool writes: a wrong folder must not cost anyone their files.
  for (const name of ['acuan', 'kasus', 'praktik', 'adopsi', 'situs.yml'])
    await rm(path.join(out, name), { recursive: true, force: true });
  for (const name of ['kasus', 'praktik', 'adopsi']) await mkdir(path.join(out, name), { recursive: true });
}

async function usedLists(dir: string): Promise<Lists> {
  const ids = idsOf((await readLists(dir)).values());
  const of = (list: string) => [...(ids.get(list) ?? [])];
  const peran = of('peran').filter((id) => id !== EVERYONE);
  const [tema, metode] = [of('tema'), of('metode')];
  return { peran, tema, metode, kompetensi: of('kompetensi'), wilayah: of('wilayah'), instansi: of('instansi') };
}

/** `npm run korpus` */
async function fromCommandLine(): Promise<number> {
  const { values } = parseArgs({
    options: {
      n: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      gambar: { type: 'string', default: '0.02' },
      paksa: { type: 'boolean', default: false },
    },
  });
  const [n, seed, pictures] = [Number(values.n), Number(values.seed), Number(values.gambar)];
  if (values.out === undefined || !Number.isInteger(n) || n < 1 || !Number.isInteger(seed) || !(pictures >= 0 && pictures <= 1)) throw new Error(USAGE); // prettier-ignore
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const out = path.resolve(values.out);
  const result = await writeCorpus({
    n,
    out,
    seed,
    pictures,
    force: values.paksa,
    signal: stop.signal,
    progress: (done, total) => console.error(`${done} dari ${total} tulisan`),
  });
  const whole = result.written === result.total;
  console.log(
    whole
      ? `${result.total} tulisan sintetis di ${out}`
      : `Dihentikan: ${result.written} dari ${result.total} tulisan di ${out}. Perpustakaan ini belum lengkap.`,
  );
  return whole ? 0 : 130;
}

if (isMain(import.meta.url)) await main(fromCommandLine);
