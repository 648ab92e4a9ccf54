import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Format, parseDocument } from '../../../src/markdown/parse.ts';
import { PAGE_IDS, plainImage, renderParts, renderTree } from '../../../src/markdown/render.ts';
import { PROJECT } from '../content-folder.ts';
import { tagsOf } from './html.ts';

const istilah = new Map([['wpl', 'Belajar "sambil" <kerja> & lain']]);
const render = (body: string, { base = '/', format = 'mdx' }: { base?: string; format?: Format } = {}) =>
  renderTree(parseDocument(`---\na: 1\n---\n${body}`, format).tree, { base, istilah, image: plainImage });
const html = (body: string, options: { base?: string; format?: Format } = {}) => render(body, options).html;

describe('components', () => {
  test.each([
    [
      'a note',
      '<Catatan>\n\nisi\n\n</Catatan>',
      '<div class="catatan catatan-info" role="note"><p class="catatan-judul">Info</p><p>isi</p></div>',
    ],
    [
      'a note on one line',
      '<Catatan jenis="hati-hati">isi</Catatan>',
      '<div class="catatan catatan-hati-hati" role="note"><p class="catatan-judul">Hati-hati</p><p>isi</p></div>',
    ],
    [
      'a step in a list',
      '1. <Langkah durasi="2 minggu">Tulis **ini**</Langkah>\n2. <Langkah>lalu</Langkah>',
      '<ol>\n<li><span class="langkah"><span class="durasi">2 minggu</span> Tulis <strong>ini</strong></span></li>\n<li><span class="langkah">lalu</span></li>\n</ol>',
    ],
    [
      'a step on its own',
      '<Langkah durasi="1 jam">\n\nisi\n\n</Langkah>',
      '<div class="langkah"><span class="durasi">1 jam</span> <p>isi</p></div>',
    ],
    [
      'a quotation',
      '<Kutipan peran="Perawat & bidan">\n\nkata\n\n</Kutipan>',
      '<figure class="kutipan"><blockquote><p>kata</p></blockquote><figcaption>Perawat &#x26; bidan</figcaption></figure>',
    ],
    [
      'a reflection',
      '<Refleksi>\n\n- a\n\n</Refleksi>',
      '<div class="refleksi"><p class="refleksi-judul">Refleksi</p><ul>\n<li>a</li>\n</ul></div>',
    ],
    [
      'a term with its meaning',
      'a <Istilah id="wpl">b</Istilah>',
      '<p>a <a href="/istilah/#wpl" class="istilah" title="Belajar &#x22;sambil&#x22; <kerja> &#x26; lain">b</a></p>',
    ],
    [
      'a term without a meaning',
      '<Istilah id="opd">b</Istilah>',
      '<p><a href="/istilah/#opd" class="istilah">b</a></p>',
    ],
    [
      'a picture',
      '<Gambar berkas="./a.png" alt="Alur &quot;loket&quot; &lt;b&gt;" keterangan="k & l" />',
      '<figure><img src="./a.png" alt="Alur &#x22;loket&#x22; <b>" loading="lazy" decoding="async"><figcaption>k &#x26; l</figcaption></figure>',
    ],
    [
      'a picture without a caption',
      '<Gambar berkas="./a.png" alt="Alur" />',
      '<figure><img src="./a.png" alt="Alur" loading="lazy" decoding="async"></figure>',
    ],
    [
      'before and after',
      '<Sebelum>\n\na\n\n</Sebelum>\n\n<Sesudah>\n\nb\n\n</Sesudah>',
      '<div class="sebelum"><p class="banding-label">Sebelum</p><p>a</p></div>\n<div class="sesudah"><p class="banding-label">Sesudah</p><p>b</p></div>',
    ],
  ])('render %s', (_name, body, expected) => {
    expect(html(body)).toBe(expected);
  });
});

