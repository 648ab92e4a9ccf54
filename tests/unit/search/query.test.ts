import { describe, expect, test } from 'vitest';
import { planQuery, rootsOfPlan, searchesOf } from '../../../src/search/query.ts';
import { smallSite } from './site.ts';

const { kamus } = smallSite();
const roots = (text: string, options = {}) => planQuery(text, kamus, options).terms.map(({ root }) => root);

test.each([
  ['melayani', ['layan'], 'affixed word the site does not have'],
  ['karir penulisan', ['tulis'], 'unknown word left out'],
  ['bagaimana cara melayani penduduk di pulau?', ['layan', 'penduduk', 'pulau'], 'a question'],
  [
    'pusat kesehatan masyarakat keliling',
    ['pusat sehat masyarakat', 'keliling'],
    'full form of an abbreviation is one term',
  ],
  ['feedback murid', ['feedback', 'murid'], 'names of concepts are known'],
  ['pelayanan pelayanan', ['layan', 'layan'], 'said twice'],
  ['apa itu', [], 'nothing but function words'],
  ['pela\u00adyanan', ['layan'], 'a soft hyphen inside a word'],
  ['pela\u200byanan', ['layan'], 'a space without a width'],
  ['pe\u2060la\ufeffyanan', ['layan'], 'other marks that cannot be seen'],
  ['😀 ... !?', [], 'no word at all'],
  ['', [], 'nothing'],
])('%s → %j (%s)', (text, expected) => {
  expect(roots(text)).toEqual(expected);
});

test.each(['yang', 'di', 'apa itu', 'dan yang'])('"%s" stands in every text, so it is not called unknown', (text) => {
  expect(planQuery(text, kamus)).toMatchObject({ terms: [], unknown: [], dropped: text.split(' ') });
});

test('says which words are unknown and which were cut', () => {
  const { unknown, dropped } = planQuery('bagaimana cara merakit traktor di pulau', kamus);
  expect(unknown).toEqual(['merakit', 'traktor']);
  expect(dropped).toEqual(['bagaimana', 'cara', 'di']);
});

test('numbers are sought though the kamus does not list them', () => {
  expect(planQuery('pulau 2019', kamus)).toMatchObject({ terms: [{ root: 'pulau' }, { root: '2019' }], unknown: [] });
});

test('with an incomplete kamus an unknown word is left to the index', () => {
  const { kamus: small } = smallSite({ words: 5, roots: 5, titles: 100 });
  expect(planQuery('traktor', small)).toMatchObject({ terms: [{ root: 'traktor' }], unknown: [] });
  expect(planQuery('traktor', kamus)).toMatchObject({ terms: [], unknown: ['traktor'] });
});

test('of a long question the common words are left out, and said to be', () => {
  const { kamus: large } = smallSite();
  const asked = 'murid pulau terluar menulis ilmiah kelas layanan umpan keliling';
  const { terms, dropped } = planQuery(asked, {
    ...large,
    isCommon: (root) => ['layan', 'tulis', 'pulau'].includes(root),
  });
  expect(terms).toHaveLength(6);
  expect(terms.map(({ root }) => root)).toContain('pulau');
  expect(dropped).toEqual(['menulis', 'layanan']);
});

test('a question word is kept when it is all there is', () => {
  expect(planQuery('cara', kamus).dropped).toEqual([]);
});

describe('slips', () => {
  test('are mended and said', () => {
    expect(planQuery('pelayanna puskemas', kamus).terms.map(({ correction }) => correction)).toEqual([
      { from: 'pelayanna', to: 'pelayanan' },
      { from: 'puskemas', to: 'puskesmas' },
    ]);
  });

  test('are not mended on request', () => {
    expect(planQuery('pelayanna', kamus, { correct: false })).toMatchObject({ terms: [], unknown: ['pelayanna'] });
  });

  test('a right word that the site does not have is not mended', () => {
    const isWord = (word: string) => word === 'pelayan2' || word === 'klinis';
    expect(planQuery('klinis', kamus, { isWord })).toMatchObject({ terms: [], unknown: ['klinis'] });
    expect(planQuery('klinis', kamus).terms[0]?.correction).toEqual({ from: 'klinis', to: 'klinik' });
  });
});

describe('unfinished words', () => {
  test('find the words that begin like them', () => {
    expect(planQuery('pelay', kamus).terms).toMatchObject([{ surface: 'pelay', prefix: ['layan'] }]);
    expect(planQuery('menul', kamus).terms).toMatchObject([{ prefix: ['tulis'] }]);
  });

  test('a whole word is also taken for a beginning while it is typed, not afterwards', () => {
    expect(planQuery('pul', kamus, { typing: true }).terms[0]?.prefix).toEqual(['pulau']);
    expect(planQuery('tulis', kamus, { typing: true }).terms[0]?.prefix).toBeUndefined();
    expect(planQuery('layan ', kamus, { typing: true }).terms[0]?.prefix).toBeUndefined();
  });
});

describe('other names', () => {
  test('a name brings the concept, at less than its own weight', () => {
    expect(planQuery('murid', kamus).terms[0]?.alternatives).toEqual([{ token: 'siswa', shown: 'Siswa', weight: 0.7 }]);
    expect(searchesOf(planQuery('murid', kamus).terms[0]!)).toEqual([
      { query: 'muridq', weight: 1 },
      { query: 'zxsiswaq', weight: 0.7 },
    ]);
  });

  test('a word of the same root is not the name: belajar is no pelajar', () => {
    expect(planQuery('pelajar', kamus).terms[0]?.alternatives).toHaveLength(1);
    expect(planQuery('belajar', kamus).terms[0]?.alternatives).toEqual([]);
  });

  test('an abbreviation may look like a function word', () => {
    expect(roots('feedback')).toEqual(['feedback']);
  });
});

test('an affixed name is recognised as it is written', () => {
  expect(planQuery('masukan', kamus).terms[0]?.alternatives[0]?.token).toBe('umpanbalik');
});

test('a term of two roots is one search, a beginning one search a root', () => {
  expect(searchesOf({ surface: 'x', root: 'tenaga kerja', roots: ['tenaga', 'kerja'], alternatives: [] })).toEqual([
    { query: 'tenagaq kerjaq', weight: 1 },
  ]);
  expect(searchesOf({ surface: 'x', root: 'a', roots: ['aa'], alternatives: [], prefix: ['aa', 'ab'] })).toEqual([
    { query: 'aaq', weight: 1 },
    { query: 'abq', weight: 0.9 },
  ]);
});

test('the roots of a plan are those to be marked', () => {
  expect(rootsOfPlan(planQuery('melayani pul', kamus))).toEqual(['layan', 'pulau']);
});
