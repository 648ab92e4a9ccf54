import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARAH_MARKS, ARAH_NAMES, certainty, DESIGN_TIERS, directionOf } from '../../../src/catalog/arah.ts';
import { BUKTI_MEANINGS, BUKTI_NAMES, computeBukti } from '../../../src/catalog/bukti.ts';
import type { Measurement } from '../../../src/catalog/measurements.ts';
import { KESIMPULAN } from '../../../src/schema/temuan.ts';

/** A row of a unit about itself, as a case tells it. */
const row = (change: Partial<Measurement> = {}): Measurement => ({
  ...{ kind: 'kasus', id: 'k', hal: 'Lama menunggu', kesimpulan: 'membaik', tier: 'sebelum-sesudah', figure: true },
  ...{ independent: false, reviewed: 0, unit: 'a', places: ['ID-73'] },
  ...change,
});
const others = (change: Partial<Measurement> = {}) => row({ kind: 'studi', id: 's', independent: true, ...change });
const review = (change: Partial<Measurement> = {}) =>
  others({ id: 'r', tier: 'tinjauan', reviewed: 12, unit: '', places: [], ...change });
const three = [others(), row({ unit: 'b', places: ['ID-35'] }), row({ unit: 'c', places: ['ID-35'] })];
const level = (...rows: Measurement[]) => computeBukti(rows).tingkat;

test('every level and direction has its words', () => {
  expect([BUKTI_NAMES.length, BUKTI_MEANINGS.length]).toEqual([5, 5]);
  expect(Object.keys(ARAH_MARKS)).toEqual(Object.keys(ARAH_NAMES));
});

test.each<[string, Measurement[], number, string[]]>([
  ['nothing', [], 0, ['Satu indikator yang diukur sebelum dan sesudah, dengan masa dan sumbernya.']],
  ['words without a figure', [others({ figure: false })], 0, ['Satu indikator yang diukur sebelum dan sesudah, dengan masa dan sumbernya.']],
  ['a row of the unit itself', [row()], 1, ['Angka dari studi independen, atau dari lembaga resmi di luar unit, induk, dan mitranya.']],
  ['three units that measured themselves', three.map((one) => ({ ...one, independent: false })), 1, ['Angka dari studi independen, atau dari lembaga resmi di luar unit, induk, dan mitranya.']],
  ['a row of others', [others()], 2, ['Angka dari 2 unit lagi, atau satu tinjauan atas 5 studi.']],
  ['a review of four studies', [review({ reviewed: 4 })], 2, ['Angka dari 3 unit lagi, atau satu tinjauan atas 5 studi.']],
  ['one unit three times', [others(), row(), row()], 2, ['Angka dari 2 unit lagi, atau satu tinjauan atas 5 studi.']],
  ['three units, one told by the editors alone', [others(), row({ unit: 'b' }), row({ unit: '' })], 2, ['Angka dari 1 unit lagi, atau satu tinjauan atas 5 studi.']],
  ['three units without a comparison', three, 3, ['Satu studi dengan kelompok pembanding.']],
  ['three units of one province', three.map((one) => ({ ...one, places: ['ID-73'] })), 3, ['Unit dari provinsi kedua.', 'Satu studi dengan kelompok pembanding.']],
  ['a province and the country as a whole', three.map((one) => ({ ...one, places: one.unit === 'a' ? ['ID'] : ['ID-73'] })), 3, ['Unit dari provinsi kedua.', 'Satu studi dengan kelompok pembanding.']],
  ['a review of comparisons from elsewhere', [review()], 3, ['Satu unit di Indonesia yang mengukurnya.']],
  ['a review that counts studies, and an Indonesian unit', [review({ tier: 'sebelum-sesudah' }), row()], 3, ['2 unit lagi dengan angka.', 'Unit dari provinsi kedua.', 'Satu studi dengan kelompok pembanding.']],
  ['three units of three countries with a comparison', [others({ tier: 'pembanding', places: ['GH'] }), others({ unit: 'b', places: ['KE'] }), others({ unit: 'c', places: ['PE'] })], 3, ['Satu unit di Indonesia yang mengukurnya.']],
  ['a review of comparisons and an Indonesian unit', [review(), row()], 4, []],
  ['a review and an Indonesian word without a figure', [review(), row({ figure: false })], 3, ['Satu unit di Indonesia yang mengukurnya.']],
  ['three units, two provinces, a comparison', [...three, others({ tier: 'pembanding', unit: 'd', places: ['GH'] })], 4, []],
])('%s', (_what, rows, tingkat, kurang) => {
  expect(computeBukti(rows)).toMatchObject({ tingkat, kurang });
}); // prettier-ignore

