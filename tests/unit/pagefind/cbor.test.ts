import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cbor, listOf, readCbor, textOf, writeCbor } from '../../../src/pagefind/cbor.ts';

const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(tie('value'), { maxLength: 40 }),
  ),
}));

test('what is written is read as it was', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(readCbor(writeCbor(one))).toEqual(one);
    }),
  );
});

// Examples of RFC 8949, appendix A.
test.each<[Cbor, string]>([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [1000, '1903e8'],
  [1_000_000, '1a000f4240'],
  [-1, '20'],
  [-1000, '3903e7'],
  ['IETF', '6449455446'],
  ['ü', '62c3bc'],
  [[1, [2, 3], [4, 5]], '8301820203820405'],
])('%j is written %s', (one, hex) => {
  expect(writeCbor(one).toString('hex')).toBe(hex);
});

test('what it does not know is refused', () => {
  expect(() => readCbor(Buffer.from('a0', 'hex'))).toThrow('jenis 5');
  expect(() => readCbor(Buffer.from('1b0000000000000000', 'hex'))).toThrow('panjang 27');
  expect(() => listOf('x')).toThrow('daftar');
  expect(() => textOf(1)).toThrow('teks');
});
