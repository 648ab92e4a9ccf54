import { expect, test } from 'vitest';
import { markMatches, rootsOf } from '../../../src/search/document.ts';
import { akar } from '../../../src/search/indonesian.ts';

test('gives roots in order, function words dropped, spelling unified', () => {
  const text = 'Pelayanan yang baik di puskesmas itu praktek-praktek kerja sama.';
  expect(rootsOf(text, akar)).toEqual(['layan', 'baik', 'puskesmas', 'praktik', 'kerjasama']);
});

test('keeps both roots of a word of two, and joins a term written as two', () => {
  expect(rootsOf('ketenagakerjaan dan tenaga kerja', akar)).toEqual(['tenaga', 'kerja', 'tenaga', 'kerja']);
  expect(rootsOf('bertanggung jawab atas pertanggungjawaban', akar)).toEqual(['tanggungjawab', 'tanggungjawab']);
  expect(rootsOf('Undang-Undang, undangan', akar)).toEqual(['undangundang', 'undang']);
});

test('two words across a sentence are not one term', () => {
  expect(rootsOf('Kerja. Sama', akar)).toEqual(['kerja', 'sama']);
});

test('marks the words with these roots and loses no character', () => {
  const title = 'Jum’at melayani: pelayanan & “Layanan”.';
  const segments = markMatches(title, ['layan'], akar);
  expect(segments.filter(({ match }) => match).map(({ text }) => text)).toEqual(['melayani', 'pelayanan', 'Layanan']);
  expect(segments.map(({ text }) => text).join('')).toBe(title);
});

test('a figure is marked whole or not at all', () => {
  const marked = (text: string) =>
    markMatches(text, ['2', '44'], akar).flatMap(({ text: one, match }) => (match ? one : []));
  expect(marked('2 dari 44 murid kelas 2')).toEqual(['2', '44', '2']);
  expect(marked('44,2% lalu 2.500, 12,44')).toEqual([]);
});

test('marks nothing when nothing matches, and an empty text gives no segment', () => {
  expect(markMatches('Bus kota', ['layan'], akar)).toEqual([{ text: 'Bus kota', match: false }]);
  expect(markMatches('', ['layan'], akar)).toEqual([]);
});
