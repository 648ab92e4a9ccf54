import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { parseDocument } from '../../../src/markdown/parse.ts';
import { editions, searchedText, singleFile, formatKilobytes } from '../../../src/publishing/single-file.ts';
import { searchDocuments } from '../../../src/publishing/search-documents.ts';
import { fileRenderer } from '../../../src/publishing/single-file-body.ts';
import { peran } from '../examples.ts';
import { kasusEntry, praktikEntry, rawLibrary, studiEntry } from '../catalog/library-data.ts';

const library = buildLibrary(rawLibrary({ kasus: [kasusEntry('a'), kasusEntry('b')] }), '2026-11-24');
const [entry] = library.entries;
const [edition] = editions(library);
if (!entry || !edition) throw new Error('single-file.test: the library is empty');

test('a large library has an edition of the best, and one for each role that has something', () => {
  const kasus = Array.from({ length: 201 }, (_, at) => kasusEntry(`k${at}`, { peran: ['bidan', 'pengelola-p3k'] }));
  const roles = [peran('bidan', 'Bidan'), peran('pengelola-p3k', 'Pengelola P3K'), peran('guru', 'Guru')];
  const large = buildLibrary({ ...rawLibrary({ kasus }), peran: roles }, '2026-11-24');
  const names = editions(large).map(({ name }) => name);
  expect(names).toEqual(['lumbung-praktik', 'lumbung-praktik-bidan', 'lumbung-praktik-pengelola-p3k']);
});

const own = `kasus-${entry.id}`;
test.each([
  ['headings go one step down, with ids of their own', '## Langkah\n\n### Satu', `<h3 id="${own}-langkah">Langkah</h3>\n<h4 id="${own}-satu">Satu</h4>`],
  ['a link to an entry in the file stays in it', '[b](/kasus/b/)', '<p><a href="#kasus-b">b</a></p>'],
  ['a link to an entry that is not in it leads to the site', '[c](/kasus/c/)', '<p><a href="https://contoh.go.id/lumbung/kasus/c/">c</a></p>'],
  ['so does one to a place in an entry', '[b](/kasus/b/#x)', '<p><a href="https://contoh.go.id/lumbung/kasus/b/#x">b</a></p>'],
  ['a link within the text stays in it', '[ke](#langkah)', `<p><a href="#${own}-langkah">ke</a></p>`],
  ['a link elsewhere is as it was', '[l](https://lain.id/a?b&c)', '<p><a href="https://lain.id/a?b&#x26;c" rel="noopener noreferrer">l</a></p>'],
  ['pictures are left out, their captions stay', '![a](./a.png)\n\n<Gambar berkas="./b.png" alt="b" keterangan="Dua" />', '<p></p>\n<figure><figcaption>Dua</figcaption></figure>'],
  ['a table keeps its box', '| a |\n| - |\n| b |', '<div class="tabel" tabindex="0" role="group" aria-label="Tabel"><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table></div>'],
  ['a note is a note by its look', '<Catatan>\n\nisi\n\n</Catatan>', '<div class="catatan catatan-info"><p class="catatan-judul">Info</p><p>isi</p></div>'],
])('%s', (_, text, html) => {
  const render = fileRenderer(edition, library, 'https://contoh.go.id/lumbung/');
  expect(render(entry, parseDocument(`---\na: 1\n---\n${text}`, 'mdx').tree).replaceAll(/\n(?=<(thead|tr|tbody|th|td|\/))/g, '')).toBe(html);
}); // prettier-ignore

test('the script cannot end its element, and nothing is left for a later step', () => {
  const page = singleFile(edition, {
    library,
    home: 'https://contoh.go.id/',
    script: 'const a = "</script>";',
    treeOf: () => parseDocument('Isi.', 'md').tree,
    sha256: (text) => String(text.length),
  });
  expect(page).toContain('<script>const a = "<\\/script>";</script>');
  expect(page).not.toMatch(/\/\*skrip\*\/|__[A-Z]+__/);
});

test('other names and sources are searched, and no markup', () => {
  const text = searchedText(edition);
  for (const word of [...entry.data.alias, ...entry.data.sumber.map(({ judul }) => judul)])
    expect(text).toContain(word);
  expect(text).not.toMatch(/<\w/);
});

test('first steps and questions of a case are in the file and are searched', () => {
  const told = { coba_senin: ['Catat jam <datang> orang.'], belum_diketahui: ['Berapa lama warga menunggu?'] };
  const one = buildLibrary(rawLibrary({ kasus: [kasusEntry('a', told)] }), '2026-11-24');
  const [whole] = editions(one);
  if (!whole) throw new Error('single-file.test: there is no edition');
  const treeOf = () => parseDocument('Isi.', 'md').tree;
  const page = singleFile(whole, {
    library: one,
    home: 'https://contoh.go.id/',
    script: '',
    treeOf,
    sha256: () => 'a',
  });
  expect(page).toContain('<h3>Coba Senin (usul redaksi)</h3><ul><li>Catat jam &lt;datang&gt; orang.</li></ul>');
  expect(page).toContain('<h3>Tanyakan dulu sebelum meniru</h3><ul><li>Berapa lama warga menunggu?</li></ul>');
  for (const text of [...told.coba_senin, ...told.belum_diketahui]) {
    expect(searchedText(whole)).toContain(text);
    expect(searchDocuments(one)[0]?.text).toContain(text);
  }
});

test('findings of a practice are in the file and are searched, with the way to their study', () => {
  const rows = {
    praktik: [praktikEntry('p')],
    studi: [studiEntry('a', { judul: 'Kader <terlatih> menimbang lebih tepat' }), studiEntry('b', { praktik: [{ id: 'p', kaitan: 'sebagian', putusan: 'campuran' }], judul: 'Yang hanya kerabat dekat' })],
  }; // prettier-ignore
  const one = buildLibrary(rawLibrary(rows), '2026-11-24');
  const [whole] = editions(one);
  if (!whole) throw new Error('single-file.test: there is no edition');
  const treeOf = () => parseDocument('Isi.', 'md').tree;
  const page = singleFile(whole, { library: one, home: 'https://contoh.go.id/lumbung/', script: '', treeOf, sha256: () => 'a' });
  expect(page).toContain(
    '<li><a href="https://contoh.go.id/lumbung/studi/a/">Kader &lt;terlatih&gt; menimbang lebih tepat</a> (Indonesia (Provinsi 73))<br>',
  );
  expect(page).not.toContain('Yang hanya kerabat dekat');
  expect(searchedText(whole)).toContain(rows.studi[0]?.data.temuan[0]?.hal);
}); // prettier-ignore

test('a size is told in KB', () => expect(formatKilobytes(359_936)).toBe('351,5 KB'));
