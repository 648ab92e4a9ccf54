import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAllowed } from '../../../src/markdown/allowed.ts';
import { failedMarks } from '../../../src/markdown/failed-marks.ts';
import { textLost } from '../../../src/markdown/lost-text.ts';
import { type Format, parseDocument } from '../../../src/markdown/parse.ts';
import { plainImage, renderTree } from '../../../src/markdown/render.ts';

const FRONT = '---\njudul: x\n---\n';

function read(body: string, format: Format) {
  const source = FRONT + body;
  const lines = source.split('\n');
  const { tree, findings } = parseDocument(source, format);
  const all = [...textLost(tree, lines), ...failedMarks(tree, lines)];
  const { html } = renderTree(tree, { base: '/', image: plainImage });
  return { html, told: [...findings, ...checkAllowed(tree, format), ...all], all };
}

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
  'Jum`at, do`a, dan Qur`an.',
  '<https://contoh.go.id/a_b> dan www.contoh.go.id/x_y_z',
];

test.each(SOUND)('"%s" passes', (body) => {
  expect(read(body, 'md').all).toEqual([]);
});

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const MARKS = [' ', ' ', ' ', '\n', '\n\n', '> ', '- ', '* ', '1. ', '#', '## ', '*', '**', '_', '~', '~~', '|', '[', ']', '](', '![', '\\', '    ', '\t', '`', '```\n', '---\n', '===\n', ' #', '(', ')', ':', '&', '<', '>', '{', '^', '=', '"'] as const; // prettier-ignore
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

test.each<Format>(['md', 'mdx'])('of .%s each word comes out, or something is told', (format) => {
  fc.assert(
    fc.property(written, (body) => {
      const { html, told } = read(body, format);
      if (told.length > 0) return;
      const out = new Set(words(html));
      // Where an ending is written to a foreign word the two are one on the page.
      const merged = [...out].join(' ');
      for (const one of words(body).filter((found) => found !== '1' && !/^Catatan|judul$/.test(found)))
        expect(/\d{3}/.test(one) ? out.has(one) : merged.includes(one), one).toBe(true);
    }),
    { numRuns: 4000, seed: 18 },
  );
});
