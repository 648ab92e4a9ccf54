import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { addressesOf } from '../../../src/catalog/measurements.ts';
import { type Data, hasilData, sumberData, temuanData } from '../examples.ts';
import { adopsiEntry, did, kasusEntry, praktikEntry, rawLibrary, studiEntry } from './library-data.ts';

type Entries = Parameters<typeof rawLibrary>[0];
const practice = (entries: Entries) =>
  buildLibrary(rawLibrary({ praktik: [praktikEntry('p'), praktikEntry('q')], ...entries }), '2026-11-24').praktik.find(
    ({ id }) => id === 'p',
  );
const counted = (entries: Entries) => practice(entries)?.terhitung ?? [];
const told = (entries: Entries) => counted(entries).map(({ id }) => id);
const bears = (kaitan: string) => [{ id: 'p', kaitan, putusan: 'mendukung' }];
const source = (change: Data = {}) => [{ ...sumberData, dibaca_bagian: 'abstrak', ...change }];
const other = { url: 'https://jurnal.example.org/lain' };
const finding = (change: Data) => studiEntry('s', { temuan: [{ ...temuanData, ...change }] });

describe('a study', () => {
  test('counts for the practices it bears on directly', () => {
    expect(counted({ studi: [studiEntry('s')] })).toEqual([
      {
        ...{ kind: 'studi', id: 's', hal: temuanData.hal, kesimpulan: 'membaik', tier: 'pembanding', figure: true },
        ...{ independent: true, reviewed: 0, unit: 'studi/s', places: ['ID-73'] },
      },
    ]);
    expect(told({ studi: [studiEntry('s', { praktik: bears('sebagian') })] })).toEqual([]);
  });

  test.each<[string, Data]>([
    ['an opinion', { jenjang: 'pendapat' }],
    ['an association', { bentuk: 'hubungan' }],
    ['a description', { bentuk: 'uraian' }],
    ['what nobody can tell', { nilai: undefined, kesimpulan: 'tidak-jelas' }],
    ['a finding for another practice', { untuk: ['q'] }],
  ])('does not count for %s', (_what, change) => {
    const praktik = [...bears('langsung'), { id: 'q', kaitan: 'sebagian', putusan: 'mendukung' }];
    const { data } = finding({});
    const one = studiEntry('s', { ...data, praktik, temuan: [{ ...temuanData, ...change }] });
    expect(told({ studi: [one] })).toEqual([]);
  });

  test.each(['potong-lintang', 'kualitatif', 'pedoman'])('does not count when it is %s', (rancangan) => {
    expect(told({ studi: [studiEntry('s', { rancangan })] })).toEqual([]);
  });

  test('counts for the direction without a figure', () => {
    expect(practice({ studi: [finding({ nilai: undefined, kesimpulan: 'tidak-berubah' })] })?.bukti).toMatchObject({
      ...{ tingkat: 0, arah: 'tidak-terbukti' },
    });
  });

  test.each([
    ['staf-unit', false],
    ['pelaksana-program', false],
    ['tidak-diketahui', false],
    ['independen', true],
  ])('by %s is independent: %s', (hubungan, independent) => {
    const sumber = source({ jenis: hubungan === 'independen' ? 'studi-independen' : 'klaim-pemilik' });
    expect(counted({ studi: [studiEntry('s', { hubungan, sumber })] })).toMatchObject([{ independent }]);
  });

  test('is a review of as many studies as were read, and no unit', () => {
    const change = { rancangan: 'meta-analisis', peserta: { studi: 12, unit: 40 } };
    expect(counted({ studi: [studiEntry('s', change)] })).toMatchObject([
      { tier: 'tinjauan', reviewed: 12, unit: '', places: [] },
    ]);
  });
});

describe('the same study counts once', () => {
  const kasus = kasusEntry('k', { praktik: did('p') });

  test('when a case tells it too, by its address', () => {
    expect(told({ kasus: [kasus], studi: [studiEntry('s')] })).toEqual(['s']);
    expect(told({ kasus: [kasus], studi: [studiEntry('s', { sumber: source(other) })] })).toEqual(['s', 'k']);
    expect(told({ kasus: [kasus], studi: [studiEntry('s', { praktik: bears('sebagian') })] })).toEqual(['k']);
  });

  test('when a case tells it too, by its DOI', () => {
    const doi = { doi: '10.1037/APL0000821', ...other };
    const told_ = kasusEntry('k', { praktik: did('p'), sumber: [{ ...sumberData, doi: '10.1037/apl0000821' }] });
    expect(told({ kasus: [told_], studi: [studiEntry('s', { sumber: source(doi) })] })).toEqual(['s']);
  });

  test('when two studies or two cases are the same one', () => {
    expect(told({ studi: [studiEntry('s'), studiEntry('r')] })).toEqual(['r']);
    expect(told({ kasus: [kasus, kasusEntry('j', { praktik: did('p'), unit: 'lain' })] })).toEqual(['j']);
  });

  test.each([
    ['https://www.jurnal.example.org/a/', ['jurnal.example.org/a']],
    ['http://jurnal.example.org/a#abstrak', ['jurnal.example.org/a']],
    ['https://doi.org/10.1037/APL0000821', ['doi:10.1037/apl0000821']],
  ])('%s is known as %j', (url, addresses) => {
    expect(addressesOf({ url })).toEqual(addresses);
  });
});

