import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/markdown/parse.ts';
import { checkSections, listItems, sectionsOf } from '../../../src/markdown/sections.ts';
import type { EntryCollection } from '../../../src/schema/index.ts';
import { shown } from '../examples.ts';

// The front matter takes three lines, so the body begins on line 4.
const tree = (body: string) => parseDocument(`---\na: 1\n---\n${body}`, 'mdx').tree;
const check = (collection: EntryCollection, body: string) => shown(checkSections(tree(body), collection));

const KASUS =
  '## Masalah\n\nTeks.\n\n## Yang dilakukan\n\nTeks.\n\n## Hasil\n\nTeks.\n\n## Pelajaran\n\nTeks.\n\n## Bahan diskusi\n\n- a?\n- b?\n- c?\n';
const PRAKTIK =
  '## Mengapa\n\nTeks.\n\n## Langkah\n\n1. a\n2. b\n\n## Tanda berhasil\n\nTeks.\n\n## Jebakan\n\nTeks.\n\n## Refleksi\n\n- a?\n';
const REQUIRED = 'Bagian yang wajib: Masalah, Yang dilakukan, Hasil, Pelajaran, Bahan diskusi.';

test('a text is cut at its ## headings, with what stands before the first', () => {
  const sections = sectionsOf(tree('awal\n\n## Satu\n\na\n\n### Dalam\n\nb\n\n## *Dua* `x`\n'));
  expect(sections.map(({ title, line, nodes }) => [title, line, nodes.length])).toEqual([
    ['', 1, 1],
    ['Satu', 6, 3],
    ['Dua x', 14, 0],
  ]);
  expect(sectionsOf(tree(''))).toEqual([]);
});

const STEPS = { title: 'Langkah', list: { name: 'steps', numbered: true } } as const;
const QUESTIONS = { title: 'Langkah', list: { name: 'discussion', numbered: false } } as const;

describe('items of the lists of a section, as plain text', () => {
  const items = (body: string, plan: typeof STEPS | typeof QUESTIONS = STEPS) =>
    listItems(sectionsOf(tree(`## Lain\n\n- x\n\n## Langkah\n\n${body}\n\n## Akhir\n\n- y`)), plan);

  test.each([
    ['no list', 'tanpa daftar', []],
    ['marks within', '1. **Satu** `a`\n2. <Langkah durasi="1 jam">Dua</Langkah>', ['Satu a', 'Dua']],
    ['a list within', '1. Catat waktu:\n   - mulai\n   - selesai', ['Catat waktu: mulai selesai']],
    ['two paragraphs', '1. Catat waktu.\n\n   Lalu bahas.', ['Catat waktu. Lalu bahas.']],
    ['a hard break', '1. Catat waktu\\\n   lalu bahas', ['Catat waktu lalu bahas']],
    ['a sentence between', 'Awal.\n\n1. a\n\nTengah.\n\n2. b\n3. c', ['a', 'b', 'c']],
    ['a picture between', '1. a\n\n![Loket](./a.png)\n\n2. b', ['a', 'b']],
    ['a box between', '1. a\n\n<Catatan>\n\n1. bukan\n\n</Catatan>\n\n2. b', ['a', 'b']],
    ['phases', '### Satu\n\n1. a\n\n### Dua\n\n1. b\n2. c', ['a', 'b', 'c']],
    ['other numbers', '1) a\n2. b', ['a', 'b']],
    ['a list without numbers before', '- kertas\n- pena\n\n1. a\n2. b', ['a', 'b']],
    ['one without numbers after', '1. a\n\nAlat:\n\n- kertas', ['a']],
    [
      'a box of its own',
      '<Langkah durasi="1 jam">\n\n1. a\n\n</Langkah>\n\n<Langkah>\n\n2. b\n\n</Langkah>',
      ['a', 'b'],
    ],
    ['a quotation', '> 1. bukan\n\n1. a', ['a']],
    ['an empty item', '1. a\n2.\n3. …\n4. b', ['a', 'b']],
  ])('steps with %s', (_name, body, expected) => expect(items(body)).toEqual(expected));

  test.each([
    ['three marks', '- a?\n- b?\n\n* c?\n\n1. d?', ['a?', 'b?', 'c?', 'd?']],
    ['those for others', '- a?\n\nUntuk pimpinan:\n\n- b?\n- c?', ['a?', 'b?', 'c?']],
    ['a box of its own', '<Refleksi>\n\n- a?\n\n</Refleksi>\n\n- b?', ['a?', 'b?']],
    ['nothing in them', '- \n- -\n- N/A\n- a?', ['a?']],
  ])('questions with %s', (_name, body, expected) => expect(items(body, QUESTIONS)).toEqual(expected));
});

