import type { SiteClaim } from './site-claim.ts';
import type { KasusEntry, Library } from './library.ts';
import { href } from './urls.ts';

export type AgeRow = {
  id: string;
  judul: string;
  /** Year of the newest thing that its sources tell; none where they name no year. */
  tahun: number | undefined;
  dicek: 'ya' | 'belum';
};

const OLD = 5;

/** SiteClaim 5: how old the newest news of each case is, and whether anybody asked its unit. */
export function figureAge({ kasus, today }: Library): SiteClaim<AgeRow> {
  const rows = kasus
    .map((entry): AgeRow => ({
      id: entry.id,
      judul: entry.data.judul,
      tahun: newestYear(entry),
      dicek: entry.data.dicek_pada === undefined ? 'belum' : 'ya',
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const dated = rows.filter(({ tahun }) => tahun !== undefined);
  const old = dated.filter(({ tahun = 0 }) => Number(today.slice(0, 4)) - tahun > OLD).length;
  const checked = rows.filter(({ dicek }) => dicek === 'ya').length;
  const undated = rows.length - dated.length;
  return {
    id: 'umur-angka',
    title: `Keterangan terakhir ${old} dari ${dated.length} pengalaman lebih tua dari lima tahun; ${checked || 'belum ada yang'} dicek ke unitnya`,
    explanation: `Satu titik satu pengalaman, pada tahun keterangan terakhirnya. Titik kosong belum pernah dicek ke unitnya.${undated > 0 ? ` ${undated} pengalaman tidak bertitik: sumbernya tidak menyebut tahun.` : ''}`,
    see: { name: 'daftarnya', url: href('/transparansi/perlu-dicek/') },
    columns: ['id', 'judul', 'tahun', 'dicek'],
    rows,
  };
}

/** The last year of what is known: of the last news, the end, or a figure after the change. A start alone tells of nothing later. */
function newestYear({ data: { periode, hasil } }: KasusEntry): number | undefined {
  const spans = [periode?.angka_sampai, periode?.selesai, ...hasil.map((row) => row.masa_sesudah)];
  const years = spans.flatMap((span) => (span === undefined ? [] : [Number(span.split('/').at(-1)?.slice(0, 4))]));
  return years.length === 0 ? undefined : Math.max(...years);
}

const LINE = 328;
const EDGE = 8;
// Older news stands at the beginning of the line.
const MOST_YEARS = 30;

/** A dot for each dated case on a line of years up to this one, in units of a drawing 344 wide; those of one year stand on each other. */
export function ageDots(rows: readonly AgeRow[], today: string) {
  const now = Number(today.slice(0, 4));
  const dated = rows.flatMap(({ tahun, dicek }) => (tahun === undefined ? [] : [{ year: Math.max(tahun, now - MOST_YEARS), checked: dicek === 'ya' }])); // prettier-ignore
  const first = Math.min(now - 9, ...dated.map(({ year }) => year));
  const pitch = LINE / (now - first + 1);
  const size = Math.min(12, pitch);
  const place = (year: number) => EDGE + (Math.min(year, now) - first + 0.5) * pitch;
  const stacks = Map.groupBy(dated, ({ year }) => year);
  const tallest = Math.max(1, ...[...stacks.values()].map((stack) => stack.length));
  const foot = tallest * size + 4;
  const dots = [...stacks].flatMap(([year, stack]) =>
    // Those that were checked stand lowest.
    stack
      .toSorted((a, b) => Number(b.checked) - Number(a.checked))
      .map(({ checked }, index) => ({ x: place(year), y: foot - (index + 0.5) * size, checked })),
  );
  const years = Array.from({ length: now - first + 1 }, (_, index) => first + index);
  const ticks = years.filter((year) => year % 5 === 0).map((tahun) => ({ tahun, x: place(tahun) }));
  return { dots, ticks, foot, radius: size / 2 - 1, height: foot + 26 };
}