describe('cases and reports', () => {
  const own = [{ ...sumberData, jenis: 'klaim-pemilik' }];
  const kasus = kasusEntry('k', { praktik: did('p'), unit_peserta: ['pusat'], sumber: own });
  const adopsi = (change: Data) => adopsiEntry('a', { hasil: [hasilData], sumber: own, pelapor: 'unit', ...change });
  const units = (change: Data) => counted({ kasus: [kasus], adopsi: [adopsi({ sumber: source(other), ...change })] }).map(({ unit }) => unit); // prettier-ignore

  test('a pilot is the unit of its case, another unit is another', () => {
    expect(units({})).toEqual(['asal', 'lain']);
    expect(units({ unit: 'pusat' })).toEqual(['asal', 'asal']);
    expect(units({ unit: 'asal' })).toEqual(['asal', 'asal']);
  });

  test('what the editors retold of a unit is no unit that was received', () => {
    expect(units({ pelapor: 'redaksi' })).toEqual(['asal', '']);
  });

  test.each<[string, Data, boolean]>([
    ['a journal', { jenis: 'studi-independen' }, true],
    ['an official body', { jenis: 'resmi' }, true],
    ['the media', { jenis: 'media' }, false],
    ['the unit', { jenis: 'resmi', penerbit: 'UNIT ASAL' }, false],
    ['its parent', { jenis: 'resmi', penerbit: 'Unit induk' }, false],
    ['a partner', { jenis: 'resmi', penerbit: 'Unit pusat' }, false],
  ])('a row from %s is independent or not', (_what, change, independent) => {
    const one = kasusEntry('k', { praktik: did('p'), unit_peserta: ['pusat'], sumber: [{ ...sumberData, ...change }] });
    expect(counted({ kasus: [one] })).toMatchObject([{ independent }]);
  });

  test.each([
    [40, 'memburuk'],
    [18, 'membaik'],
    [hasilData.sebelum - 0, 'tidak-berubah'],
  ])('a fall from 42.5 to %s is by its better direction %s', (sesudah, kesimpulan) => {
    const rising = { ...hasilData, arah: sesudah === 40 ? 'naik' : 'turun', sesudah };
    expect(counted({ kasus: [kasusEntry('k', { praktik: did('p'), hasil: [rising] })] })).toMatchObject([
      { kesimpulan },
    ]);
  });

  test('a fall that its source calls chance is no change', () => {
    const row = { ...hasilData, kesimpulan: 'tidak-berubah' };
    expect(counted({ kasus: [kasusEntry('k', { praktik: did('p'), hasil: [row] })] })).toMatchObject([
      { kesimpulan: 'tidak-berubah' },
    ]);
  });
});

test('the order of entries changes nothing, and what bears in part changes nothing', () => {
  const at = (url: string) => ({ sumber: source({ url: `https://jurnal.example.org/${url}` }) });
  const studi = [
    studiEntry('s'),
    studiEntry('t', at('t')),
    studiEntry('u', { ...at('t'), hubungan: 'tidak-diketahui' }),
  ];
  const near = studiEntry('n', { praktik: bears('sebagian'), ...at('n') });
  const kasus = [kasusEntry('k', { praktik: did('p') }), kasusEntry('j', { praktik: did('p'), unit: 'lain' })];
  const all = practice({ studi, kasus })?.bukti;
  fc.assert(
    fc.property(
      fc.shuffledSubarray([near, ...studi], { minLength: 4 }),
      fc.shuffledSubarray(kasus, { minLength: 2 }),
      (studies, cases) => {
        expect(practice({ studi: studies, kasus: cases })?.bukti).toEqual(all);
      },
    ),
  );
  expect(all).toMatchObject({ tingkat: 2, arah: 'membaik' });
});