test.each<[string, EntryCollection, string]>([
  ['a case', 'kasus', KASUS],
  [
    'a case that tells what did not work',
    'kasus',
    KASUS.replace('## Bahan', '## Yang tidak berjalan\n\nBelum diukur.\n\n## Bahan'),
  ],
  ['a case with six questions', 'kasus', `${KASUS}- d?\n- e?\n- f?\n`],
  ['a case with a heading within', 'kasus', KASUS.replace('## Hasil', '## Hasil\n\n### Angka\n\n#### Rinci')],
  ['a practice', 'praktik', PRAKTIK],
  ['an adoption of bare text', 'adopsi', 'teks saja'],
  ['a case whose result is a picture', 'kasus', KASUS.replace('## Hasil\n\nTeks.', '## Hasil\n\n![Grafik](./a.png)')],
  ['a case whose result is a list', 'kasus', KASUS.replace('## Hasil\n\nTeks.', '## Hasil\n\n- 5')],
  ['a practice with what is needed before its steps', 'praktik', PRAKTIK.replace('1. a', '- kertas\n- pena\n\n1. a')],
  ['a practice with what is needed after its steps', 'praktik', PRAKTIK.replace('2. b', '2. b\n\nAlat:\n\n- kertas')],
  ['a practice with details of a step', 'praktik', PRAKTIK.replace('2. b', '   - jam\n2. b')],
  ['an adoption with headings of its own', 'adopsi', '## Apa saja\n\nTeks.'],
])('%s passes', (_name, collection, body) => {
  expect(check(collection, body)).toEqual([]);
});

test.each<[string, EntryCollection, string, string[]]>([
  [
    'a missing section',
    'kasus',
    KASUS.replace('## Hasil\n\nTeks.\n\n', ''),
    [`16:1 [required-sections] bagian "## Hasil" belum ada. ${REQUIRED}`],
  ],
  [
    'a misspelt section',
    'kasus',
    KASUS.replace('## Pelajaran', '## Pelajran'),
    [
      `20:1 [required-sections] bagian "## Pelajaran" belum ada. ${REQUIRED}`,
      '16:1 [required-sections] bagian "## Pelajran" tidak dikenal. Maksud Anda "## Pelajaran"?',
    ],
  ],
  [
    'a section of its own',
    'kasus',
    KASUS.replace('## Hasil', '## Latar belakang\n\nTeks.\n\n## Hasil'),
    [
      '12:1 [required-sections] bagian "## Latar belakang" tidak dikenal. Jadikan "###" di bawah salah satu bagian yang ada.',
    ],
  ],
  [
    'two questions',
    'kasus',
    KASUS.replace('- c?\n', ''),
    ['20:1 [required-sections] Bahan diskusi berisi 2 pertanyaan. Tulis 3–6 pertanyaan sebagai daftar.'],
  ],
  [
    'seven questions',
    'kasus',
    `${KASUS}- d?\n- e?\n- f?\n- g?\n`,
    ['20:1 [required-sections] Bahan diskusi berisi 7 pertanyaan. Tulis 3–6 pertanyaan sebagai daftar.'],
  ],
  [
    'questions as a paragraph',
    'kasus',
    KASUS.replaceAll('- ', ''),
    ['20:1 [required-sections] Bahan diskusi berisi 0 pertanyaan. Tulis 3–6 pertanyaan sebagai daftar.'],
  ],
  [
    'steps without numbers',
    'praktik',
    PRAKTIK.replace('1. a\n2. b', '- a\n- b'),
    ['8:1 [required-sections] Langkah belum berupa daftar bernomor. Tulis "1. …", "2. …", dan seterusnya.'],
  ],
  [
    'steps as a paragraph',
    'praktik',
    PRAKTIK.replace('1. a\n2. b', 'a'),
    ['8:1 [required-sections] Langkah belum berupa daftar bernomor. Tulis "1. …", "2. …", dan seterusnya.'],
  ],
  [
    'a title in the body',
    'adopsi',
    '# Judul\n\nTeks.',
    ['4:1 [heading-order] judul "#" sudah diambil dari keterangan judul. Mulai dari "##".'],
  ],
  [
    'a level left out',
    'adopsi',
    '## Satu\n\n#### Dua\n\nTeks.',
    ['6:1 [heading-order] tingkat judul melompat dari 2 ke 4. Pakai "###".'],
  ],
  [
    'a first heading too deep',
    'adopsi',
    'teks\n\n### Satu\n\nTeks.',
    ['6:1 [heading-order] tingkat judul melompat dari 1 ke 3. Pakai "##".'],
  ],
])('%s is a finding', (_name, collection, body, findings) => {
  expect(check(collection, body)).toEqual(findings);
});

