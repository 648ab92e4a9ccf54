import { appendFile, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { root } from '../../../src/tools/run.mjs';
import { type Measured, measured } from './measured.ts';

/** Where each stage of `astro build` ends, by what it prints. */
const STAGES = [
  ['membaca isi', /Synced content/],
  ['menyusun kode', /Rearranging server assets/],
  ['menulis halaman', /\[build\] ✓ Completed/],
  ['pencarian, luring, satu berkas', /Complete!/],
] as const;

export interface SiteRun {
  build: Measured;
  stages: { name: string; seconds: number }[];
}

/** A build of the content folder, cold unless the one before it is to be reused. */
export async function buildSite(content: string, out: string, signal: AbortSignal, og: boolean): Promise<SiteRun> {
  await rm(out, { recursive: true, force: true });
  const env = { CONTENT_DIR: content, OUT_DIR: out, OG_IMAGES: og ? '1' : '0', NODE_ENV: 'production' };
  const build = await measured(process.execPath, [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    env,
    signal,
  });
  let before = 0;
  const stages = STAGES.map(([name, mark]) => {
    const end = build.lines.findLast(({ text }) => mark.test(text))?.at ?? before;
    const seconds = Math.max(0, end - before);
    before = Math.max(before, end);
    return { name, seconds };
  });
  return { build, stages };
}

/** Changes one sentence of one case, as a contributor would. */
export async function changeOne(content: string): Promise<string> {
  const [name] = (await readdir(path.join(content, 'kasus'))).filter((file) => /\.mdx?$/.test(file)).toSorted();
  if (name === undefined) throw new Error('changeOne: there is no case');
  await appendFile(path.join(content, 'kasus', name), '\nSatu kalimat tambahan.\n');
  return name;
}

export interface KindBytes {
  kind: string;
  pages: number;
  /** Compressed bytes of the heaviest page of the kind (gzip, level 6). */
  most: number;
  /** Which page that is. */
  page: string;
}

/** Bytes of the HTML by kind of page. */
export async function bytesByKind(out: string): Promise<KindBytes[]> {
  const names = (await readdir(out, { recursive: true })).map((name) => name.split(path.sep).join('/'));
  const kinds = Map.groupBy(names.filter((name) => name.endsWith('.html')).toSorted(), kindOf);
  const rows: KindBytes[] = [];
  for (const [kind, pages] of kinds) {
    const sizes = await Promise.all(pages.map(async (page) => (await stat(path.join(out, page))).size));
    const page = pages[sizes.indexOf(Math.max(...sizes))] ?? '';
    const { length: most } = gzipSync(await readFile(path.join(out, page)), { level: 6 });
    rows.push({ kind, pages: pages.length, page, most });
  }
  return rows.toSorted((a, b) => b.most - a.most);
}

/** `kasus/<id>/index.html` → "kasus/*"; `kasus/halaman/7/index.html` → "kasus/halaman/*". */
export function kindOf(page: string): string {
  const parts = page.replace(/\/?index\.html$/, '').split('/');
  if (parts[0]?.startsWith('lumbung-praktik')) return 'satu berkas';
  if (parts.length === 1) return parts[0] || 'beranda';
  const named = (part: string, at: number) => at === 0 || parts[0] === 'tentang' || OWN_NAME.test(part);
  return parts.map((part, at) => (named(part, at) ? part : '*')).join('/');
}

/** Parts of an address that stand for one page or kind of page, and not for an entry. */
const OWN_NAME = /^(diskusi|kartu|buklet|halaman|perlu-dicek|tulis|aturan)$/;
