import { expect, test } from 'vitest';
import { notStored } from '../../../../src/client/luring/not-stored.ts';

test.each([
  ['/', '/luring/', '', ''],
  ['/', '/luring/index.html', '', ''],
  ['/lumbung/', '/lumbung/luring/', '', ''],
  ['/', '/kasus/latihan/', '', 'Halaman /kasus/latihan/ belum tersimpan di perangkat ini.'],
  ['/lumbung/', '/luring/', '', 'Halaman /luring/ belum tersimpan di perangkat ini.'],
  ['/', '/cari/', '?q=antrean+obat', 'Pencarian “antrean obat” belum dapat dijalankan tanpa jaringan di perangkat ini. Bila satu berkas di bawah sudah Anda unduh, buka dari folder Unduhan: di dalamnya ada pencarian.'],
  ['/', '/cari/', '', 'Pencarian belum dapat dijalankan tanpa jaringan di perangkat ini. Bila satu berkas di bawah sudah Anda unduh, buka dari folder Unduhan: di dalamnya ada pencarian.'],
])('%s %s%s: %s', (base, pathname, search, text) => {
  expect(notStored(base, { pathname, search })).toBe(text);
}); // prettier-ignore
