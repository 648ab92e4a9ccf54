import { readFileSync } from 'node:fs';

/** A query in people's own words, and the entries of which one should be among the first. */
export interface GoldenQuery {
  query: string;
  wanted: string[];
  kind: string;
}

/** The rows of tests/fixtures/golden-queries.tsv. */
export function goldenQueries(): GoldenQuery[] {
  return readFileSync('tests/fixtures/golden-queries.tsv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([query = '', ids = '', kind = '']) => ({ query, wanted: ids.split(' '), kind }));
}

/** The place of the first one that is wanted, from 1; 0 when there is none. */
export function rankOf(found: readonly string[], wanted: readonly string[]): number {
  return found.findIndex((id) => wanted.includes(id)) + 1;
}
