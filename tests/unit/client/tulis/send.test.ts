import { describe, expect, test } from 'vitest';
import { mailUrl, newFileUrl, type Recipients, whatsAppUrl } from '../../../../src/client/tulis/send.ts';

const to: Recipients = {
  repository: 'https://git.contoh.go.id/lumbung',
  branch: 'main',
  contact: 'lumbung@contoh.go.id',
  site: 'Lumbung',
};
const file = { name: 'loket.md', text: '---\njudul: "A & B"\n---\n' };

describe('ways to send an entry', () => {
  test('the page for a new file carries the whole text', () => {
    const url = new URL(newFileUrl('kasus', file, to) ?? '');
    expect(url.pathname).toBe('/lumbung/new/main/content/kasus');
    expect(Object.fromEntries(url.searchParams)).toEqual({ filename: 'loket.md', value: file.text });
  });

  test('an address longer than 6,000 characters is not used', () => {
    expect(newFileUrl('kasus', { ...file, text: 'é'.repeat(1500) }, to)).toBeUndefined();
  });

  test('a message carries the text, or announces the file', () => {
    expect(new URL(whatsAppUrl(file, to).url).searchParams.get('text')).toBe(file.text);
    expect(whatsAppUrl({ ...file, text: 'a'.repeat(7000) }, to)).toMatchObject({ attach: true });
  });

  test('a letter carries a short text and asks to attach a long one', () => {
    expect(mailUrl(file, to)).toMatchObject({
      attach: false,
      url: expect.stringContaining(encodeURIComponent(file.text)),
    });
    const long = mailUrl({ ...file, text: 'a'.repeat(3000) }, to);
    expect(long.attach).toBe(true);
    expect(decodeURIComponent(long.url)).toContain('Lampirkan berkas loket.md');
  });
});
