import { expect, test } from 'vitest';
import { offerWholeEdition, wholeEdition } from '../../../src/one-file.ts';

test('a page gets the edition once it is written, its failure too, and none where none is made', async () => {
  expect(await wholeEdition()).toBeUndefined();
  const { promise, resolve } = Promise.withResolvers<{ bytes: number; sha256: string }>();
  let written: Promise<{ bytes: number; sha256: string }> | undefined;
  offerWholeEdition(() => written);
  expect(await wholeEdition()).toBeUndefined();
  written = promise;
  const asked = wholeEdition();
  resolve({ bytes: 1, sha256: 'a' });
  expect(await asked).toEqual({ bytes: 1, sha256: 'a' });
  written = Promise.reject(new Error('disk penuh'));
  await expect(wholeEdition()).rejects.toThrow('disk penuh');
});
