import { expect, test } from 'vitest';
import { toAdopsi, toKasus } from '../../../../src/client/catatan/to-draft.ts';
import { note } from './notes.ts';

const attempt = (fields = {}) =>
  note('percobaan-x', {
    entri: 'praktik/bedah-kasus',
    judul: 'Bedah kasus',
    langkah: ['Pilih satu kasus.', 'Tulis satu halaman.'],
    tanda: ['Ada perubahan', 'Semua bicara'],
    mulai: '2026-11-02',
    selesai: '2026-11-23',
    keadaan: 'selesai',
    catatan: 'Tiga kali bertemu.',
    perubahan: 'Waktunya kami persingkat.',
    'langkah.0': true,
    'langkah.0.catatan': 'Kasus antrean.',
    'langkah.1.catatan': 'Tidak sempat.',
    ...fields,
  });

test('an attempt fills the fields of a report, and leaves the unit to its writer', () => {
  const reflection = note('jurnal-percobaan-x', { rencana: 'Empat pertemuan.', nanti: 'Mulai lebih pagi.' });
  expect(toAdopsi(attempt(), reflection, '2026-11-24')).toMatchObject({
    kind: 'adopsi',
    values: {
      praktik: 'bedah-kasus',
      tanggal: '2026-11-23',
      pelapor: 'unit',
      akhir: 'belum-diketahui',
      perubahan: 'Waktunya kami persingkat.',
    },
    sections: {
      '': [
        'Dicoba mulai 2 November 2026 sampai 23 November 2026.',
        'Tiga kali bertemu.',
        '- Pilih satu kasus. Kasus antrean.',
        'Yang direncanakan: Empat pertemuan.',
        'Lain kali: Mulai lebih pagi.',
      ].join('\n\n'),
    },
  });
});

test.each([
  ['under way', { keadaan: 'berjalan' }, 'berjalan'],
  ['given up', { keadaan: 'berhenti' }, 'dihentikan'],
  ['ended, no sign looked at', {}, 'belum-diketahui'],
  ['ended, all signs seen', { 'tanda.0': 'terlihat', 'tanda.1': 'terlihat' }, 'berhasil'],
  ['ended, one sign seen', { 'tanda.0': 'terlihat', 'tanda.1': 'belum' }, 'sebagian'],
  ['ended, one sign seen in part', { 'tanda.0': 'sebagian' }, 'sebagian'],
  ['ended, no sign seen', { 'tanda.0': 'belum', 'tanda.1': 'belum' }, 'tidak-berhasil'],
])('an attempt that is %s is reported as such', (_, fields, akhir) => {
  expect(toAdopsi(attempt(fields), undefined, '2026-11-24').values['akhir']).toBe(akhir);
});

test('an attempt that has no end is reported today', () => {
  expect(toAdopsi(attempt({ selesai: '' }), undefined, '2026-11-24').values['tanggal']).toBe('2026-11-24');
});

test.each([
  ['both numbers', { sebelum: '42,5', sesudah: ' 18 ' }, [{ sebelum: '42,5', sesudah: '18' }]],
  ['one number', { sebelum: '42,5' }, [{ sebelum: '42,5', sesudah: '' }]],
  ['no number', { sebelum: ' ' }, undefined],
])('%s of an attempt: a row of the report that its writer completes', (_, fields, hasil) => {
  expect(toAdopsi(attempt(fields), undefined, '2026-11-24').values['hasil']).toEqual(hasil);
});

test('a note of the journal fills the sections of a case', () => {
  const journal = note('jurnal-x', {
    entri: 'praktik/bedah-kasus',
    judul: 'Antrean Senin',
    rencana: 'Satu loket.',
    terjadi: 'Antrean sampai pintu.',
    mengapa: 'Kasir tunggal.',
    nanti: 'Dua kasir.',
  });
  expect(toKasus(journal, '2026-11-24')).toMatchObject({
    kind: 'kasus',
    values: { judul: 'Antrean Senin', terbit: '2026-11-24', praktik: ['bedah-kasus'] },
    sections: {
      'Yang dilakukan': 'Satu loket.',
      Hasil: 'Antrean sampai pintu.',
      Pelajaran: 'Kasir tunggal.\n\nDua kasir.',
    },
  });
});
