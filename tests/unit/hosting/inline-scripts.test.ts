import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { AFTER_PAINT, INLINE_SOURCES, SPECULATION_RULES } from '../../../src/hosting/inline-scripts.ts';

test('a policy that names the hashes lets these two run, and nothing else', () => {
  const hashes = [AFTER_PAINT, SPECULATION_RULES].map((text) => createHash('sha256').update(text).digest('base64'));
  expect(INLINE_SOURCES).toEqual(hashes.map((hash) => `'sha256-${hash}'`));
});