test.each([
  ['text', 'a \\< b & "c"', '<p>a &#x3C; b &#x26; "c"</p>'],
  ['code', '`<b> & "c"`', '<p><code>&#x3C;b> &#x26; "c"</code></p>'],
  [
    'an address',
    '[a](https://x.id/?a=1&b="2")',
    '<p><a href="https://x.id/?a=1&#x26;b=%222%22" rel="noopener noreferrer">a</a></p>',
  ],
  ['a title', '[a](#b \'c "d" <e>\')', '<p><a href="#b" title="c &#x22;d&#x22; <e>">a</a></p>'],
  [
    'an alternative text',
    '![a "b" <c>](./d.png)',
    '<p><img src="./d.png" alt="a &#x22;b&#x22; <c>" loading="lazy" decoding="async"></p>',
  ],
  [
    'the title of a picture',
    `![abc](./d.png 'c "d" e')`,
    '<p><img src="./d.png" alt="abc" loading="lazy" decoding="async" title="c &#x22;d&#x22; e"></p>',
  ],
  ['a language of code', '```"><script>\nx\n```', '<pre><code class="language-&#x22;><script>">x\n</code></pre>'],
])('< & and " are escaped in %s', (_name, body, expected) => {
  const format = body.includes('<c>') ? 'md' : 'mdx';
  expect(html(format === 'md' ? body.replace('<c>', '\\<c>') : body, { format })).toBe(expected);
});

test('links of this site get the path under which it stands, once; others are left alone', () => {
  const body =
    '[a](/praktik/x/) [b](/) [c](/lumbung/kasus/) [d](#x) [e](../x/) <Istilah id="opd">f</Istilah> [g](https://a.id/b/)';
  const hrefs = (base: string) =>
    tagsOf(html(body, { base })).tags.flatMap(({ attributes }) => attributes['href'] ?? []);
  expect(hrefs('/lumbung/')).toEqual([
    '/lumbung/praktik/x/',
    '/lumbung/',
    '/lumbung/kasus/',
    '#x',
    '../x/',
    '/lumbung/istilah/#opd',
    'https://a.id/b/',
  ]);
  expect(hrefs('/')).toEqual([
    '/praktik/x/',
    '/',
    '/lumbung/kasus/',
    '#x',
    '../x/',
    '/istilah/#opd',
    'https://a.id/b/',
  ]);
});

test('headings get ids that are unique, and are listed', () => {
  const { html: out, headings } = render('## Hasil\n\n### Apa & *itu*?\n\n## Hasil\n\n# Judul');
  expect(out).toBe(
    '<h2 id="hasil">Hasil</h2>\n<h3 id="apa--itu">Apa &#x26; <em>itu</em>?</h3>\n<h2 id="hasil-1">Hasil</h2>\n<h1>Judul</h1>',
  );
  expect(headings).toEqual([
    { depth: 2, slug: 'hasil', text: 'Hasil' },
    { depth: 3, slug: 'apa--itu', text: 'Apa & itu?' },
    { depth: 2, slug: 'hasil-1', text: 'Hasil' },
  ]);
});

test('a page gets the sections apart, without their headings; one inside a quotation cuts nothing', () => {
  const { tree } = parseDocument(
    '---\na: 1\n---\nAwal\n\n## Hasil\n\nB\n\n> ## Dikutip\n\n### C\n\n## Sumber\n\nD',
    'mdx',
  );
  const { parts, headings } = renderParts(tree, { base: '/', image: plainImage });
  expect(parts).toEqual([
    { slug: '', heading: '', html: '<p>Awal</p>' },
    {
      slug: 'hasil',
      heading: 'Hasil',
      html: '<p>B</p>\n<blockquote>\n<h2 id="dikutip">Dikutip</h2>\n</blockquote>\n<h3 id="c">C</h3>',
    },
    { slug: 'sumber-1', heading: 'Sumber', html: '<p>D</p>' },
  ]);
  expect(headings.map(({ slug }) => slug)).toEqual(['hasil', 'dikutip', 'c', 'sumber-1']);
});

test('a heading without a letter still has an id', () => {
  expect(render('## 👍\n\n### !!!').headings.map(({ slug }) => slug)).toEqual(['bagian', 'bagian-1']);
});

