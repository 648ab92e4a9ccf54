import type { Akhir } from '../schema/fields.ts';
import { formatDate } from './wording.ts';

// Shown as fresh for a year; half a year more to check again.
const FRESH_MONTHS = 12;
const STALE_MONTHS = 18;

/** When an entry is to be looked at again. */
export interface Due {
  /** Day by which it should be checked again, `YYYY-MM-DD`. */
  cek_lagi: string;
  /** True when that day has come. Never for what was stopped. */
  jatuh_tempo: boolean;
}

/** Is it still running? Computed from the last check with its unit and the date of the build. */
export interface Denyut extends Due {
  warna: 'hijau' | 'kuning' | 'merah' | 'abu';
  /** A short sentence for the reader. */
  kata: string;
}

interface Checked {
  akhir?: Akhir | undefined;
  dicek_pada?: string | undefined;
  cek_lagi?: string | undefined;
  terbit: string;
}

/** When an entry falls due, seen from `today` (`YYYY-MM-DD`): a practice has no unit to ask, so this is all that is said of it. */
export function due({ dicek_pada, cek_lagi, terbit }: Checked, today: string): Due {
  const day = cek_lagi ?? addMonths(dicek_pada ?? terbit, STALE_MONTHS);
  return { cek_lagi: day, jatuh_tempo: day <= today };
}

/** Heartbeat of a case on `today`. */
export function denyut(checked: Checked, today: string): Denyut {
  const { akhir, dicek_pada } = checked;
  const rest = due(checked, today);
  if (akhir === 'dihentikan') return { ...rest, warna: 'abu', kata: 'Sudah dihentikan', jatuh_tempo: false };
  if (dicek_pada === undefined) return { ...rest, warna: 'merah', kata: 'Belum pernah dicek ke unitnya' };
  const kata = `Dicek ${formatDate(dicek_pada)}`;
  if (today < addMonths(dicek_pada, FRESH_MONTHS)) return { ...rest, warna: 'hijau', kata };
  if (today <= addMonths(dicek_pada, STALE_MONTHS))
    return { ...rest, warna: 'kuning', kata: `${kata}, sudah perlu dicek lagi` };
  return { ...rest, warna: 'merah', kata: `Terakhir dicek ${formatDate(dicek_pada)}, mungkin sudah berubah` };
}

/** The same day `months` later, or the last day of that month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
