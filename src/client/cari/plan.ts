import type { Kamus } from '../../search/kamus.ts';
import { type PlanOptions, planQuery, type QueryPlan } from '../../search/query.ts';

/** Plans the query. A word that the site lacks may still be a right word: before it is corrected, the full list of words is asked. */
export async function planFor(typed: string, kamus: Kamus, options: PlanOptions): Promise<QueryPlan> {
  const plan = planQuery(typed, kamus, options);
  if (!plan.terms.some(({ correction }) => correction)) return plan;
  const isWord = await import('../../search/indonesian.ts').then(
    ({ isIndonesian }) => isIndonesian,
    () => undefined,
  );
  return isWord ? planQuery(typed, kamus, { ...options, isWord }) : plan;
}

/** Whether the address asks for anything, be it by a word, a facet or an order. */
export function isAsked(state: URLSearchParams): boolean {
  return [...state].some(([name, value]) => name !== 'banding' && value.trim() !== '');
}
