import { expect, test } from 'vitest';
import { withoutFailure } from '../../../src/search/outcome-words.ts';

test.each([
  ['gagal', ''],
  ['Tidak berhasil', ''],
  ['rapat mandek', 'rapat'],
  ['program yang tidak berhasil di desa', 'program yang di desa'],
  ['mengapa aplikasi tidak jalan', 'mengapa aplikasi'],
  ['pelatihan berhasil', undefined],
  ['tidak ada obat', undefined],
  ['', undefined],
])('of “%s” without its words of failure “%s” is left', (query, left) => {
  expect(withoutFailure(query)).toBe(left);
});
