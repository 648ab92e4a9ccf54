import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../../src/reading/folder.ts';
import { CONTENT, contentWith } from '../content-folder.ts';
import { shown } from '../examples.ts';

const TODAY = '2026-11-24';

test('an answer names entries that are there, of each kind', async () => {
  const text = await readFile(path.join(CONTENT, 'acuan/masalah.yml'), 'utf8');
  const wrong = text
    .replace('[menghitung-sebelum-mulai,', '[menghitung-sebelum-mulia,')
    .replace('[antrean-loket-mawar]', '[antrean-loket-mawarr]')
    .replace('[bedah-kejadian-di-24-rumah-sakit]', '[tidak-ada-sama-sekali]');
  const { findings } = await readFolder(await contentWith({ 'acuan/masalah.yml': wrong }), TODAY);
  expect(shown(findings)).toEqual([
    expect.stringContaining(
      'praktik "menghitung-sebelum-mulia" tidak ada di content/praktik/. Maksud Anda "menghitung-sebelum-mulai"?',
    ),
    expect.stringContaining(
      'kasus "antrean-loket-mawarr" tidak ada di content/kasus/. Maksud Anda "antrean-loket-mawar"?',
    ),
    expect.stringContaining('studi "tidak-ada-sama-sekali" tidak ada di content/studi/.'),
  ]);
  expect((await readFolder(CONTENT, TODAY)).findings).toEqual([]);
});
