import { expect, test } from 'vitest';
import { inTime, LATE } from '../../../../src/client/site/in-time.ts';

test('an answer in time is given on, and so is an error', async () => {
  expect(await inTime(async () => 'ada')).toBe('ada');
  await expect(inTime(() => Promise.reject(new Error('rusak')))).rejects.toThrow('rusak');
});

test('a line that hangs ends by its name, and so does the request', async () => {
  let ended = false;
  const hanging = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        ended = true;
        reject(new Error('dibatalkan'));
      });
    });
  await expect(inTime(hanging, 1)).rejects.toMatchObject({ name: LATE });
  expect(ended).toBe(true);
});
