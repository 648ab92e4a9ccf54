import { expect, test } from 'vitest';
import { nearest } from '../../../src/schema/nearest.ts';

test.each([
  ['one letter of a long word', 'peraawat', ['bidan', 'perawat'], 'perawat'],
  ['another case', 'PERAWAT', ['perawat'], 'perawat'],
  ['the nearer of two', 'bidang', ['bidan', 'bintang'], 'bidan'],
  ['one letter of a short word', 'ab', ['ac'], 'ac'],
  ['two letters that changed places, which are one slip', 'umr', ['urm'], 'urm'],
  ['a third of the letters', 'abcdef', ['abcdxy'], 'abcdxy'],
  ['more than a third of the letters', 'abcdef', ['abcxyz'], undefined],
  ['nothing to choose from', 'x', [], undefined],
])('%s', (_name, word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});
