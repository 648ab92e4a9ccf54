import type { BenchQuery } from './format.ts';

export interface Measures {
  /** Share of queries with a relevant document first, and among the first ten. */
  s1: number;
  s10: number;
  /** Mean of 1 / rank of the first relevant document, 0 beyond `DEPTH`. */
  mrr: number;
  ndcg10: number;
  /** Share of queries that find nothing at all. */
  zero: number;
}

/** How many results a list is judged by. */
export const DEPTH = 100;

/** Measures ranked lists of document ids, one a query, against the judgements. */
export function measure(queries: readonly BenchQuery[], rankings: readonly (readonly string[])[]): Measures {
  const each = queries.map(({ grades }, index) => {
    const ranking = rankings[index] ?? [];
    const first = ranking.findIndex((id) => (grades.get(id) ?? 0) > 0);
    return {
      s1: first === 0 ? 1 : 0,
      s10: first >= 0 && first < 10 ? 1 : 0,
      mrr: first < 0 ? 0 : 1 / (first + 1),
      ndcg10: ndcg(ranking.slice(0, 10), grades),
      zero: ranking.length === 0 ? 1 : 0,
    };
  });
  const mean = (key: keyof Measures) => each.reduce((sum, one) => sum + one[key], 0) / Math.max(each.length, 1);
  return { s1: mean('s1'), s10: mean('s10'), mrr: mean('mrr'), ndcg10: mean('ndcg10'), zero: mean('zero') };
}

/** Normalised discounted cumulative gain with gain 2^grade − 1 (Burges et al. 2005). */
function ndcg(ranking: readonly string[], grades: ReadonlyMap<string, number>): number {
  const gain = (list: readonly number[]) =>
    list.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
  const ideal = gain([...grades.values()].sort((a, b) => b - a).slice(0, 10));
  return ideal === 0 ? 0 : gain(ranking.map((id) => grades.get(id) ?? 0)) / ideal;
}
