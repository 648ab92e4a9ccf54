import type { Library } from './library.ts';

/** A comparison worth opening: two cases that show the same practice, as `kasus/<id>`. */
export interface Comparison {
  title: string;
  ids: readonly string[];
}

const MOST = 6;

/** Comparisons to start from, drawn from practices that more than one case shows. */
export function comparisons({ praktik }: Library): Comparison[] {
  return praktik
    .filter(({ kasus }) => kasus.length >= 2)
    .map(({ data, kasus }) => ({
      title: `Dua pengalaman untuk: ${data.judul}`,
      ids: kasus.slice(0, 2).map(({ id }) => `kasus/${id}`),
    }))
    .slice(0, MOST);
}
