import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, listOf, readCbor, textOf, writeCbor } from './cbor.ts';
import { smallerChunks } from './index-chunks.ts';

/** What a result's `data()` gives. */
export interface ResultCard {
  url: string;
  meta: Readonly<Record<string, string>>;
}

const MARK = Buffer.from('pagefind_dcd');
const AT_A_TIME = 100;
/** Beyond this many pages, counts are rounded where it changes the order of results by a hair and saves kilobytes. */
const MANY = 2_000;

/**
 * Makes Pagefind's files small for slow lines, in its own format, so that its own engine reads them: the index in smaller files,
 * fragments with the card alone in place of the whole text, short names. All names hold the edition, a digest of the whole.
 *
 * cards: in the order of Pagefind's pages, which is that of their addresses. source: a digest of what was indexed.
 */
export async function shrinkFiles(folder: string, cards: readonly ResultCard[], source: string): Promise<void> {
  const [metaName = ''] = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'));
  const [version = '', pages, chunks, filters, ...more] = listOf(readCbor(await unpacked(folder, metaName)));
  if (listOf(pages).length !== cards.length) throw new Error('shrinkFiles: banyak halaman dan kartu tidak sama.');
  const names = listOf(chunks).map((chunk) => `index/${textOf(listOf(chunk)[2])}.pf_index`);
  const coarse = cards.length > MANY;
  const smaller = smallerChunks(await Promise.all(names.map((name) => unpacked(folder, name))), coarse);
  const edition = `zxx_${digest([source, ...smaller.map(({ bytes }) => bytes)])}`;
  const named = (at: number) => `${edition}_${String(at).padStart(5, '0')}`;
  const meta = [
    version,
    listOf(pages).map((page, at) => [named(at), ...(coarse ? withRoundLength : listOf)(page).slice(1)]),
    smaller.map(({ from, to }, at) => [from, to, named(at)]),
    listOf(filters).map((filter, at) => [textOf(listOf(filter)[0]), named(at)]),
    ...more,
  ];
  await rm(path.join(folder, metaName));
  await writeFile(path.join(folder, `pagefind.${edition}.pf_meta`), packed(writeCbor(meta)));
  await renew(path.join(folder, 'index'), smaller, ({ bytes }, at) => [`${named(at)}.pf_index`, bytes]);
  await renew(path.join(folder, 'fragment'), cards, (card, at) => [`${named(at)}.pf_fragment`, fragment(card)]);
  const filterFile = (name: string) => path.join(folder, 'filter', `${name}.pf_filter`);
  for (const [at, filter] of listOf(filters).entries())
    await rename(filterFile(textOf(listOf(filter)[1])), filterFile(named(at)));
  await announce(path.join(folder, 'pagefind-entry.json'), edition);
}

/** A page is `[name, words, …]`; the words are counted in sixteens. */
function withRoundLength(page: Cbor): readonly Cbor[] {
  return listOf(page).map((value) => (typeof value === 'number' ? Math.max(1, Math.round(value / 16)) * 16 : value));
}

/** Replaces all files of a folder. */
async function renew<T>(
  folder: string,
  all: readonly T[],
  fileOf: (one: T, at: number) => readonly [name: string, bytes: Buffer],
): Promise<void> {
  await rm(folder, { recursive: true });
  await mkdir(folder);
  for (let from = 0; from < all.length; from += AT_A_TIME)
    await Promise.all(
      all.slice(from, from + AT_A_TIME).map(async (one, index) => {
        const [name, bytes] = fileOf(one, from + index);
        await writeFile(path.join(folder, name), packed(bytes));
      }),
    );
}

function fragment({ url, meta }: ResultCard): Buffer {
  return Buffer.from(JSON.stringify({ url, content: '', word_count: 0, filters: {}, meta, anchors: [] }));
}

async function announce(file: string, edition: string): Promise<void> {
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(await readFile(file, 'utf8'));
  for (const language of Object.values(entry.languages)) language.hash = edition;
  await writeFile(file, JSON.stringify(entry));
}

async function unpacked(folder: string, name: string): Promise<Buffer> {
  const bytes = gunzipSync(await readFile(path.join(folder, name)));
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new Error(`shrinkFiles: ${name} bukan berkas Pagefind.`);
  return bytes.subarray(MARK.length);
}

function packed(bytes: Buffer): Buffer {
  return gzipSync(Buffer.concat([MARK, bytes]), { level: 9 });
}

/** Seven hexadecimal digits. */
export function digest(parts: Iterable<Buffer | string>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 7);
}
