import type { Wilayah } from '../schema/acuan.ts';
import { AKHIR, type Akhir, ENDING_NAMES } from '../schema/fields.ts';
import type { AdopsiEntry, Entry } from './library.ts';
import { href } from './urls.ts';
import { formatDate } from './wording.ts';

/** Reports that units wrote themselves, and those the editors retold: only the first were received, so they are counted apart. */
export function byReporter<T extends Pick<AdopsiEntry, 'pelapor'>>(adopsi: readonly T[]): { unit: T[]; redaksi: T[] } {
  return {
    unit: adopsi.filter(({ pelapor }) => pelapor === 'unit'),
    redaksi: adopsi.filter(({ pelapor }) => pelapor === 'redaksi'),
  };
}

/** Counts reports, received ones first: "0 laporan dari unit, 5 disusun redaksi dari sumber terbuka". */
export function reportCount(adopsi: readonly AdopsiEntry[]): string {
  const { unit, redaksi } = byReporter(adopsi);
  return [`${unit.length} laporan dari unit`, ...(redaksi.length > 0 ? [`${redaksi.length} disusun redaksi dari sumber terbuka`] : [])].join(', '); // prettier-ignore
}

/** How it ended, in three shapes that do not need colour. */
type Mark = 'membaik' | 'gagal' | 'terbuka';

const MARK: Readonly<Record<Akhir, Mark>> = {
  berhasil: 'membaik',
  sebagian: 'membaik',
  'tidak-berhasil': 'gagal',
  dihentikan: 'gagal',
  berjalan: 'terbuka',
  'belum-diketahui': 'terbuka',
};

/** The endings of reports in their fixed order; those nobody reported are left out, except that success and failure always stand. */
export function endingCounts(adopsi: readonly AdopsiEntry[]): { nama: string; n: number }[] {
  return AKHIR.map((akhir) => ({ akhir, n: adopsi.filter(({ data }) => data.akhir === akhir).length }))
    .filter(({ akhir, n }) => n > 0 || akhir === 'berhasil' || akhir === 'tidak-berhasil')
    .map(({ akhir, n }) => ({ nama: ENDING_NAMES[akhir], n }));
}

export interface TimelinePoint {
  id: string;
  /** Place on the line, 0–1. */
  x: number;
  /** Which one of those at the same place, from 0. */
  stack: number;
  mark: Mark;
  kata: string;
}

/** Reports on a line of years, from the first of January of the oldest to `today`. */
export function adoptionTimeline(adopsi: readonly AdopsiEntry[], today: string) {
  const years = adopsi.map(({ data }) => Number(data.tanggal.slice(0, 4)));
  const from = Math.min(...years, Number(today.slice(0, 4)));
  const to = yearOf(today);
  const place = (year: number) => (to === from ? 1 : (year - from) / (to - from));
  const seen = new Map<number, number>();
  const points = adopsi.toReversed().map(({ id, unit, data }): TimelinePoint => {
    const x = Math.min(1, place(yearOf(data.tanggal)));
    // Twenty places: what is nearer than that is drawn above the other.
    const slot = Math.round(x * 20);
    const stack = seen.get(slot) ?? 0;
    seen.set(slot, stack + 1);
    return {
      id,
      x: slot / 20,
      stack,
      mark: MARK[data.akhir],
      kata: `${unit.nama}, ${formatDate(data.tanggal)}: ${ENDING_NAMES[data.akhir].toLowerCase()}`,
    };
  });
  const ticks = Array.from({ length: Math.floor(to) - from + 1 }, (_, index) => ({
    tahun: from + index,
    x: place(from + index),
  }));
  return { points, ticks: everyFew(ticks), height: Math.max(1, ...seen.values()) };
}

/** Provinces in the order of their codes, and which of them have a report. */
export function provinceStrip(adopsi: readonly AdopsiEntry[], wilayah: readonly Wilayah[]) {
  const byProvince = Map.groupBy(adopsi, (row) => row.wilayah?.id ?? '');
  return wilayah.map((row) => ({ wilayah: row, n: byProvince.get(row.id)?.length ?? 0 }));
}

/** The writing form, with the practice filled in where there is only one it can be. */
export function reportUrl(entry: Entry): string {
  const praktik = entry.jenis === 'praktik' ? entry : entry.praktik.length === 1 ? entry.praktik[0] : undefined;
  const query = new URLSearchParams({ jenis: 'adopsi', ...(praktik ? { praktik: praktik.id } : {}) });
  return href(`/kontribusi/tulis/?${query.toString()}`);
}

/** A day as a year with a fraction: 2025-07-02 is about 2025.5. */
function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}

function everyFew<T>(rows: readonly T[]): T[] {
  const step = Math.ceil(rows.length / 6);
  return rows.filter((_, index) => index % step === 0);
}