test('no heading takes the id of a part of the page it stands on', () => {
  const pages = ['kasus', 'praktik', 'studi'].map((kind) => `src/pages/${kind}/[id]/index.astro`);
  const used = new Set([...withComponents(pages)].flatMap((source) => matches(source, /\bid="([^"]+)"/g)));
  expect(used.size).toBeGreaterThan(5);
  expect([...used].toSorted()).toEqual(PAGE_IDS);
  expect(render('## Sumber\n\n### Contoh').headings.map(({ slug }) => slug)).toEqual(['sumber-1', 'contoh']);
});

/** Texts of some Astro files and of all that they are made of. */
function withComponents(files: readonly string[]): Set<string> {
  const seen = new Map<string, string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    const source = readFileSync(path.join(PROJECT, file), 'utf8');
    seen.set(file, source);
    const folder = path.dirname(file);
    waiting.push(...matches(source, /from '(\.[^']+\.astro)'/g).map((name) => path.join(folder, name)));
  }
  return new Set(seen.values());
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

test('a table stands in a box that scrolls and takes the keyboard', () => {
  expect(html('| a | b |\n|---|--:|\n| 1 | 2 |').replaceAll('\n', '')).toBe(
    '<div class="tabel" tabindex="0" role="group" aria-label="Tabel"><table><thead><tr><th>a</th><th align="right">b</th></tr></thead>' +
      '<tbody><tr><td>1</td><td align="right">2</td></tr></tbody></table></div>',
  );
});

test('the properties of a picture come from the caller, by file and alternative text', () => {
  const asked: string[][] = [];
  const image = (berkas: string, alt: string) => {
    asked.push([berkas, alt]);
    return { src: `/_astro${berkas.slice(1)}`, width: 640, alt };
  };
  const { tree } = parseDocument('---\na: 1\n---\n![Satu](./a.png)\n\n<Gambar berkas="./b.webp" alt="Dua" />', 'mdx');
  expect(renderTree(tree, { base: '/', image }).html).toBe(
    '<p><img src="/_astro/a.png" width="640" alt="Satu"></p>\n<figure><img src="/_astro/b.webp" width="640" alt="Dua"></figure>',
  );
  expect(asked).toEqual([
    ['./a.png', 'Satu'],
    ['./b.webp', 'Dua'],
  ]);
});

const ELEMENTS = new Set(
  'a blockquote br code del div em figcaption figure h1 h2 h3 h4 h5 h6 hr img input li ol p pre section span strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const ATTRIBUTES =
  /^(href|rel|class|title|id|src|alt|loading|decoding|role|tabindex|align|start|type|checked|disabled|aria-[a-z]+|data-footnote[a-z-]*)$/;
const SAFE_HREF = /^(?![^]*[\u0000-\u0020])(https?:\/\/[^/\\]|mailto:|\/(?![/\\])|#|\.{1,2}\/)/i;
const SAFE_SRC = /^\.\/(?!.*\.\.)[\w./-]+$/;

/** What in a piece of HTML could run, load or frame something. */
function dangers(out: string): string[] {
  const { tags, rest } = tagsOf(out);
  return [
    ...(rest.includes('<') ? [`stray < in ${rest}`] : []),
    ...tags.flatMap(({ name, attributes }) => [
      ...(ELEMENTS.has(name) ? [] : [`<${name}>`]),
      ...Object.keys(attributes).filter((key) => !ATTRIBUTES.test(key)),
      ...(attributes['href'] === undefined || SAFE_HREF.test(attributes['href']) ? [] : [`href ${attributes['href']}`]),
      ...(attributes['src'] === undefined || SAFE_SRC.test(attributes['src']) ? [] : [`src ${attributes['src']}`]),
    ]),
  ];
}

test('the check for dangers sees them', () => {
  expect(
    [
      '<script>x</script>',
      '<img src="./a.png" onerror="x">',
      '<a href="javascript:x">',
      '<a href=javascript:x>',
      '<svg/onload=x>',
      '<img src="https://a.id/x.png">',
      '<!-- x -->',
      '<a href="//a.id">',
    ].map((out) => dangers(out).length > 0),
  ).toEqual(Array.from({ length: 8 }, () => true));
  expect(dangers('<p title="a > b">c " <em>d</em></p>')).toEqual([]);
});

const ATTACKS = [
  '<script>alert(1)</script>',
  '<script src="https://a.id/x.js"></script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" />',
  '<svg onload="alert(1)"></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,x"></object>',
  '<embed src="https://a.id/x.swf" />',
  '<form action="https://a.id"><input name="x" /></form>',
  '<base href="https://a.id/" />',
  '<meta http-equiv="refresh" content="0;url=https://a.id" />',
  '<link rel="stylesheet" href="https://a.id/x.css" />',
  '<style>@import "https://a.id/x.css";</style>',
  '<math><mtext><script>alert(1)</script></mtext></math>',
  '<a href="javascript:alert(1)">x</a>',
  '<div style="background:url(https://a.id/x)">x</div>',
  '<details open ontoggle="alert(1)">x</details>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<?xml version="1.0"?><x/>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#x6A;avascript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](<\u0001javascript:alert(1)>)',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](//a.id)',
  '[x](/&#9;/a.id)',
  '[x](javascript://a.id/%0aalert(1))',
  '[x](/\\\\a.id)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '[x](https://a.id "\\" onmouseover=\\"alert(1)")',
  '![x](javascript:alert(1))',
  '![x](https://a.id/x.png)',
  '![x](./x.png"onerror="alert(1))',
  '![x"onerror="alert(1)](./x.png)',
  '![x](./x.svg)',
  '<javascript:alert(1)>',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '~~~"onclick="x\na\n~~~',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>alert(1)\\</script>',
  '{alert(1)}',
  "import x from 'https://a.id/x.js'",
  '## <img src=x onerror=alert(1)>',
  '| <script>alert(1)</script> |\n|---|\n| [x](javascript:y) |',
  '- [x](javascript:alert(1))',
  '> <script>alert(1)</script>',
  'a[^1]\n\n[^1]: <script>alert(1)</script> [x](javascript:y)',
  '<Zebra onclick="alert(1)" href="javascript:x">isi</Zebra>',
  '<Catatan onclick="alert(1)">isi</Catatan>',
  '<Catatan jenis="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">isi</Catatan>',
  '<Catatan jenis={alert(1)}>isi</Catatan>',
  '<Catatan {...alert(1)}>isi</Catatan>',
  '<Catatan>\n\n<script>alert(1)</script>\n\n</Catatan>',
  '<Kutipan peran="&lt;script&gt;alert(1)&lt;/script&gt;">isi</Kutipan>',
  '<Langkah durasi="&lt;img src=x onerror=alert(1)&gt;">isi</Langkah>',
  '<Istilah id="&quot; onmouseover=&quot;alert(1)">isi</Istilah>',
  '<Istilah id="x" href="javascript:alert(1)">isi</Istilah>',
  '<Gambar berkas="./x.png" alt="&quot; onerror=&quot;alert(1)" />',
  '<Gambar berkas="./x.png" alt="x" keterangan="&lt;script&gt;alert(1)&lt;/script&gt;" />',
];

describe.each<Format>(['md', 'mdx'])('nothing that runs or loads comes out of .%s', (format) => {
  test.each(ATTACKS)('%s', (attack) => {
    expect(dangers(html(attack, { format }))).toEqual([]);
    expect(dangers(html(`teks ${attack} teks`, { format }))).toEqual([]);
  });
});

test.each([
  '![x][y]\n\n[y]: https://a.id/x.png',
  '![x][y]\n\n[y]: ./x.svg',
  '<Gambar berkas="https://a.id/x.png" alt="Alur" />',
  '<Gambar berkas="//a.id/x.png" alt="Alur" />',
  '<Gambar berkas="./../x.png" alt="Alur" />',
  '<Gambar berkas="javascript:alert(1)" alt="Alur" />',
])('no picture comes out of %s', (body) => {
  expect(tagsOf(html(body)).tags.filter(({ name }) => name === 'img')).toEqual([]);
});

test('a footnote, which the checker refuses, stays as it was typed and brings no section of its own', () => {
  expect(html('a[^1]\n\n[^1]: x', { format: 'md' })).toBe('<p>a[^1]</p>');
});
