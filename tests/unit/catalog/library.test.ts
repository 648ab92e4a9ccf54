import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { type Data, hasilData, sumberData, unit } from '../examples.ts';
import { adopsiEntry, did, kasusEntry, praktikEntry, rawLibrary, studiEntry } from './library-data.ts';

const TODAY = '2026-11-24';
const OWN = { id: 'buku', judul: 'Buku loket', penerbit: 'Unit lain', jenis: 'klaim-pemilik', dibaca: '2026-11-24' };

test('an empty library is a library', () => {
  const library = buildLibrary(rawLibrary(), TODAY);
  expect(library).toMatchObject({ today: TODAY, kasus: [], praktik: [], adopsi: [], entries: [] });
  expect(library.peran.map(({ id }) => id)).toEqual(['bidan', 'perawat', 'guru']);
});

test('ids become rows, and links hold both ways', () => {
  const { kasus, praktik, adopsi } = buildLibrary(
    rawLibrary({
      kasus: [kasusEntry('k', { praktik: did('p', 'q'), peran: ['guru', 'bidan'], kompetensi: ['kerja-sama'] })],
      praktik: [praktikEntry('p'), praktikEntry('q')],
      adopsi: [adopsiEntry('a')],
    }),
    TODAY,
  );
  const [k, a] = [kasus[0], adopsi[0]];
  const [p, q] = ['p', 'q'].map((id) => praktik.find((entry) => entry.id === id));
  expect(k).toMatchObject({ jenis: 'kasus', url: '/kasus/k/', unit: { id: 'asal' }, wilayah: { id: '73' } });
  expect([k?.peran, k?.tema, k?.metode, k?.kompetensi].map((rows) => rows?.map(({ nama }) => nama))).toEqual([
    ['Guru', 'Bidan'],
    ['Kesehatan'],
    ['Coaching'],
    ['Kerja sama'],
  ]);
  expect(k?.praktik).toEqual([p, q]);
  expect(p?.kasus[0]).toBe(k);
  expect(q?.kasus[0]).toBe(k);
  expect(p?.adopsi[0]).toBe(a);
  expect(q?.adopsi).toEqual([]);
  expect(a?.praktik).toBe(p);
  expect(a).toMatchObject({ unit: { id: 'lain' }, wilayah: { id: '35' } });
  expect(p).toMatchObject({ jenis: 'praktik', url: '/praktik/p/' });
});

test('a national unit stands in no province', () => {
  expect(
    buildLibrary(rawLibrary({ kasus: [kasusEntry('k', { unit: 'pusat' })] }), TODAY).kasus[0]?.wilayah,
  ).toBeUndefined();
});

test('the newest stand first, then by title; adoptions by their day, then by id', () => {
  const judul = (word: string) => `${word} yang cukup panjang untuk sebuah judul`;
  const { kasus, praktik, adopsi, entries } = buildLibrary(
    rawLibrary({
      kasus: [
        kasusEntry('lama', { terbit: '2025-01-01', judul: judul('A') }),
        kasusEntry('z', { judul: judul('Z') }),
        kasusEntry('a', { judul: judul('A') }),
      ],
      praktik: [praktikEntry('p', { judul: judul('B') }), praktikEntry('baru', { terbit: '2026-11-25' })],
      adopsi: [
        adopsiEntry('b', { tanggal: '2026-01-01' }),
        adopsiEntry('a', { tanggal: '2026-01-01' }),
        adopsiEntry('c', { tanggal: '2026-02-01' }),
      ],
    }),
    TODAY,
  );
  const order = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  expect(order(kasus)).toEqual(['a', 'z', 'lama']);
  expect(order(praktik)).toEqual(['baru', 'p']);
  expect(order(entries)).toEqual(['baru', 'a', 'p', 'z', 'lama']);
  expect(order(adopsi)).toEqual(['c', 'a', 'b']);
});

test('evidence goes from cases and adoptions to practices; a case has its own alone', () => {
  const measured = { hasil: [hasilData], sumber: [sumberData], pelapor: 'unit' };
  const bare = { hasil: [], luaran: [], sumber: [] };
  const { kasus, praktik } = buildLibrary(
    rawLibrary({
      kasus: [
        kasusEntry('k', { ...bare, praktik: did('p') }),
        kasusEntry('m', { praktik: did('q') }),
        kasusEntry('sendiri', bare),
      ],
      praktik: [praktikEntry('p'), praktikEntry('q'), praktikEntry('kosong')],
      adopsi: [
        adopsiEntry('a', { ...measured, akhir: 'berhasil' }),
        adopsiEntry('b', { praktik: 'q', unit: 'asal', ...measured, akhir: 'berhasil' }),
      ],
    }),
    TODAY,
  );
  const levels = (list: readonly { id: string; bukti: { tingkat: number } }[]) =>
    Object.fromEntries(list.map(({ id, bukti }) => [id, bukti.tingkat]));
  expect(levels(kasus)).toEqual({ k: 0, m: 2, sendiri: 0 });
  expect(levels(praktik)).toEqual({ p: 2, q: 2, kosong: 0 });
});

