import { expect, test } from 'vitest';
import { announced } from '../../../src/integrations/single-file.ts';

test('the page that offers the file tells the size and checksum of the whole one, not of a role that stands before it', () => {
  const facts = [
    { name: 'lumbung-praktik-bidan.html', bytes: 10_240, sha256: 'aaa' },
    { name: 'lumbung-praktik.html', bytes: 359_936, sha256: 'bbb' },
  ];
  expect(announced('(__UKURAN__) __SHA256__', facts)).toBe('(351,5 KB) bbb');
});
