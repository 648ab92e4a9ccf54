import { expect, test } from 'vitest';
import { sameStudy } from '../../../src/lint/rules/same-study.ts';

const context = { today: '2026-11-24', ids: new Map(), regions: new Map(), abbreviations: new Set<string>() };
const [DOI, OTHER] = ['10.1000/a1', '10.1000/b2'];

/** Which of two studies with that front matter are said to be one. */
function findings(first: string, second: string): string[] {
  const documents = [first, second].map((front, index) => ({ collection: 'studi', format: 'md', id: `s${index}`, path: `content/studi/s${index}.md`, source: `---\n${front}\n---\n` }) as const); // prettier-ignore
  return sameStudy.check({ documents, strays: [], context }).map(({ path }) => path);
}

const usual = `judul: A\nsumber:\n  - id: a\n    doi: ${DOI}\n  - id: b\n    doi: ${OTHER}\nterbit: 2026-11-01`;
test.each([
  ['the same first source', usual, usual.replace('judul: A', 'judul: B'), 1],
  ['a list that is not indented', usual, `sumber:\n- id: x\n  doi: ${DOI.toUpperCase()}\ntahun: 2020`, 1],
  ['a list in brackets', usual, `tahun: 2020\nsumber: [{ id: x, doi: ${DOI} }]`, 1],
  ['the second source alone', usual, `sumber:\n  - doi: ${OTHER}`, 0],
  ['no source', usual, 'judul: A', 0],
])('%s', (_what, first, second, count) => {
  expect(findings(first, second)).toHaveLength(count);
});