const AGAIN = 'Tulis isinya. Bila memang belum ada, tulis apa yang belum ada dan mengapa.';
const BREAK =
  'Langkah: beri nomor. Rincian sebuah langkah: beri tiga spasi di depannya. Selain itu: awali dengan kalimat yang berakhir titik dua.';
const DROP = 'Tulis isinya, atau hapus bagian ini.';

describe('a section that says nothing', () => {
  test.each([
    ['', 'belum berisi apa-apa'],
    ['***', 'belum berisi apa-apa'],
    ['…', 'hanya berisi "…"'],
    ['&nbsp;', 'belum berisi apa-apa'],
    ['N/A', 'hanya berisi "N/A"'],
    ['_No response_', 'hanya berisi "No response"'],
    ['Belum ada.', 'hanya berisi "Belum ada."'],
    ['(tidak ada)', 'hanya berisi "(tidak ada)"'],
    ['👍', 'hanya berisi "👍"'],
  ])('%j', (text, said) => {
    const body = KASUS.replace('## Hasil\n\nTeks.', `## Hasil\n\n${text}`);
    expect(check('kasus', body)).toContain(`12:1 [required-sections] bagian "## Hasil" ${said}. ${AGAIN}`);
  });

  test.each([
    [
      'an optional one',
      'kasus',
      `${KASUS}\n## Yang tidak berjalan\n\nTidak ada`,
      [`26:1 [required-sections] bagian "## Yang tidak berjalan" hanya berisi "Tidak ada". ${DROP}`],
    ],
    [
      'headings alone',
      'kasus',
      KASUS.replace('## Hasil\n\nTeks.', '## Hasil\n\n### Angka'),
      [
        `12:1 [required-sections] bagian "## Hasil" belum berisi apa-apa. ${AGAIN}`,
        `14:1 [required-sections] bagian "### Angka" belum berisi apa-apa. ${DROP}`,
      ],
    ],
    [
      'one of an adoption',
      'adopsi',
      'Teks.\n\n## Rencana\n\n-\n',
      [
        `6:1 [required-sections] bagian "## Rencana" belum berisi apa-apa. ${DROP}`,
        '8:1 [required-sections] butir ini belum berisi apa-apa. Tulis isinya, atau hapus butirnya.',
      ],
    ],
    [
      'a heading without words',
      'adopsi',
      'Teks.\n\n## …\n\nTeks.',
      ['6:1 [heading-order] judul ini kosong. Tulis judulnya, atau hapus tandanya.'],
    ],
    [
      'three bare questions',
      'kasus',
      KASUS.replaceAll(/[abc]\?/g, ''),
      [
        '20:1 [required-sections] Bahan diskusi berisi 0 pertanyaan. Tulis 3–6 pertanyaan sebagai daftar.',
        `20:1 [required-sections] bagian "## Bahan diskusi" belum berisi apa-apa. ${AGAIN}`,
        ...[22, 23, 24].map(
          (line) => `${line}:1 [required-sections] butir ini belum berisi apa-apa. Tulis isinya, atau hapus butirnya.`,
        ),
      ],
    ],
    [
      'questions that say nothing',
      'kasus',
      `${KASUS}- N/A\n- …\n`,
      [25, 26].map((line) => expect.stringMatching(`^${line}:1 .*butir ini hanya berisi`)),
    ],
    [
      'a reflection without a list',
      'praktik',
      PRAKTIK.replace('- a?', 'Apa?'),
      ['21:1 [required-sections] Refleksi berisi 0 pertanyaan. Tulis setiap pertanyaan sebagai daftar.'],
    ],
    [
      'one that stands twice',
      'kasus',
      KASUS.replace('## Pelajaran', '## Hasil\n\nLagi.\n\n## Pelajaran'),
      [
        '16:1 [required-sections] bagian "## Hasil" ada dua kali. Gabungkan isinya di bawah satu judul, atau bedakan judulnya.',
      ],
    ],
    [
      'one of an adoption that stands twice',
      'adopsi',
      '## Satu\n\na\n\n## Satu\n\nb',
      [
        '8:1 [required-sections] bagian "## Satu" ada dua kali. Gabungkan isinya di bawah satu judul, atau bedakan judulnya.',
      ],
    ],
  ] as const)('%s', (_name, collection, body, findings) => expect(check(collection, body)).toEqual(findings));

  test.each([
    ['<Istilah id="asn" />', '<Istilah> belum'],
    ['<Istilah id="asn"></Istilah>', '<Istilah> belum'],
    ['<Catatan></Catatan>', '<Catatan> belum'],
    ['<Catatan>\n\n-\n\n</Catatan>', '<Catatan> belum'],
    ['<Kutipan peran="Petugas loket" />', '<Kutipan> belum'],
    ['<Refleksi />', '<Refleksi> belum'],
    ['<Sebelum />', '<Sebelum> belum'],
    ['<Sesudah>…</Sesudah>', '<Sesudah> hanya'],
    ['<Langkah durasi="1 jam">\n\n</Langkah>', '<Langkah> belum'],
    ['Isi <Langkah></Langkah> di sini.', '<Langkah> belum'],
    ['<Gambar berkas="./a.png" alt="Loket" />', undefined],
    ['<Sebelum>\n\n![Loket](./a.png)\n\n</Sebelum>', undefined],
    ['1. <Langkah durasi="1 jam" /> Catat.', undefined],
    ['<Catatan>Ya</Catatan>', undefined],
  ])('a component: %s', (text, said) => {
    const found = check('adopsi', `Teks.\n\n${text}`).filter((line) => line.includes('[component-attributes]'));
    expect(found).toEqual(said === undefined ? [] : [expect.stringContaining(said)]);
  });
});

