import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { movingFigure } from '../../../src/catalog/moving-figure.ts';
import { type Data, hasilData, sumberData } from '../examples.ts';
import { kasusEntry, rawLibrary } from './library-data.ts';

const row = (change: Data) => ({ ...hasilData, sebelum: 10, sesudah: 5, ...change });

/** The id of the case whose figure is shown, of cases with these rows. */
function chosen(rows: Readonly<Record<string, Data[]>>): string | undefined {
  const kasus = Object.entries(rows).map(([id, hasil]) => kasusEntry(id, { hasil }));
  return movingFigure(buildLibrary(rawLibrary({ kasus }), '2026-11-24'))?.entry.id;
}

test('the figure that moved most times over is shown, whichever way it was to go', () => {
  expect(chosen({ a: [row({})], b: [row({ arah: 'naik', sebelum: 10, sesudah: 40 })] })).toBe('b');
  expect(chosen({ a: [row({ sesudah: 1 })], b: [row({ arah: 'naik', sebelum: 10, sesudah: 40 })] })).toBe('a');
});

test('only the main figure of a case counts', () => {
  expect(chosen({ a: [row({}), row({ sesudah: 0.1 })], b: [row({ sesudah: 2 })] })).toBe('b');
});

test.each([
  { why: 'nothing measured', hasil: [] },
  { why: 'worse', hasil: [row({ sesudah: 20 })] },
  { why: 'the same', hasil: [row({ sesudah: 10 })] },
  { why: 'not in earnest', hasil: [row({ kesimpulan: 'tidak-berubah' })] },
  { why: 'down to nought', hasil: [row({ sesudah: 0 })] },
  { why: 'up from nought', hasil: [row({ arah: 'naik', sebelum: 0 })] },
])('no figure is shown of a case that has none to show: $why', ({ hasil }) => {
  expect(chosen({ a: hasil })).toBeUndefined();
});

test('stronger evidence goes before a larger change', () => {
  const kasus = [
    kasusEntry('besar', { hasil: [row({ sesudah: 0.1 })], sumber: [{ ...sumberData, jenis: 'klaim-pemilik' }] }),
    kasusEntry('kuat', { hasil: [row({})] }),
  ];
  const library = buildLibrary(rawLibrary({ kasus }), '2026-11-24');
  expect(library.kasus.map(({ id, bukti }) => [id, bukti.tingkat])).toEqual([['besar', 1], ['kuat', 2]]); // prettier-ignore
  expect(movingFigure(library)?.entry.id).toBe('kuat');
});
