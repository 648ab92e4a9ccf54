import { describe, expect, test } from 'vitest';
import { checkAllowed } from '../../../src/markdown/allowed.ts';
import { type Format, parseDocument } from '../../../src/markdown/parse.ts';
import { sortFindings } from '../../../src/schema/finding.ts';
import { shown } from '../examples.ts';

// The front matter takes three lines, so the body begins on line 4.
const check = (body: string, format: Format = 'mdx') => {
  const { tree, findings } = parseDocument(`---\na: 1\n---\n${body}`, format);
  return shown(sortFindings([...findings, ...checkAllowed(tree, format)]));
};
const block = (tag: string, name: string) => `Awal.\n\n${tag}\n\nisi\n\n</${name}>`;

const CODE = 'tidak dijalankan dan tidak diterima. Tulis nilainya sebagai teks dalam tanda kutip: nama="nilai".';
const HTML = 'tidak diterima. Tulis dengan Markdown, atau pakai komponen yang tersedia.';
const BRACES =
  'kurung kurawal di .mdx terbaca sebagai kode. Tulis tanpa kurung kurawal, apit dengan `kutip balik`, atau ganti ekstensi berkas menjadi .md.';
const MODULE = 'import dan export tidak dijalankan dan tidak diterima. Hapus baris ini.';
const LINK =
  'Pakai alamat https://, alamat di situs ini seperti /praktik/bedah-kasus/, atau bagian halaman seperti #hasil.';
const IMAGE =
  'bukan berkas di folder tulisan ini. Simpan gambarnya di sebelah tulisan dan tulis "./nama-gambar.png" (png, jpg, webp, atau avif).';
const NOTE = 'catatan kaki tidak diterima. Tulis sebagai kalimat biasa.';

test.each([
  ['text with emphasis, code and a break', '**a** *b* ~~c~~ `{d} <e>`\\\nf'],
  ['lists, quotes, rules and code', '- a\n  1. b\n\n> c\n\n---\n\n```js\n{x} <b>\n```'],
  ['a table', '| a | b |\n|---|--:|\n| 1 | 2 |'],
  [
    'every component',
    '<Catatan jenis="info">\n\na <Istilah id="wpl">b</Istilah>\n\n</Catatan>\n\n<Kutipan peran="Bidan">\n\nc\n\n</Kutipan>\n\n<Refleksi>\n\nd\n\n</Refleksi>\n\n<Gambar berkas="./a.png" alt="Alur loket" />\n\n<Sebelum>\n\ne\n\n</Sebelum>\n\n<Sesudah>\n\nf\n\n</Sesudah>\n\n1. <Langkah durasi="1 jam">g</Langkah>',
  ],
  [
    'addresses of the web, of this site, beside it and in the page',
    '[a](https://a.id) [b](HTTP://a.id) [c](/kasus/x/) [d](#hasil) [e](../x/) [f](mailto:a@b.id) https://a.id',
  ],
  ['a picture beside the text', '![Alur](./a/b-1.webp)'],
  ['an escaped less-than', 'tunggu \\<5 menit, a < b'],
])('lets through %s', (_name, body) => {
  expect(check(body)).toEqual([]);
});

