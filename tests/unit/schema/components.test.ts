import { expect, test } from 'vitest';
import { componentSchemas, type ComponentName } from '../../../src/schema/components.ts';
import { type Data, issues } from '../examples.ts';

const BERKAS =
  'berkas: berkas harus gambar di folder yang sama, misalnya "./alur-loket.png" (png, jpg, webp, atau avif)';
const gambar = (berkas: string) => ({ berkas, alt: 'Alur loket' });

test.each<[ComponentName, Data]>([
  ['Catatan', {}],
  ['Catatan', { jenis: 'hati-hati' }],
  ['Langkah', { durasi: '2 minggu' }],
  ['Langkah', {}],
  ['Kutipan', { peran: 'Perawat' }],
  ['Refleksi', {}],
  ['Istilah', { id: 'wpl' }],
  ['Gambar', gambar('./alur.png')],
  ['Gambar', { ...gambar('./alur/loket-1.JPEG'), keterangan: 'Alur lama' }],
  ['Sebelum', {}],
  ['Sesudah', {}],
])('<%s> accepts %o', (name, attributes) => {
  expect(issues(componentSchemas[name], attributes)).toEqual([]);
});

test.each<[ComponentName, Data, string[]]>([
  [
    'Catatan',
    { jenis: 'pentng' },
    ['jenis: jenis "pentng" tidak dikenal. Maksud Anda "penting"? Pilihannya: info, penting, hati-hati'],
  ],
  ['Catatan', { onclick: 'x' }, [': kunci "onclick" tidak dikenal. Kunci yang dikenal: jenis.']],
  ['Langkah', { durasi: '2' }, ['durasi: durasi terlalu pendek: 1 karakter, paling sedikit 2']],
  ['Kutipan', {}, ['peran: peran wajib diisi']],
  ['Istilah', {}, ['id: wajib diisi']],
  ['Gambar', { berkas: './a.png' }, ['alt: alt wajib diisi']],
  ['Gambar', { alt: 'Alur loket' }, ['berkas: berkas wajib diisi']],
  ['Gambar', gambar('https://jahat.example/a.png'), [BERKAS]],
  ['Gambar', gambar('//jahat.example/a.png'), [BERKAS]],
  ['Gambar', gambar('/a.png'), [BERKAS]],
  ['Gambar', gambar('a.png'), [BERKAS]],
  ['Gambar', gambar('../a.png'), [BERKAS]],
  ['Gambar', gambar('./../a.png'), [BERKAS]],
  ['Gambar', gambar('./alur/../../a.png'), [BERKAS]],
  ['Gambar', gambar('./a.svg'), [BERKAS]],
  ['Gambar', gambar('./a.png?x'), [BERKAS]],
  ['Gambar', gambar('data:image/png;base64,AA'), [BERKAS]],
])('<%s> refuses %o', (name, attributes, messages) => {
  expect(issues(componentSchemas[name], attributes)).toEqual(messages);
});
