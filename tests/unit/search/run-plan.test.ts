import { expect, test } from 'vitest';
import { planQuery, searchesOf } from '../../../src/search/query.ts';
import { runPlan } from '../../../src/search/run-plan.ts';
import { smallSite } from './site.ts';

const { kamus } = smallSite();

test('what names a thing otherwise counts for less than the word itself, and the engine is asked once for each', async () => {
  const plan = planQuery('murid', kamus);
  const [own, other] = plan.terms.flatMap(searchesOf).map(({ query }) => query);
  const found: Record<string, { id: string; score: number; page: string }[]> = {
    [own ?? '']: [{ id: 'a', score: 1, page: '/a/' }],
    [other ?? '']: [
      { id: 'b', score: 1, page: '/b/' },
      { id: 'a', score: 1, page: '/a/' },
    ],
  };
  const asked: string[] = [];
  const results = await runPlan(plan, async (query) => {
    asked.push(query);
    return found[query] ?? [];
  });
  expect(asked).toEqual([own, other]);
  expect(results.map(({ hit, score, matched }) => [hit.page, score, matched])).toEqual([
    ['/a/', 1, 1],
    ['/b/', 0.7, 1],
  ]);
});
