import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { adviceRules } from '../../../src/lint/rules/advice.ts';
import { documentRules } from '../../../src/lint/rules/index.ts';
import { openDocument } from '../../../src/lint/open.ts';
import { checkExample } from '../../../src/lint/sample.ts';
import { SAMPLE_FRONT } from '../../../src/lint/sample-texts.ts';
import { checkText, LONGEST_LINE, MOST_BYTES } from '../../../src/markdown/text-size.ts';

/** Each, said over and over, once took a rule seconds or minutes. */
const HOSTILE = [
  ['digits with dots', '1.'],
  ['single digits', '1 '],
  ['digits', '7371'],
  ['digits of another script', '٣'],
  ['full-width digits', '９'],
  ['days', '12/05/2023 - '],
  ['numbers of letters', '1/1/a/'],
  ['codes of accounts beside a bank', 'BRI 5.1.02.'],
  ['letters and per cent', 'a%'],
  ['letters and hyphens', 'a-'],
  ['half an address', 'a@1.'],
  ['an address without an end', 'layananaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa%@x.go.id '],
  ['a long office', 'dinaspemberdayaanmasyarakatdandesa2024@x.go.id '],
  ['marks for at', 'a (a) b.c '],
  ['spelled digits', 'nol delapan satu '],
  ['names of numbers', 'NIK OoIl '],
  ['names', 'Andi A '],
  ['patients', 'Ibu Sari pasien '],
  ['dates of birth', 'lahir 12-'],
  ['streets', 'Jl. A '],
  ['claims', 'turun 5% '],
  ['sentences with claims', 'Lama menunggu di loket turun 5%. '],
  ['brackets after words', 'Ab (AB '],
] as const;

/** A text whose lines are as long as they may be. */
function bodyOf(piece: string, length: number): string {
  const line = piece.repeat(Math.floor((LONGEST_LINE - 1) / piece.length));
  return Array.from({ length: Math.ceil(length / line.length) }, () => line).join('\n');
}

/** Short words of capitals, all different. */
function abbreviations(length: number): string {
  const letters = [...'BCDFGHJKLMNPQRSTVWXZ'];
  const words = letters.flatMap((a) =>
    letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))),
  );
  const lines = Array.from({ length: 40 }, (_, index) => words.slice(index * 990, (index + 1) * 990).join(' '));
  return lines.join('\n').slice(0, length);
}

/** A table, each of whose rows holds as many marks as it may. */
function rowsOfMarks(length: number): string {
  const row = `| ${'*_'.repeat(95)} |`;
  return ['', '| a |', '|---|', ...Array.from({ length: Math.floor(length / row.length) - 1 }, () => row)].join('\n');
}

const { context } = checkExample({ text: '' }).document ?? {};

/** Milliseconds of this thread that the slowest rule takes, the least of some runs: other work on the machine counts little there. */
function slowest(body: string, runs = 1): { rule: string; time: number } {
  const source = `---\n${SAMPLE_FRONT}---\n\n## Masalah\n\n${body}\n`;
  if (!context) throw new Error('the sample entry was not read');
  expect(checkText(source)).toEqual([]);
  const name = { path: 'content/kasus/x.md', collection: 'kasus', id: 'x', format: 'md' } as const;
  const document = openDocument(name, source, context);
  const rules = [...documentRules, ...adviceRules];
  const timeOf = (rule: (typeof rules)[number]) => {
    const start = process.threadCpuUsage();
    rule.check(document);
    return process.threadCpuUsage(start).user / 1000;
  };
  const times = rules.map((rule) => ({ rule, time: timeOf(rule) })).toSorted((a, b) => b.time - a.time);
  const [{ rule, time } = { rule: undefined, time: 0 }] = times;
  if (!rule) throw new Error('there are no rules');
  const again = Array.from({ length: runs - 1 }, () => timeOf(rule));
  return { rule: rule.id, time: Math.min(time, ...again) };
}

const WHOLE = MOST_BYTES * 0.95;

// Each takes half a second at most. On a machine so slow that one takes longer, four times the text may take nine times as long;
// what squares takes sixteen times, what doubles with each letter never ends.
describe('every rule reads the largest text in a second', () => {
  const cases = [...HOSTILE.map(([what, piece]) => [what, (size: number) => bodyOf(piece, size)] as const), ['abbreviations', abbreviations] as const, ['rows of marks', rowsOfMarks] as const]; // prettier-ignore
  test.each(cases)('%s', (_what, body) => {
    if (slowest(body(WHOLE)).time < 1000) return;
    const { rule, time } = slowest(body(WHOLE), 3);
    expect(time, rule).toBeLessThan(Math.max(1000, 9 * slowest(body(WHOLE / 4), 3).time));
  });
});

test('a table of 200 ordinary rows is read', () => {
  const row = (_: unknown, index: number) => `| **Loket ${index}** | *Senin* | [panduan](/praktik/bedah-kasus/) | ${index} orang |`; // prettier-ignore
  const table = [
    '',
    '| Loket | Hari | Panduan | Warga |',
    '| --- | --- | --- | ---: |',
    ...Array.from({ length: 200 }, row),
  ];
  expect(checkText(`---\na: 1\n---\n${table.join('\n')}\n`)).toEqual([]);
});
