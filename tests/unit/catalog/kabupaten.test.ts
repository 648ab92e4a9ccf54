import { expect, test } from 'vitest';
import { kabupatenOf } from '../../../src/catalog/kabupaten.ts';
import { regions } from '../lint/regions.ts';

test('each province has as many kabupaten and kota as it counts, each named once', () => {
  const all = [...regions.keys()].flatMap((code) => kabupatenOf(code));
  expect(new Set(all)).toHaveProperty('size', 514);
  for (const [code, { kab, kota }] of regions) {
    const names = kabupatenOf(code);
    expect([names.filter((name) => /^Kab/.test(name)).length, names.filter((name) => /^Kota/.test(name)).length], code).toEqual([kab, kota]); // prettier-ignore
  }
  expect(kabupatenOf('73')).toEqual(expect.arrayContaining(['Kabupaten Maros', 'Kota Makassar']));
  expect(kabupatenOf('99')).toEqual([]);
});
