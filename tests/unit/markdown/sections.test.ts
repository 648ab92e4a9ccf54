import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/markdown/parse.ts';
import { checkSections, listItems, sectionsOf } from '../../../src/markdown/sections.ts';
import type { EntryCollection } from '../../../src/schema/index.ts';
import { shown } from '../examples.ts';

// The front matter takes three lines, so the body begins on line 4.
const tree = (body: string) => parseDocument(`---\na: 1\n---\n${body}`, 'mdx').tree;
const check = (collection: EntryCollection, body: string) => shown(checkSections(tree(body), collection));

const KASUS = '## Masalah\n\n## Yang dilakukan\n\n## Hasil\n\n## Pelajaran\n\n## Bahan diskusi\n\n- a?\n- b?\n- c?\n';
const PRAKTIK = '## Mengapa\n\n## Langkah\n\n1. a\n2. b\n\n## Tanda berhasil\n\n## Jebakan\n\n## Refleksi\n\n- a?\n';
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

describe('items of a list', () => {
  const items = (body: string) => listItems(sectionsOf(tree(body)), 'Langkah');

  test('are those of the first list of the section, as plain text', () => {
    expect(
      items(
        '## Lain\n\n- x\n\n## Langkah\n\nAwal.\n\n1. **Satu** `a`\n2. <Langkah durasi="1 jam">Dua</Langkah>\n\nTengah.\n\n- tiga',
      ),
    ).toEqual(['Satu a', 'Dua']);
    expect(items('## Langkah\n\ntanpa daftar')).toEqual([]);
    expect(items('## Lain\n\n- x')).toEqual([]);
  });

  test.each([
    ['a list within', '1. Catat waktu:\n   - mulai\n   - selesai', ['Catat waktu: mulai selesai']],
    ['two paragraphs', '1. Catat waktu.\n\n   Lalu bahas.', ['Catat waktu. Lalu bahas.']],
    ['a hard break', '1. Catat waktu\\\n   lalu bahas', ['Catat waktu lalu bahas']],
  ])('keep words apart over %s', (_name, list, expected) => {
    expect(items(`## Langkah\n\n${list}`)).toEqual(expected);
  });
});

test.each<[string, EntryCollection, string]>([
  ['a case', 'kasus', KASUS],
  ['a case that tells what did not work', 'kasus', KASUS.replace('## Bahan', '## Yang tidak berjalan\n\n## Bahan')],
  ['a case with six questions', 'kasus', `${KASUS}- d?\n- e?\n- f?\n`],
  ['a case with a heading within', 'kasus', KASUS.replace('## Hasil', '## Hasil\n\n### Angka\n\n#### Rinci')],
  ['a practice', 'praktik', PRAKTIK],
  ['an adoption of bare text', 'adopsi', 'teks saja'],
  ['an adoption with headings of its own', 'adopsi', '## Apa saja'],
])('%s passes', (_name, collection, body) => {
  expect(check(collection, body)).toEqual([]);
});

test.each<[string, EntryCollection, string, string[]]>([
  [
    'a missing section',
    'kasus',
    KASUS.replace('## Hasil\n\n', ''),
    [`10:1 [required-sections] bagian "## Hasil" belum ada. ${REQUIRED}`],
  ],
  [
    'a misspelt section',
    'kasus',
    KASUS.replace('## Pelajaran', '## Pelajran'),
    [
      `12:1 [required-sections] bagian "## Pelajaran" belum ada. ${REQUIRED}`,
      '10:1 [required-sections] bagian "## Pelajran" tidak dikenal. Maksud Anda "## Pelajaran"?',
    ],
  ],
  [
    'a section of its own',
    'kasus',
    KASUS.replace('## Hasil', '## Latar belakang\n\n## Hasil'),
    [
      '8:1 [required-sections] bagian "## Latar belakang" tidak dikenal. Jadikan "###" di bawah salah satu bagian yang ada.',
    ],
  ],
  [
    'two questions',
    'kasus',
    KASUS.replace('- c?\n', ''),
    ['12:1 [required-sections] Bahan diskusi berisi 2 pertanyaan. Tulis 3–6 pertanyaan sebagai daftar.'],
  ],
  [
    'seven questions',
    'kasus',
    `${KASUS}- d?\n- e?\n- f?\n- g?\n`,
    ['12:1 [required-sections] Bahan diskusi berisi 7 pertanyaan. Tulis 3–6 pertanyaan sebagai daftar.'],
  ],
  [
    'questions as a paragraph',
    'kasus',
    KASUS.replaceAll('- ', ''),
    ['12:1 [required-sections] Bahan diskusi berisi 0 pertanyaan. Tulis 3–6 pertanyaan sebagai daftar.'],
  ],
  [
    'steps without numbers',
    'praktik',
    PRAKTIK.replace('1. a\n2. b', '- a\n- b'),
    ['6:1 [required-sections] Langkah belum berupa daftar bernomor. Tulis "1. …", "2. …", dan seterusnya.'],
  ],
  [
    'steps as a paragraph',
    'praktik',
    PRAKTIK.replace('1. a\n2. b', 'a'),
    ['6:1 [required-sections] Langkah belum berupa daftar bernomor. Tulis "1. …", "2. …", dan seterusnya.'],
  ],
  [
    'a title in the body',
    'adopsi',
    '# Judul',
    ['4:1 [heading-order] judul "#" sudah diambil dari keterangan judul. Mulai dari "##".'],
  ],
  [
    'a level left out',
    'adopsi',
    '## Satu\n\n#### Dua',
    ['6:1 [heading-order] tingkat judul melompat dari 2 ke 4. Pakai "###".'],
  ],
  [
    'a first heading too deep',
    'adopsi',
    'teks\n\n### Satu',
    ['6:1 [heading-order] tingkat judul melompat dari 1 ke 3. Pakai "##".'],
  ],
])('%s is a finding', (_name, collection, body, findings) => {
  expect(check(collection, body)).toEqual(findings);
});
