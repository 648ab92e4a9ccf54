import { expect, test } from 'vitest';
import { kindOf } from '../../../bench/build/site.ts';

test.each([
  ['index.html', 'beranda'],
  ['404.html', '404.html'],
  ['kasus/index.html', 'kasus'],
  ['kasus/x/index.html', 'kasus/*'],
  ['kasus/halaman/7/index.html', 'kasus/halaman/*'],
  ['kasus/x/diskusi/index.html', 'kasus/*/diskusi'],
  ['peran/bidan/kesehatan/index.html', 'peran/*/*'],
  ['tentang/bukti/index.html', 'tentang/bukti'],
  ['lumbung-praktik-bidan.html', 'satu berkas'],
])('%s is of the kind %s', (page, kind) => expect(kindOf(page)).toBe(kind));