test('studies stand with their practices, the latest first, with what they refer to', () => {
  const year = (tahun: number) => ({ sumber: [{ ...sumberData, tahun, dibaca_bagian: 'abstrak' }] });
  const { studi, praktik } = buildLibrary(
    rawLibrary({
      praktik: [praktikEntry('p'), praktikEntry('q')],
      studi: [
        studiEntry('lama', year(2010)),
        studiEntry('baru', { ...year(2020), praktik: [{ id: 'q', kaitan: 'sebagian', putusan: 'campuran' }] }),
        studiEntry('sama', { ...year(2010), tempat: { negara: ['ID'], unit: 'asal', tema: ['kesehatan'] } }),
      ],
    }),
    TODAY,
  );
  expect(studi.map(({ id }) => id)).toEqual(['baru', 'lama', 'sama']);
  expect(studi.map(({ unit: one }) => one?.id)).toEqual([undefined, undefined, 'asal']);
  expect(studi[0]).toMatchObject({ url: '/studi/baru/', praktik: [{ entry: { id: 'q' }, kaitan: 'sebagian' }] });
  expect(praktik.map(({ id, studi: rows }) => [id, rows.map((row) => row.id)])).toEqual([
    ['p', ['lama', 'sama']],
    ['q', ['baru']],
  ]);
});

test('a case that is merely near to a practice stands apart and gives it no level', () => {
  const { praktik } = buildLibrary(
    rawLibrary({
      kasus: [kasusEntry('k', { praktik: [{ id: 'p', kaitan: 'sebagian' }] })],
      praktik: [praktikEntry('p')],
    }),
    TODAY,
  );
  expect(praktik).toMatchObject([{ kasus: [], terkait: [{ id: 'k' }], bukti: { tingkat: 0 } }]);
});

test('a row on which the sources disagree counts for nothing', () => {
  const sengketa = [{ hal: 'Lama menunggu', versi: ['18', '25'], sumber: ['jurnal'], indikator: hasilData.indikator }];
  const { kasus } = buildLibrary(rawLibrary({ kasus: [kasusEntry('k', { sengketa })] }), TODAY);
  expect(kasus[0]?.bukti.tingkat).toBe(0);
});

test.each([
  ['it is said', { pelapor: 'unit', sumber: [sumberData] }, 'unit'],
  ['it is said', { pelapor: 'redaksi', sumber: [] }, 'redaksi'],
  ['every source can be read by all', { sumber: [sumberData] }, 'redaksi'],
  ['there is no source', { sumber: [] }, 'unit'],
  ['a source is the unit’s own paper', { sumber: [sumberData, OWN] }, 'unit'],
])('who wrote it, where %s', (_, change, pelapor) => {
  const { adopsi } = buildLibrary(
    rawLibrary({ praktik: [praktikEntry('p')], adopsi: [adopsiEntry('a', change)] }),
    TODAY,
  );
  expect(adopsi[0]?.pelapor).toBe(pelapor);
});

test('a source published by the parent of the unit is its own claim', () => {
  const source = { ...sumberData, jenis: 'resmi', penerbit: 'Unit induk' };
  const { kasus } = buildLibrary(rawLibrary({ kasus: [kasusEntry('k', { sumber: [source] })] }), TODAY);
  expect(kasus[0]?.bukti.tingkat).toBe(1);
});

test('units that are each other’s parents do not hang the build', () => {
  const raw = rawLibrary({ kasus: [kasusEntry('k', { unit: 'x' })] });
  const unit_ = [unit('x', '73', { induk: 'y' }), unit('y', '73', { induk: 'x' })];
  expect(buildLibrary({ ...raw, unit: unit_ }, TODAY).kasus).toHaveLength(1);
});

test('a case has a heartbeat from its last check, a practice none: nobody can be asked', () => {
  const { kasus, praktik } = buildLibrary(
    rawLibrary({
      kasus: [kasusEntry('k'), kasusEntry('c', { dicek_pada: '2026-11-01' })],
      praktik: [praktikEntry('p')],
    }),
    TODAY,
  );
  expect(kasus.map(({ id, denyut }) => `${id} ${denyut.warna}`).toSorted()).toEqual(['c hijau', 'k merah']);
  expect(praktik.map(({ denyut }) => denyut)).toEqual([{ cek_lagi: '2028-05-24', jatuh_tempo: false }]);
});

describe('an id that points nowhere throws', () => {
  test.each<[string, Data, string]>([
    ['unit', { unit: 'x' }, 'unit "x"'],
    ['peran', { peran: ['x'] }, 'peran "x"'],
    ['tema', { tema: ['x'] }, 'tema "x"'],
    ['metode', { metode: ['x'] }, 'metode "x"'],
    ['kompetensi', { kompetensi: ['x'] }, 'kompetensi "x"'],
    ['praktik', { praktik: did('x') }, 'praktik "x"'],
    ['a practice merely near', { praktik: [{ id: 'x', kaitan: 'sebagian' }] }, 'praktik "x"'],
    ['unit_peserta', { unit_peserta: ['x'] }, 'unit "x"'],
    ['adaptasi_dari', { adaptasi_dari: 'x' }, 'kasus "x"'],
  ])('from %s of a case', (_field, change, name) => {
    expect(() => buildLibrary(rawLibrary({ kasus: [kasusEntry('k', change)] }), TODAY)).toThrow(
      `buildLibrary: ${name} tidak ada.`,
    );
  });

  test('from a practice, an adoption, a parent, a province', () => {
    const build = (change: Partial<ReturnType<typeof rawLibrary>>) => () =>
      buildLibrary({ ...rawLibrary(), ...change }, TODAY);
    expect(build({ praktik: [praktikEntry('p', { tema: ['x'] })] })).toThrow('buildLibrary: tema "x" tidak ada.');
    expect(build({ adopsi: [adopsiEntry('a')] })).toThrow('buildLibrary: praktik "p" tidak ada.');
    expect(build({ unit: [unit('asal', '73', { induk: 'x' })], kasus: [kasusEntry('k')] })).toThrow(
      'buildLibrary: unit "x" tidak ada.',
    );
    expect(build({ wilayah: [], kasus: [kasusEntry('k')] })).toThrow('buildLibrary: wilayah "73" tidak ada.');
  });
});
