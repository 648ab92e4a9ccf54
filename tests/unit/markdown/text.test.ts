import { expect, test } from 'vitest';
import { parseDocument } from '../../../src/markdown/parse.ts';
import { plainText, readingMinutes, wordCount } from '../../../src/markdown/text.ts';

const tree = (body: string) => parseDocument(`---\na: 1\n---\n${body}`, 'mdx').tree;

test.each([
  ['headings and paragraphs', '## Hasil\n\nSatu **dua**\n`tiga`', 'Hasil\nSatu dua tiga'],
  ['lists within lists', '1. a\n   - b\n2. c', 'a b c'],
  ['quotes', '> a\n>\n> b', 'a b'],
  ['components', '<Catatan jenis="info">\n\na <Istilah id="wpl">b</Istilah>\n\n- c\n\n</Catatan>', 'a b c'],
  ['alternative texts', '![Alur loket](./a.png)', 'Alur loket'],
  ['links without their addresses', '[a](https://b.id)', 'a'],
  ['nothing', '', ''],
  ['cells that a table has no heads for', '| a | b |\n| - | - |\n| c | d | e |\n| f |', 'a b c d f'],
  ['a hard break', 'satu\\\ndua', 'satu dua'],
])('what a reader sees of %s', (_name, body, expected) => {
  expect(plainText(tree(body).children)).toBe(expected);
});

test('cells of a table are words of their own', () => {
  const body = '| Loket | Menit |\n|---|---|\n| satu | dua |';
  expect(plainText(tree(body).children).split(/\s+/)).toEqual(['Loket', 'Menit', 'satu', 'dua']);
  expect(wordCount(tree(body))).toBe(4);
  expect(wordCount(tree(`${body} tiga | empat |`))).toBe(4);
});

test('words are counted as a reader meets them', () => {
  expect(wordCount(tree('## Satu dua\n\n- tiga, empat\n- *lima*-enam\n\n<Catatan>\n\ntujuh\n\n</Catatan>'))).toBe(6);
  expect(wordCount(tree(''))).toBe(0);
});

test.each([
  [0, 1],
  [1, 1],
  [200, 1],
  [299, 1],
  [300, 2],
  [1000, 5],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
