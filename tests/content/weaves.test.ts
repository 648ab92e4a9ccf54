import { expect, test } from 'vitest';
import { bandParts, weaveOf } from '../../src/catalog/tenun.ts';
import { testedLibrary } from '../support/library.ts';

test('no two themes have the same threads or both motif and colours in common', async () => {
  const { tema } = await testedLibrary();
  expect(tema.length).toBeGreaterThan(10);
  const weaves = tema.map((_, index) => weaveOf(index));
  expect(new Set(weaves.map(({ motif, colour }) => `${motif} ${colour}`)).size).toBe(tema.length);
  expect(new Set(tema.flatMap((_, index) => bandParts([index]).map(({ d }) => d))).size).toBe(tema.length);
});
