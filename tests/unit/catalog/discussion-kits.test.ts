import { expect, test } from 'vitest';
import { kitsFor, storyEnd } from '../../../src/catalog/discussion-kits.ts';
import { sheetOf } from '../../../src/catalog/entry-actions.ts';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { hasil, kasus } from '../examples.ts';
import { kasusEntry, rawLibrary } from './library-data.ts';

const bahan = {
  judul: 'Mengurangi tunggu di loket',
  belok: 'Catatan dua minggu selesai. Semua orang meminta tambahan pegawai. Anda kepalanya.',
  pertanyaan: Array.from({ length: 4 }, () => ({
    tanya: 'Apa yang Anda lakukan lebih dahulu?',
    muncul: ['Menambah pegawai.', 'Mengubah jadwal.'],
    dorong: ['Apa buktinya di unit kita?'],
  })),
};
const library = buildLibrary(
  rawLibrary({ kasus: [kasusEntry('perangkat', { bahan }), kasusEntry('tanpa')] }),
  '2026-11-24',
);

test('the page of those who train shows all kits, and no other role', () => {
  expect(['widyaiswara', 'bidan'].map((peran) => kitsFor(library, peran).map(({ id }) => id))).toEqual([
    ['perangkat'],
    [],
  ]);
});

test('a button says how many pages it leads to', () => {
  expect(library.kasus.map((entry) => [entry.id, sheetOf(entry).short]).toSorted()).toEqual([
    ['perangkat', 'Perangkat diskusi'],
    ['tanpa', 'Lembar diskusi'],
  ]);
});

const TOLD = 'Warga lama menunggu di loket setiap Senin. Rata-rata tunggu turun dari 42,5 menjadi 18.';

test.each([
  ['figures that the summary tells', { ringkasan: TOLD }, 'Berhasil.', []],
  ['one of two figures told', { ringkasan: TOLD, hasil: [hasil({ sesudah: 1 })] }, 'Berhasil.', ['Lama menunggu di loket turun dari 42,5 ke 1 menit.']],
  ['an unknown ending that the summary tells', { ringkasan: `${TOLD} Akhirnya belum diketahui.`, akhir: 'belum-diketahui' }, '', []],
  ['an unknown ending that it does not tell', { ringkasan: TOLD, akhir: 'belum-diketahui' }, 'Belum diketahui.', []],
  ['a known ending beside something unknown', { ringkasan: `${TOLD} Biayanya belum diketahui.` }, 'Berhasil.', []],
])('the end of a story with %s', (_, change, akhir, rows) => {
  const end = storyEnd(kasus(change));
  expect([end.akhir, end.hasil]).toEqual([akhir, rows]);
}); // prettier-ignore
