import { BUKTI_NAMES } from '../../catalog/bukti.ts';
import { KIND_NAMES } from '../../catalog/kind-names.ts';
import { type Akar, normalise } from '../../search/akar.ts';
import { rootsOf } from '../../search/document.ts';
import { type Merged, nearCount, rankByName, sortByOrder } from '../../search/merge.ts';
import type { QueryPlan } from '../../search/query.ts';
import { runPlan } from '../../search/run-plan.ts';
import { loadOnce } from '../site/load-once.ts';
import { entryOf, type Filters, forgetPagefind, loadPagefind, type ResultData, type SearchResult } from './pagefind.ts';

export type Sorting = '' | 'bukti' | 'terbit';

/** Results in their order, before any facet is applied. */
export interface Ranked {
  ids: string[];
  /** Ids of those that are far from what was asked. */
  far: ReadonlySet<string>;
  load(id: string): Promise<ResultData>;
}

// Half of them are loaded to be shown anyway; the others are half a KB each.
const NAMED = 24;
// There are more studies than cases and practices, and their short texts score high; what to do stands before what was measured.
const STUDY = 0.5;

const everything = new Map<string, Promise<string[]>>();
const results = new Map<string, SearchResult>();
const searches = new Map<string, Promise<SearchResult[]>>();

/**
 * Searches and ranks: one search of Pagefind for each root and concept of the plan, merged; the best are ranked again by name.
 * Who typed nothing gets everything, the strongest evidence first.
 */
export async function rank(
  base: string,
  typed: string,
  plan: QueryPlan,
  akar: Akar,
  sorting: Sorting,
): Promise<Ranked> {
  if (plan.terms.length === 0 && typed.trim() !== '') return ranked([]);
  if (plan.terms.length === 0) return ranked(await allIds(base, sorting));
  const merged = await runPlan(plan, (query) => hits(base, query));
  if (sorting !== '') return ranked(sortByOrder(merged, await allIds(base, sorting)).map(({ id }) => id));
  const best = await Promise.all(merged.slice(0, NAMED).map(withNames));
  const meant = plan.terms.flatMap(({ roots }) => roots); // slips are corrected in them
  const named = rankByName(best, meant, ({ names }) => names.map((name) => rootsOf(name, akar)));
  // "melatih pelatih" and "pelatihan" have the same roots; who is called just what was typed comes first.
  const exact = named.filter(({ names }) => names.some((name) => isSame(name, typed)));
  const all = [...new Map([...exact, ...named, ...merged.slice(NAMED)].map((one) => [one.id, one])).values()];
  return ranked(
    all.map(({ id }) => id),
    nearCount(all),
  );
}

/** Begins anew after a failure: nothing that failed is remembered, and a new edition is seen. */
export function forgetEngine(): void {
  for (const store of [everything, results, searches]) store.clear();
  forgetPagefind();
}

/** A result with its title and other names. A study counts for less, and its other names, which many share, are no names. */
async function withNames(result: Merged): Promise<Merged & { names: string[] }> {
  const data = await results.get(result.id)?.data();
  const title = data?.meta['title'] ?? '';
  if (data && entryOf(data)?.startsWith('studi/')) return { ...result, score: result.score * STUDY, names: [title] };
  return { ...result, names: [title, ...(data?.meta['nama'] ?? '').split(' | ')] };
}

function isSame(name: string, typed: string): boolean {
  return normalise(name.trim()) === normalise(typed.trim());
}

/** Ids of all entries with this value of a facet; Pagefind knows them without loading any text. */
export async function idsWith(base: string, facet: string, value: string): Promise<Set<string>> {
  return new Set(await listed(base, { [facet]: { any: [value] } }));
}

function ranked(ids: string[], near = ids.length): Ranked {
  return {
    ids,
    far: new Set(ids.slice(near)),
    load: (id) => {
      const result = results.get(id);
      if (!result) throw new Error(`engine: hasil ${id} tidak dikenal.`);
      return result.data();
    },
  };
}

function hits(base: string, query: string): Promise<SearchResult[]> {
  return loadOnce(searches, query, async () => {
    const engine = await loadPagefind(base);
    return noted((await engine.search(query, {})).results);
  });
}

/**
 * Everything, the strongest evidence first, or the newest as it stands in the index. Unless the newest are asked for, studies come
 * last: they have no level, and many that came on one day would hide what to do.
 */
async function allIds(base: string, sorting: Sorting): Promise<string[]> {
  if (sorting === 'terbit') return listed(base, {});
  const studies = await idsWith(base, 'jenis', KIND_NAMES.studi);
  const levels = await Promise.all([...BUKTI_NAMES].reverse().map((nama) => listed(base, { bukti: { any: [nama] } })));
  return [...levels.flat(), ...studies];
}

function listed(base: string, filters: Filters): Promise<string[]> {
  return loadOnce(everything, JSON.stringify(filters), async () => {
    const engine = await loadPagefind(base);
    return noted((await engine.search(null, { filters })).results).map(({ id }) => id);
  });
}

function noted(found: SearchResult[]): SearchResult[] {
  for (const result of found) results.set(result.id, result);
  return found;
}
