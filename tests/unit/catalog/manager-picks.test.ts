import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { managerPicks, withinHours } from '../../../src/catalog/manager-picks.ts';
import { peran } from '../examples.ts';
import { praktikEntry, rawLibrary, studiEntry } from './library-data.ts';

const raw = rawLibrary({
  praktik: [
    praktikEntry('sulit', { coba: '15-menit', kesulitan: 3 }),
    praktikEntry('mudah', { coba: '15-menit', kesulitan: 1 }),
    praktikEntry('p', { coba: '1-minggu', kesulitan: 3 }),
    praktikEntry('tanpa-bukti', { coba: '1-minggu', kesulitan: 1 }),
    praktikEntry('bukan-atasan', { coba: '1-triwulan', kesulitan: 1 }),
    praktikEntry('atasan', { coba: '1-triwulan', kesulitan: 3, peran: ['bidan', 'kepala-unit'] }),
  ],
  studi: [studiEntry('s')],
});
const head = { ...peran('kepala-unit', 'Kepala unit'), jenis: ['pengawas' as const] };

test('of each length of a first try: what is for heads, then the strongest evidence, then what is easy', () => {
  const library = buildLibrary({ ...raw, peran: [...raw.peran, head] }, '2026-11-24');
  expect(library.praktik.find(({ id }) => id === 'p')?.bukti.tingkat).toBeGreaterThan(0);
  expect(managerPicks(library).map(({ id }) => id)).toEqual(['mudah', 'p', 'atasan']);
});

test('hours that are known come first, for whoever counts them', () => {
  const known = praktikEntry('dihitung', { coba: '15-menit', kesulitan: 3, jam_orang: 6 });
  const long = praktikEntry('lama', { coba: '1-minggu', kesulitan: 1, jam_orang: 9 });
  const library = buildLibrary(
    { ...raw, peran: [...raw.peran, head], praktik: [...raw.praktik, known, long] },
    '2026-11-24',
  );
  expect(managerPicks(library).map(({ id }) => id)).toEqual(['dihitung', 'lama', 'atasan']);
  expect(withinHours(library, 8).map(({ id }) => id)).toEqual(['dihitung']);
  expect(withinHours(library, 9).map(({ id }) => id)).toEqual(['lama', 'dihitung']);
});
