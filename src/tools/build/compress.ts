import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|css|js|svg|json|jsonld|xml|csv|txt|webmanifest)$/;
// Below this a file fits into the first packet as it is.
const LEAST_BYTES = 1024;
// As many as fill the threads of zlib while others are read and written.
const AT_A_TIME = 8;
// Brotli 5 is 6% smaller than gzip 9 in little more of its time; from 7 on it takes three times as long for 1% more.
const brotli = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
const ENCODINGS = [
  { end: '.br', encode: brotli },
  { end: '.gz', encode: (bytes: Buffer) => promisify(gzip)(bytes, { level: 6 }) },
] as const;

/**
 * Writes `x.br` and `x.gz` beside each text file `x` of `folder`, for hosts that serve what lies there. What Pagefind has
 * compressed has other endings and is left. A file that is as it was in `last`, the site before, takes its copies from there.
 */
export async function compressAhead(folder: string, last: string): Promise<Compressed> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => TEXT.test(name)).toSorted();
  const total: Compressed = { files: 0, reused: 0, before: 0, after: 0 };
  const queue = files.values();
  const work = async () => {
    for (const name of queue) await compress(name, folder, last, total);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return total;
}

async function compress(name: string, folder: string, last: string, total: Compressed): Promise<void> {
  const file = path.join(folder, name);
  const bytes = await readFile(file);
  if (bytes.length < LEAST_BYTES) return;
  total.files += 1;
  total.before += bytes.length;
  if (await takeOver(file, path.join(last, name), bytes)) {
    total.reused += 1;
    return;
  }
  const sizes = await Promise.all(
    ENCODINGS.map(async ({ end, encode }) => {
      const packed = await encode(bytes);
      await writeFile(file + end, packed);
      return packed.length;
    }),
  );
  total.after += sizes[0] ?? 0;
}

/** True when the copies of the last build serve. They are linked: nothing writes to a file of a finished site. */
async function takeOver(file: string, old: string, bytes: Buffer): Promise<boolean> {
  const was = await readFile(old).catch(() => undefined);
  if (!was?.equals(bytes)) return false;
  const linked = await Promise.allSettled(ENCODINGS.map(({ end }) => link(old + end, file + end)));
  if (linked.every(({ status }) => status === 'fulfilled')) return true;
  await Promise.all(ENCODINGS.map(({ end }) => rm(file + end, { force: true })));
  return false;
}

export interface Compressed {
  /** Text files that have copies. */
  files: number;
  /** Of these, the ones whose copies came from the last build. */
  reused: number;
  /** Bytes before, and after Brotli without what was reused. */
  before: number;
  after: number;
}
