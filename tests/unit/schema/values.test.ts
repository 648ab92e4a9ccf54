import { expect, test } from 'vitest';
import { formMessage, readMessage } from '../../../src/schema/messages.ts';
import { praktikSchema } from '../../../src/schema/praktik.ts';
import {
  dateSchema,
  decimal,
  idSchema,
  monthSchema,
  oneOf,
  spanSchema,
  urlSchema,
} from '../../../src/schema/values.ts';

const verdicts = (schema: { safeParse(value: unknown): { success: boolean } }, values: readonly unknown[]) =>
  values.filter((value) => schema.safeParse(value).success);

test('an id is a short Latin slug', () => {
  const good = ['a', 'intan-wpl', '2-km-11', 'a'.repeat(80)];
  const bad = ['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'é', 'a/b', '../a', 'a.b', 'a\n', 'a'.repeat(81), 7, null];
  expect(verdicts(idSchema, [...good, ...bad])).toEqual(good);
});

test('a day is one that exists, written year first', () => {
  const good = ['2026-11-24', '2024-02-29', '2000-02-29', '2026-12-31'];
  const bad = [
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-1-1',
    '24/11/2026',
    '2026-11-24 ',
    '',
    20261124,
  ];
  expect(verdicts(dateSchema, [...good, ...bad])).toEqual(good);
});

test('a period is told by years or months', () => {
  const good = ['2024', '2024-01', '2024-12', '1945', 2024];
  const bad = ['24', '2024-00', '2024-13', '2024-1', '2024/2025', '1845', '2124', '2024-01-01', true];
  expect(verdicts(monthSchema, [...good, ...bad])).toEqual(good);
});

test('a figure is about a year, a month, or a span of them', () => {
  const good = ['2015', '2015/2017', '2015-03/2015-12', '2015/2015-06', 2015];
  const bad = ['2015-2017', '2015/', '/2015', '2015/2016/2017', '2015-13/2016', 'awal 2015'];
  expect(verdicts(spanSchema, [...good, ...bad])).toEqual(good);
});

test('an address of a source opens on the public web and nowhere else', () => {
  const good = [
    'https://lan.go.id/?p=18965',
    'http://contoh.id',
    'HTTPS://CONTOH.ID/a%20b#c',
    'https://contoh.id:8443/x',
  ];
  const bad = [
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'vbscript:x', 'data:text/html,x',
    'file:///etc/passwd', 'ftp://contoh.id', '//contoh.id', '/kasus/x/', 'contoh.id', 'https://localhost', 'https://', 'https://a b.id',
    'https://contoh.id/"><script>', 'blob:https://contoh.id/x', 'javascript://contoh.id/%0aalert(1)', 'ws://contoh.id', '',
  ]; // prettier-ignore
  expect(verdicts(urlSchema, [...good, ...bad])).toEqual(good);
});

test.each([
  ['a key', praktikSchema.shape.cocok_bila, [], 'cocok bila perlu paling sedikit 1 isi'],
  ['a number', decimal('sebelum'), 'banyak', 'sebelum harus berupa angka, misalnya 9,2 (ditemukan teks "banyak")'],
  ['choices', oneOf('arah', ['naik', 'turun']), undefined, 'arah wajib diisi'],
])('what a schema says of %s is said without the signs of a file in the form', (_, schema, value, said) => {
  expect(schema.safeParse(value).error?.issues.map(({ message }) => formMessage(readMessage(message)).inForm)).toEqual([
    said,
  ]);
});
