import { readFileSync } from 'node:fs';

/** A query in people's own words, and the entries of which one should be among the first. */
export interface GoldenQuery {
  query: string;
  wanted: string[];
  kind: string;
}

/** The rows of tests/content/golden-queries.tsv. */
export function goldenQueries(): GoldenQuery[] {
  return readFileSync('tests/content/golden-queries.tsv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([query = '', ids = '', kind = '']) => ({ query, wanted: ids.split(' '), kind }));
}
