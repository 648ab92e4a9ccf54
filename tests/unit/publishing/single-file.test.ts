import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { EDITION_FILE, editions } from '../../../src/publishing/single-file.ts';
import { peran } from '../examples.ts';
import { kasusEntry, rawLibrary } from '../catalog/library-data.ts';

test('every edition of a large library is known by its file name, that of a role with a digit in its id too', () => {
  const kasus = Array.from({ length: 201 }, (_, at) => kasusEntry(`k${at}`, { peran: ['bidan', 'pengelola-p3k'] }));
  const roles = [peran('bidan', 'Bidan'), peran('pengelola-p3k', 'Pengelola P3K'), peran('guru', 'Guru')];
  const library = buildLibrary({ ...rawLibrary({ kasus }), peran: roles }, '2026-11-24');
  const names = editions(library).map(({ name }) => name);
  expect(names).toEqual(['lumbung-praktik', 'lumbung-praktik-bidan', 'lumbung-praktik-pengelola-p3k']);
  expect(names.filter((name) => !EDITION_FILE.test(`${name}.html`))).toEqual([]);
  expect(EDITION_FILE.test('lumbung-praktik.html.br')).toBe(false);
});
