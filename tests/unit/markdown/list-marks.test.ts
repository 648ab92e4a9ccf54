import { describe, expect, test } from 'vitest';
import { markedLines, typedItems } from '../../../src/markdown/list-marks.ts';
import { parseDocument } from '../../../src/markdown/parse.ts';
import { pastedLists, pastedTables } from '../../../src/markdown/pasted-lists.ts';

const NUMBERED = [
  '1. x\n2. y', '1) x\n2) y', '(1) x\n(2) y', '1.) x\n2.) y', '[1] x\n[2] y', '01. x\n02. y', '1.\u00a0x\n2.\u00a0y', '1.Xa\n2.Ya', '1)Xa\n2)Ya',
  '1\tx\n2\ty', '1- x\n2- y', '1: x\n2: y', '1/ x\n2/ y', '1️⃣ x\n2️⃣ y', '1⃣x\n2⃣y', '① x\n② y', '⑴ x\n⑵ y', '⒈x\n⒉y', '❶ x\n❷ y', '➊ x\n➋ y', '2. x\n3. y', '1. x\n1. y', '1) x\n2. y', '1.1 x\n1.2 y',
  'a. x\nb. y', 'a) x\nb) y', '(a) x\n(b) y', 'A. x\nB. y', 'a.\u00a0x\nb.\u00a0y', 'a.Xa\nb.Ya', 'i. x\nii. y', 'I. x\nII. y', '(i) x\n(ii) y', 'i) x\nii) y',
]; // prettier-ignore
const BULLETED = [
  '- x\n- y', '-\u00a0x\n-\u00a0y', '-\tx\n-\ty', '-x\n-y', '* x\n* y', '+ x\n+ y', '• x\n• y', '•x\n•y', '•\tx\n•\ty', '▪ x\n▪ y', '○ x\n○ y', '➢ x\n➢ y', '✓ x\n✓ y',
  '☐ x\n☐ y', '– x\n– y', '— x\n– y', '· x\n· y', '\uf0b7 x\n\uf0b7 y', '\uf0a7\u00a0x\n\uf0a7\u00a0y', '✅ x\n✅ y', '✔️ x\n✔️ y', '👉 x\n👉 y', '➡️x\n➡️y', 'o\tx\no\ty', 'Ø x\nØ y', '- 5 x\n- 6 y', '[ ] x\n[x] y', '[X] x\n[ ] y',
]; // prettier-ignore
const NONE = [
  '2024. Tahun itu x\n2025. Tahun ini y', '12. Tahun', 'a. b.', 'a.n. Kepala Dinas\nb.d. Sekretaris', 'd.a. Jalan x', 's.d. Mei\ns.d. Juni', 'No. 5\nNo. 6', 'I. Gusti', 'A. Yani', '5] warga\n5] warga',
  '1.250 warga\n2.300 warga', '08.00 Apel\n09.00 Rapat', '5 orang\n6 orang', '1,5 juta\n2,5 juta', '+ 5 persen\n+ 6 persen', '-5 derajat\n-6 derajat', 'b. x\nc. y', 'u.p. Kepala\nu.b. Kepala', 'a. x\nf. y',
  'Rp1.000\nRp2.000', '**x**\n**y**', '*x*\n*y*', '★★ x\n★★ y', '#1 x\n#2 y', 'dr. x\ndr. y', '1/2 x\n2/3 y', '5-10 x\n6-12 y', '08:00 x\n09:00 y', '5 - 10 x\n6 - 12 y', '3.2.1 x', '--- x\n--- y', '(lihat x)\n(lihat y)', '[ ] x', '[x] warga\n[y] warga', 'A. Rahman membuka loket.\nB. Santoso mencatat jamnya.',
]; // prettier-ignore

describe('marks of lists as people type and paste them', () => {
  const read = (text: string) => markedLines(text.split('\n')).map((line) => line && [line.text.toLowerCase().replace(/xa|ya|\d /, (word) => word[0] ?? ''), line.numbered]); // prettier-ignore
  test.each(NUMBERED)('%j is numbered', (text) => expect(read(text)).toEqual([['x', true], ['y', true]])); // prettier-ignore
  test.each(BULLETED)('%j is not', (text) => {
    expect(markedLines(text.split('\n')).map((line) => [line?.text.at(-1), line?.numbered])).toEqual([['x', false], ['y', false]]); // prettier-ignore
  });
  test.each(NONE)('%j is no list', (text) => expect(markedLines(text.split('\n')).filter(Boolean)).toEqual([]));

  test('lists within lists, and letters that are numbers of Rome', () => {
    const text =
      'A. Awal\n1. jam\na) pagi\nb) siang\n2. hari\nB. Akhir\n1. lagi\nC. c\nD. d\nE. e\nF. f\nG. g\nH. h\nI. i\nJ. j';
    const marks = markedLines(text.split('\n'));
    expect(marks.map((line) => line?.depth).join('')).toBe('012210100000000');
    expect(marks.at(-2)).toMatchObject({ text: 'i', place: 9 });
  });
});

