import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';
import { bytesByKind } from './build/site.ts';
import { FLAGS, findChromium } from '../../src/tools/chromium.ts';
import { freePort } from '../../src/tools/port.ts';
import { isMain, main, root } from '../../src/tools/run.mjs';
import { builtSite, serve, siteBase } from '../../src/tools/serve.ts';

const INSTALL = 'npm install --no-save lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const [MOST_LCP_MS, MOST_CLS, MOST_TBT_MS] = [1000, 0, 50];
const FALLS_SHORT = `jenis halaman belum memenuhi batas (100 · 100 · 100 · 100, LCP ≤ ${MOST_LCP_MS} ms, CLS ${MOST_CLS}, TBT ≤ ${MOST_TBT_MS} ms).`;

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
  const dir = builtSite();
  const only = process.argv.slice(2);
  const kinds = (await bytesByKind(dir)).filter(
    ({ kind }) => kind !== 'satu berkas' && (only.length === 0 || only.includes(kind)),
  );
  const serving = await serve({ dir, base: await siteBase() });
  const port = await freePort();
  const args = [...FLAGS, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: await findChromium(), args });
  let short = 0;
  console.log(row('jenis halaman', ['kinerja', 'akses', 'praktik', 'SEO', 'LCP ms', 'CLS', 'TBT ms']));
  try {
    for (const { kind, page } of kinds) {
      const url = serving.url + page.replace(/index\.html$/, '');
      const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
      if (!result) throw new Error(`Lighthouse tidak memberi hasil untuk ${url}`);
      const { good, cells, lost } = measures(result);
      if (!good) short += 1;
      console.log([row(`${good ? '✓' : '✗'} ${kind}`, cells), ...lost].join('\n    '));
    }
  } finally {
    await browser.close();
    await serving.close();
  }
  console.log(short === 0 ? 'Semua jenis halaman memenuhi batas.' : `${short} dari ${kinds.length} ${FALLS_SHORT}`);
  return short === 0 ? 0 : 1;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(36) + cells.map((cell) => cell.padStart(8)).join('');
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

function measures({ lhr }: Result): { good: boolean; cells: string[]; lost: string[] } {
  const scores = CATEGORIES.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const value = (name: string) => lhr.audits[name]?.numericValue ?? Number.NaN;
  const [lcp, cls, tbt] = [
    value('largest-contentful-paint'),
    value('cumulative-layout-shift'),
    value('total-blocking-time'),
  ];
  const full = scores.every((score) => score === 100);
  const good = full && lcp <= MOST_LCP_MS && cls <= MOST_CLS && tbt <= MOST_TBT_MS;
  const lost = Object.values(lhr.audits)
    .filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary')
    .map(({ title }) => title);
  return { good, cells: [...scores.map(String), lcp.toFixed(0), cls.toFixed(3), tbt.toFixed(0)], lost };
}

if (isMain(import.meta.url)) await main(fromCommandLine);
