import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { bandOf, bandParts, bandRoles, TENUN_COLOURS, weaveOf } from '../../../src/catalog/tenun.ts';
import { painted } from '../../support/painted.ts';
import { testedLibrary } from '../../support/library.ts';
import { kasusEntry, praktikEntry, rawLibrary } from './library-data.ts';

const PLACES = Array.from({ length: 120 }, (_, index) => index);
const woven = (index: number) => bandParts([index]).map(({ d }) => d);

test('no two of 120 themes have motif and colours in common', () => {
  const weaves = PLACES.map((index) => JSON.stringify(weaveOf(index)));
  expect(new Set(weaves).size).toBe(PLACES.length);
});

test('twenty themes are told apart by the motif alone, and neighbours by the colours too', () => {
  const first = PLACES.slice(0, 20);
  expect(new Set(first.flatMap(woven)).size).toBe(20);
  for (const index of PLACES) expect(weaveOf(index).colour).not.toBe(weaveOf(index + 1).colour);
});

test('each theme of the library has a weave of its own', async () => {
  const { tema } = await testedLibrary();
  expect(new Set(tema.flatMap((_, index) => woven(index))).size).toBe(tema.length);
});

test('a weave is mirrored left to right and top to bottom, and is neither empty nor full', () => {
  for (const index of PLACES.slice(0, 20)) {
    const cells = painted(woven(index).join(''), 48, 6);
    expect(
      cells.map((row) => row.toReversed()),
      `${index}`,
    ).toEqual(cells);
    expect(cells.toReversed(), `${index}`).toEqual(cells);
    expect(new Set(cells.flat()).size, `${index}`).toBe(2);
  }
});

test.each([
  { tema: [0], width: 48, colours: [0] },
  { tema: [0, 1], width: 48, colours: [0, 1] },
  { tema: [2, 1, 0], width: 48, colours: [2, 1, 0] },
  { tema: [0, 1, 2, 3], width: 48, colours: [0, 1, 2, 3] },
  { tema: PLACES.slice(0, 19), width: 152, colours: PLACES.slice(0, 19).map((index) => index % TENUN_COLOURS) },
  { tema: [], width: 48, colours: [0] },
  { tema: [-1], width: 48, colours: [0] },
])('a band of $tema.length themes has a piece for each, side by side', ({ tema, width, colours }) => {
  const parts = bandParts(tema);
  expect(parts.map(({ colour }) => colour)).toEqual(colours);
  expect(parts.reduce((x, part) => (part.x === x ? x + part.width : NaN), 0)).toBe(width);
  for (const { d, x, width: own } of parts) {
    const columns = painted(d, width, 6).flatMap((row) => row.flatMap((on, column) => (on ? [column] : [])));
    expect(Math.min(...columns)).toBeGreaterThanOrEqual(x);
    expect(Math.max(...columns)).toBeLessThan(x + own);
  }
});

test('an entry has a bright thread for each of its roles, at their places in the list; what is for everyone has all', () => {
  const raw = rawLibrary({
    kasus: [kasusEntry('k', { peran: ['guru', 'bidan'] })],
    praktik: [praktikEntry('p', { peran: ['siapa-saja'] })],
  });
  const everyone = { id: 'siapa-saja', nama: 'Siapa saja', jenis: [], contoh: [], alias: [] };
  const library = buildLibrary({ ...raw, peran: [...raw.peran, everyone] }, '2026-11-24');
  const [kasus, praktik] = [library.kasus[0], library.praktik[0]].map((entry) => entry && bandOf(entry, library));
  expect(library.peran.map(({ id }) => id)).toEqual(['bidan', 'perawat', 'guru']);
  expect(kasus).toEqual({ tema: [library.tema.findIndex(({ id }) => id === 'kesehatan')], peran: [5 / 6, 1 / 6] });
  expect(praktik?.peran).toEqual([1 / 6, 3 / 6, 5 / 6]);
  expect(bandRoles(kasus?.peran ?? [], 48)).toBe('M40 .5l1.2 2.5-1.2 2.5-1.2-2.5zM8 .5l1.2 2.5-1.2 2.5-1.2-2.5z');
});
