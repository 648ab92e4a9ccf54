import { describe, expect, test } from 'vitest';
import {
  type AdoptionCarrier,
  BUKTI_MEANINGS,
  type Carrier,
  BUKTI_NAMES,
  computeBukti,
} from '../../../src/catalog/bukti.ts';
import type { Unit } from '../../../src/schema/acuan.ts';
import { type Data, hasil, sumber, unit } from '../examples.ts';

const PROV = unit('pemprov', '73', { nama: 'Pemerintah Provinsi', singkatan: 'Pemprov' });
const ASAL = unit('asal', '73', { nama: 'Dinas Asal', singkatan: 'Disal', induk: 'pemprov' });
const PESERTA = unit('percontohan', '73');
const A = unit('a', '73', { nama: 'Dinas A' });
const B = unit('b', '35', { nama: 'Dinas B' });
const C = unit('c', '35', { nama: 'Dinas C' });
const D = unit('d', '35', { nama: 'Dinas D' });

/** A case of `ASAL` with one measured row, read in a source that `change` describes. */
const kasus = (change: Data = {}, rows = 1): Carrier => ({
  hasil: Array.from({ length: rows }, () => hasil()),
  sumber: [sumber(change)],
  unit: ASAL,
  induk: [PROV],
  peserta: [PESERTA.id],
});
const own = { jenis: 'klaim-pemilik' };
const adopsi = (by: Unit, change: Partial<AdoptionCarrier> = {}): AdoptionCarrier => ({
  hasil: [hasil()],
  sumber: [sumber(own)],
  unit: by,
  induk: [],
  peserta: [],
  akhir: 'berhasil',
  pelapor: 'unit',
  ...change,
});
const level = (cases: Carrier[], adoptions: AdoptionCarrier[] = []) => computeBukti(cases, adoptions).tingkat;

test('every level has a name and a meaning', () => {
  expect(BUKTI_NAMES).toHaveLength(5);
  expect(BUKTI_MEANINGS).toHaveLength(5);
});

describe('level 0 and 1', () => {
  test('a story without figures is level 0', () => {
    expect(computeBukti([{ ...kasus(), hasil: [] }], [])).toMatchInlineSnapshot(`
      {
        "alasan": [
          "Belum ada hasil dengan angka sebelum dan sesudah.",
          "Satu sumbernya studi independen.",
        ],
        "kurang": [
          "Satu indikator yang diukur sebelum dan sesudah, dengan masa dan sumbernya.",
        ],
        "nama": "Cerita",
        "tingkat": 0,
      }
    `);
    expect(level([])).toBe(0);
  });

  test('a study alone, without a measured row, does not raise a story', () => {
    expect(level([{ ...kasus({ jenis: 'studi-independen' }), hasil: [] }])).toBe(0);
  });

  test.each(['klaim-pemilik', 'media'])('a row from %s is measured', (jenis) => {
    expect(level([kasus({ jenis })])).toBe(1);
  });

  test('a measured claim of the owner says what is missing', () => {
    expect(computeBukti([kasus(own)], [])).toMatchInlineSnapshot(`
      {
        "alasan": [
          "1 hasil punya angka sebelum dan sesudah, masa, dan sumber.",
          "Angkanya berasal dari pemilik program atau media, belum dari pihak lain yang resmi atau independen.",
        ],
        "kurang": [
          "Angka dari lembaga resmi lain atau studi independen, bukan dari unit itu sendiri.",
        ],
        "nama": "Terukur",
        "tingkat": 1,
      }
    `);
  });
});

describe('level 2', () => {
  test.each(['resmi', 'studi-independen'])('a row from a source that is %s is sourced', (jenis) => {
    expect(level([kasus({ jenis })])).toBe(2);
  });

  test.each([
    ['the unit itself', 'Dinas Asal'],
    ['the unit, by its short name', 'Disal'],
    ['the unit, in capitals', 'DINAS ASAL'],
    ['its parent', 'Pemerintah Provinsi'],
    ['its parent, by its short name', 'pemprov'],
  ])('a source published by %s is a claim of the owner', (_name, penerbit) => {
    expect(level([kasus({ jenis: 'resmi', penerbit })])).toBe(1);
  });

  test('a sourced row counts even among claims', () => {
    const mixed = {
      ...kasus(own),
      hasil: [hasil(), hasil({ sumber: 'unpsa' })],
      sumber: [sumber(own), sumber({ id: 'unpsa', jenis: 'resmi' })],
    };
    expect(computeBukti([mixed], [])).toMatchInlineSnapshot(`
      {
        "alasan": [
          "2 hasil punya angka sebelum dan sesudah, masa, dan sumber.",
          "1 di antaranya bersumber dari lembaga resmi lain atau studi independen.",
        ],
        "kurang": [
          "Laporan dari unit lain yang mencobanya dan mengukur hasilnya.",
        ],
        "nama": "Bersumber",
        "tingkat": 2,
      }
    `);
  });

  test('an official source that no row names does not count', () => {
    expect(level([{ ...kasus(own), sumber: [sumber(own), sumber({ id: 'unpsa', jenis: 'resmi' })] }])).toBe(1);
  });

  test('a row of an adoption that did not succeed is still measured and sourced', () => {
    expect(level([{ ...kasus(), hasil: [] }], [adopsi(A, { akhir: 'tidak-berhasil' })])).toBe(1);
    expect(level([{ ...kasus(), hasil: [] }], [adopsi(A, { akhir: 'tidak-berhasil', sumber: [sumber()] })])).toBe(2);
  });
});

