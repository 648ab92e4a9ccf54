import { JENJANG, type Jenjang, type Kesimpulan, type Temuan } from '../schema/temuan.ts';
import { conclusionCounts } from './arah.ts';
import type { Library, PraktikEntry, StudiEntry } from './library.ts';
import { bearing, isAbout, isFromIndonesia } from './practice-research.ts';
import { urls } from './urls.ts';

/** Which findings the map shows. */
export const MAP_VIEWS = {
  semua: 'Semua temuan',
  indonesia: 'Dari Indonesia',
  pembanding: 'Dengan pembanding',
} as const;
export type MapView = keyof typeof MAP_VIEWS;

interface MapCell {
  jenjang: Jenjang;
  n: number;
  counts: Readonly<Record<Kesimpulan, number>>;
  /** Those from Indonesia, among them. */
  indonesian: number;
  /** The studies behind it. */
  url: string;
}

export interface EvidenceMap {
  rows: readonly { praktik: PraktikEntry; cells: readonly MapCell[] }[];
  /** What the map shows, in a sentence. */
  sentence: string;
}

/** Practices and what was measured: every finding of the studies that bear on a practice directly. */
export function evidenceMap({ praktik }: Pick<Library, 'praktik'>, view: MapView): EvidenceMap {
  const shown = praktik
    .toSorted((a, b) => a.data.judul.localeCompare(b.data.judul, 'id'))
    .map((entry) => ({ entry, found: mapFindings(entry).filter(({ study }) => isShown(study, view)) }));
  // A finding that tests two practices stands in two cells and is one finding.
  const findings = [...new Set(shown.flatMap(({ found }) => found.map(({ row }) => row)))];
  const at = (...which: Jenjang[]) => findings.filter(({ jenjang }) => which.includes(jenjang)).length;
  return {
    rows: shown.map(({ entry, found }) => ({ praktik: entry, cells: JENJANG.map((jenjang) => cell(entry, jenjang, found)) })), // prettier-ignore
    sentence: `Dari ${findings.length} temuan, ${at('pendapat', 'pengetahuan')} hanya mengukur pendapat atau pengetahuan; ${at('warga')} mengukur apa yang dirasakan warga.`,
  };
}

/** The findings of a practice that the map counts. */
function mapFindings(praktik: PraktikEntry): { study: StudiEntry; row: Temuan }[] {
  return praktik.studi
    .filter((study) => bearing(study, praktik.id) === 'langsung')
    .flatMap((study) => study.data.temuan.filter((row) => isAbout(row, praktik.id)).map((row) => ({ study, row })));
}

function cell(praktik: PraktikEntry, jenjang: Jenjang, found: ReturnType<typeof mapFindings>): MapCell {
  const here = found.filter(({ row }) => row.jenjang === jenjang);
  return {
    ...{ jenjang, n: here.length },
    counts: conclusionCounts(here.map(({ row }) => row)),
    indonesian: here.filter(({ study }) => isFromIndonesia(study)).length,
    url: `${urls.studiMenurut('praktik', praktik.id)}#${jenjang}`,
  };
}

function isShown(study: StudiEntry, view: MapView): boolean {
  switch (view) {
    case 'semua':
      return true;
    case 'indonesia':
      return isFromIndonesia(study);
    case 'pembanding':
      return ['tinjauan-sistematis', 'meta-analisis', 'uji-acak', 'berpembanding'].includes(study.data.rancangan);
  }
}
