import { expect, test } from 'vitest';
import { readRows, suggest, titleFilesFor } from '../../../src/search/suggest.ts';
import { smallSite } from './site.ts';

const { kamus } = smallSite();
const ids = (typed: string) => suggest(typed, kamus).map(({ id }) => id);

test.each([
  ['pus', ['keliling'], 'a beginning'],
  ['melayani', ['pangkas'], 'a word of the same root'],
  ['waktu pel', ['pangkas'], 'two words, the last unfinished'],
  ['pengajar', ['guru', 'kelas'], 'an alias of a role, before the same root elsewhere'],
  ['antrean', ['pangkas'], 'an alias of an entry'],
  ['warga yang menunggu', ['m1'], 'function words do not count'],
  ['guru', ['guru', 'kelas'], 'the text that begins so comes first'],
  ['puskesmas bus', [], 'every word of two must be met'],
  ['warga marah menunggu', ['m1'], 'of three words one may be unmet'],
  ['warga marah ribut menunggu', [], 'but not two'],
  ['  ', [], 'nothing typed'],
])('%s → %j (%s)', (typed, expected) => {
  expect(ids(typed)).toEqual(expected);
});

test('gives kind and text, at most the limit', () => {
  expect(suggest('guru', kamus, 1)).toMatchObject([{ kind: 'peran', text: 'Guru' }]);
});

test('names the files of titles to load, by the word and by its root, once', () => {
  const { kamus: small, titleFiles } = smallSite({ words: 100, roots: 100, titles: 1 });
  const wanted = titleFilesFor('waktu melayani', small);
  expect(wanted).toEqual(['m', 'la']);
  for (const start of wanted) small.addTitles(start, titleFiles.get(start) ?? []);
  expect(titleFilesFor('waktu melayani', small)).toEqual([]);
  expect(suggest('melayani', small).map(({ id }) => id)).toEqual(['pangkas']);
});

test('two answers come before all else, a third where it fits', () => {
  const suggestions: (typeof kamus)['suggestions'] = [
    ...kamus.suggestions,
    ...['a', 'b', 'c'].map((id): [string, string, string, string] => ['jawaban', id, `Kelas kami sepi ${id}`, 'guru']),
  ];
  const found = suggest('guru', { ...kamus, suggestions }, 4);
  expect(found.map(({ kind, id }) => `${kind}/${id}`)).toEqual(['jawaban/a', 'jawaban/b', 'peran/guru', 'jawaban/c']);
});

test('rows that are read in pieces, as between the keys of a slow phone, answer the same', () => {
  const { kamus: other } = smallSite();
  let pieces = 0;
  while (readRows(other, 2)) pieces += 1;
  expect(pieces).toBe(Math.ceil((other.suggestions.length + other.titles.length) / 2));
  expect(suggest('guru', other)).toEqual(suggest('guru', kamus));
});

test('a page of the house is suggested when all typed words fit, never when one of three is left', () => {
  const page: [string, string, string, string] = ['halaman', 'data/', 'Data terbuka', 'unduh data'];
  const kinds = (typed: string) =>
    suggest(typed, { ...kamus, suggestions: [...kamus.suggestions, page] }).map(({ kind }) => kind);
  expect(kinds('unduh dat')).toEqual(['halaman']);
  expect(kinds('unduh data warga')).toEqual([]);
});
