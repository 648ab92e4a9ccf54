import { expect, test } from 'vitest';
import { strongestFirst } from '../../../src/catalog/grouping.ts';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { bidangOf, roleGroups } from '../../../src/catalog/role-groups.ts';
import { firstSentence, rowFacts } from '../../../src/catalog/row-facts.ts';
import { type Data, hasil, peran } from '../examples.ts';
import { kasusEntry, praktikEntry, rawLibrary } from './library-data.ts';

const luaran = [{ nama: 'Pengantaran obat', nilai: 4444, satuan: 'pengantaran', sumber: 'jurnal' }];

function caseRow(change: Data) {
  const [entry] = buildLibrary(rawLibrary({ kasus: [kasusEntry('k', change)] }), '2026-11-24').kasus;
  return entry && rowFacts(entry);
}

test.each([
  ['a measured row', { hasil: [hasil()], luaran }, /^(Naik|Turun) dari .+ ke .+: \S/],
  ['else what was done, and that it is no outcome', { hasil: [], luaran }, /^4\.444 pengantaran, hasilnya belum diukur: pengantaran obat$/],
  ['nothing where neither is known', { hasil: [], luaran: [] }, /^$/],
])('the result of a case is %s', (_, change, expected) => {
  expect(caseRow(change)?.hasil).toMatch(expected);
}); // prettier-ignore

test('the facts of a case are its place and years; a failure is named, an unknown end is not', () => {
  const periode = { mulai: '2017', angka_sampai: '2019' };
  expect(caseRow({ akhir: 'belum-diketahui', periode })?.fakta.slice(1)).toEqual(['mulai 2017']);
  expect(caseRow({ akhir: 'tidak-berhasil', periode })?.fakta).toEqual([
    'Tidak berhasil',
    expect.any(String),
    'mulai 2017',
  ]);
});

test('lists begin with the strongest evidence, equal ones by title', () => {
  const kasus = [
    kasusEntry('c', { judul: 'Catatan tanpa angka dari meja depan' }),
    kasusEntry('b', { judul: 'Zaman baru di meja depan kantor camat', hasil: [hasil()] }),
    kasusEntry('a', { judul: 'Antrean tanpa angka di meja depan' }),
  ].map((entry) => (entry.id === 'b' ? entry : { ...entry, data: { ...entry.data, hasil: [] } }));
  const library = buildLibrary(rawLibrary({ kasus }), '2026-11-24');
  expect(strongestFirst(library.kasus).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('a role belongs to the family under which the page of roles shows it', () => {
  const roles = [
    { ...peran('bidan', 'Bidan'), rumpun: 'kesehatan' },
    { ...peran('perawat', 'Perawat'), rumpun: 'kesehatan' },
    { ...peran('lurah', 'Lurah') },
    { ...peran('sanitarian', 'Sanitarian'), rumpun: 'lingkungan' },
  ];
  const library = buildLibrary({ ...rawLibrary({ praktik: [praktikEntry('p')] }), peran: roles }, '2026-11-24');
  expect(roleGroups(library).map(({ nama }) => nama)).toEqual(['Tenaga kesehatan', 'Di semua bidang', 'Bidang lain']);
  expect(
    bidangOf(
      library.peran.filter(({ id }) => id !== 'lurah'),
      library,
    ),
  ).toEqual(['Tenaga kesehatan', 'Bidang lain']);
});

test('the first sentence ends where it ends', () => {
  expect(firstSentence('Ada 4.444 obat. Lalu habis.')).toBe('Ada 4.444 obat.');
  expect(firstSentence('Tanpa titik')).toBe('Tanpa titik');
});
