import { describe, expect, test } from 'vitest';
import { addMonths, denyut } from '../../../src/catalog/denyut.ts';

const CHECKED = { dicek_pada: '2025-03-15', terbit: '2024-01-10' };

describe('colour', () => {
  test.each([
    ['2025-03-15', 'hijau', 'Dicek 15 Maret 2025'],
    ['2026-03-14', 'hijau', 'Dicek 15 Maret 2025'],
    ['2026-03-15', 'kuning', 'Dicek 15 Maret 2025, sudah perlu dicek lagi'],
    ['2026-09-15', 'kuning', 'Dicek 15 Maret 2025, sudah perlu dicek lagi'],
    ['2026-09-16', 'merah', 'Terakhir dicek 15 Maret 2025, mungkin sudah berubah'],
    ['2040-01-01', 'merah', 'Terakhir dicek 15 Maret 2025, mungkin sudah berubah'],
  ])('on %s is %s', (today, warna, kata) => {
    expect(denyut(CHECKED, today)).toMatchObject({ warna, kata });
  });

  test('is red when nobody has asked the unit, however new the text', () => {
    expect(denyut({ terbit: '2026-01-01' }, '2026-01-01')).toEqual({
      warna: 'merah',
      kata: 'Belum pernah dicek ke unitnya',
      cek_lagi: '2027-07-01',
      jatuh_tempo: false,
    });
  });

  test.each([undefined, '2025-03-15'])('is grey once stopped, checked %s', (dicek_pada) => {
    expect(denyut({ akhir: 'dihentikan', dicek_pada, terbit: '2020-01-01' }, '2026-01-01')).toMatchObject({
      warna: 'abu',
      kata: 'Sudah dihentikan',
      jatuh_tempo: false,
    });
  });

  test.each(['berhasil', 'tidak-berhasil', 'berjalan'] as const)('is not touched by the ending %s', (akhir) => {
    expect(denyut({ ...CHECKED, akhir }, '2025-04-01').warna).toBe('hijau');
  });
});

describe('next check', () => {
  test('comes 18 months after the last one', () => {
    expect(denyut(CHECKED, '2026-09-14')).toMatchObject({ cek_lagi: '2026-09-15', jatuh_tempo: false });
    expect(denyut(CHECKED, '2026-09-15')).toMatchObject({ cek_lagi: '2026-09-15', jatuh_tempo: true });
  });

  test('comes when the author says, whatever the colour', () => {
    expect(denyut({ ...CHECKED, cek_lagi: '2025-06-01' }, '2025-06-01')).toMatchObject({
      warna: 'hijau',
      cek_lagi: '2025-06-01',
      jatuh_tempo: true,
    });
    expect(denyut({ ...CHECKED, cek_lagi: '2030-06-01' }, '2026-09-16')).toMatchObject({
      warna: 'merah',
      jatuh_tempo: false,
    });
  });
});

test.each([
  ['2025-01-15', 1, '2025-02-15'],
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-08-31', 18, '2026-02-28'],
  ['2025-12-31', 2, '2026-02-28'],
  ['2025-10-31', 1, '2025-11-30'],
  ['2025-11-30', 1, '2025-12-30'],
  ['2025-12-01', 1, '2026-01-01'],
  ['2025-05-31', 0, '2025-05-31'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});