test('the reasons tell what was counted, how it was compared and what was only said', () => {
  expect(
    computeBukti([
      review(),
      review({ kesimpulan: 'tidak-berubah' }),
      others({ figure: false, kesimpulan: 'memburuk' }),
    ]),
  ).toMatchInlineSnapshot(`
    {
      "alasan": [
        "3 temuan dihitung: 1 membaik, 1 tidak berubah, 1 memburuk.",
        "Arah “campuran” dibaca dari tinjauan atas studi berpembanding: 1 membaik, 1 tidak berubah.",
        "1 temuan tanpa angka yang kami baca; hanya dihitung untuk arah.",
        "2 angka dari studi independen atau lembaga resmi lain.",
        "1 tinjauan atas 5 studi atau lebih.",
        "Belum diukur di Indonesia.",
      ],
      "arah": "campuran",
      "hitungan": {
        "membaik": 1,
        "memburuk": 1,
        "tidak-berubah": 1,
        "tidak-jelas": 0,
      },
      "kurang": [
        "Satu unit di Indonesia yang mengukurnya.",
      ],
      "nama": "Terulang",
      "tingkat": 3,
    }
  `);
  expect(computeBukti([]).alasan).toEqual(['Belum ada temuan yang membandingkan.']);
});

describe('direction', () => {
  const good = row();
  const null_ = row({ kesimpulan: 'tidak-berubah' });
  const bad = row({ kesimpulan: 'memburuk' });
  const unclear = row({ kesimpulan: 'tidak-jelas' });
  const compared = (one: Measurement) => ({ ...one, tier: 'pembanding' as const });
  test.each<[string, Measurement[], string]>([
    ['nothing', [], 'belum-diketahui'],
    ['what nobody can tell', [unclear, unclear], 'belum-diketahui'],
    ['all better', [good, good], 'membaik'],
    ['three in four better', [good, good, good, null_], 'membaik'],
    ['two in three better', [good, good, null_], 'campuran'],
    ['better and worse', [good, bad], 'campuran'],
    ['no change', [null_, null_], 'tidak-terbukti'],
    ['no change and unclear', [null_, unclear], 'tidak-terbukti'],
    ['all worse', [bad, bad], 'memburuk'],
    ['worse and no change', [bad, null_], 'tidak-terbukti'],
    ['better before and after, no change when compared', [good, good, good, compared(null_)], 'tidak-terbukti'],
    ['worse before and after, better when compared', [bad, bad, compared(good)], 'membaik'],
    ['better in reviews, worse in one comparison', [review(), review(), compared(bad)], 'campuran'],
    [
      'worse in reviews, better in one comparison',
      [review({ kesimpulan: 'memburuk' }), compared(good)],
      'tidak-terbukti',
    ],
    ['better in reviews, worse before and after', [review(), bad, bad], 'membaik'],
  ])('%s', (_what, rows, arah) => {
    expect(directionOf(rows)).toBe(arah);
  });

  const anyRow = fc
    .record({
      kesimpulan: fc.constantFrom(...KESIMPULAN),
      tier: fc.constantFrom(...DESIGN_TIERS),
      figure: fc.boolean(),
    })
    .chain((change) =>
      fc
        .record({
          ...{ reviewed: fc.constantFrom(0, 4, 5), independent: fc.boolean() },
          ...{ unit: fc.constantFrom('', 'a', 'b', 'c', 'd'), id: fc.constantFrom('x', 'y', 'z') },
          places: fc.constantFrom(['ID'], ['ID-73'], ['ID-35'], ['GH'], []),
        })
        .map((rest) => row({ ...change, ...rest })),
    );
  const rows = fc.array(anyRow, { maxLength: 12 });
  /** How favourable a direction is; that nothing is known is no worse than that it is mixed. */
  const FAVOUR = { membaik: 2, campuran: 1, 'belum-diketahui': 1, 'tidak-terbukti': 0, memburuk: 0 } as const;

  test('a null or negative finding never raises it', () => {
    const adverse = fc.tuple(anyRow, fc.constantFrom('tidak-berubah' as const, 'memburuk' as const));
    fc.assert(
      fc.property(rows, adverse, (before, [one, kesimpulan]) => {
        const after = [...before, { ...one, kesimpulan }];
        expect(FAVOUR[directionOf(after)]).toBeLessThanOrEqual(FAVOUR[directionOf(before)]);
      }),
    );
  });

  test('the order of findings changes nothing', () => {
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(computeBukti(other)).toEqual(computeBukti(list));
      }),
    );
  });

  test('one more finding never takes strength away', () => {
    fc.assert(
      fc.property(rows, anyRow, (before, one) => {
        expect(level(...before, one)).toBeGreaterThanOrEqual(level(...before));
      }),
    );
  });
});

test.each([
  [1, 'membaik', 'Terukur · ↑ membaik'],
  [1, 'belum-diketahui', 'Terukur'],
  [0, 'membaik', 'Terukur'],
] as const)('a level of %i and a direction %s are said as %s', (tingkat, arah, said) => {
  expect(certainty({ tingkat, nama: 'Terukur', arah })).toBe(said);
});
