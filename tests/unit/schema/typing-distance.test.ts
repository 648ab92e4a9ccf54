import { expect, test } from 'vitest';
import { typingDistance } from '../../../src/schema/typing-distance.ts';

test.each([
  ['pelayanna', 'pelayanan', 1],
  ['integritsa', 'integritas', 1],
  ['kolabrasi', 'kolaborasi', 1],
  ['abcd', 'badc', 2],
  ['kepemimpnan', 'kepemimpinan', 1],
  ['kucing', 'anjing', 3],
])('typing distance of %s and %s is %i, and no more than the limit is computed', (a, b, distance) => {
  expect(typingDistance(a, b, 5)).toBe(distance);
  expect(typingDistance(b, a, 5)).toBe(distance);
  expect(typingDistance(a, b, distance - 1)).toBe(distance);
});
