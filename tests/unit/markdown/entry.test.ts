import { describe, expect, test } from 'vitest';
import { checkData, checkReferences, inFile, readEntry } from '../../../src/markdown/entry.ts';
import { readYaml } from '../../../src/markdown/yaml.ts';
import { temaSchema } from '../../../src/schema/acuan.ts';
import { adopsiData, file, hasilData, kasusBody, kasusData, lorem, shown } from '../examples.ts';

const adopsi = (body: string, data: object = {}) => file({ ...adopsiData, ...data }, body);

test('a sound file gives its data, tree, words and references', () => {
  const entry = readEntry(
    'kasus',
    file(
      { ...kasusData, praktik: [{ id: 'bedah-aduan', kaitan: 'langsung' }] },
      `${kasusBody}- Apa itu <Istilah id="wpl">WPL</Istilah>?\n`,
    ),
    'mdx',
  );
  expect(shown(entry.findings)).toEqual([]);
  expect(entry.data).toMatchObject({ judul: kasusData.judul, lisensi: 'CC-BY-4.0', periode: { mulai: '2018' } });
  expect(entry.words).toBe(286);
  expect(entry.references.map(({ collection, id, line }) => `${line} ${collection}/${id}`)).toMatchInlineSnapshot(`
    [
      "4 unit/dinas-contoh",
      "6 peran/petugas-loket",
      "8 tema/pengaduan",
      "10 metode/bedah-kasus",
      "41 praktik/bedah-aduan",
      "65 istilah/wpl",
    ]
  `);
});