test.each([
  [
    'an expression for a value',
    block('<Catatan jenis={x}>', 'Catatan'),
    [`6:10 [unsafe-mdx] kode di dalam kurung kurawal pada <Catatan> ${CODE}`],
  ],
  [
    'a spread',
    block('<Catatan {...x}>', 'Catatan'),
    [`6:10 [unsafe-mdx] kode di dalam kurung kurawal pada <Catatan> ${CODE}`],
  ],
  [
    'a spread in a sentence',
    'a <Istilah id="wpl" {...x}>b</Istilah>',
    [`4:21 [unsafe-mdx] kode di dalam kurung kurawal pada <Istilah> ${CODE}`],
  ],
  [
    'a misspelt component',
    block('<Catatn>', 'Catatn'),
    ['6:1 [unknown-component] komponen <Catatn> tidak dikenal. Maksud Anda <Catatan>?'],
  ],
  [
    'an unknown component',
    'a <Zebra />',
    [
      '4:3 [unknown-component] komponen <Zebra> tidak dikenal. Yang tersedia: Catatan, Langkah, Kutipan, Refleksi, Istilah, Gambar, Sebelum, Sesudah.',
    ],
  ],
  [
    'a member of a component',
    '<Catatan.Kecil />',
    [
      '4:1 [unknown-component] komponen <Catatan.Kecil> tidak dikenal. Yang tersedia: Catatan, Langkah, Kutipan, Refleksi, Istilah, Gambar, Sebelum, Sesudah.',
    ],
  ],
  ['a name of the prototype', '<__proto__ />', [expect.stringMatching(/^4:1 \[unknown-component\] /)]],
  ['an empty tag', 'a <>b</>', ['4:3 [unsafe-mdx] tag kosong <> tidak diterima. Hapus tag ini.']],
  ['raw HTML in a sentence', 'a <b>c</b>', [`4:3 [raw-html] HTML <b> ${HTML}`]],
  ['a raw HTML block', block('<div>', 'div'), [`6:1 [raw-html] HTML <div> ${HTML}`]],
  ['a script', '<script>alert(1)</script>', [`4:1 [raw-html] HTML <script> ${HTML}`]],
  ['an event', '<img src="x" onerror="alert(1)" />', [`4:1 [raw-html] HTML <img> ${HTML}`]],
  ['a namespaced tag', '<svg:x />', [`4:1 [raw-html] HTML <svg> ${HTML}`]],
  ['a comment', 'a\n\n<!-- x -->', ['6:1 [raw-html] komentar HTML tidak diterima. Hapus komentar ini.']],
  ['a footnote', 'a[^1]\n\n[^1]: b', [`4:2 [unsafe-mdx] ${NOTE}`, `6:1 [unsafe-mdx] ${NOTE}`]],
  ['an import', "import x from 'y'\n\nteks", [`4:1 [unsafe-mdx] ${MODULE}`]],
  ['an export', 'a\n\nexport const b = 1', [`6:1 [unsafe-mdx] ${MODULE}`]],
  ['an expression', 'a\n\n{1 + 1}', [`6:1 [unsafe-mdx] ${BRACES}`]],
  ['braces in a table', '| {a} | b |\n|---|---|\n| 1 | 2 |', [`4:3 [unsafe-mdx] ${BRACES}`]],
  ['braces as entities', '&#123;x&#125;', [`4:1 [unsafe-mdx] ${BRACES}`]],
  [
    'less than a number',
    'tunggu <5 menit',
    [
      '4:8 [unsafe-mdx] "<5 menit" terbaca sebagai awal komponen. Di .mdx tulis "\\<" atau "kurang dari", atau ganti ekstensi berkas menjadi .md.',
    ],
  ],
  [
    'a value off the list',
    '<Catatan jenis="pentng" />',
    [
      '4:1 [component-attributes] <Catatan>: jenis "pentng" tidak dikenal. Maksud Anda "penting"? Pilihannya: info, penting, hati-hati.',
    ],
  ],
  ['an attribute left out', 'a <Istilah>b</Istilah>', ['4:3 [component-attributes] <Istilah>: id wajib diisi.']],
  [
    'an attribute without a value',
    '<Catatan jenis />',
    ['4:1 [component-attributes] <Catatan>: jenis "true" tidak dikenal. Pilihannya: info, penting, hati-hati.'],
  ],
  [
    'a block in a sentence',
    'a <Catatan>b</Catatan> c',
    [
      '4:3 [component-attributes] <Catatan> berada di tengah kalimat. Taruh pada barisnya sendiri, dengan baris kosong di atas dan di bawahnya.',
    ],
  ],
])('.mdx refuses %s', (_name, body, findings) => {
  expect(check(body)).toEqual(findings);
});

test('an unknown attribute is one sentence with one full stop', () => {
  expect(check('<Catatan warna="merah" />')).toEqual([
    '4:1 [component-attributes] <Catatan>: kunci "warna" tidak dikenal. Kunci yang dikenal: jenis.',
  ]);
});

test('an import for its effects alone is refused as well', () => {
  expect(check("import 'y'\n\nteks")).toEqual([`4:1 [unsafe-mdx] ${MODULE}`]);
});

test('braces far down a paragraph are found on their own line', () => {
  expect(check('satu\ndua {x}\ntiga')).toEqual([expect.stringMatching(/^5:/)]);
});

