import { AKHIR, type Akhir, ENDING_NAMES } from '../schema/fields.ts';
import { directionOf } from './arah.ts';
import { undisputed } from './bukti.ts';
import type { AdopsiEntry, KasusEntry, Library, PraktikEntry } from './library.ts';
import { changeIn } from './measurements.ts';
import { formatYears } from './wording.ts';

/** An experience or a report of a practice: where, when, and how it ended. */
export interface Ended {
  name: string;
  url: string;
  akhir: Akhir;
  /** Its own figures got worse. */
  worse: boolean;
  /** Beside what did the practice: it did only a part of it, or something like it. */
  near?: boolean;
  /** Province, and years where they are known. */
  facts: readonly string[];
}

/** A practice, what failed that did it or was only near to it, and how it went elsewhere. */
export interface PracticeFailure {
  praktik: PraktikEntry;
  failed: readonly Ended[];
  near: readonly Ended[];
  others: readonly Ended[];
}

/** Did not work, or was stopped. */
export function hasFailed(akhir: Akhir): boolean {
  return akhir === 'tidak-berhasil' || akhir === 'dihentikan';
}

/** How many did not work, and were stopped where some were: "3 yang tidak berhasil atau dihentikan"; empty where none. */
export function failureCount(kasus: readonly KasusEntry[]): string {
  const failed = kasus.filter(({ data }) => hasFailed(data.akhir)).map(({ data }) => data.akhir);
  const words = AKHIR.filter((akhir) => failed.includes(akhir)).map((akhir) => ENDING_NAMES[akhir].toLowerCase());
  return failed.length === 0 ? '' : `${failed.length} yang ${words.join(' atau ')}`;
}

const WENT_WELL: readonly Akhir[] = ['berhasil', 'sebagian'];

/**
 * Practices that failed somewhere, or whose findings do not all speak for them: those that failed most often first, then those with most
 * findings of no change or worse; and apart, practices that only something near to them failed.
 */
export function practiceFailures({ praktik }: Pick<Library, 'praktik'>): Record<'direct' | 'near', PracticeFailure[]> {
  const rows = praktik.map(failureOf).toSorted((a, b) => (a.praktik.data.judul < b.praktik.data.judul ? -1 : 1));
  return {
    direct: rows
      .filter(({ failed, praktik: { bukti } }) => failed.length > 0 || isDoubted(bukti))
      .toSorted((a, b) => b.failed.length - a.failed.length || against(b.praktik) - against(a.praktik)),
    near: rows.filter(({ near }) => near.length > 0).toSorted((a, b) => b.near.length - a.near.length),
  };
}

function failureOf(praktik: PraktikEntry): PracticeFailure {
  const own = [...praktik.kasus.map(ended), ...praktik.adopsi.map(reported)];
  const near = praktik.terkait.map(ended);
  const wentWell = (one: Ended) => WENT_WELL.includes(one.akhir) && !one.worse;
  const all = [...own, ...near.map((one) => ({ ...one, near: true }))];
  return { praktik, failed: own.filter(isBad), near: near.filter(isBad), others: all.filter(wentWell) };
}

function isBad({ akhir, worse }: Ended): boolean {
  return hasFailed(akhir) || worse;
}

/** A practice whose findings say that it helps is not here for a single one without a change; for a harm it is. */
function isDoubted({ arah, hitungan }: PraktikEntry['bukti']): boolean {
  return hitungan.memburuk > 0 || (arah !== 'membaik' && hitungan['tidak-berubah'] > 0);
}

function against({ bukti: { hitungan } }: PraktikEntry): number {
  return hitungan['tidak-berubah'] + hitungan.memburuk;
}

function ended({ url, wilayah, data }: KasusEntry): Ended {
  const years = data.periode ? [formatYears(data.periode)] : [];
  return { ...endingOf(data), name: data.judul, url, facts: [wilayah?.nama ?? 'Nasional', ...years] };
}

function reported({ id, unit, wilayah, praktik, data }: AdopsiEntry): Ended {
  const facts = [wilayah?.nama ?? 'Nasional', `dilaporkan ${data.tanggal.slice(0, 4)}`];
  return { ...endingOf(data), name: unit.nama, url: `${praktik.url}#adopsi-${id}`, facts };
}

/** How it ended, and whether its own figures got worse, whatever it says of itself. */
function endingOf(data: (KasusEntry | AdopsiEntry)['data']): Pick<Ended, 'akhir' | 'worse'> {
  const rows = undisputed(data).map((row) => ({ kesimpulan: changeIn(row), tier: 'sebelum-sesudah' as const }));
  return { akhir: data.akhir, worse: directionOf(rows) === 'memburuk' };
}
