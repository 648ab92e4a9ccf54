import { expect, test } from 'vitest';
import { collectionSchemas, type CollectionName } from '../../../src/schema/index.ts';
import { homeOf, REFERENCE_FIELDS, referencesOf } from '../../../src/schema/references.ts';
import { adopsiData, kasusData, praktikData, unitData } from '../examples.ts';

test('every field of the table exists in its schema and points at a collection', () => {
  for (const [collection, fields] of Object.entries(REFERENCE_FIELDS)) {
    const shape = Object.keys(collectionSchemas[collection as CollectionName].shape);
    for (const [field, target] of Object.entries(fields)) {
      expect(shape, `${collection}.${field}`).toContain(field);
      expect(Object.keys(collectionSchemas), `${collection}.${field}`).toContain(target);
    }
  }
});

test.each<[CollectionName, object, string[]]>([
  [
    'kasus',
    { ...kasusData, kompetensi: ['k'], praktik: ['p'], adaptasi_dari: 'asal' },
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
  ['unit', { ...unitData, induk: 'pemkot' }, ['instansi/dinas', 'wilayah/73', 'unit/pemkot']],
])('every id that a %s can hold is found', (collection, data, found) => {
  expect(referencesOf(collection, { ...data }).map(({ collection: target, id }) => `${target}/${id}`)).toEqual(found);
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
