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
  [
    { indikator: 'Salah resep', satuan: '%', arah: 'turun', sebelum: 16, sesudah: 15.2, kesimpulan: 'tidak-berubah' },
    'Salah resep turun dari 16% ke 15,2% (tidak bermakna)',
  ],
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
        kasusEntry('cerita', {
          hasil: [],
          luaran: [],
          ringkasan: 'Guru di satu sekolah dinilai kurang oleh Dinas. Nilainya naik dari 9,2 ke 19. Tanpa pembanding.',
        }),
        kasusEntry('luaran', {
          hasil: [],
          akhir: 'dihentikan',
          luaran: [{ nama: 'Pengantaran obat', nilai: 4444, satuan: 'pengantaran', sumber: 'jurnal' }],
          periode: { mulai: '2017', selesai: '2019' },
        }),
        kasusEntry('pendek', {
          hasil: [],
          luaran: [],
          akhir: 'tidak-berhasil',
          periode: undefined,
          ringkasan: 'Satu kalimat saja yang menceritakan semuanya, dari awal sampai akhir, tanpa jeda sama sekali.',
        }),
        kasusEntry('sengketa', {
          hasil: [bad, { ...bad, indikator: 'Aduan' }],
          sengketa: [{ hal: 'Tunggu', versi: ['20', '30'], sumber: ['jurnal'], indikator: 'Lama tunggu' }],
        }),
      ],
      praktik: [
        praktikEntry('p'),
        praktikEntry('sepi', { kebutuhan: { orang: 'Satu tim' } }),
        praktikEntry('cepat', { kebutuhan: { waktu: '15 menit menyiapkan' } }),
        praktikEntry('berdua', { kebutuhan: { waktu: 'Sekitar 5 jam' }, jam_orang: 10 }),
        praktikEntry('sendiri', { kebutuhan: { waktu: 'Sekitar 5 jam' }, jam_orang: 5 }),
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
    expect(of('terukur')).toMatchObject({
      usaha: { nama: 'Biaya', isi: 'Sampai Rp10 juta' },
      keyakinan: { tingkat: 2, nama: 'Dikuatkan pihak lain', arah: 'memburuk' },
      hasil: {
        isi: 'Lama tunggu naik dari 10 ke 20 menit (memburuk)',
        catatan: ['Dan 1 hasil lain.', 'Akhirnya: berhasil.'],
      },
    });
  });

  test('a row on which the sources disagree is not the headline', () => {
    expect(of('sengketa').hasil.isi).toBe('Aduan naik dari 10 ke 20 menit (memburuk)');
  });

  test('without an outcome it tells what was done, and that what matters was not measured', () => {
    expect(of('luaran').hasil).toEqual({
      isi: 'Pengantaran obat: 4.444 pengantaran',
      catatan: ['Akibatnya belum diukur.', 'Akhirnya: dihentikan.'],
    });
  });

  test('without any row it takes the result out of its summary, and what is left introduces it', () => {
    expect(of('cerita')).toMatchObject({
      hasil: { isi: 'Nilainya naik dari 9,2 ke 19.', catatan: ['Tanpa pembanding.', 'Akhirnya: berhasil.'] },
      keyakinan: { tingkat: 0, nama: 'Belum terukur' },
      pengantar: 'Guru di satu sekolah dinilai kurang oleh Dinas.',
    });
  });

  test('a summary of one sentence stays whole, and the ending is the fact', () => {
    const { hasil: told, pengantar } = of('pendek');
    expect(told).toEqual({ isi: 'Tidak berhasil', catatan: ['Belum ada angka sebelum dan sesudah.'] });
    expect(pengantar).toBe(
      'Satu kalimat saja yang menceritakan semuanya, dari awal sampai akhir, tanpa jeda sama sekali.',
    );
  });

  test('a practice tells what was counted of it, never the outcome of one case', () => {
    expect(of('p').hasil).toEqual({ isi: '2 temuan: 2 memburuk', catatan: [] });
    expect(of('sepi').hasil).toEqual({ isi: 'Belum ada temuan yang membandingkan', catatan: [] });
  });

  test('what it takes: of a practice its time, of a case its cost, time or years; unknown is not there', () => {
    expect(of('cepat').usaha).toEqual({ nama: 'Usaha', isi: '15 menit menyiapkan' });
    expect(of('berdua').usaha?.isi).toBe('Sekitar 5 jam. Percobaan pertama, semua orang: sekitar 10 jam');
    expect(of('sendiri').usaha?.isi).toBe('Sekitar 5 jam');
    expect(of('sepi').usaha?.isi).toMatch(/^Percobaan pertama /);
    expect(of('luaran').usaha).toEqual({ nama: 'Tahun', isi: '2017–2019' });
    expect(of('pendek')).not.toHaveProperty('usaha');
  });
});
