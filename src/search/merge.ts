/** One result of one search: an id and the score the engine gave it. */
export interface Hit {
  id: string;
  score: number;
}

/** What one term of the query found: the hits of its root and of its alternatives, each with its weight. */
export interface TermHits {
  searches: readonly { weight: number; hits: readonly Hit[] }[];
}

export interface Merged {
  id: string;
  score: number;
  /** How many terms of the query it answers. */
  matched: number;
}

/**
 * One list from one list per term. A term gives a document its best weighted score; the document gets the sum, times the share
 * of terms it answers. Those that answer all terms come first; equal scores keep the order of first appearance.
 */
export function mergeHits(terms: readonly TermHits[]): Merged[] {
  const found = new Map<string, Merged>();
  for (const { searches } of terms) {
    const best = new Map<string, number>();
    for (const { weight, hits } of searches)
      for (const { id, score } of hits) best.set(id, Math.max(best.get(id) ?? 0, weight * score));
    for (const [id, score] of best) {
      const sum = found.get(id) ?? { id, score: 0, matched: 0 };
      found.set(id, { id, score: sum.score + score, matched: sum.matched + 1 });
    }
  }
  const merged = Array.from(found.values(), (one) => ({
    ...one,
    score: (one.score * one.matched) / terms.length,
  }));
  return [...merged].sort(byFit(terms.length));
}

function byFit(terms: number) {
  const all = ({ matched }: Merged) => (matched === terms ? 1 : 0);
  return (a: Merged, b: Merged) => all(b) - all(a) || b.score - a.score;
}

/**
 * Sorts the best results once more when their names (title and alias, as roots) are known: one that is called what was typed comes
 * first, one whose name shares much with it moves up. Those that answer all terms stay before the others.
 */
export function rankByName<T extends Merged>(
  results: readonly T[],
  query: readonly string[],
  namesOf: (result: T) => readonly (readonly string[])[],
): T[] {
  const most = Math.max(0, ...results.map(({ matched }) => matched));
  return results
    .map((result) => {
      const likeness = nameLikeness(query, namesOf(result));
      return {
        result,
        tier: likeness === 1 ? 2 : result.matched === most ? 1 : 0,
        score: result.score * (1 + 2 * likeness),
      };
    })
    .sort((a, b) => b.tier - a.tier || b.score - a.score)
    .map(({ result }) => result);
}

/**
 * How many results, counted from the first, are near: up to the last one that answers as many terms as any, and has a fair share of
 * the best score. The first page is near in any case: fewer would hide a right answer now and then.
 */
export function nearCount(results: readonly Merged[]): number {
  const most = Math.max(0, ...results.map(({ matched }) => matched));
  const best = Math.max(0, ...results.map(({ score }) => score));
  const last = results.findLastIndex(({ matched, score }) => matched === most && score >= best * NEAR_SHARE);
  return Math.min(results.length, Math.max(LEAST_NEAR, last + 1));
}

const NEAR_SHARE = 0.25;
const LEAST_NEAR = 12;

/** 0 to 1: the share of roots that the query and the name most like it have in common (Jaccard); 1 when they are the same. */
export function nameLikeness(query: readonly string[], names: readonly (readonly string[])[]): number {
  const wanted = new Set(query);
  const shares = names.map((name) => {
    const own = new Set(name);
    const shared = [...own].filter((root) => wanted.has(root)).length;
    return shared / Math.max(1, own.size + wanted.size - shared);
  });
  return Math.max(0, ...shares);
}

/** Sorts by a list of all ids that the engine has sorted (a search for everything, with its `sort`). Ids not in it come last. */
export function sortByOrder<T extends { id: string }>(results: readonly T[], order: readonly string[]): T[] {
  const place = new Map(order.map((id, index) => [id, index]));
  return [...results].sort((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length));
}
