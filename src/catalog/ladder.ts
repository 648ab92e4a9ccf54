import { ARAH_NAMES, type Arah } from './arah.ts';
import type { CountFigure } from './breakdowns.ts';
import { BUKTI_NAMES, type BuktiLevel } from './bukti.ts';
import type { SiteClaim } from './site-claim.ts';
import type { Library, PraktikEntry } from './library.ts';
import { href, urls } from './urls.ts';

const DIRECTIONS = Object.keys(ARAH_NAMES) as Arah[];

/** Practices by the strength of their evidence, strongest first, and by its direction. */
export function evidenceLadder({ praktik }: Pick<Library, 'praktik'>): CountFigure {
  const at = (nama: string, arah: Arah) => praktik.filter(({ bukti }) => bukti.nama === nama && bukti.arah === arah);
  return {
    id: 'kekuatan-dan-arah',
    title: 'Praktik menurut kekuatan dan arah buktinya',
    explanation: '',
    columns: ['Kekuatan', ...DIRECTIONS.map((arah) => ARAH_NAMES[arah])],
    rows: BUKTI_NAMES.toReversed().map((nama) => ({
      name: nama,
      url: urls.cari({ jenis: 'Praktik', bukti: nama }),
      cells: DIRECTIONS.map((arah) => ({ n: at(nama, arah).length })),
    })),
  };
}

export type RungRow = {
  tingkat: BuktiLevel;
  nama: (typeof BUKTI_NAMES)[number];
  praktik: number;
  pengalaman: number;
  /** What most of the practices on this rung lack for the next one; empty where none stands there, and on the highest. */
  naik_bila: string;
};

/** SiteClaim 2: how many practices stand on each rung of the ladder, highest first, and what moves them up. */
export function strengthLadder({ praktik, kasus }: Library): SiteClaim<RungRow> {
  const rows = ([4, 3, 2, 1, 0] as const).map((tingkat): RungRow => {
    const here = praktik.filter(({ bukti }) => bukti.tingkat === tingkat);
    const cases = kasus.filter(({ bukti }) => bukti.tingkat === tingkat);
    return { tingkat, nama: BUKTI_NAMES[tingkat], praktik: here.length, pengalaman: cases.length, naik_bila: mostLacked(here) }; // prettier-ignore
  });
  const [wide, , , , none] = rows;
  return {
    id: 'tangga',
    title: `${none?.praktik ?? 0} dari ${praktik.length} praktik belum terukur; ${wide?.praktik || 'belum ada yang'} teruji luas`,
    explanation:
      'Anak tangga dihitung, tidak diketik. Bukti yang kuat dapat juga berkata bahwa sebuah praktik tidak menolong.',
    see: { name: 'petanya', url: href('/bukti/peta/') },
    columns: ['tingkat', 'nama', 'praktik', 'pengalaman', 'naik_bila'],
    rows,
  };
}

/** What most of them lack; of equals the one that is named first. */
function mostLacked(praktik: readonly PraktikEntry[]): string {
  const all = praktik.flatMap(({ bukti }) => bukti.kurang);
  const counts = [...Map.groupBy(all, (text) => text)].map(([text, same]) => ({ text, n: same.length }));
  return counts.toSorted((a, b) => b.n - a.n)[0]?.text ?? '';
}
