import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { Format } from '../../../src/markdown/parse.ts';
import { read, wordsOf } from './page-words.ts';

/** What a writer typed, and a word of the message that answers it. */
const TOLD: readonly (readonly [body: string, word: string])[] = [
  ['> 50% warga pulang sebelum siang.', 'kutipan'],
  ['>60 menit menunggu sudah biasa.', 'kutipan'],
  ['> Rp5 juta habis untuk kertas.', 'kutipan'],
  ['> = 40 orang', 'kutipan'],
  ['> ±40 orang', 'kutipan'],
  ['- Senin\n- > 50 orang', 'kutipan'],
  ['+ 5 persen dari tahun lalu', 'daftar'],
  ['2019. Tahun pertama kami.', 'nomor daftar'],
  ['31. Itu nomor loketnya.', 'nomor daftar'],
  ['1. Buka\n2. Panggil\n4. Catat', 'bernomor 4'],
  ['Ukuran 5*3*2 meter', 'tengah kata'],
  ['Kode A*B*C dipakai.', 'tengah kata'],
  ['**1**2 orang', 'tengah kata'],
  ['Jum`at, do`a, dan Qur`an.', 'tengah kata'],
  ['*) Angka sementara*)', 'huruf miring'],
  ['>> lihat lampiran', 'kutipan'],
  ['> lima puluh persen warga pulang', 'kutipan'],
  ['> setengah desa datang', 'kutipan'],
  ['> ~ 40 orang', 'kutipan'],
  ['> US$ 40', 'kutipan'],
  ['> < 40 orang', 'kutipan'],
  ['Jumlah warga yang pulang\n> separuh desa', 'kutipan'],
  ['Satu\n\n>', 'kutipan'],
  ['- # 1 prioritas', '"#"'],
  ['> ### Judul', '"#"'],
  ['| a | b |\n|---|---|\n| 1 | 2 |\nKeterangan: angka', 'tabel di atasnya'],
  ['Simpan di C:\\\ndua', 'akhir baris'],
  ['![Denah ruang](./denah.png "Denah lantai satu")', 'Denah lantai satu'],
  ['Lihat \\*ini\\*, "www.contoh.go.id", lalu ** penting **', '**'],
  ['Kepala bidang setuju\n---', 'judul'],
  ['Kepala bidang setuju\n===', 'judul'],
  ['## Bahasa C #', 'akhir judul'],
  ['| a | b |\n| - | - |\n| Januari | 12 | turun |', 'sel'],
  ['| a | b |\n| - | - |\n| 08.00|09.00 | Loket A |', 'sel'],
  ['[1]: https://dinkes.contoh.go.id/laporan', 'tautan'],
  ['[Hasil]: #penting', 'tautan'],
  ['[a][l] dan [b][l]\n\n[l]: /satu/\n[l]: /dua/', 'sudah ada'],
  ['Folder \\\\server\\_arsip', '"\\"'],
  ['Folder C:\\data\\_arsip', '"\\"'],
  ['Folder D:\\_arsip', '"\\"'],
  ['~~~\nLoket dibuka pukul tujuh.\n~~~~ tutup', 'tidak ditutup'],
  ['``` Langkah pertama\nbuka\n```', 'Langkah'],
  ['![Denah](./denah ruang.png)', 'spasi'],
  ['![Denah](./WhatsApp Image 2024-05-05 at 09.12.33.jpeg)', 'spasi'],
  ['![[denah.png]]', '[['],
  ['[[denah]]', '[['],
  ['![Denah', '!['],
  ['[laporan](https://contoh.go.id/laporan tahunan)', 'alamat tautan'],
  ['[laporan tahunan][laporan]', 'alamat'],
  ['** penting **', '**'],
  ['**“penting”**nya', '**'],
  ['Warga menunggu__lama__sekali', '__'],
  ['Ini *penting * sekali', '"*"'],
  ['##Hasil', 'judul'],
  ['##\u00a0Hasil', 'judul'],
  ['## Hasil {#hasil}', '{#'],
  ['Ini ==penting== sekali', '=='],
  ['Menurut catatan[^1] itu', 'catatan kaki'],
  ['| a | b |\n|---|\n| 1 | 2 |', 'pemisah'],
  ['a | b\n--|--|--\n1 | 2', 'pemisah'],
  ['| a | b |\n| – | – |\n| 1 | 2 |', 'pemisah'],
  ['####### Tujuh', 'judul'],
  ['> [!NOTE]\n> Buka pagi.', 'kotak'],
  ['Tulis ```kode di sini', '"```"'],
];

test.each(TOLD)('"%s" is told: %s', (body, word) => {
  expect(
    read(body, 'md')
      .all.map(({ message }) => message)
      .join('\n'),
  ).toContain(word);
});

