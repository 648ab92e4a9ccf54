import { describe, expect, test } from 'vitest';
import { type Format, parseDocument } from '../../../src/markdown/parse.ts';
import { plainImage, renderTree } from '../../../src/markdown/render.ts';
import { plainText } from '../../../src/markdown/text.ts';
import { shown } from '../examples.ts';

const FORMATS: Format[] = ['md', 'mdx'];
const front = (yaml: string) => parseDocument(`---\n${yaml}\n---\nteks`, 'mdx').frontMatter;

describe('front matter', () => {
  test.each([
    ['plain', '---\na: 1\nb: [x, y]\n---\n\nteks\n', 6],
    ['with CRLF', '---\r\na: 1\r\nb: [x, y]\r\n---\r\n\r\nteks\r\n', 6],
    ['after a BOM', '\uFEFF---\na: 1\nb: [x, y]\n---\nteks', 5],
    ['after empty lines', '\n \n---\na: 1\nb: [x, y]\n---\nteks', 7],
    ['with spaces after the fences', '--- \na: 1\nb: [x, y]\n---\t\nteks', 5],
  ])('is read %s, and the body stands on its own line', (_name, source, line) => {
    const { frontMatter, tree, findings } = parseDocument(source, 'mdx');
    expect(findings).toEqual([]);
    expect(frontMatter.data).toEqual({ a: 1, b: ['x', 'y'] });
    expect(tree.children.map(({ type, position }) => [type, position?.start.line, position?.start.column])).toEqual([
      ['paragraph', line, 1],
    ]);
  });

  test('ends at its own fence, not at a rule in the body', () => {
    const { frontMatter, tree } = parseDocument('---\na: 1\n---\nsatu\n\n---\n\ndua', 'mdx');
    expect(frontMatter.data).toEqual({ a: 1 });
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'thematicBreak', 'paragraph']);
  });

  const START = 'berkas tidak diawali keterangan di antara dua baris "---".';
  test.each([
    ['nothing at all', '', `1:1 ${START}`],
    ['text alone', 'teks saja', `1:1 ${START}`],
    ['an open fence alone', '---\na: 1\nteks', '3:1 keterangan belum ditutup: baris "---" tidak ada sebelum baris 3.'],
    ['four hyphens', '----\na: 1\n---\nteks', '1:1 baris "----" belum membuka keterangan.'],
    ['a blank before the fence', '\n ---\na: 1\n---\nteks', '2:1 baris "---" belum membuka keterangan.'],
    ['dashes of Word', '—-\na: 1\n—-\nteks', '1:1 baris "—-" belum membuka keterangan.'],
    ['a no-break space after the closing', '---\na: 1\n---\u00a0\nteks', '3:1 baris "---" belum menutup keterangan.'],
    ['a closing of four', '---\na: 1\n----\nteks', '3:1 baris "----" belum menutup keterangan.'],
    ['a body in the front matter', '---\na: 1\n\n## Masalah\n\nIsi.\n\n---\n\nLagi.', '4:1 keterangan belum ditutup: baris "---" tidak ada sebelum baris 4.'],
    ['a line of 10,000 words in the front matter', `---\na: 1\n\nKami ${'mencoba '.repeat(10_000)}: lagi.\n\n---\nLagi.`, '4:1 YAML tidak terbaca di sini (KEY_OVER_1024_CHARS). Periksa tanda kutip, titik dua, dan jorokan.'],
    ['a report in the front matter', '---\na: 1\n\nKami mencoba bedah kasus selama tiga bulan.\n\n---\nLagi.', '4:1 keterangan belum ditutup: baris "---" tidak ada sebelum baris 4.'],
  ])('is missed in a file of %s', (_name, source, message) => {
    const { findings } = parseDocument(source, 'mdx');
    expect(findings.map((finding) => `${finding.line}:${finding.column} ${finding.message}`)).toEqual([message]);
  }); // prettier-ignore

  // The many blanks once took the reader minutes.
  test('is not missed where a long line with a colon follows an empty one', () => {
    const { findings } = parseDocument(`---\na: 1\n\n${'B '.repeat(500)}: c\n---\nteks`, 'mdx');
    expect(findings).toEqual([]);
  });

  test('keeps dates and codes as text, and numbers as numbers', () => {
    expect(front('a: 2026-11-24\nb: "73"\nc: 9.2\nd: 9,2\ne: ya\nf: |\n  x\n  y').data).toEqual({
      a: '2026-11-24',
      b: '73',
      c: 9.2,
      d: '9,2',
      e: 'ya',
      f: 'x\ny\n',
    });
  });

  test.each([
    [
      'an open quote',
      'a: "x\nb: 2',
      ['4:1 [front-matter] ada tanda yang kurang, misalnya kutip, kurung, atau titik dua.'],
    ],
    ['a key twice', 'a: 1\nb: 2\na: 3', ['4:1 [front-matter] kunci ini sudah ditulis di atas. Hapus salah satunya.']],
    [
      'a key twice in a row',
      'a:\n  - b: 1\n    b: 2',
      ['4:5 [front-matter] kunci ini sudah ditulis di atas. Hapus salah satunya.'],
    ],
    [
      'an alias',
      'a: &x 1\nb: *x',
      [
        '2:4 [front-matter] kata yang diawali "&" tidak ikut terbaca. Apit teksnya dengan tanda kutip.',
        '3:4 [front-matter] alias YAML (*nama) tidak diterima. Tulis isinya sekali lagi. Bila "*" bagian dari teks, apit dengan tanda kutip.',
      ],
    ],
    ['a tab', 'a:\n\tb: 1', ['3:1 [front-matter] tab dipakai untuk menjorokkan baris. Pakai spasi.']],
    [
      'a colon in bare text',
      'a: satu: dua',
      ['2:4 [front-matter] teks ini memuat ": " sehingga terbaca sebagai kunci. Apit teksnya dengan tanda kutip.'],
    ],
    ['an at sign', 'a: @x', ['2:4 [front-matter] tanda di sini tidak terbaca. Apit teksnya dengan tanda kutip.']],
    [
      'text after a quote',
      'a: "x" y',
      ['2:8 [front-matter] tanda di sini tidak terbaca. Apit teksnya dengan tanda kutip.'],
    ],
  ])('with %s is a finding at its place in the file', (_name, yaml, findings) => {
    const read = front(yaml);
    expect(shown(read.findings)).toEqual(findings);
    expect(read.data).toBeUndefined();
  });

  test('an alias bomb is not unfolded', () => {
    const bomb = [
      'a: &a [x, x]',
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i]}, `.repeat(9)}x]`),
    ];
    const read = front(bomb.join('\n'));
    expect(read.data).toBeUndefined();
    expect(read.findings.filter(({ message }) => message.startsWith('alias YAML'))).not.toEqual([]);
  });

  test('merge keys and prototypes are plain keys', () => {
    const { data } = front('<<: {x: 1}\n__proto__: {y: 1}');
    expect(Object.keys(data as object)).toEqual(['<<', '__proto__']);
    expect(Reflect.get({}, 'y')).toBeUndefined();
  });

  test('a tag is a finding', () => {
    expect(shown(front('a: !!js/function x').findings)).toEqual([expect.stringMatching(/^2:4 \[front-matter\] /)]);
  });

  test('one slip is told once', () => {
    const found = shown(front('a: 1\n b: 2').findings);
    expect(found).toEqual([...new Set(found)]);
  });

  test('locates keys, rows, values without keys, and the nearest parent of what is missing', () => {
    const { locate } = front('a: 1\nb:\n  - c: x\n    d: y\n  - z');
    expect(locate(['a'])).toMatchObject({ line: 2, column: 1 });
    expect(locate(['b', 0, 'd'])).toMatchObject({ line: 5, column: 5 });
    expect(locate(['b', 1])).toMatchObject({ line: 6, column: 5 });
    expect(locate(['b', 0, 'tidak-ada'])).toMatchObject({ line: 4, column: 5 });
    expect(locate(['tidak-ada'])).toMatchObject({ line: 2, column: 1 });
    expect(locate(['b', 9]).about).toEqual({ field: ['b', 9] });
  });
});

