import { expect, test } from 'vitest';
import { dueList, duePage } from '../../../src/catalog/due.ts';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { kasusEntry, praktikEntry, rawLibrary } from './library-data.ts';

const library = (today: string) =>
  buildLibrary(
    rawLibrary({
      kasus: [
        kasusEntry('tak-pernah', { unit: 'lain' }),
        kasusEntry('segar', { dicek_pada: '2026-11-01' }),
        kasusEntry('berhenti', { akhir: 'dihentikan' }),
      ],
      praktik: [praktikEntry('p')],
    }),
    today,
  );

test('never checked is due at once, what was stopped never', () => {
  expect(dueList(library('2026-11-24'))).toMatchObject([
    {
      id: 'unit-lain',
      rows: [{ entry: { id: 'tak-pernah' }, alasan: 'Belum pernah dicek ke unitnya; batas cek 24 Mei 2028' }],
    },
  ]);
});

test('on its day an entry falls due; units stand by name, practices last', () => {
  expect(dueList(library('2028-05-23')).map(({ id, rows }) => [id, rows.length])).toEqual([
    ['unit-asal', 1],
    ['unit-lain', 1],
  ]);
  expect(dueList(library('2028-05-24')).map(({ id }) => id)).toEqual(['unit-asal', 'unit-lain', 'praktik']);
  expect(duePage(library('2028-05-24')).facts).toEqual(['1 belum pernah dicek ke unitnya', '3 sudah lewat batas cek']);
});
