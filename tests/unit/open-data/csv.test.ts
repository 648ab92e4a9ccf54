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

test.each(['=SUM(A1)', '+62', '-1 orang', '@x', '\tx', '\rx'])('%j is not left as a formula', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`);
});

test.each([
  ['Judul ;=1+1; lanjutannya', "Judul ;'=1+1; lanjutannya"],
  ["x;=cmd|' /C calc'!A1;y", "x;'=cmd|' /C calc'!A1;y"],
  ['a\n=1', "a\n'=1"],
  ['a\t@x', "a\t'@x"],
  ['a; ＝1', "a; '＝1"],
  ['＋62', "'＋62"],
  ['a|-1', "a|'-1"],
  ['\n=1', "\n'=1"],
  ['5-6; baik', '5-6; baik'],
])('%j cut at another separator is no formula', (text, guarded) => {
  const csv = toCsv({ fields: [{ name: 'x' }], rows: [{ x: text }] });
  expect(guardFormula(text)).toBe(guarded);
  for (const mark of [';', '\t', '\n', '|'])
    expect(csv.split(mark).filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
});

test('a list whose first item is a formula is none', () => {
  expect(toCsv({ fields: [field('daftar')], rows: [{ daftar: ['=SUM(A1)', 'b'] }] })).toBe("daftar\r\n'=SUM(A1)|b\r\n");
});

test('numbers are never touched and lists are joined with |', () => {
  const csv = toCsv({ fields: [field('n'), field('daftar')], rows: [{ n: -3.5, daftar: ['a', 'b|c', 2] }] });
  expect(csv).toBe('n,daftar\r\n-3.5,a|b/c|2\r\n');
});
