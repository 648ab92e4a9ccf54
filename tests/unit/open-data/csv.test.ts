import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { guardFormula, toCsv } from '../../../src/open-data/csv.ts';
import type { FieldDescription } from '../../../src/schema/fields-of.ts';

const field = (name: string): FieldDescription => ({ name, type: 'string', description: name, required: false });

test('commas, quotes, line breaks and letters outside ASCII come back as they were', () => {
  const hostile = ['a,b', 'kata "kutip"', 'dua\nbaris', 'Dottoro’ta – ü', '  spasi  ', ''];
  const csv = toCsv({
    fields: [field('id'), field('teks')],
    rows: hostile.map((teks, index) => ({ id: String(index), teks })),
  });
  const rows: { teks: string }[] = parse(csv, { columns: true, record_delimiter: '\r\n' });
  expect(rows.map(({ teks }) => teks)).toEqual(hostile);
});

test('records end in CRLF, the header included (RFC 4180)', () => {
  expect(toCsv({ fields: [field('id')], rows: [{ id: 'a' }] })).toBe('id\r\na\r\n');
});

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+62', "'+62"],
  ['-1 orang', "'-1 orang"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['\nx', "'\nx"],
  ['  =x', "  '=x"],
  ['"=x"', `"'=x"`],
  ['Judul ;=1+1; lanjutannya', "Judul ;'=1+1; lanjutannya"],
  [";=cmd|' /C calc'!A1;", ";'=cmd|' /C calc'!A1;"],
  ['a; "-2" b;@c', `a; "'-2" b;'@c`],
  ['a\t=b\n+c\r\n-d|=e', "a\t'=b\n'+c\r\n'-d|'=e"],
  ['＝1 ;＋1|－1\t＠a', "'＝1 ;'＋1|'－1\t'＠a"],
  ['2 - 1 = 1; a@b.id, lima+1 | 3 -4', '2 - 1 = 1; a@b.id, lima+1 | 3 -4'],
  ["a;'=b", "a;'=b"],
  ['5-6; baik', '5-6; baik'],
])('%j is written as %j', (text, written) => {
  expect(guardFormula(text)).toBe(written);
});

test('whichever sign a spreadsheet splits at, no cell begins as a formula', () => {
  const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
  const texts = signs.flatMap((sign) =>
    ['', 'a', 'a;', 'a,', 'a|', 'a\t', 'a\n', 'a\r\n', 'a"', 'a;"', 'a; ', '";"', 'a;;\t'].map(
      (way) => `${way}${sign}1,2;"b"`,
    ),
  );
  const fields = [field('id'), field('teks'), field('daftar')];
  const csv = toCsv({ fields, rows: texts.map((teks, at) => ({ id: `i${at}`, teks, daftar: ['a', teks] })) });
  for (const sign of [/[;\r\n]/, /[\t\r\n]/, /[|\r\n]/]) {
    const cells = csv.split(sign).map((cell) => cell.replace(/^[" ]+/, ''));
    expect(cells.filter((cell) => signs.includes(cell[0] ?? ''))).toEqual([]);
  }
  const rows: Record<string, string>[] = parse(csv, { columns: true, record_delimiter: '\r\n' });
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => signs.includes(cell.trim()[0] ?? ''))).toEqual([]);
});

test('a list whose first item is a formula is none', () => {
  expect(toCsv({ fields: [field('daftar')], rows: [{ daftar: ['=SUM(A1)', 'b'] }] })).toBe("daftar\r\n'=SUM(A1)|b\r\n");
});

test('numbers are never touched and lists are joined with |', () => {
  const csv = toCsv({ fields: [field('n'), field('daftar')], rows: [{ n: -3.5, daftar: ['a', 'b|c', 2] }] });
  expect(csv).toBe('n,daftar\r\n-3.5,a|b/c|2\r\n');
  expect(toCsv({ fields: [field('daftar')], rows: [{ daftar: [3, -5] }] })).toBe('daftar\r\n3|-5\r\n');
});
