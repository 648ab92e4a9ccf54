import type { Istilah } from '../schema/acuan.ts';

/** Terms with a meaning under one first letter. */
export interface Letter {
  huruf: string;
  istilah: readonly Istilah[];
}

/** The list of terms as a glossary: explained terms A–Z by letter, the rest in one list, both in alphabetical order. */
export function glossary(istilah: readonly Istilah[]): { letters: Letter[]; others: Istilah[] } {
  const sorted = istilah.toSorted((a, b) => byName(a.nama, b.nama));
  const explained = sorted.filter(({ artinya }) => artinya !== undefined);
  const letters = Map.groupBy(explained, ({ nama }) => nama.charAt(0).toUpperCase());
  return {
    letters: [...letters].map(([huruf, rows]) => ({ huruf, istilah: rows })),
    others: istilah.filter(({ artinya }) => artinya === undefined).toSorted((a, b) => byName(short(a), short(b))),
  };
}

/** The word that leads a row of the short list: the abbreviation, where there is one. */
export function short({ singkatan, nama }: Istilah): string {
  return singkatan ?? nama;
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, 'id');
}