test.each([
  ['one a line', 'Apa?\nSiapa?', ['Apa?', 'Siapa?']],
  ['empty lines between', 'Apa?\n\nSiapa?', ['Apa?', 'Siapa?']],
  ['without points', 'Antrean panjang\nKami tidak tahu sebabnya', ['Antrean panjang', 'Kami tidak tahu sebabnya']],
  ['all in small letters', 'antrean panjang\npetugas kurang', ['antrean panjang', 'petugas kurang']],
  ['wrapped', 'Apa yang membuat warga\nmenunggu?\nSiapa?', ['Apa yang membuat warga menunggu?', 'Siapa?']],
  ['wrapped before a name', `Apa yang membuat antrean di loket pendaftaran\nPuskesmas Melati pendek?\nSiapa?`, ['Apa yang membuat antrean di loket pendaftaran Puskesmas Melati pendek?', 'Siapa?']],
  ['marked and wrapped', '1. Apa yang\nMelati ubah?\n2. Siapa?', ['Apa yang Melati ubah?', 'Siapa?']],
  ['a sentence within an item', '1. Catat.\nLalu bahas.\n2. Buka.', ['Catat. Lalu bahas.', 'Buka.']],
  ['mixed marks', '1. Apa?\n- Siapa?\nKapan?', ['Apa?', 'Siapa?', 'Kapan?']],
  ['a year at the start', '2024. Tahun itu ramai.\nBuku catatan', ['2024. Tahun itu ramai.', 'Buku catatan']],
  ['one alone', '• Apa?', ['Apa?']],
  ['one letter alone', 'a. Apa?', ['a. Apa?']],
])('items of a list: %s', (_name, text, items) => expect(typedItems(text)).toEqual(items)); // prettier-ignore

describe('lists that Markdown does not see', () => {
  const found = (body: string) => {
    const source = `---\na: 1\n---\n${body}`;
    return pastedLists(parseDocument(source, 'md').tree, source.split('\n')).map(({ lines }) => lines.flatMap(({ mark, line, column }) => (mark ? [`${line}:${column} ${mark.text}`] : []))); // prettier-ignore
  };

  test.each([
    ['in a paragraph', 'Awal:\na. x\nb. y', [['5:1 x', '6:1 y']]],
    ['in paragraphs of their own', '• x\n\n• y', [['4:1 x', '6:1 y']]],
    ['within an item', '1. Awal\n   a. x\n   b. y', [['5:4 x', '6:4 y']]],
    ['in a quotation', '> a. x\n> b. y', [['4:3 x', '5:3 y']]],
    ['marked twice', '- • x\n- • y', [['4:3 x', '5:3 y']]],
    ['after a list', '- x\n\na) y\n\nb) z', [['6:1 y', '8:1 z']]],
    ['one mark alone', 'a. x\n\nLalu y.', []],
    ['with a backslash', '1\\. x\n2\\. y', []],
    ['lists that it sees', '1. x\n2. y\n\n- x\n- y', []],
    ['in a table', '| • x |\n| --- |\n| • y |', []],
    ['in code', '```\na. x\nb. y\n```', []],
  ])('%s', (_name, body, lists) => expect(found(body)).toEqual(lists));

  test.each([
    ['Bulan\tJumlah\nJanuari\t12', 1],
    ['| a | b |\n| 1 | 2 |', 1],
    ['| a | b |\n|---|\n| 1 | 2 |', 1],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 0],
    ['| a | b |', 0],
    ['1\tx\n2\ty', 0],
    ['No\tNama\n1\tx\n2\ty', 1],
    ['Nama:\tx', 0],
    ['Senin | 12\nSelasa | 13', 1],
    ['Senin | Selasa', 0],
    ['Nilai |x| itu\nsama dengan |y| itu', 0],
    ['Bulan\tJumlah\nlalu teks', 0],
  ])('tables that it does not see: %j', (body, count) => {
    const source = `---\n---\n${body}`;
    expect(pastedTables(parseDocument(source, 'md').tree, source.split('\n'))).toHaveLength(count);
  });
});
