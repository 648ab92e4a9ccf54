import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupText, readBackup } from '../../../../src/client/catatan/backup-file.ts';
import { notesMarkdown } from '../../../../src/client/catatan/notes-markdown.ts';
import { stamp } from '../../../../src/client/catatan/stamps.ts';
import { note, states } from './notes.ts';

const NOW = 2_000_000_000_000;

test('what is exported comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(states), (notes) => {
      expect(readBackup(backupText(notes, [], '2026-11-24T00:00:00Z'), NOW)).toEqual({ notes, broken: [] });
    }),
  );
});

test('what was set aside stays set aside, whatever it is', () => {
  const broken = [{ alasan: 'bukan catatan', pada: '2026-11-24', asal: { besar: 10n, teks: '<img src=x>' } }];
  expect(readBackup(backupText([], broken, ''), NOW)).toEqual({
    notes: [],
    broken: [{ alasan: 'bukan catatan', pada: '2026-11-24', asal: { besar: '10', teks: '<img src=x>' } }],
  });
});

test('one broken note does not keep the others out', () => {
  const sound = note('jurnal-x', { teks: 'Utuh' });
  const text = backupText([sound], [], '').replace('"catatan": [', '"catatan": [{"id": "jurnal-y"},');
  expect(readBackup(text, NOW)).toMatchObject({ notes: [sound], broken: [{ asal: { id: 'jurnal-y' } }] });
});

test.each(['constructor', 'valueof', 'constructor.3'])(
  'a field called %j sets no more aside than its own note',
  (field) => {
    const [sound, odd] = [note('jurnal-x', { teks: 'Utuh' }), note('jurnal-y', { [field]: 'x' })];
    const read = readBackup(backupText([odd, sound], [], ''), NOW);
    expect(read).toEqual(
      field === 'constructor'
        ? { notes: [sound], broken: [expect.objectContaining({ alasan: 'nama bidang tidak sah', asal: odd })] }
        : { notes: [odd, sound], broken: [] },
    );
  },
);

test.each([
  [10_000, 0],
  [9999, 2],
  [60_000, 0],
  [0, 60_000],
])('of %i notes and %i that were set aside the page takes no more than 10,000', (notes, broken) => {
  const row = note('jurnal-x', { teks: 'x' });
  const text = JSON.stringify({
    berkas: 'catatan-saya-lumbung',
    catatan: Array.from({ length: notes }, () => row),
    disisihkan: Array.from({ length: broken }, () => ({ alasan: 'x', pada: '', asal: 1 })),
  });
  const tooMany = { problem: expect.stringContaining('lebih dari 10.000 catatan') };
  expect(readBackup(text, NOW)).toMatchObject(notes + broken > 10_000 ? tooMany : { broken: [] });
});

test('a stamp of the future loses its future', () => {
  const text = backupText([note('jurnal-x', { teks: 'Kelak' }, NOW * 2, 'x')], [], '');
  expect(readBackup(text, NOW)).toMatchObject({ notes: [{ cap: { teks: stamp(NOW, 'x') } }] });
});

test.each([
  ['', 'bukan JSON yang utuh'],
  ['{"berkas": "catatan-saya-lumbung", "catatan": [', 'bukan JSON yang utuh'],
  ['null', 'bukan cadangan dari halaman Catatan saya'],
  ['[]', 'bukan cadangan dari halaman Catatan saya'],
  ['{"berkas": "lain", "catatan": []}', 'bukan cadangan dari halaman Catatan saya'],
  ['{"berkas": "catatan-saya-lumbung", "catatan": {}}', 'bukan cadangan dari halaman Catatan saya'],
  ['{"berkas": "catatan-saya-lumbung", "versi": 99, "catatan": []}', 'versi situs yang lebih baru'],
])('of the file %j the reader is told what is wrong', (text, problem) => {
  expect(readBackup(text, NOW)).toEqual({ problem: expect.stringContaining(problem) });
});

test('whatever JSON comes in, reading does not throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (catatan) => {
      const text = JSON.stringify({ berkas: 'catatan-saya-lumbung', catatan, disisihkan: catatan });
      expect(Object.keys(readBackup(text, NOW)).length).toBeGreaterThan(0);
    }),
  );
});

test('the text to read has every kind of note, and no line of a writer becomes a heading', () => {
  const notes = [
    note('percobaan-x', {
      entri: 'praktik/bedah-kasus',
      judul: 'Bedah kasus',
      langkah: ['Pilih satu kasus.', 'Tulis.'],
      'langkah.0': true,
      'langkah.0.tanggal': '2026-11-03',
      'langkah.0.catatan': 'Antrean.',
      tanda: ['Ada perubahan'],
      'tanda.0': 'terlihat',
      mulai: '2026-11-02',
      keadaan: 'berjalan',
      catatan: '# Bukan judul\nbaris kedua',
    }),
    note('tersimpan-praktik-bedah-kasus', {
      entri: 'praktik/bedah-kasus',
      judul: 'Bedah kasus',
      disimpan: '2026-11-01',
    }),
    note('jurnal-x', { judul: 'Senin', tanggal: '2026-11-04', terjadi: 'Antrean panjang.' }),
    note('penilaian-2026-11-05', { tanggal: '2026-11-05', 'nilai.integritas': 3 }),
  ];
  expect(notesMarkdown(notes, 'Lumbung Praktik', '2026-11-24')).toMatchInlineSnapshot(`
    "# Catatan saya, Lumbung Praktik

    Dibuat 24 November 2026. Semua catatan ini dari satu perangkat.

    ## Percobaan

    ### Bedah kasus (praktik/bedah-kasus)

    - Keadaan: berjalan
    - Mulai: 2 November 2026

    - [x] Pilih satu kasus. (3 November 2026)
      > Antrean.
    - [ ] Tulis.

    Tanda berhasil:

    - Ada perubahan: terlihat

    **Catatan**

    > # Bukan judul
    > baris kedua

    ## Tersimpan

    - Bedah kasus (praktik/bedah-kasus), disimpan 1 November 2026

    ## Jurnal refleksi

    ### Senin

    - Tanggal: 4 November 2026

    **Apa yang terjadi?**

    > Antrean panjang.

    ## Penilaian diri

    ### 5 November 2026

    - integritas: 3 dari 4
    "
  `);
});
