import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ROOTS } from '../../../src/search/roots.ts';
import { buildKamus } from '../../../src/search/kamus-build.ts';
import { akar as fullAkar } from '../../../src/search/indonesian.ts';
import { readKamus } from '../../../src/search/kamus.ts';
import { concepts } from '../../../src/search/synonyms.ts';
import { decodeWords, encodeWords } from '../../../src/search/wordlist.ts';
import { smallSite } from './site.ts';

const { kamus, akar } = smallSite();

test('a word list comes back as it went in', () => {
  const words = ['a', 'ajar', 'ajaran', 'ajarkan', 'b2', 'x'.repeat(30), 'x'.repeat(31)].map((word, index) => ({
    word,
    number: index % 5,
  }));
  expect(decodeWords(encodeWords(words))).toEqual(words);
});

test('the browser finds the same root for every word of the site as the build does', () => {
  for (const word of [
    'memangkas',
    'pelayanan',
    'kependudukan',
    'puskesmas',
    'terluar',
    'tulisan',
    'widyaiswara',
    'umpan',
  ])
    expect([word, kamus.akar(word)]).toEqual([word, akar(word)]);
});

test('and for words that the site does not have but whose root it has', () => {
  expect(['melayani', 'menulis', 'penulisnya', 'pangkasan', 'mengelilingi'].map(kamus.akar)).toEqual([
    'layan',
    'tulis',
    'tulis',
    'pangkas',
    'keliling',
  ]);
});

test('finds words by their beginning and roots behind an unfinished prefix', () => {
  expect(kamus.startingWith('pelay', 5)).toEqual(['pelayanan']);
  expect(kamus.startingWith('pelayanan', 5)).toEqual(['pelayanan']);
  expect(kamus.startingWith('zz', 5)).toEqual([]);
  expect(kamus.rootsBegun('menul', 5)).toEqual(['tulis']);
});

test('of the words that begin alike the common one comes first, however long, and a variant spelling is one of them', () => {
  const texts = [
    'pelatihan pelaku praktik loket warga',
    'pelatihan antrean desa guru',
    'pelatihan bidan sekolah kota pasar',
  ];
  const { kamus: file } = buildKamus({ texts, titles: [], suggestions: [], concepts: [], akar: fullAkar });
  const own = readKamus(file);
  expect(own.startingWith('pela', 5)).toEqual(['pelatihan', 'pelaku']);
  expect(own.startingWith('pela', 1)).toEqual(['pelatihan']);
  expect(own.startingWith('prakt', 5).toSorted()).toEqual(['praktek', 'praktik']);
});

test('mends slips only, never a word of the site, a short word or one with digits', () => {
  expect(['pelayanna', 'puskemas', 'widyaswara'].map(kamus.nearest)).toEqual(['pelayanan', 'puskesmas', 'widyaiswara']);
  // "kilnki" is two slips from "klinik", too many for six letters.
  expect(['pelayanan', 'klas', 'pelay4nan', 'transformator', 'kilnki'].map(kamus.nearest)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('letters in the wrong order are a likelier slip than a wrong letter', () => {
  const input = {
    texts: ['pengadaan pengaduan', 'pengadaan'],
    titles: [],
    suggestions: [],
    concepts: [],
    akar: fullAkar,
  };
  const both = readKamus(buildKamus(input).kamus);
  expect(['pengadaun', 'pengadaam'].map(both.nearest)).toEqual(['pengaduan', 'pengadaan']);
});

test('titles that do not fit go to files by the beginning of their words and roots', () => {
  const { kamus: small, titleFiles } = smallSite({ words: 100, roots: 100, titles: 1 });
  const idsIn = (start: string | undefined) => titleFiles.get(start ?? '')?.map(([, id]) => id);
  expect(small.titles).toEqual([]);
  expect(small.titleFileFor('pelayan')).toBe('pe');
  expect(idsIn('pe')).toEqual(['pangkas']);
  expect(idsIn(small.titleFileFor('layan'))).toEqual(['pangkas']);
  expect(idsIn(small.titleFileFor('widya'))).toEqual(['tulisan']);
  expect(small.titleFileFor('zebra')).toBeUndefined();
});

test('a file of titles is asked for once', () => {
  const { kamus: small, titleFiles } = smallSite({ words: 100, roots: 100, titles: 1 });
  small.addTitles('pe', titleFiles.get('pe') ?? []);
  small.addTitles('pe', titleFiles.get('pe') ?? []);
  expect(small.titles.map(([, id]) => id)).toEqual(['pangkas']);
  expect(small.titleFileFor('pelayan')).toBeUndefined();
});

test.each([
  { entries: 1_000, kilobytes: 30 },
  { entries: 10_000, kilobytes: 60 },
])(
  'with $entries entries the kamus and its largest file of titles stay within $kilobytes KB',
  ({ entries, kilobytes }) => {
    const { kamus: file, titleFiles } = buildKamus(synthetic(entries));
    const sizes = [...titleFiles.values()].map(compressed).sort((a, b) => b - a);
    expect((compressed(file) + (sizes[0] ?? 0)) / 1024).toBeLessThan(kilobytes);
    expect(readKamus(file).has('pelayanan')).toBe(true);
  },
  120_000,
);

/** A library of made-up sentences over our roots with the commonest affixes, which has more different words than a real one. */
function synthetic(entries: number) {
  const roots = [...ROOTS];
  let seed = 7;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const affixes = [['', ''], ['', ''], ['', 'an'], ['di', 'kan'], ['ke', 'an'], ['ber', ''], ['ter', ''], ['', 'nya']] as const; // prettier-ignore
  const word = () => {
    const [before, after] = affixes[Math.floor(random() * affixes.length)] ?? ['', ''];
    return `${before}${roots[Math.floor(random() ** 3 * roots.length)]}${after}`;
  };
  const sentence = (length: number) => Array.from({ length }, word).join(' ');
  const titles = Array.from({ length: entries }, (_, number): [string, string, string] => [
    'kasus',
    `entri-${number}-${word()}`,
    `${sentence(8)} pelayanan`,
  ]);
  const texts = titles.map(([, , title]) => `${title} ${sentence(60)}`);
  return { texts, titles, suggestions: [], concepts: [], akar: fullAkar };
}

function compressed(value: unknown): number {
  return gzipSync(JSON.stringify(value)).length;
}

test('reads the names of concepts as the build does, though the site does not have them: difabel is not di-fabel', () => {
  const rows = [{ id: 'disabilitas', nama: 'Penyandang disabilitas', padanan: ['difabel'] }];
  const all = concepts(rows, fullAkar);
  const { kamus: file } = buildKamus({
    texts: ['penyandang disabilitas'],
    titles: [],
    suggestions: [],
    concepts: all,
    akar: fullAkar,
  });
  const read = readKamus(file);
  expect(read.akar('difabel')).toBe('difabel');
  expect(read.mentions([{ text: 'difabel', roots: ['difabel'] }])[0]?.concepts[0]?.token).toBe('disabilitas');
});