describe('level 3', () => {
  test.each(['berhasil', 'sebagian'] as const)('another unit that ended %s with figures replicates', (akhir) => {
    expect(level([kasus()], [adopsi(A, { akhir })])).toBe(3);
  });

  test.each(['tidak-berhasil', 'dihentikan', 'berjalan', 'belum-diketahui'] as const)(
    'an adoption that ended %s does not',
    (akhir) => {
      expect(level([kasus()], [adopsi(A, { akhir })])).toBe(2);
    },
  );

  test('an adoption without figures does not', () => {
    expect(level([kasus()], [adopsi(A, { hasil: [] })])).toBe(2);
  });

  test.each([
    ['by the unit of the case', adopsi(ASAL)],
    ['by a unit that took part in the case', adopsi(PESERTA)],
    ['retold by the editors', adopsi(A, { pelapor: 'redaksi' })],
  ])('an adoption %s does not', (_name, one) => {
    expect(level([kasus()], [one])).toBe(2);
  });

  test('what the editors retold is said apart', () => {
    expect(computeBukti([kasus()], [adopsi(A, { pelapor: 'redaksi' })]).alasan).toContain(
      '1 laporan disusun redaksi dari sumber terbuka, jadi tidak dihitung sebagai percobaan unit lain.',
    );
  });

  test('names who replicated, who did not, and what is missing', () => {
    expect(computeBukti([kasus(own)], [adopsi(A), adopsi(B), adopsi(ASAL), adopsi(C, { akhir: 'tidak-berhasil' })]))
      .toMatchInlineSnapshot(`
        {
          "alasan": [
            "5 hasil punya angka sebelum dan sesudah, masa, dan sumber.",
            "Angkanya berasal dari pemilik program atau media, belum dari pihak lain yang resmi atau independen.",
            "2 unit lain di 2 provinsi mencobanya dengan hasil terukur: Dinas A dan Dinas B.",
            "1 laporan unit tidak dihitung: belum terukur, atau belum tercatat berhasil.",
          ],
          "kurang": [
            "1 unit lagi dengan hasil terukur.",
            "Satu studi independen.",
          ],
          "nama": "Direplikasi",
          "tingkat": 3,
        }
      `);
  });

  test('a national unit replicates without a province, and is not said to stand in none', () => {
    const { tingkat, alasan } = computeBukti([kasus()], [adopsi(unit('bpom', undefined, { nama: 'BPOM' }))]);
    expect(tingkat).toBe(3);
    expect(alasan.join(' ')).not.toContain('0 provinsi');
  });
});

describe('level 4', () => {
  const study = kasus({ jenis: 'studi-independen' });

  test('three units in two provinces with a study are widely tried', () => {
    expect(computeBukti([study], [adopsi(A), adopsi(B), adopsi(C)])).toMatchInlineSnapshot(`
      {
        "alasan": [
          "4 hasil punya angka sebelum dan sesudah, masa, dan sumber.",
          "1 di antaranya bersumber dari lembaga resmi lain atau studi independen.",
          "3 unit lain di 2 provinsi mencobanya dengan hasil terukur: Dinas A, Dinas B, dan Dinas C.",
          "Satu sumbernya studi independen.",
        ],
        "kurang": [],
        "nama": "Teruji luas",
        "tingkat": 4,
      }
    `);
  });

  test.each<[string, Carrier, AdoptionCarrier[], string[]]>([
    ['two units', study, [adopsi(A), adopsi(B)], ['1 unit lagi dengan hasil terukur.']],
    ['three units of one province', study, [adopsi(B), adopsi(C), adopsi(D)], ['Unit dari provinsi kedua.']],
    [
      'one unit three times',
      study,
      [adopsi(A), adopsi(A), adopsi(A)],
      ['2 unit lagi dengan hasil terukur.', 'Unit dari provinsi kedua.'],
    ],
    ['no study', kasus({ jenis: 'resmi' }), [adopsi(A), adopsi(B), adopsi(C)], ['Satu studi independen.']],
    [
      'one of the three failing',
      study,
      [adopsi(A), adopsi(B), adopsi(C, { akhir: 'dihentikan' })],
      ['1 unit lagi dengan hasil terukur.'],
    ],
    [
      'the owner as one of the three',
      study,
      [adopsi(ASAL), adopsi(A), adopsi(B)],
      ['1 unit lagi dengan hasil terukur.'],
    ],
  ])('%s: level 3', (_name, carrier, adoptions, kurang) => {
    const { tingkat, kurang: missing } = computeBukti([carrier], adoptions);
    expect(tingkat).toBe(3);
    expect(missing).toEqual(kurang);
  });

  test('the study may come with an adoption', () => {
    expect(level([kasus(own)], [adopsi(A), adopsi(B), adopsi(C, { sumber: [sumber()] })])).toBe(4);
  });
});

test('several cases carry a practice together', () => {
  const other: Carrier = { ...kasus(own, 2), unit: A, induk: [] };
  const { tingkat, alasan } = computeBukti([kasus(own), other], [adopsi(A)]);
  expect(tingkat).toBe(1);
  expect(alasan[0]).toBe('4 hasil punya angka sebelum dan sesudah, masa, dan sumber.');
});
