import { expect, test } from 'vitest';
import { z } from 'zod';
import type { CollectionName } from '../../../src/schema/index.ts';
import { collectionOf, homeOf, referencesOf } from '../../../src/schema/references.ts';
import { idSchema, refTo } from '../../../src/schema/values.ts';
import { adopsiData, kasusData, praktikData, studiData, unitData } from '../examples.ts';

test('what a field refers to is told by its schema alone', () => {
  const field = z.object({ a: refTo('unit').optional(), b: z.array(refTo('tema')).default([]), c: idSchema }).shape;
  expect([field.a, field.b, field.c].map(collectionOf)).toEqual(['unit', 'tema', undefined]);
  expect(() => collectionOf(refTo('unitt'))).toThrow('ada ref "unitt"');
});

test.each<[CollectionName, object, string[]]>([
  [
    'kasus',
    { ...kasusData, kompetensi: ['k'], praktik: [{ id: 'p', kaitan: 'langsung' }], adaptasi_dari: 'asal' },
    [
      'unit/dinas-contoh',
      'peran/petugas-loket',
      'tema/pengaduan',
      'metode/bedah-kasus',
      'kompetensi/k',
      'praktik/p',
      'kasus/asal',
    ],
  ],
  [
    'praktik',
    { ...praktikData, kompetensi: ['k'] },
    ['peran/petugas-loket', 'peran/kepala-unit', 'tema/pengaduan', 'metode/bedah-kasus', 'kompetensi/k'],
  ],
  ['adopsi', adopsiData, ['praktik/membedah-aduan', 'unit/rsud-contoh']],
  ['studi', studiData, ['praktik/membedah-aduan', 'wilayah/73', 'tema/pengaduan', 'peran/petugas-loket']],
  ['unit', { ...unitData, induk: 'pemkot' }, ['instansi/dinas', 'wilayah/73', 'unit/pemkot']],
])('every id that a %s can hold is found', (collection, data, found) => {
  expect(referencesOf(collection, { ...data }).map(({ collection: target, id }) => `${target}/${id}`)).toEqual(found);
});

test('ids in groups and rows are found with their paths', () => {
  const { praktik, tempat } = studiData;
  expect(referencesOf('studi', { praktik, tempat: { provinsi: tempat.provinsi } }).map(({ field }) => field)).toEqual([
    ['praktik', 0, 'id'],
    ['tempat', 'provinsi', 0],
  ]);
  expect(referencesOf('studi', { praktik: 'p', tempat: [], temuan: null })).toEqual([]);
});

test('single ids and lists of ids are found, each with the path of its field', () => {
  expect(referencesOf('kasus', { unit: 'u', peran: ['a', 'b'], tema: undefined, judul: 'x' })).toEqual([
    { collection: 'unit', id: 'u', field: ['unit'] },
    { collection: 'peran', id: 'a', field: ['peran', 0] },
    { collection: 'peran', id: 'b', field: ['peran', 1] },
  ]);
  expect(referencesOf('tema', { id: 'x' })).toEqual([]);
});

test.each<[CollectionName, string]>([
  ['kasus', 'content/kasus/'],
  ['praktik', 'content/praktik/'],
  ['adopsi', 'content/adopsi/'],
  ['peran', 'content/acuan/peran.yml'],
])('rows of %s are written in %s', (collection, home) => {
  expect(homeOf(collection)).toBe(home);
});
