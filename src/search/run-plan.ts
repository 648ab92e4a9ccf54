import { type Hit, type Merged, mergeHits } from './merge.ts';
import { type QueryPlan, searchesOf } from './query.ts';

/** A merged result with the engine's own result for it, which knows how to load the page's data. */
export type Result<H extends Hit> = Merged & { hit: H };

/** Runs a plan on an engine: one search a root or concept, all at once, merged. `search` is Pagefind's, or one with filters set. */
export async function runPlan<H extends Hit>(
  { terms }: QueryPlan,
  search: (query: string) => Promise<readonly H[]>,
): Promise<Result<H>[]> {
  const hitOf = new Map<string, H>();
  const one = async ({ query, weight }: { query: string; weight: number }) => {
    const hits = await search(query);
    for (const hit of hits) hitOf.set(hit.id, hit);
    return { weight, hits };
  };
  const found = await Promise.all(
    terms.map(async (term) => ({ searches: await Promise.all(searchesOf(term).map(one)) })),
  );
  return mergeHits(found).flatMap((merged) => {
    const hit = hitOf.get(merged.id);
    return hit ? [{ ...merged, hit }] : [];
  });
}