const SOUND = [
  '> Loket itu seharusnya buka lebih pagi, kata warga.',
  '> Pada 2020 ada\n> 50 orang yang datang.',
  '1. Buka\n2. Panggil\n\nLalu:\n\n3. Catat',
  '1. Buka\n1. Panggil\n1. Catat',
  '1) Buka\n2) Panggil',
  'Ruangnya 5 * 3 meter, atau 5 x 3, atau 5 × 3.',
  '*Posting*an itu dibaca, lalu di-*upload* lagi.',
  '**P**emantauan **W**ilayah **S**etempat',
  'Berkas data_loket_2024.csv dan `\\\\server\\_arsip`.',
  'Alamatnya C:\\data dan \\\\\\\\server\\\\arsip.',
  'Nama: ______ Umur: ____',
  'Nomor 0812**** ditutup bintang.',
  'Nilainya 0,05** dan A***, ditulis S**i, 12%** lalu (n = 4)**.',
  '**) Angka sementara\n\n*) Angka tetap',
  '> 1. Buka loket\n> 2. Panggil',
  '> “50% warga pulang,” kata petugas.',
  '> RPJMD itu kami baca bersama.',
  'Kata petugas:\n> Kami baru tahu.',
  'Warga berkata\n> Kami menunggu.',
  '> ~~Batal~~ jadi.',
  '> Lima puluh orang datang, kata petugas.',
  '> - Buka loket\n> - Panggil',
  '| a | b |\n|---|---|\n| 1 | 2 |\n\nKeterangan: angka',
  'Hasilnya 5 > 3 dan 08.00~10.00.',
  '#SemarangHebat dipakai warga, juga #loket.',
  'Kata warga [ibu rumah tangga] dan [1][2].',
  'Lihat [panduan][p].\n\n[p]: https://contoh.go.id/panduan "Panduan loket"',
  '[panduan (bagian 2)](https://id.wikipedia.org/wiki/Pos_(layanan) "Pos")',
  '| a | b |\n| - | -: |\n| Januari | 12 |\n| Februari |',
  '| a | b |\n| - | - |\n| 08.00\\|09.00 | Loket |',
  '```yaml\nkunci: nilai\n```',
  'R&amp;D, 5 &gt; 3, caf&eacute;, dan &copy;.',
  '- [ ] Cek loket\n- [x] Cek kursi',
  'Ditulis \\*begitu\\*, \\#loket, dan \\[tanpa\\](tautan).',
  'Hari Jum`at saja.',
  '<https://contoh.go.id/a_b> dan www.contoh.go.id/x_y_z',
];

test.each(SOUND)('"%s" passes', (body) => {
  expect(read(body, 'md').all).toEqual([]);
});

const MARKS = [' ', ' ', ' ', '\n', '\n\n', '> ', '- ', '* ', '1. ', '#', '## ', '*', '**', '_', '~', '~~', '|', '[', ']', '](', '![', '\\', '    ', '\t', '`', '```\n', '---\n', '===\n', ' #', '(', ')', ':', '&', '<', '>', '{', '^', '=', '"', 'www.x.go.id', 'a@x.go.id'] as const; // prettier-ignore
/** Shapes that Markdown drops words of; \u0001 stands for a word of its own. */
const SHAPES = ['\n\n| \u0001 | \u0001 |\n| - | - |\n| \u0001 | \u0001 | \u0001 |\n', '\n\n[\u0001]: /\u0001/\n', '\n``` \u0001 \u0001\n\u0001\n```\n', '\n<!-- \u0001 -->\n', ' [\u0001][\u0001] ', '\n[^\u0001]: \u0001\n', '\n<Catatan judul="\u0001">\n\n\u0001\n\n</Catatan>\n'] as const; // prettier-ignore
const word = fc.constantFrom('\u0001', '\u0001 ', ' \u0001');
/** Texts in which no word stands twice. */
const written = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: word },
      { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 1, arbitrary: fc.constantFrom(...SHAPES) },
    ),
    { minLength: 1, maxLength: 24 },
  ) // prettier-ignore
  .map((parts) => {
    let count = 0;
    return parts.join('').replaceAll('\u0001', () => ((count += 1) % 3 === 0 ? `${count + 100}` : `kata${count}x`));
  });

test.each([
  ['<Gambar berkas="./denah.png" alt="Denah ruang">isi</Gambar>', 'di dalam <Gambar>'],
  ['<Catatan jenis="info" jenis="penting">\n\nIsi.\n\n</Catatan>', 'dua kali'],
])('of %s is told: %s', (body, word) => {
  expect(read(body, 'mdx').all.map(({ message }) => message)).toEqual([expect.stringContaining(word)]);
});

test('an address that is found late has its place, and so has the text around it', () => {
  const { tree, all } = read('Dua baris,\nsatu \\* "www.contoh.go.id/a&amp;b" dan "b@contoh.go.id" ** itu **', 'md');
  const places: string[] = [];
  visit(tree, 'link', ({ url, position }) => void places.push(`${position?.start.line}:${position?.start.column}-${position?.end.column} ${url}`)); // prettier-ignore
  expect(places).toEqual(['5:10-34 http://www.contoh.go.id/a&b', '5:41-55 mailto:b@contoh.go.id']);
  expect(all.map(({ line, column }) => `${line}:${column}`)).toEqual(['5:57']);
});

test.each<Format>(['md', 'mdx'])('of .%s each word comes out, or something is told', (format) => {
  fc.assert(
    fc.property(written, (body) => {
      const { html, told } = read(body, format);
      if (told.length > 0) return;
      const out = new Set(wordsOf(html));
      // Where an ending is written to a foreign word the two are one on the page.
      const merged = [...out].join(' ');
      for (const one of wordsOf(body).filter((found) => found !== '1' && !/^Catatan|judul$/.test(found)))
        expect(/\d{3}/.test(one) ? out.has(one) : merged.includes(one), one).toBe(true);
    }),
    { numRuns: 4000 },
  );
});