test.each([
  [
    'both lists',
    'praktik: [bedah-aduan]\npraktik_terkait: [jaga-loket, x]',
    ['bedah-aduan langsung', 'jaga-loket sebagian', 'x sebagian'],
    '3:31',
  ],
  ['what was done alone', 'praktik: [bedah-aduan, x]', ['bedah-aduan langsung', 'x langsung'], '2:24'],
  ['what is near alone', 'praktik_terkait:\n  - x', ['x sebagian'], '3:5'],
  [
    'rows beside a list',
    'praktik:\n  - { id: bedah-aduan, kaitan: langsung }\npraktik_terkait: [x]',
    ['bedah-aduan langsung', 'x sebagian'],
    '4:19',
  ],
])('a case that names practices by ids, as it did before rows, is read: %s', (_name, keys, rows, place) => {
  const source = file(kasusData, kasusBody).replace('---\n', `---\n${keys}\n`);
  const { data, references, findings } = readEntry('kasus', source, 'md');
  expect(shown(findings)).toEqual([]);
  expect(data?.praktik.map(({ id, kaitan }) => `${id} ${kaitan}`)).toEqual(rows);
  expect(references.filter(({ id }) => id === 'x').map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
});

test('issues of the front matter stand at their keys, as sentences', () => {
  const { data, findings } = readEntry(
    'adopsi',
    `---
praktik: membedah-aduan
unit: RSUD Contoh
tanggal: 2026-02-30
akhir: sebagan
perubahann: Pertemuan dipindah.
hasil:
  - indikator: Lama menunggu
    satuan: menit
    arah: turun
    sebelum: 9,2
    masa_sebelum: 2018
    masa_sesudah: 2019
    sumber: jurnal
---
${lorem(60)}
`,
    'md',
  );
  expect(data).toBeUndefined();
  expect(shown(findings)).toMatchInlineSnapshot(`
    [
      "2:1 [front-matter] perubahan wajib diisi.",
      "3:1 [front-matter] unit: id "RSUD Contoh" hanya boleh berisi huruf kecil, angka, dan tanda hubung, misalnya "dinkes-teluk-bintuni".",
      "4:1 [front-matter] tanggal "2026-02-30" tidak ada. Tulis TTTT-BB-HH, misalnya 2026-11-24.",
      "5:1 [front-matter] akhir "sebagan" tidak dikenal. Maksud Anda "sebagian"? Pilihannya: berhasil, sebagian, tidak-berhasil, dihentikan, berjalan, belum-diketahui.",
      "6:1 [front-matter] kunci "perubahann" tidak dikenal. Maksud Anda "perubahan"?",
      "8:5 [front-matter] sesudah wajib diisi.",
      "11:5 [front-matter] sebelum harus berupa angka dengan titik desimal, misalnya 9.2 (ditemukan teks "9,2").",
    ]
  `);
});

test('front matter that cannot be read is one finding, not one a key', () => {
  const { data, references, findings } = readEntry('adopsi', `---\npraktik: "x\n---\n${lorem(60)}`, 'md');
  expect([data, references]).toEqual([undefined, []]);
  expect(shown(findings)).toEqual([
    '3:1 [front-matter] ada tanda yang kurang, misalnya kutip, kurung, atau titik dua.',
  ]);
});

test('all findings of a file come in one run: front matter, body, sections and length', () => {
  const { findings } = readEntry(
    'kasus',
    file(
      { ...kasusData, akhir: 'sukses', hasil: [{ ...hasilData, sumber: 'x' }] },
      '## Masalah\n\nTunggu <5 menit. <b>tebal</b>\n\n<!-- x -->\n',
    ),
    'mdx',
  );
  const rules = findings.map(({ rule }) => rule);
  expect(
    Object.fromEntries(
      Map.groupBy(rules, (rule) => rule)
        .entries()
        .map(([rule, all]) => [rule, all.length]),
    ),
  ).toEqual({
    'front-matter': 1,
    'body-length': 1,
    'required-sections': 4,
    'unsafe-mdx': 1,
    'raw-html': 2,
  });
  expect(findings.map(({ line }) => line)).toEqual(findings.map(({ line }) => line).toSorted((a, b) => a - b));
});

describe('length', () => {
  test.each([
    [49, ['1:1 [body-length] isi tulisan terlalu pendek: 49 kata, perlu 50–400 kata.']],
    [50, []],
    [400, []],
    [401, ['1:1 [body-length] isi tulisan terlalu panjang: 401 kata, perlu 50–400 kata.']],
  ])('an adoption of %i words', (words, findings) => {
    expect(shown(readEntry('adopsi', adopsi(lorem(words)), 'md').findings)).toEqual(findings);
  });
});

test('who stopped or failed may be short', () => {
  const story = (akhir: string) => file({ ...kasusData, akhir }, kasusBody.replace(lorem(120), lorem(20)));
  const long = readEntry('kasus', story('berhasil'), 'mdx');
  expect(long.words).toBeLessThan(250);
  expect(long.words).toBeGreaterThan(120);
  const found = (akhir: string) => readEntry('kasus', story(akhir), 'mdx').findings.some(({ rule }) => rule === 'body-length'); // prettier-ignore
  expect([found('berhasil'), found('dihentikan'), found('tidak-berhasil')]).toEqual([true, false, false]);
});

describe('a body that cannot be read to its end is not blamed for what follows from it', () => {
  test.each([
    ['with a tag never closed', '<Catatan>\n\nisi\n\n## Yang dilakukan'],
    ['with more than 20 broken tags', `${'a <5 menit. '.repeat(25)}\n\n## Yang dilakukan`],
  ])('%s', (_name, broken) => {
    const { findings } = readEntry('kasus', file(kasusData, kasusBody.replace('## Yang dilakukan', broken)), 'mdx');
    expect(findings.length).toBeGreaterThan(0);
    expect(shown(findings.filter(({ rule }) => rule !== 'unsafe-mdx'))).toEqual([]);
  });
});

test('a reference is looked up, with the nearest id where one is near', () => {
  const ids = new Map([
    ['unit', new Set(['rsud-contoh', 'dinas-contoh'])],
    ['praktik', new Set(['lesson-study'])],
    ['istilah', new Set(['wpl'])],
  ]);
  const text = adopsi(`${lorem(60)} <Istilah id="wpls">a</Istilah> <Istilah id="wpl">b</Istilah>`, {
    unit: 'rsud-cotoh',
  });
  const { references, findings } = readEntry('adopsi', text, 'mdx');
  expect(findings).toEqual([]);
  expect(shown(checkReferences(references, ids))).toEqual([
    '2:1 [unknown-reference] praktik "membedah-aduan" tidak ada di content/praktik/. Pilih id dari daftar itu, atau tambahkan di sana.',
    '3:1 [unknown-reference] unit "rsud-cotoh" tidak ada di content/acuan/unit.yml. Maksud Anda "rsud-contoh"?',
    '8:361 [unknown-reference] istilah "wpls" tidak ada di content/acuan/istilah.yml. Maksud Anda "wpl"?',
  ]);
  expect(
    checkReferences(readEntry('adopsi', adopsi(lorem(60), { praktik: 'lesson-study' }), 'md').references, ids),
  ).toEqual([]);
});

test('an id of a collection that is not there at all is unknown', () => {
  const { references } = readEntry('adopsi', adopsi(lorem(60)), 'md');
  expect(checkReferences(references, new Map()).map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '2 unknown-reference',
    '3 unknown-reference',
  ]);
});

test('a row of a list is held to its schema at its own place', () => {
  const yaml = readYaml('- id: a\n  nama: Kesehatan\n  urusan: [Kesehatan]\n- id: B\n  nama: Tani\n');
  expect(checkData(yaml, temaSchema, [0])).toEqual({
    data: { id: 'a', nama: 'Kesehatan', urusan: ['Kesehatan'] },
    findings: [],
  });
  expect(shown(checkData(yaml, temaSchema, [1]).findings)).toEqual([
    '4:3 [front-matter] id "B" hanya boleh berisi huruf kecil, angka, dan tanda hubung, misalnya "dinkes-teluk-bintuni".',
    '4:3 [front-matter] urusan: wajib diisi.',
  ]);
});

test('findings get the path of their file', () => {
  expect(inFile('content/kasus/x.mdx', [{ rule: 'a', line: 1, column: 2, message: 'b' }])).toEqual([
    { path: 'content/kasus/x.mdx', rule: 'a', line: 1, column: 2, message: 'b' },
  ]);
});