describe('body', () => {
  const body = (text: string, format: Format = 'mdx') => parseDocument(`---\na: 1\n---\n${text}`, format);
  const broken = (text: string) => shown(body(text).findings);

  test.each(FORMATS)('of .%s is never an expression, an import or an export', (format) => {
    const { tree } = body("import x from 'y'\n\nexport const a = 1\n\n{alert(1)}\n\nteks {1 + 1}", format);
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });

  test.each([
    [
      'less than a number',
      'tunggu <5 menit',
      [
        '4:8 [unsafe-mdx] "<5 menit" terbaca sebagai awal komponen. Di .mdx tulis "\\<" atau "kurang dari", atau ganti ekstensi berkas menjadi .md.',
      ],
    ],
    [
      'less than or equal',
      'a <= 5',
      [
        '4:3 [unsafe-mdx] "<= 5" terbaca sebagai awal komponen. Di .mdx tulis "\\<" atau "kurang dari", atau ganti ekstensi berkas menjadi .md.',
      ],
    ],
    [
      'an address in angles',
      '<https://a.b>',
      ['4:1 [unsafe-mdx] alamat di antara "<" dan ">" tidak terbaca di .mdx. Tulis [teks tautan](alamat).'],
    ],
    ['a comment', 'a\n\n<!-- rahasia -->\n\nb', ['6:1 [raw-html] komentar HTML tidak diterima. Hapus komentar ini.']],
    [
      'a closing tag alone',
      'a\n\n</Catatan>',
      [
        '6:1 [unsafe-mdx] komponen "</Catatan" tidak lengkap atau tidak ditutup. Periksa tanda kutip atributnya dan tutup dengan </Nama> yang sama.',
      ],
    ],
    [
      'an open brace in a tag',
      '<Catatan jenis={{x}>',
      [
        '4:1 [unsafe-mdx] komponen "<Catatan" tidak lengkap atau tidak ditutup. Periksa tanda kutip atributnya dan tutup dengan </Nama> yang sama.',
      ],
    ],
  ])('of .mdx with %s is a finding at its place', (_name, text, findings) => {
    expect(broken(text)).toEqual(findings);
  });

  test('with CRLF keeps lines and columns true', () => {
    const { findings } = parseDocument('---\r\na: 1\r\n---\r\n\r\nsatu\r\ndua <5\r\n', 'mdx');
    expect(findings.map(({ line, column }) => [line, column])).toEqual([[6, 5]]);
  });

  test('with several broken tags tells them all, and the rest of the text is still read', () => {
    const { tree, findings } = body('## Satu\n\na <5 dan <6\n\n<!-- x -->\n\n## Dua');
    expect(findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`).toSorted()).toEqual([
      '6:10 unsafe-mdx',
      '6:3 unsafe-mdx',
      '8:1 raw-html',
    ]);
    expect(tree.children.filter(({ type }) => type === 'heading')).toHaveLength(2);
  });

  test('with a block that is never closed tells where it opens, and the rest is still read', () => {
    const { tree, findings } = body('## Satu\n\n<Catatan>\n\nisi\n\n## Dua');
    expect(shown(findings)).toEqual([expect.stringMatching(/^6:1 \[unsafe-mdx\] komponen "<Catatan" /)]);
    expect(tree.children.filter(({ type }) => type === 'heading')).toHaveLength(2);
  });

  test('with a tag left open in a sentence tells where it opens', () => {
    expect(broken('a <Istilah id="wpl">b c')).toEqual([
      expect.stringMatching(/^4:3 \[unsafe-mdx\] komponen "<Istilah" /),
    ]);
  });

  test('with a block closed by another name tells so within the block', () => {
    expect(body('a\n\n<Catatan>\n\nisi\n\n</Kutipan>').findings.map(({ line }) => line)).not.toContain(1);
  });

  test('of .md takes less-than and braces as they are', () => {
    expect(shown(body('tunggu <5 menit, {x}, a <= 5, <https://a.b>', 'md').findings)).toEqual([]);
  });

  test.each(FORMATS)('indented lines of .%s are text, not code, and a single tilde is a tilde', (format) => {
    expect(body('    jorok', format).tree.children.map(({ type }) => type)).toEqual(['paragraph']);
    expect(plainText(body('08.00~10.00 dan 13.00~15.00', format).tree.children)).toBe('08.00~10.00 dan 13.00~15.00');
  });

  test('block components written on one line are lifted out of their paragraph', () => {
    expect(body('<Catatan>satu baris</Catatan>').tree.children.map(({ type }) => type)).toEqual(['mdxJsxFlowElement']);
    expect(body('<Istilah id="wpl">WPL</Istilah>').tree.children.map(({ type }) => type)).toEqual(['paragraph']);
  });

  test.each(FORMATS)('of .%s never makes the reader throw', (format) => {
    const HARD = [
      '\0',
      '\uD800',
      '['.repeat(5000),
      '<'.repeat(500),
      '{'.repeat(5000),
      '*a '.repeat(2000),
      '`'.repeat(2000),
      `|${'a|'.repeat(500)}`,
      '<Sebelum>\n'.repeat(200),
    ];
    for (const text of HARD) expect(() => body(text, format), text.slice(0, 10)).not.toThrow();
  });

  test('nested out of all measure does not make the reader throw either', () => {
    const { tree } = body('>'.repeat(3000), 'md');
    expect(() => renderTree(tree, { base: '/', image: plainImage })).not.toThrow();
  });
});
