import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readLists, unknownIn } from '../../../src/reading/lists.ts';
import { readSitus, unknownInSitus } from '../../../src/reading/situs.ts';
import type { AcuanName } from '../../../src/schema/acuan.ts';
import { entrySchemas } from '../../../src/schema/index.ts';
import { ACUAN_NAMES } from '../../../src/schema/names.ts';
import { CONTENT, contentWith, folderWith } from '../content-folder.ts';
import { shown } from '../examples.ts';

/** The findings of one list whose text is replaced by `text`. */
async function findingsOf(name: AcuanName, text: string): Promise<string[]> {
  const list = (await readLists(await contentWith({ [`acuan/${name}.yml`]: text }))).get(name);
  expect(list?.findings.every(({ path: file }) => file === `content/acuan/${name}.yml`)).toBe(true);
  return shown(list?.findings ?? []);
}

test('the lists are read whole, in the order of their files', async () => {
  const lists = await readLists(await contentWith());
  expect([...lists.keys()]).toEqual(ACUAN_NAMES);
  expect([...lists.values()].flatMap(({ findings }) => findings)).toEqual([]);
  for (const [name, { rows }] of lists) {
    const text = await readFile(path.join(CONTENT, 'acuan', `${name}.yml`), 'utf8');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(({ id }) => id)).toEqual([...text.matchAll(/^- \{?id: "?([\w-]+)/gm)].map(([, id]) => id));
  }
});

test('an id twice is a finding at the second', async () => {
  expect(
    await findingsOf(
      'tema',
      '- {id: a, nama: Satu, urusan: [Satu]}\n- {id: b, nama: Dua, urusan: [Dua]}\n- {id: a, nama: Tiga, urusan: [Tiga]}\n',
    ),
  ).toEqual(['3:4 [unique-id] id "a" dipakai dua kali di berkas ini. Ganti salah satunya.']);
});

test('a row that does not fit is a finding at its key; the others are kept', async () => {
  const lists = await readLists(
    await contentWith({
      'acuan/kompetensi.yml':
        '- id: a\n  nama: Satu\n  kelompok: tekns\n- {id: b, nama: Dua, kelompok: teknis}\n- teks\n-\n',
    }),
  );
  expect(lists.get('kompetensi')?.rows.map(({ id }) => id)).toEqual(['b']);
  expect(shown(lists.get('kompetensi')?.findings ?? [])).toEqual([
    '3:3 [front-matter] kelompok "tekns" tidak dikenal. Maksud Anda "teknis"? Pilihannya: manajerial, sosial-kultural, teknis.',
    '5:3 [front-matter] harus berupa kelompok kunci dan isi, ditemukan teks.',
    ...[
      'id: wajib diisi.',
      'nama kompetensi wajib diisi.',
      'kelompok wajib diisi, pilihannya: manajerial, sosial-kultural, teknis.',
    ].map((message) => expect.stringMatching(new RegExp(`^[67]:\\d \\[front-matter\\] ${message}$`)) as string),
  ]);
});

test('ids of other lists are looked up', async () => {
  expect(
    await findingsOf(
      'unit',
      '- {id: a, nama: Unit A, jenis_instansi: dinass, tingkat: provinsi, provinsi: "77", induk: b}\n',
    ),
  ).toEqual([
    '1:25 [unknown-reference] instansi "dinass" tidak ada di content/acuan/instansi.yml. Maksud Anda "dinas"?',
    '1:68 [unknown-reference] wilayah "77" tidak ada di content/acuan/wilayah.yml. Maksud Anda "73"?',
    '1:84 [unknown-reference] unit "b" tidak ada di content/acuan/unit.yml. Maksud Anda "a"?',
  ]);
});

test('ids of entries are looked up where the entries are known', async () => {
  const text = '- {id: a, bagian: pelajaran, nama: Mencoba sendiri, isi: Mencoba mengalahkan diberi tahu., studi: [ada, adaa]}\n';
  const lists = await readLists(await contentWith({ 'acuan/pelajaran.yml': text }));
  expect(shown(lists.get('pelajaran')?.findings ?? [])).toEqual([]);
  const list = lists.get('pelajaran');
  if (!list) throw new Error('no list');
  expect(shown(unknownIn(list, entrySchemas, new Map([['studi', new Set(['ada'])]])))).toEqual([
    '1:105 [unknown-reference] studi "adaa" tidak ada di content/studi/. Maksud Anda "ada"?',
  ]);
}); // prettier-ignore

test('a list saved with a byte order mark, or with the line ends of Windows, is the same list', async () => {
  const rows = '- id: a\n  nama: Satu\n  urusan: [Satu]\n- id: b\n  nama: Dua\n  urusan: [x]\n';
  const told = ['6:12 [front-matter] urusan terlalu pendek: 1 karakter, paling sedikit 3.'];
  expect(await findingsOf('tema', rows)).toEqual(told);
  expect(await findingsOf('tema', `\ufeff${rows.replaceAll('\n', '\r\n')}`)).toEqual(told);
});

test.each([
  ['a missing file', undefined, ['1:1 [front-matter] berkas ini tidak ada atau tidak dapat dibaca.']],
  ['an empty file', '', ['1:1 [front-matter] berkas ini harus berupa daftar baris "- {id: …}".']],
  ['one group in place of a list', 'id: a\n', ['1:1 [front-matter] berkas ini harus berupa daftar baris "- {id: …}".']],
  [
    'broken YAML',
    '- id: a\n  nama: @x\n',
    ['2:9 [front-matter] tanda di sini tidak terbaca. Apit teksnya dengan tanda kutip.'],
  ],
])('%s is one finding', async (_name, text, findings) => {
  const dir = await contentWith(text === undefined ? {} : { 'acuan/metode.yml': text });
  if (text === undefined) await rm(path.join(dir, 'acuan/metode.yml'));
  const list = (await readLists(dir)).get('metode');
  expect(list?.rows).toEqual([]);
  expect(shown(list?.findings ?? [])).toEqual(findings);
});

test('situs.yml is read; a slip in it is a finding; a missing one is a finding', async () => {
  expect(await readSitus(await contentWith())).toMatchObject({
    situs: { nama: 'Lumbung Praktik', jalur: '/' },
    findings: [],
  });
  const slip = await readSitus(
    await folderWith({ 'situs.yml': 'nama: Lumbung\nsemboyan: Contoh\nalamat: lumbung.go.id\npengelola: Redaksi\n' }),
  );
  expect(slip.situs).toBeUndefined();
  expect(shown(slip.findings)).toEqual([
    '3:1 [front-matter] alamat "lumbung.go.id" tidak dapat dibuka: pakai alamat lengkap yang diawali https:// atau http://.',
  ]);
  const elsewhere = await contentWith({
    'situs.yml':
      'nama: Lumbung\nsemboyan: Contoh\nalamat: https://lumbung.example\npengelola: Redaksi\nprovinsi_fokus: "99"\n',
  });
  expect(shown(unknownInSitus(await readSitus(elsewhere), await readLists(elsewhere)))).toEqual([
    '5:1 [unknown-reference] wilayah "99" tidak ada di content/acuan/wilayah.yml. Maksud Anda "91"?',
  ]);
  const missing = await readSitus(await folderWith({}));
  expect(missing.situs).toBeUndefined();
  expect(missing.findings).toMatchObject([
    { path: 'content/situs.yml', message: 'berkas ini tidak ada atau tidak dapat dibaca.' },
  ]);
});
