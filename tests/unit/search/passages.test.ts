import { expect, test } from 'vitest';
import { akar } from '../../../src/search/indonesian.ts';
import { bestPassage, aroundMatch, sentences } from '../../../src/search/passages.ts';

test('sentences end at a full stop or a line, not inside a number', () => {
  expect(sentences('Ada 4.444 pengantaran. Lalu?\nJudul tanpa titik\n\nAkhir!')).toEqual([
    'Ada 4.444 pengantaran.',
    'Lalu?',
    'Judul tanpa titik',
    'Akhir!',
  ]);
  expect(sentences('')).toEqual([]);
});

test('a name that is shortened ends no sentence', () => {
  expect(sentences('Ruang anak RSUP Dr. Sardjito diukur lagi. Menurut Adi dkk. hasilnya naik.')).toEqual([
    'Ruang anak RSUP Dr. Sardjito diukur lagi.',
    'Menurut Adi dkk. hasilnya naik.',
  ]);
});

test('a long text without an end is one sentence, at once', () => {
  expect(sentences('a '.repeat(200_000))).toHaveLength(1);
});

test('the passage with most of the roots is the reason, the first of equals', () => {
  const passages = [
    { text: 'Obat diantar.' },
    { text: 'Antrean di loket obat memanjang.', label: 'Masalah' },
    { text: 'Obat dan antreannya.' },
  ];
  expect(bestPassage(passages, ['antre', 'obat'], akar)).toEqual({ ...passages[1], share: 1 });
  expect(bestPassage(passages, ['obat'], akar)).toEqual({ ...passages[0], share: 1 });
  expect(bestPassage(passages, ['guru'], akar)).toBeUndefined();
});

test('what stands far before the match is cut off at a word', () => {
  const far = 'Petugas menghitung lagi berkas yang datang sejak pagi di meja depan sebelum membuka antrean.';
  const pieces = aroundMatch(far, ['antre'], akar);
  expect(pieces.map(({ text }) => text).join('')).toBe('… meja depan sebelum membuka antrean.');
  expect(pieces.find(({ match }) => match)?.text).toBe('antrean');
  const near = aroundMatch('Petugas membuka antrean.', ['antre'], akar);
  expect(near.map(({ text }) => text).join('')).toBe('Petugas membuka antrean.');
  expect(aroundMatch(far, ['guru'], akar)).toEqual([{ text: far, match: false }]);
});
