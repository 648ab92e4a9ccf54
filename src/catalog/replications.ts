import { DESIGN_NAMES } from '../schema/studi.ts';
import type { Hasil } from '../schema/fields.ts';
import type { Kesimpulan, Temuan } from '../schema/temuan.ts';
import { conclusionCounts, countsText, DESIGN_TIERS } from './arah.ts';
import { figureText, studyPlace } from './finding-text.ts';
import type { PraktikEntry } from './library.ts';
import type { Measurement } from './measurements.ts';
import { formatWithUnit } from './wording.ts';

/** One measured unit: its first counted figure, and what its other ones say. */
export interface ReplicationLine {
  name: string;
  url: string;
  place: string;
  design: string;
  hal: string;
  figures: string;
  kesimpulan: Kesimpulan;
  /** Its other counted figures: "1 membaik, 1 tidak berubah"; empty where there are none. */
  others: string;
  mark: LineMark | undefined;
}

/** Where to draw it, in percent of the line's own scale: from before to after, or an effect with its interval, no effect being at 50. */
type LineMark = { from: number; to: number } | { effect: number; low: number; high: number };

// Two units beside each other are no series.
const LEAST_UNITS = 3;

/** A line for each measured unit of a practice, by place and design, Indonesia first; none where fewer than three were measured. */
export function replications(praktik: PraktikEntry): ReplicationLine[] {
  const measured = praktik.terhitung.filter(({ figure, unit }) => figure && unit !== '');
  const units = [...Map.groupBy(measured, ({ unit }) => unit).values()];
  if (units.length < LEAST_UNITS) return [];
  return units
    .toSorted((a, b) => rank(a[0]) - rank(b[0]))
    .flatMap(([first, ...others]) => {
      const told = first && tellerOf(praktik, first);
      return told ? [{ ...told, kesimpulan: first.kesimpulan, others: countsText(conclusionCounts(others)) }] : [];
    });
}

function rank(row: Measurement | undefined): number {
  if (!row) return 0;
  const home = row.places.some((place) => place.startsWith('ID')) ? 0 : DESIGN_TIERS.length;
  return home + DESIGN_TIERS.indexOf(row.tier);
}

type Told = Omit<ReplicationLine, 'kesimpulan' | 'others'>;

/** The entry that tells a measurement, and the row in it. */
function tellerOf(praktik: PraktikEntry, { kind, id, hal }: Measurement): Told | undefined {
  if (kind === 'studi') {
    const study = praktik.studi.find((one) => one.id === id);
    const row = study?.data.temuan.find((one) => one.hal === hal);
    if (!study || !row) return undefined;
    const { judul, rancangan } = study.data;
    return {
      ...{ name: judul, url: study.url, place: studyPlace(study), design: DESIGN_NAMES[rancangan] },
      ...{ hal, figures: figureText(row), mark: markOf(row) },
    };
  }
  const entry = praktik[kind].find((one) => one.id === id);
  const row = entry?.data.hasil.find(({ indikator }) => indikator === hal);
  if (!entry || !row) return undefined;
  return {
    ...{ name: entry.unit.nama, url: kind === 'kasus' && 'url' in entry ? entry.url : `${praktik.url}#adopsi-${id}` },
    ...{ place: entry.wilayah?.nama ?? 'Indonesia', design: DESIGN_NAMES['sebelum-sesudah'], hal },
    ...{ figures: changeText(row), mark: between(row.sebelum, row.sesudah) },
  };
}

function changeText({ sebelum, sesudah, satuan }: Hasil): string {
  return `${formatWithUnit(sebelum, satuan)} → ${formatWithUnit(sesudah, satuan)}`;
}

function markOf({ bentuk, sebelum, sesudah, pembanding, nilai, rentang }: Temuan): LineMark | undefined {
  if (nilai !== undefined) {
    const [low = nilai, high = nilai] = rentang ?? [];
    return effect(bentuk === 'rasio' ? [nilai, low, high].map(Math.log) : [nilai, low, high]);
  }
  return between(sebelum ?? pembanding?.sesudah, sesudah);
}

function between(before: number | undefined, after: number | undefined): LineMark | undefined {
  if (before === undefined || after === undefined || before < 0 || after < 0) return undefined;
  const most = Math.max(before, after, Number.MIN_VALUE);
  return { from: (100 * before) / most, to: (100 * after) / most };
}

function effect(values: readonly number[]): LineMark | undefined {
  if (!values.every(Number.isFinite)) return undefined;
  const most = Math.max(...values.map(Math.abs), Number.MIN_VALUE);
  const [value = 50, low = 50, high = 50] = values.map((one) => 50 + (50 * one) / most);
  return { effect: value, low, high };
}
