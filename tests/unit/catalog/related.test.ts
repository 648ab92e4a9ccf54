import { expect, test } from 'vitest';
import { buildLibrary, type RawLibrary } from '../../../src/catalog/library.ts';
import { related } from '../../../src/catalog/related.ts';
import type { Data } from '../examples.ts';
import { did, kasusEntry, praktikEntry, rawLibrary } from './library-data.ts';

const FAR = { peran: ['guru'], tema: ['pendidikan'], metode: ['aar'] };

/** What is related to the case `k` (for midwives, on health, by coaching) among the given entries. */
function near(entries: Partial<RawLibrary>, change: Data = {}) {
  const raw = rawLibrary({ ...entries, kasus: [kasusEntry('k', change), ...(entries.kasus ?? [])] });
  const library = buildLibrary(raw, '2026-11-24');
  const k = library.kasus.find(({ id }) => id === 'k');
  if (!k) throw new Error('near: kasus k hilang.');
  return related(k, library.entries).map(({ entry, alasan }) => `${entry.id}: ${alasan}`);
}

test('entries that share most stand first, each with its reason', () => {
  const kasus = [
    kasusEntry('dua', { metode: ['aar'] }),
    kasusEntry('tiga'),
    kasusEntry('cara', { peran: ['guru'] }),
    kasusEntry('jauh', FAR),
    kasusEntry('satu', { ...FAR, peran: ['bidan'] }),
  ];
  expect(near({ kasus })).toEqual(['tiga: Juga untuk bidan', 'cara: Juga tentang kesehatan', 'dua: Juga untuk bidan']);
});

test('abbreviations keep their capitals', () => {
  expect(
    near({ kasus: [kasusEntry('x', { ...FAR, metode: ['aar', 'coaching'] })] }, { metode: ['aar', 'coaching'] }),
  ).toEqual(['x: Juga lewat AAR']);
});

test('an entry is not related to itself, nor to what it already links to', () => {
  expect(near({ praktik: [praktikEntry('p'), praktikEntry('q')] }, { praktik: did('p') })).toEqual([
    'q: Juga untuk bidan',
  ]);
});

test('at most three are shown, the same ones each time', () => {
  const kasus = ['e', 'd', 'c', 'b', 'a'].map((id) => kasusEntry(id));
  expect(near({ kasus }).map((line) => line[0])).toEqual(['a', 'b', 'c']);
});

test('a case and a practice of the same id are two entries', () => {
  expect(near({ praktik: [praktikEntry('k')] })).toHaveLength(1);
});
