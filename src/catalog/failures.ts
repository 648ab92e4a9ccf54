import type { Akhir } from '../schema/fields.ts';
import type { AdopsiEntry, KasusEntry, Library, PraktikEntry } from './library.ts';

/** An experience or a report of a practice, and how it ended. */
export interface Ended {
  name: string;
  url: string;
  akhir: Akhir;
  /** It did only a part of the practice, or something like it. */
  near: boolean;
}

/** A practice, where it failed, how it went elsewhere, and what research found against it. */
export interface PracticeFailure {
  praktik: PraktikEntry;
  failed: readonly Ended[];
  others: readonly Ended[];
  against: { 'tidak-berubah': number; memburuk: number };
}

/** Did not work, or was stopped. */
export function hasFailed(akhir: Akhir): boolean {
  return akhir === 'tidak-berhasil' || akhir === 'dihentikan';
}

const WENT_WELL: readonly Akhir[] = ['berhasil', 'sebagian'];

/** Practices that failed somewhere, or that research is against: those that failed most often first. */
export function practiceFailures({ praktik }: Pick<Library, 'praktik'>): PracticeFailure[] {
  return praktik
    .map((entry): PracticeFailure => {
      const all = [
        ...entry.kasus.map((one) => ended(one, false)),
        ...entry.adopsi.map(reported),
        ...entry.terkait.map((one) => ended(one, true)),
      ];
      const { 'tidak-berubah': same, memburuk } = entry.bukti.hitungan;
      return {
        praktik: entry,
        failed: all.filter(({ akhir }) => hasFailed(akhir)),
        others: all.filter(({ akhir }) => WENT_WELL.includes(akhir)),
        against: { 'tidak-berubah': same, memburuk },
      };
    })
    .filter(
      ({ praktik: { bukti }, failed, against }) =>
        failed.length > 0 || against.memburuk > 0 || bukti.arah === 'tidak-terbukti',
    ) // prettier-ignore
    .toSorted((a, b) => b.failed.length - a.failed.length || (a.praktik.data.judul < b.praktik.data.judul ? -1 : 1));
}

function ended({ url, data }: KasusEntry, near: boolean): Ended {
  return { name: data.judul, url, akhir: data.akhir, near };
}

function reported({ id, unit, praktik, data }: AdopsiEntry): Ended {
  return { name: unit.nama, url: `${praktik.url}#adopsi-${id}`, akhir: data.akhir, near: false };
}
