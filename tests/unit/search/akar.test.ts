import { describe, expect, test } from 'vitest';
import { createAkar } from '../../../src/search/akar.ts';
import { EXCEPTIONS } from '../../../src/search/exceptions.ts';
import { akar, isIndonesian, siteAkar } from '../../../src/search/indonesian.ts';
import { ROOTS } from '../../../src/search/roots.ts';
import { SPELLING } from '../../../src/search/spelling.ts';
import { rows } from './table.ts';

describe.each([
  { families: 'tuning-families.tsv', others: 'tuning-non-families.tsv', share: 0.98 },
  { families: 'families.tsv', others: 'non-families.tsv', share: 0.99 },
])('$families', ({ families, others, share }) => {
  test('forms of a word meet its root', () => {
    const all = rows(families).flatMap(([root = '', forms = '']) => forms.split(' ').map((form) => ({ root, form })));
    const missed = all.filter(({ root, form }) => akar(form) !== akar(root)).map(({ root, form }) => `${form}≠${root}`);
    expect(1 - missed.length / all.length, missed.join(' ')).toBeGreaterThanOrEqual(share);
  });

  test('unrelated words do not meet', () => {
    expect(rows(others).filter(([first = '', second = '']) => akar(first) === akar(second))).toEqual([]);
  });
});

test.each([
  ['melayani', 'layan', 'a nasal prefix and -i'],
  ['menulis', 'tulis', 'the nasal has swallowed the t'],
  ['menilai', 'nilai', 'the nasal belongs to the root'],
  ['penarikan', 'tarik', 'no -kan after peN-'],
  ['mengecek', 'cek', 'menge- before one syllable'],
  ['mengritik', 'kritik', 'k lost before r'],
  ['pemberdayaan', 'daya', 'two prefixes'],
  ['mempertanggungjawabkan', 'tanggungjawab', 'a term of two words'],
  ['ketenagakerjaan', 'tenaga-kerja', 'two roots that an affix embraces'],
  ['pengambilalihan', 'ambil-alih', 'two roots, the second as short as may be'],
  ['keberlanjutan', 'lanjut', 'ke-ber-an'],
  ['ketidakadilan', 'adil', 'tidak inside'],
  ['bekerja', 'kerja', 'ber- before -er-'],
  ['belajar', 'ajar', 'bel-'],
  ['berasa', 'rasa', 'r of prefix and root are one'],
  ['antarrekan', 'rekan', 'a bound form'],
  ['pascabencana', 'bencana', 'a bound form'],
  ['reruntuhan', 'runtuh', 'first syllable said twice'],
  ['langkah-langkah', 'langkah', 'said twice'],
  ['langkah-langkahnya', 'langkah', 'said twice, with -nya'],
  ['sayur-mayur', 'sayur', 'half an echo'],
  ['tanya-jawab', 'tanya-jawab', 'two words'],
  ['ASN-nya', 'asn', '-nya after a hyphen'],
  ['di-upload', 'upload', 'prefix before a loan'],
  ['dipraktekkan', 'praktik', 'old spelling inside affixes'],
  ['terorganisir', 'organisasi', 'old loan suffix inside affixes'],
  ['keefektipan', 'efektif', 'p for f inside affixes'],
  ['diminimalisir', 'minimalisasi', '-isir for -isasi'],
  ['dharma', 'darma', 'a letter that the standard dropped'],
  ["Jum'at", 'jumat', 'apostrophe'],
  ['nulis', 'tulis', 'spoken form'],
  ['beras', 'beras', 'a root that looks affixed'],
  ['pengadaan', 'pengadaan', 'a term of its own'],
  ['berpengetahuan', 'pengetahuan', 'an affixed term of its own'],
  ['perundang-undangan', 'undangundang', 'law is not an invitation'],
  ['tumpukan', 'tumpuk', '-an before -kan'],
  ['berapi', 'api', 'the r is of the prefix where both fit'],
  ['terinci', 'rinci', 'the r is of the root where both fit'],
  ['terpaku', 'paku', 'no -ku on a shorter root'],
  ['terpetakan', 'peta', 'ter- with -kan, not with -an'],
  ['menyukai', 'suka', 'ny is s before it is c'],
  ['terang-terangan', 'terang', 'said twice, with -an'],
  ['terbagi-bagi', 'bagi', 'said twice, with a prefix'],
  ['undang-undangnya', 'undangundang', 'a term of its own, with -nya'],
  ['mengkloning', 'kloning', 'a loan that keeps its k'],
])('%s → %s (%s)', (word, root) => {
  expect(akar(word)).toBe(root);
});

test('a word that no list knows stays whole and meets its own affixed forms', () => {
  const bare = createAkar({ roots: [], exceptions: [], spelling: [] });
  expect(['makassar', 'banyuwangi', 'literasi', 'metode'].map(bare)).toEqual([
    'makassar',
    'banyuwangi',
    'literasi',
    'metode',
  ]);
  expect(['blokir', 'memblokir', 'pemblokiran', 'diblokirkan', 'blokirnya'].map(bare)).toEqual(Array(5).fill('blokir'));
  expect(['fabrikasi', 'memfabrikasi', 'terfabrikasi'].map(bare)).toEqual(Array(3).fill('fabrikasi'));
});

test('the cheapest known root wins over a shorter one that fits too', () => {
  const two = createAkar({ roots: ['tari', 'tarik'], exceptions: [], spelling: [] });
  expect(two('penarikan')).toBe('tarik');
  expect(two('tarian')).toBe('tari');
});

test('abbreviations of the site are roots', () => {
  expect(akar('kemenpan')).not.toBe('kemenpan');
  expect(siteAkar([{ id: 'kemenpan', nama: 'Kementerian', singkatan: 'Kemenpan' }])('KEMENPAN')).toBe('kemenpan');
});

test('knows a right word from a slip', () => {
  expect(['kelapa', 'pengembangannya', 'tenaga-kerja'].map(isIndonesian)).toEqual([true, true, true]);
  expect(['pelayanna', 'puskemas'].map(isIndonesian)).toEqual([false, false]);
});

describe('word lists', () => {
  test('roots are many, lower-case letters only', () => {
    expect(ROOTS.size).toBeGreaterThan(3_500);
    expect([...ROOTS].filter((root) => !/^[a-z]{3,}$/.test(root))).toEqual([]);
  });

  test('a variant spelling is no root, and its standard is one or comes to one', () => {
    expect([...SPELLING.keys()].filter((variant) => ROOTS.has(variant))).toEqual([]);
    expect([...SPELLING.values()].filter((standard) => !isIndonesian(standard))).toEqual([]);
  });

  test('an exception does not lead to another one', () => {
    const roots = [...new Set(EXCEPTIONS.values())];
    expect(roots.filter((root) => (EXCEPTIONS.get(root) ?? root) !== root)).toEqual([]);
  });
});
