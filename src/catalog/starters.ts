import type { Peran, Tema } from '../schema/acuan.ts';
import type { Library, PraktikEntry } from './library.ts';

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

/** All problem sentences in the order of the practices. */
export function problems({ praktik }: Library): Problem[] {
  return praktik.flatMap((entry) =>
    entry.data.masalah.map((kalimat) => ({ kalimat, praktik: entry, tema: entry.tema[0] })),
  );
}

/** The first problem of each practice, quickest practices first: a short list that touches many themes. */
export function leadingProblems(library: Library, most: number): Problem[] {
  const order = { '15-menit': 0, '1-minggu': 1, '1-triwulan': 2 } as const;
  const seen = new Set<string>();
  return problems(library)
    .filter(({ praktik }) => !seen.has(praktik.id) && seen.add(praktik.id))
    .toSorted((a, b) => order[a.praktik.data.coba] - order[b.praktik.data.coba])
    .slice(0, most);
}
