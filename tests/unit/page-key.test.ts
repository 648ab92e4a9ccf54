import { expect, test } from 'vitest';
import { buildLibrary, type RawLibrary } from '../../src/catalog/library.ts';
import { pageKey } from '../../src/page-key.ts';
import { adopsiEntry, did, kasusEntry, praktikEntry, rawLibrary } from './catalog/library-data.ts';

const ENTRIES = {
  kasus: [
    kasusEntry('k', { praktik: did('p') }),
    kasusEntry('dekat'),
    kasusEntry('jauh', { peran: ['guru'], tema: ['pendidikan'], metode: ['aar'] }),
  ],
  praktik: [praktikEntry('p')],
  adopsi: [adopsiEntry('a')],
};

function keyOf(change: Partial<RawLibrary> = {}, today = '2026-11-24'): string {
  const library = buildLibrary({ ...rawLibrary(ENTRIES), ...change }, today);
  const entry = library.kasus.find(({ id }) => id === 'k');
  if (!entry) throw new Error('keyOf: kasus k hilang.');
  return pageKey(entry, library);
}

const changed = <T extends { id: string }>(rows: readonly T[], id: string): T[] =>
  rows.map((row) => (row.id === id ? { ...row, text: 'Kalimat baru.' } : row));

test('the same library gives the same key', () => expect(keyOf()).toBe(keyOf()));

test('what stands on no page of the entry leaves its key as it is', () =>
  expect(keyOf({ kasus: changed(ENTRIES.kasus, 'jauh') })).toBe(keyOf()));

test.each([
  ['its own text', { kasus: changed(ENTRIES.kasus, 'k') }],
  ['a related entry', { kasus: changed(ENTRIES.kasus, 'dekat') }],
  ['its practice', { praktik: changed(ENTRIES.praktik, 'p') }],
  ['a report of its practice', { adopsi: changed(ENTRIES.adopsi, 'a') }],
  ['a list', { tema: rawLibrary().tema.map((row) => ({ ...row, nama: `${row.nama} lain` })) }],
  ['the settings of the site', { situs: { ...rawLibrary().situs, nama: 'Lumbung lain' } }],
])('%s changes the key', (_, change) => expect(keyOf(change)).not.toBe(keyOf()));

test('the day changes the key', () => expect(keyOf({}, '2026-11-25')).not.toBe(keyOf()));
