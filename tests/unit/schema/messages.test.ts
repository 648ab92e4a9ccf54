import { expect, test } from 'vitest';
import { formMessage, messageText, named, readMessage } from '../../../src/schema/messages.ts';

test.each([
  ['begins with the name of its field', named('judul sumber', 'wajib diisi'), 'judul', 'judul sumber wajib diisi'],
  ['begins with another name', named('tanggal', 'wajib diisi'), 'terbit', 'terbit: tanggal wajib diisi'],
  ['goes on from any name', named('', 'wajib diisi'), 'unit', 'unit: wajib diisi'],
  ['stands alone', 'tulis TTTT', 'mulai', 'mulai: tulis TTTT'],
  [
    'names the key only in what it quotes',
    named('tanggal', '"terbit" tidak ada'),
    'terbit',
    'terbit: tanggal "terbit" tidak ada',
  ],
  ['is about no key', named('id', 'sudah dipakai'), undefined, 'id sudah dipakai'],
])('a message that %s gets the key in front where it needs one', (_name, message, key, text) => {
  expect(messageText(readMessage(message), key)).toBe(text);
});

test.each([
  ['a name', named('cara_ukur', 'wajib diisi'), { subject: 'cara ukur', inForm: 'cara ukur wajib diisi' }],
  [
    'words of its own',
    named('arah', 'wajib diisi: a, b', 'wajib diisi'),
    { subject: 'arah', inForm: 'arah wajib diisi' },
  ],
  ['no name', named('', 'wajib diisi'), { subject: '', inForm: 'wajib diisi' }],
  ['a sentence', 'tulis TTTT', { inForm: 'tulis TTTT' }],
])('a form gets %s', (_name, message, shown) => {
  expect(formMessage(readMessage(message))).toEqual(shown);
});
