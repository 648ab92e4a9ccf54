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

test('a list whose first item is a formula is none', () => {
  expect(toCsv({ fields: [field('daftar')], rows: [{ daftar: ['=SUM(A1)', 'b'] }] })).toBe("daftar\r\n'=SUM(A1)|b\r\n");
});

test('numbers are never touched and lists are joined with |', () => {
  const csv = toCsv({ fields: [field('n'), field('daftar')], rows: [{ n: -3.5, daftar: ['a', 'b|c', 2] }] });
  expect(csv).toBe('n,daftar\r\n-3.5,a|b/c|2\r\n');
});