describe.each<Format>(['md', 'mdx'])('addresses in .%s', (format) => {
  test.each([
    ['javascript:', 'javascript:alert(1)', 'javascript:alert(1)'],
    ['javascript: in other case', 'JaVaScript:alert(1)', 'JaVaScript:alert(1)'],
    ['javascript: as an entity', '&#x6A;avascript:alert(1)', 'javascript:alert(1)'],
    ['javascript: with a named entity', 'javascript&colon;alert(1)', 'javascript:alert(1)'],
    ['javascript: behind a control character', '<\u0001javascript:alert(1)>', '\u0001javascript:alert(1)'],
    ['javascript: with a tab', '<java\tscript:alert(1)>', 'java\tscript:alert(1)'],
    ['javascript: with a line break', 'java&#10;script:alert(1)', 'java\nscript:alert(1)'],
    ['vbscript: with control characters', '<\u000bvb\tscript:msgbox(1)>', '\u000bvb\tscript:msgbox(1)'],
    ['data:', 'data:text/html;base64,AAAA', 'data:text/html;base64,AAAA'],
    ['file:', 'file:///etc/passwd', 'file:///etc/passwd'],
    ['blob:', 'blob:https://a.id/x', 'blob:https://a.id/x'],
    ['another host without a scheme', '//jahat.example', '//jahat.example'],
    ['another host by a backslash', '/\\\\jahat.example', '/\\jahat.example'],
    ['another host by two backslashes', '\\\\\\\\jahat.example', '\\\\jahat.example'],
    ['another host by a tab that browsers drop', '/&#9;/jahat.example', '/\t/jahat.example'],
    ['an address with a line break', 'https://a.id/x&#10;y', 'https://a.id/x\ny'],
    ['javascript: that looks like a host', 'javascript://a.id/%0aalert(1)', 'javascript://a.id/%0aalert(1)'],
    ['http: without a host', 'http:jahat.example', 'http:jahat.example'],
    ['https:/// ', 'https:///jahat.example', 'https:///jahat.example'],
    ['a mail with hidden receivers', 'mailto:a@b.id?bcc=c@d.id', 'mailto:a@b.id?bcc=c@d.id'],
    ['a bare word', 'kasus/x', 'kasus/x'],
    ['nothing', '', ''],
  ])('a link to %s is refused', (_name, written, url) => {
    expect(check(`a [b](${written})`, format)).toEqual([`4:3 [unsafe-link] tautan "${url}" tidak diterima. ${LINK}`]);
  });

  test('a definition is held to the same rule, where it stands', () => {
    expect(check('a [b][c]\n\n[c]: javascript:alert(1)', format)).toEqual([
      `6:1 [unsafe-link] tautan "javascript:alert(1)" tidak diterima. ${LINK}`,
    ]);
  });

  test.each([
    ['of another host', 'https://a.id/x.png', 'remote-resource'],
    ['of another host without a scheme', '//a.id/x.png', 'remote-resource'],
    ['as data', 'data:image/png;base64,AA', 'remote-resource'],
    ['as a script', 'javascript:x.png', 'remote-resource'],
  ])('a picture %s is refused', (_name, url, rule) => {
    expect(check(`a ![b](${url})`, format)).toEqual([`4:3 [${rule}] gambar "${url}" ${IMAGE}`]);
  });

  test.each([
    ['as SVG', './x.svg', 'tidak berakhir dengan .png'],
    ['of the folder above', '../x.png', 'menunjuk ke folder lain'],
    ['of the folder above, in disguise', './../x.png', 'menunjuk ke folder lain'],
    ['of the folder above, further down', './a/../../x.png', 'menunjuk ke folder lain'],
    ['of the folder above, encoded', './%2e%2e/x.png', 'memuat tanda "%"'],
    ['of the root', '/etc/x.png', 'menunjuk ke folder lain'],
    ['of a drive', 'C:/x.png', 'menunjuk ke folder lain'],
    ['without ./', 'denah.png', 'belum diawali "./". Tulis "./denah.png"'],
    ['that is no picture', './x.html', 'tidak berakhir dengan .png'],
    ['with a query', './x.png?y=./x.png', 'memuat tanda "?"'],
    ['with a bracket', './denah(1).png', 'memuat tanda "(", jadi gambarnya tidak tampil. Ganti nama berkasnya, misalnya denah-1.png'],
    ['with an encoded blank', './denah%20ruang.png', 'memuat tanda "%", jadi gambarnya tidak tampil. Ganti nama berkasnya, misalnya denah-ruang.png'],
    ['as on Windows', '.\\denah.png', 'memuat tanda "\\"'],
  ])('a picture %s is refused by what is wrong with its name', (_name, url, word) => {
    const [found = '', ...more] = check(`a ![b](${url})`, format);
    expect(found).toMatch(/^4:3 \[unsafe-link\] nama gambar "/);
    expect(found).toContain(word);
    expect(more).toEqual([]);
  }); // prettier-ignore

  test.each(['https://a.id/x.png', '../x.png', './x.svg'])('a picture by reference to %s is refused', (url) => {
    expect(check(`a ![b][c]\n\n[c]: ${url}`, format)).toEqual([
      expect.stringMatching(/\[(remote-resource|unsafe-link)\] gambar /),
    ]);
  });
});

test.each([
  ['./../x.png', 'nama gambar "./../x.png" menunjuk ke folder lain'],
  ['denah ruang.png', 'nama gambar "denah ruang.png" memuat spasi'],
  ['https://a.id/x.png', '<Gambar>: berkas harus gambar di folder yang sama'],
  ['./x.svg', 'nama gambar "./x.svg" tidak berakhir dengan .png'],
])('<Gambar> of %s is refused', (berkas, words) => {
  expect(check(`<Gambar berkas="${berkas}" alt="Alur loket" />`)).toEqual([
    expect.stringContaining(`4:1 [component-attributes] ${words}`),
  ]);
});

test.each([
  ['Baris<br>dua', 'raw-html', 'HTML <br> tidak diterima.'],
  ['Baris</br>dua', 'raw-html', 'HTML <br> tidak diterima.'],
  ['<layanan@contoh.go.id>', 'unsafe-mdx', 'alamat di antara "<" dan ">" tidak terbaca di .mdx.'],
  ['<www.contoh.go.id>', 'unsafe-mdx', 'alamat di antara "<" dan ">" tidak terbaca di .mdx.'],
])('of %s in .mdx is said how to write it', (body, rule, words) => {
  expect(check(body, 'mdx')).toEqual([expect.stringContaining(`[${rule}] ${words}`)]);
});

describe('.md', () => {
  test('takes less-than, braces and import lines as plain text', () => {
    expect(check("tunggu <5 menit, {x}\n\nimport x from 'y'\n\n{1 + 1}", 'md')).toEqual([]);
  });

  test.each([
    ['raw HTML in a sentence', 'a <b>c</b>', [`4:3 [raw-html] HTML <b> ${HTML}`, `4:7 [raw-html] HTML <b> ${HTML}`]],
    ['a raw HTML block', 'a\n\n<div>\nb\n</div>', [`6:1 [raw-html] HTML <div> ${HTML}`]],
    ['a comment', 'a\n\n<!-- b -->', [`6:1 [raw-html] HTML ${HTML}`]],
    ['a declaration', '<!DOCTYPE html>', [`4:1 [raw-html] HTML ${HTML}`]],
    [
      'a script in angles',
      'a <javascript:alert(1)>',
      [`4:3 [unsafe-link] tautan "javascript:alert(1)" tidak diterima. ${LINK}`],
    ],
    [
      'a component',
      '<Catatan>',
      ['4:1 [raw-html] komponen <Catatan> hanya dapat dipakai di berkas .mdx. Ganti ekstensi berkas menjadi .mdx.'],
    ],
    ['a footnote', 'a[^1]\n\n[^1]: b', [`4:2 [unsafe-mdx] ${NOTE}`, `6:1 [unsafe-mdx] ${NOTE}`]],
  ])('refuses %s', (_name, body, findings) => {
    expect(check(body, 'md')).toEqual(findings);
  });
});

test('one run tells everything that is wrong in a file, in the order of the text', () => {
  const body = `Tunggu <5 menit [x](javascript:1)

<Catatn>

<b>tebal</b> {y}

</Catatn>

<!-- catatan -->

![a](https://a.id/b.png) dan[^1]

<Kutipan>

<Istilah id={z}>kata</Istilah>

</Kutipan>

[^1]: kaki
`;
  expect(check(body).map((line) => line.split(']')[0])).toMatchInlineSnapshot(`
    [
      "4:8 [unsafe-mdx",
      "4:17 [unsafe-link",
      "6:1 [unknown-component",
      "8:1 [raw-html",
      "8:14 [unsafe-mdx",
      "12:1 [raw-html",
      "14:1 [remote-resource",
      "14:29 [unsafe-mdx",
      "16:1 [component-attributes",
      "18:10 [unsafe-mdx",
      "22:1 [unsafe-mdx",
    ]
  `);
});
