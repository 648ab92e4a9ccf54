import { describe, expect, test } from 'vitest';
import { formatCost, headline, outcome } from '../../../src/catalog/headline.ts';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { hasil } from '../examples.ts';
import { adopsiEntry, did, kasusEntry, praktikEntry, rawLibrary } from './library-data.ts';

test.each([
  [undefined, 'Tidak disebut'],
  [0, 'Tanpa biaya tambahan'],
  [1, 'Sampai Rp10 juta'],
  [10_000_000, 'Sampai Rp10 juta'],
  [10_000_001, 'Rp10–100 juta'],
  [100_000_000, 'Rp10–100 juta'],
  [750_000_000, 'Rp100 juta–1 miliar'],
  [1_000_000_001, 'Di atas Rp1 miliar'],
])('a cost of %s is "%s"', (rupiah, words) => expect(formatCost(rupiah)).toBe(words));

test.each([
  [
    { indikator: 'Prevalensi', satuan: '%', arah: 'turun', sebelum: 9.2, sesudah: 0.02 },
    'Prevalensi turun dari 9,2% ke 0,02%',
  ],
  [
    { indikator: 'Lama tunggu', satuan: 'menit', arah: 'turun', sebelum: 42.5, sesudah: 18 },
    'Lama tunggu turun dari 42,5 ke 18 menit',
  ],
  [
    { indikator: 'Nilai', satuan: 'poin', arah: 'naik', sebelum: 70, sesudah: 60 },
    'Nilai turun dari 70 ke 60 poin (memburuk)',
  ],
  [
    { indikator: 'Aduan', satuan: 'aduan', arah: 'turun', sebelum: 3, sesudah: 5 },
    'Aduan naik dari 3 ke 5 aduan (memburuk)',
  ],
  [{ indikator: 'Aduan', satuan: 'aduan', arah: 'turun', sebelum: 3, sesudah: 3 }, 'Aduan tetap 3 aduan'],
] as const)('outcome %#', (row, words) => expect(outcome(hasil(row))).toBe(words));

describe('headline', () => {
  const bad = {
    indikator: 'Lama tunggu',
    satuan: 'menit',
    arah: 'turun',
    sebelum: 10,
    sesudah: 20,
    masa_sebelum: 2018,
    masa_sesudah: 2019,
    sumber: 'jurnal',
  };
  const library = buildLibrary(
    rawLibrary({
      kasus: [
        kasusEntry('terukur', {
          hasil: [bad, { ...bad, indikator: 'Aduan' }],
          praktik: did('p'),
          kebutuhan: { biaya_rupiah: 5_000_000 },
        }),
        kasusEntry('cerita', { hasil: [] }),
        kasusEntry('sengketa', {
          hasil: [bad, { ...bad, indikator: 'Aduan' }],
          sengketa: [{ hal: 'Tunggu', versi: ['20', '30'], sumber: ['jurnal'], indikator: 'Lama tunggu' }],
        }),
      ],
      praktik: [
        praktikEntry('p'),
        praktikEntry('sepi', { kebutuhan: { orang: 'Satu tim' } }),
        praktikEntry('cepat', { kebutuhan: { waktu: '15 menit' } }),
        praktikEntry('murah', { kebutuhan: { waktu: '15 menit', biaya_rupiah: 0 } }),
      ],
      adopsi: [adopsiEntry('a')],
    }),
    '2026-11-24',
  );
  const of = (id: string) => {
    const entry = library.entries.find((row) => row.id === id);
    if (!entry) throw new Error(id);
    return headline(entry);
  };

  test('a case tells its first row, good or bad, and how many there are besides', () => {
    expect(of('terukur')).toEqual({
      usaha: { nama: 'Biaya', isi: 'Sampai Rp10 juta' },
      bukti: { tingkat: 2, nama: 'Dikuatkan pihak lain' },
      hasil: { isi: 'Lama tunggu naik dari 10 ke 20 menit (memburuk)', lainnya: 1 },
    });
  });

  test.each(['p', 'sepi'])('a practice tells no outcome, least of all that of a case: %s', (id) => {
    expect(of(id)).not.toHaveProperty('hasil');
  });

  test('a row on which the sources disagree is not the headline', () => {
    expect(of('sengketa').hasil).toEqual({ isi: 'Aduan naik dari 10 ke 20 menit (memburuk)', lainnya: 0 });
  });

  test('where only the time is told, it stands in the place of the cost', () => {
    expect(of('cepat').usaha).toEqual({ nama: 'Waktu', isi: '15 menit' });
    expect(of('murah').usaha).toEqual({ nama: 'Biaya', isi: 'Tanpa biaya tambahan' });
  });

  test('a case without figures says so', () => {
    expect(of('cerita')).toEqual({
      usaha: { nama: 'Biaya', isi: 'Tidak disebut' },
      bukti: { tingkat: 0, nama: 'Belum terukur' },
      hasil: { isi: 'Belum ada angka sebelum dan sesudah', lainnya: 0 },
    });
  });
});
