import { byReporter } from './adoptions.ts';
import type { SiteClaim } from './site-claim.ts';
import type { Library, PraktikEntry } from './library.ts';
import { isMeasured } from './statistics.ts';
import { href } from './urls.ts';

export type StageRow = {
  tahap: string;
  /** How many things stand at this stage. */
  banyak: number;
  /** How many practices got as far as this. */
  praktik: number;
};

/** SiteClaim 3: from the problem over the practice to what units measured; where it thins out is the story. */
export function flow({ praktik, kasus, adopsi }: Library): SiteClaim<StageRow> {
  const { unit: reports } = byReporter(adopsi);
  const measured = reports.filter(isMeasured);
  const reach = (keep: (entry: PraktikEntry) => boolean) => praktik.filter(keep).length;
  const among = (rows: typeof reports) => reach((entry) => rows.some((row) => row.praktik === entry));
  const problems = praktik.reduce((sum, { data }) => sum + data.masalah.length, 0);
  const done = kasus.filter((entry) => entry.praktik.length > 0);
  const tried = reach((entry) => entry.kasus.length > 0);
  return {
    id: 'arus',
    title: `Dari ${praktik.length} praktik, ${tried} punya pengalaman unit; ${among(reports) || 'belum ada yang'} dilaporkan unit yang mencobanya`,
    explanation:
      'Lebar pita adalah bagian praktik yang sampai ke tahap itu. Hanya pengalaman yang langsung menjalankan praktiknya yang dihitung, dan hanya laporan dari unit.',
    see: { name: 'praktiknya', url: href('/praktik/') },
    columns: ['tahap', 'banyak', 'praktik'],
    rows: [
      { tahap: 'masalah', banyak: problems, praktik: reach(({ data }) => data.masalah.length > 0) },
      { tahap: 'praktik', banyak: praktik.length, praktik: praktik.length },
      { tahap: 'pengalaman unit', banyak: done.length, praktik: tried },
      { tahap: 'laporan percobaan', banyak: reports.length, praktik: among(reports) },
      { tahap: 'laporan terukur', banyak: measured.length, praktik: among(measured) },
    ],
  };
}

const WIDEST = 96;
const CENTRE = 52;
const STEP = 78;

/** The stages as bars one under the other, and the bands between them, in units of a drawing 320 wide. */
export function flowDrawing(rows: readonly StageRow[]) {
  const all = Math.max(1, ...rows.map(({ praktik }) => praktik));
  const bars = rows.map(({ tahap, banyak, praktik }, index) => {
    const width = (WIDEST * praktik) / all;
    return { tahap, banyak, praktik, of: all, x: CENTRE - width / 2, y: 22 + index * STEP, width };
  });
  const bands = bars.slice(1).map((to, index) => {
    const from = bars[index] ?? to;
    const [top, foot] = [from.y + 4, to.y - 4];
    const corners = [[from.x, top], [from.x + from.width, top], [to.x + to.width, foot], [to.x, foot]]; // prettier-ignore
    return { points: corners.map((corner) => corner.map((n) => n.toFixed(1)).join()).join(' '), empty: from.width === 0, top, foot }; // prettier-ignore
  });
  return { bars, bands, centre: CENTRE, height: 22 + (rows.length - 1) * STEP + 30 };
}
