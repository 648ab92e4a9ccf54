import { expect, test } from 'vitest';
import { newFileUrl } from '../../../../src/client/tulis/send.ts';

const to = { repository: 'https://git.contoh.go.id/lumbung', branch: 'main' };
const file = { name: 'loket.md', text: '---\njudul: "A & B"\n---\n' };

test('the page for a new file carries the whole text', () => {
  const url = new URL(newFileUrl('kasus', file, to) ?? '');
  expect(url.pathname).toBe('/lumbung/new/main/content/kasus');
  expect(Object.fromEntries(url.searchParams)).toEqual({ filename: 'loket.md', value: file.text });
});

test('an address longer than 6,000 characters is not used', () => {
  expect(newFileUrl('kasus', { ...file, text: 'é'.repeat(1500) }, to)).toBeUndefined();
});
