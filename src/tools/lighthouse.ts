import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';
import { outDir } from '../files/paths.ts';
import { bytesByKind } from './bench/site.ts';
import { FLAGS, findChromium } from './chromium.ts';
import { freePort } from './port.ts';
import { isMain, main, root } from './run.mjs';
import { serve, siteBase } from './serve.ts';

const INSTALL = 'npm install --no-save lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const [MOST_LCP_MS, MOST_CLS, MOST_TBT_MS] = [1000, 0, 50];

/** The part of Lighthouse's result that is read here. */
interface Result {
  lhr: {
    categories: Record<string, { score: number | null }>;
    audits: Record<string, { numericValue?: number; score: number | null; title: string; scoreDisplayMode: string }>;
  };
}
type Lighthouse = (url: string, flags: object) => Promise<Result | undefined>;

/** `npm run lighthouse`: the heaviest page of every kind, as a phone sees it; 0 when all meet the budgets of the library. */
async function fromCommandLine(): Promise<number> {
  const lighthouse = load();
  const dir = outDir();
  if (!existsSync(path.join(dir, 'index.html'))) throw new Error(`Di ${dir} belum ada situs. Jalankan "npm run build" dahulu.`); // prettier-ignore
  const only = process.argv.slice(2);
  const kinds = (await bytesByKind(dir)).filter(({ kind }) => kind !== 'satu berkas' && (only.length === 0 || only.includes(kind))); // prettier-ignore
  const serving = await serve({ dir, base: await siteBase() });
  const port = await freePort();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...FLAGS, `--remote-debugging-port=${port}`] }); // prettier-ignore
  let short = 0;
  console.log(`${'jenis halaman'.padEnd(36)} kinerja akses praktik SEO    LCP ms    CLS  TBT ms`);
  try {
    for (const { kind, page } of kinds) {
      const url = serving.url + page.replace(/index\.html$/, '');
      const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
      if (!result) throw new Error(`Lighthouse tidak memberi hasil untuk ${url}`);
      const row = measures(result);
      if (!row.good) short += 1;
      console.log(`${row.good ? '✓' : '✗'} ${kind.padEnd(34)} ${row.text}${row.lost.map((title) => `\n    ${title}`).join('')}`); // prettier-ignore
    }
  } finally {
    await browser.close();
    await serving.close();
  }
  console.log(short === 0 ? 'Semua jenis halaman memenuhi batas.' : `${short} dari ${kinds.length} jenis halaman belum memenuhi batas (100 · 100 · 100 · 100, LCP ≤ ${MOST_LCP_MS} ms, CLS ${MOST_CLS}, TBT ≤ ${MOST_TBT_MS} ms).`); // prettier-ignore
  return short === 0 ? 0 : 1;
}

/** Lighthouse weighs more than the whole project, so it is fetched only by who measures. */
function load(): Lighthouse {
  try {
    const { default: lighthouse }: { default: Lighthouse } = createRequire(path.join(root, 'package.json'))(
      'lighthouse',
    );
    return lighthouse;
  } catch {
    throw new Error(`Lighthouse belum terpasang. Pasang dahulu: ${INSTALL}`);
  }
}

function measures({ lhr }: Result): { good: boolean; text: string; lost: string[] } {
  const scores = CATEGORIES.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const [lcp, cls, tbt] = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'].map((name) => lhr.audits[name]?.numericValue ?? Number.NaN); // prettier-ignore
  const [speed = 0, access = 0, practice = 0, found = 0] = scores;
  const full = [speed, access, practice, found].every((score) => score === 100);
  const good = full && (lcp ?? 0) <= MOST_LCP_MS && (cls ?? 0) <= MOST_CLS && (tbt ?? 0) <= MOST_TBT_MS;
  const lost = Object.values(lhr.audits)
    .filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary')
    .map(({ title }) => title);
  const cells = [[speed, 7], [access, 5], [practice, 7], [found, 3], [Math.round(lcp ?? 0), 9], [(cls ?? 0).toFixed(3), 6], [Math.round(tbt ?? 0), 7]] as const; // prettier-ignore
  return { good, text: cells.map(([value, width]) => String(value).padStart(width)).join(' '), lost };
}

if (isMain(import.meta.url)) await main(fromCommandLine);
