import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, listOf, readCbor, textOf, writeCbor } from './cbor.ts';
import { smallerChunks } from './index-chunks.ts';
import { editionOf, ENTRY, META_ENDING, metaName, PARTS } from './names.ts';

/** Versions of Pagefind whose files are known to the last byte. Add one when the tests of this room pass with it. */
const KNOWN_VERSIONS: readonly string[] = ['1.6.0'];

const MARK = Buffer.from('pagefind_dcd');
const AT_A_TIME = 100;
/** Beyond this many pages, counts are rounded where it changes the order of results by a hair and saves kilobytes. */
const MANY = 2_000;

/**
 * Makes Pagefind's files small for slow lines, in its own format: the index in smaller files, fragments without the text, names that
 * count up and hold the edition. False when the files are not as this module knows them: they then stay as Pagefind wrote them, and
 * `warn` gets why and what to do.
 */
export async function slimFiles(folder: string, warn: (text: string) => void): Promise<boolean> {
  const slim = `${folder}.slim`;
  try {
    await rm(slim, { recursive: true, force: true });
    await writeSlim(folder, slim);
    await swap(slim, folder);
    return true;
  } catch (error) {
    await rm(slim, { recursive: true, force: true });
    warn(warning(error instanceof Error ? error.message : String(error)));
    return false;
  }
}

function warning(cause: string): string {
  return [
    `Berkas Pagefind tidak dikecilkan: ${cause.replace(/\.?$/, '.')}`,
    'Situs tetap jadi dan pencarian tetap berjalan dengan berkas asli Pagefind, tetapi lebih berat di jaringan lambat.',
    'Yang harus dilakukan: src/pagefind/README.md, bagian "When the build warns".',
  ].join(' ');
}

/** Puts one folder in the place of another; when that fails, the other is back in its place. */
async function swap(slim: string, folder: string): Promise<void> {
  const plain = `${folder}.plain`;
  await rename(folder, plain);
  try {
    await rename(slim, folder);
  } catch (error) {
    await rename(plain, folder);
    throw error;
  }
  await rm(plain, { recursive: true });
}

async function writeSlim(folder: string, slim: string): Promise<void> {
  const entry: Entry = JSON.parse(await readFile(path.join(folder, ENTRY), 'utf8'));
  if (!KNOWN_VERSIONS.includes(entry.version)) throw new Error(`versi ${entry.version} belum dikenal.`);
  const list = readList(await unpacked(path.join(folder, await metaFile(folder))));
  const pages = await fragmentsOf(folder, list);
  const { parts, meta, edition } = await renamed(folder, list, pages);
  await mkdir(slim);
  const rest = (await readdir(folder, { withFileTypes: true })).filter(
    (item) => item.isFile() && !editionOf(item.name),
  );
  for (const { name } of rest) await cp(path.join(folder, name), path.join(slim, name));
  for (const { folder: home } of Object.values(PARTS)) await mkdir(path.join(slim, home));
  const files = parts.values();
  const write = async () => {
    for (const [name, bytes] of files) await writeFile(path.join(slim, name), packed(bytes));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, write));
  await writeFile(path.join(slim, metaName(edition)), packed(meta));
  for (const language of Object.values(entry.languages)) language.hash = edition;
  await writeFile(path.join(slim, ENTRY), JSON.stringify(entry));
}

/** All parts under their new names, and the list that holds those names. */
async function renamed(folder: string, list: List, fragments: readonly Buffer[]): Promise<Renamed> {
  const coarse = fragments.length > MANY;
  const read = (kind: keyof typeof PARTS, name: string) => unpacked(path.join(folder, partName(kind, name)));
  const chunks = await Promise.all(list.chunks.map((chunk) => read('index', textOf(listOf(chunk)[2]))));
  const smaller = smallerChunks(chunks, coarse);
  const filters = await Promise.all(list.filters.map((filter) => read('filter', textOf(listOf(filter)[1]))));
  const edition = `zxx_${digest([...fragments, ...filters, ...smaller.map(({ bytes }) => bytes)])}`;
  const named = (at: number) => `${edition}_${String(at).padStart(5, '0')}`;
  const meta = [
    list.version,
    list.pages.map((page, at) => [named(at), ...(coarse ? withRoundLength : listOf)(page).slice(1)]),
    smaller.map(({ from, to }, at) => [from, to, named(at)]),
    list.filters.map((filter, at) => [textOf(listOf(filter)[0]), named(at)]),
    ...list.more,
  ];
  const under = (kind: keyof typeof PARTS, all: readonly Buffer[]) =>
    all.map((bytes, at) => [partName(kind, named(at)), bytes] as const);
  return {
    edition,
    meta: writeCbor(meta),
    parts: [
      ...under(
        'index',
        smaller.map(({ bytes }) => bytes),
      ),
      ...under('fragment', fragments),
      ...under('filter', filters),
    ],
  };
}

async function metaFile(folder: string): Promise<string> {
  const [name, ...more] = (await readdir(folder)).filter((each) => each.endsWith(META_ENDING));
  if (name === undefined || more.length > 0) throw new Error(`satu berkas ${META_ENDING} diharapkan.`);
  return name;
}

function readList(bytes: Buffer): List {
  const [version = '', pages, chunks, filters, ...more] = listOf(readCbor(bytes));
  return { version, pages: listOf(pages), chunks: listOf(chunks), filters: listOf(filters), more };
}

/** What a result's `data()` gives, without the text that was indexed: no card quotes it. */
async function fragmentsOf(folder: string, { pages }: List): Promise<Buffer[]> {
  const slim: Buffer[] = [];
  for (const page of pages) {
    const bytes = await unpacked(path.join(folder, partName('fragment', textOf(listOf(page)[0]))));
    const fragment: unknown = JSON.parse(bytes.toString());
    if (typeof fragment !== 'object' || fragment === null || !('url' in fragment) || !('meta' in fragment))
      throw new Error('sebuah berkas .pf_fragment tidak berisi url dan meta.');
    const { url, meta } = fragment;
    slim.push(Buffer.from(JSON.stringify({ url, content: '', word_count: 0, filters: {}, meta, anchors: [] })));
  }
  return slim;
}

/** A page is `[name, words, …]`; the words are counted in sixteens. */
function withRoundLength(page: Cbor): readonly Cbor[] {
  return listOf(page).map((value) => (typeof value === 'number' ? Math.max(1, Math.round(value / 16)) * 16 : value));
}

function partName(kind: keyof typeof PARTS, name: string): string {
  return `${PARTS[kind].folder}/${name}${PARTS[kind].ending}`;
}

async function unpacked(file: string): Promise<Buffer> {
  const bytes = gunzipSync(await readFile(file));
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new Error(`${path.basename(file)} bukan berkas Pagefind.`);
  return bytes.subarray(MARK.length);
}

function packed(bytes: Buffer): Buffer {
  return gzipSync(Buffer.concat([MARK, bytes]), { level: 9 });
}

/** Seven hexadecimal digits. */
function digest(parts: Iterable<Buffer>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 7);
}

interface Entry {
  version: string;
  languages: Record<string, { hash: string }>;
}

/** The list of parts (`.pf_meta`), as `pagefind/src/index/` of Pagefind 1.6 writes it. */
interface List {
  version: Cbor;
  pages: readonly Cbor[];
  chunks: readonly Cbor[];
  filters: readonly Cbor[];
  more: readonly Cbor[];
}

interface Renamed {
  edition: string;
  meta: Buffer;
  parts: readonly (readonly [name: string, bytes: Buffer])[];
}
