import { expect, test } from 'vitest';
import { type Finding, formatFinding, sortFindings } from '../../../src/schema/finding.ts';

const finding = (path: string, line: number, column: number, rule = 'front-matter'): Finding => ({
  path,
  line,
  column,
  rule,
  message: 'pesan.',
});

test('findings stand in the order of the files, then of the text', () => {
  const sorted = [
    finding('a', 2, 1),
    finding('a', 10, 1),
    finding('a', 10, 3, 'a'),
    finding('a', 10, 3, 'b'),
    finding('b', 1, 1),
  ];
  const given = sorted.toReversed();
  expect(sortFindings(given)).toEqual(sorted);
  expect(given[0]?.path).toBe('b');
});

test('a finding is one line: place, message, next step, rule', () => {
  expect(formatFinding({ ...finding('content/kasus/x.mdx', 3, 7), help: 'Perbaiki.' })).toMatchInlineSnapshot(
    `"content/kasus/x.mdx:3:7  pesan. Perbaiki.  [front-matter]"`,
  );
  expect(formatFinding(finding('content/kasus/x.mdx', 3, 7))).toMatchInlineSnapshot(
    `"content/kasus/x.mdx:3:7  pesan.  [front-matter]"`,
  );
});

test('a finding stays one line, whatever a key is called', () => {
  const message = 'kunci "x\n::error file=README.md::palsu\u001b[31m" tidak dikenal.';
  expect(formatFinding({ ...finding('a', 1, 1), message })).toBe(
    'a:1:1  kunci "x¤::error file=README.md::palsu¤[31m" tidak dikenal.  [front-matter]',
  );
});
