import { expect, test } from 'vitest';
import {
  joinWithAnd, formatWithUnit, formatNumber, formatPeriod, formatReading, formatSpan, formatPersonHours, formatRupiah, formatYears, formatDate,
} from '../../../src/catalog/wording.ts'; // prettier-ignore

test.each([
  [9.2, '9,2'],
  [0, '0'],
  [-1.5, '-1,5'],
  [1180609, '1.180.609'],
  [2.345, '2,345'],
  [0.0004, '0,0004'],
  [-999999999999.5, '-999.999.999.999,5'],
  [12.0, '12'],
  [1234.5, '1.234,5'],
])('%d is written %s', (value, expected) => {
  expect(formatNumber(value)).toBe(expected);
});

test.each([
  [750_000_000, 'Rp750 juta'],
  [1_500_000, 'Rp1,5 juta'],
  [1_000_000, 'Rp1 juta'],
  [999_999, 'Rp999.999'],
  [0, 'Rp0'],
  [1_000_000_000, 'Rp1 miliar'],
  [2_400_000_000, 'Rp2,4 miliar'],
  [2_345_678_901, 'Rp2,35 miliar'],
])('%d rupiah is written %s', (value, expected) => {
  expect(formatRupiah(value)).toBe(expected);
});

test.each([
  [0.25, 'sekitar 15 menit'],
  [1, 'sekitar 1 jam'],
  [12.5, 'sekitar 12,5 jam'],
])('%f hours of all people are %s', (hours, expected) => {
  expect(formatPersonHours(hours)).toBe(expected);
});

test('a sum just under a milliard is not a thousand million', () => {
  expect(formatRupiah(999_999_999)).not.toBe('Rp1.000 juta');
});

test.each([
  ['2026-11-24', '24 November 2026'],
  ['2026-01-05', '5 Januari 2026'],
  ['2026-08', 'Agustus 2026'],
  ['2026', '2026'],
])('%s is written %s', (value, expected) => {
  expect(formatDate(value)).toBe(expected);
});

test.each([
  ['2015/2017', '2015–2017'],
  ['2012-03', 'Maret 2012'],
  ['2012-03/2012-12', 'Maret 2012–Desember 2012'],
])('the span %s is written %s', (value, expected) => {
  expect(formatPeriod(value)).toBe(expected);
});

test.each([
  [{ mulai: '2006', selesai: '2017' }, '2006–2017'],
  [undefined, 'tidak disebut sumber'],
  [{ mulai: '2009' }, 'mulai 2009'],
  [{ mulai: '2014/2016', angka_sampai: '2021' }, 'mulai 2014–2016 (sumber berselisih), keterangan terakhir 2021'],
  [{ mulai: '2009/2010', selesai: '2017' }, 'mulai 2009–2010 (sumber berselisih), berakhir 2017'],
  [{ mulai: '2009', selesai: '2009' }, '2009'],
  [{ mulai: '2009-02', selesai: '2010' }, 'Februari 2009–2010'],
])('the period %o is written %s', (value, expected) => {
  expect(formatSpan(value)).toBe(expected);
});

test.each([
  [undefined, 'dibaca 24 November 2026 (bagiannya tidak dicatat)'],
  ['cuplikan', 'cuplikan dibaca, dicocokkan 24 November 2026'],
  ['abstrak', 'abstrak dibaca 24 November 2026'],
  ['penuh', 'dibaca seluruhnya 24 November 2026'],
] as const)('of a source %s was read: %s', (dibaca_bagian, expected) => {
  expect(formatReading({ dibaca: '2026-11-24', dibaca_bagian })).toBe(expected);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a dan b'],
  [['a', 'b', 'c'], 'a, b, dan c'],
  [['a', 'b', 'c', 'd'], 'a, b, c, dan d'],
])('the list %o is written "%s"', (words, expected) => {
  expect(joinWithAnd(words)).toBe(expected);
});

test.each([
  [9.2, '%', '9,2%'],
  [3, 'orang', '3 orang'],
  [18.5, 'kasus per 1.000 penduduk', '18,5 kasus per 1.000 penduduk'],
])('%d in %s is written %s', (value, satuan, expected) => {
  expect(formatWithUnit(value, satuan)).toBe(expected);
});

test.each([
  [{ mulai: '2006-03', selesai: '2017' }, '2006–2017'],
  [{ mulai: '2019-01', selesai: '2019-12' }, '2019'],
  [{ mulai: '2017', angka_sampai: '2019' }, 'mulai 2017'],
  [{ mulai: '2014/2016', selesai: '2018' }, 'mulai 2014–2016'],
])('the years of %j are %s', (value, expected) => {
  expect(formatYears(value)).toBe(expected);
});
