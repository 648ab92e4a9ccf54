import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { fewUnits, regions, regionUnits } from '../../../src/catalog/places.ts';
import { unit } from '../examples.ts';
import { kasusEntry, rawLibrary } from './library-data.ts';

const library = (count: number) => {
  const units = Array.from({ length: count }, (_, index) => unit(`u-${index}`, '73'));
  return buildLibrary(
    { ...rawLibrary(), unit: units, kasus: [kasusEntry('k', { unit: `u-${count - 1}` })] },
    '2026-11-24',
  );
};
const place = (count: number) => {
  const all = library(count);
  const [region] = regions(all);
  if (!region) throw new Error('place: no region');
  return { all, region };
};

test('few units are all shown', () => {
  const { all, region } = place(50);
  expect(fewUnits(region.units, all)).toEqual({ shown: region.units, more: 0 });
  expect(regionUnits(region)).toEqual({ shown: region.units, more: 0 });
});

test('of many, a few on the page of all, and those that told something first on the page of the province', () => {
  const { all, region } = place(300);
  expect(fewUnits(region.units, all)).toMatchObject({ shown: { length: 4 }, more: 296 });
  const { shown, more } = regionUnits(region);
  expect([shown.length, more, shown[0]?.unit.id]).toEqual([60, 240, 'u-299']);
});
