import type { Peran, Tema } from '../schema/acuan.ts';
import { COBA } from '../schema/praktik.ts';
import { isMeasured } from './statistics.ts';
import type { KasusEntry, Library, PraktikEntry } from './library.ts';

/** One first-person problem sentence and the practice that answers it. */
export interface Problem {
  kalimat: string;
  praktik: PraktikEntry;
  tema: Tema | undefined;
}

/** Roles that have something, most entries first; equal ones keep the order of the list (teachers and health workers lead it). */
export function rolesWithEntries({ peran, entries }: Library): { peran: Peran; count: number }[] {
  return peran
    .map((row) => ({
      peran: row,
      count: entries.filter((entry) => entry.peran.some(({ id }) => id === row.id)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** The first problem of each practice, quickest practices first: a short list that touches many themes. */
export function leadingProblems({ praktik }: Library, most: number): Problem[] {
  return praktik
    .flatMap((entry) =>
      entry.data.masalah.slice(0, 1).map((kalimat) => ({ kalimat, praktik: entry, tema: entry.tema[0] })),
    )
    .toSorted((a, b) => COBA.indexOf(a.praktik.data.coba) - COBA.indexOf(b.praktik.data.coba))
    .slice(0, most);
}

/** Practices that take a quarter of an hour, newest first. */
export function quickest({ praktik }: Library, most: number): PraktikEntry[] {
  return praktik.filter(({ data }) => data.coba === '15-menit').slice(0, most);
}

/** Cases with figures before and after, the strongest evidence first; equal ones newest first. */
export function strongest({ kasus }: Library, most: number): KasusEntry[] {
  return kasus
    .filter(isMeasured)
    .toSorted((a, b) => b.bukti.tingkat - a.bukti.tingkat)
    .slice(0, most);
}