test.each([
  ['##Hasil', 'Kurang spasi sesudah "##".'],
  ['##\u00a0Hasil', 'Spasi sesudah "##" bukan spasi biasa: hapus, lalu ketik lagi.'],
  ['**Hasil**', 'Judul bagian diawali "##" dan satu spasi, pada barisnya sendiri.'],
  ['Hasil', 'Judul bagian diawali "##" dan satu spasi, pada barisnya sendiri.'],
  ['### Hasil', 'Judul bagian diawali "##" dan satu spasi, pada barisnya sendiri.'],
  ['## 3. Hasil', 'Hapus nomornya.'],
  ['## c) Hasil', 'Hapus nomornya.'],
  ['## III. Hasil', 'Hapus nomornya.'],
  ['## Hasil \\{#hasil\\}', 'Hapus {#…} di belakang judul.'],
  ['## Hasil:', 'Hapus tanda di belakang judul.'],
  ['## HASIL', 'Hurufnya berbeda.'],
])('%j where a section is missing is pointed out in its line', (line, why) => {
  const found = check('kasus', KASUS.replace('## Hasil', line)).filter((text) => text.includes('Hasil'));
  expect(found).toEqual([
    `12:1 [required-sections] "${line.replaceAll(/\\|\*/g, '')}" belum terbaca sebagai bagian "## Hasil". ${why} Tulis "## Hasil".`,
  ]);
});

test.each([
  ['a list that stands too far left', '1. a\n  - jam\n  - hari\n2. b', [11]],
  ['steps that lost their number', '1. a\n\n![Loket](./a.png)\n\n- c\n- d', [14]],
  ['a phase without numbers', '### Satu\n\n1. a\n\n### Dua\n\n- b', [16]],
])('numbered steps end in a finding at %s', (_name, list, lines) => {
  const found = checkSections(tree(PRAKTIK.replace('1. a\n2. b', list)), 'praktik');
  expect(found.map(({ line, message, help }) => [line, message.replace(/".*"/, '…'), help])).toEqual(
    lines.map((line) => [line, 'daftar bernomor terputus di sini, di butir ….', BREAK]),
  );
});
