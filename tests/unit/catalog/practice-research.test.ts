import { describe, expect, test } from 'vitest';
import { figureText, participantsText, studyPlace } from '../../../src/catalog/finding-text.ts';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { practiceResearch } from '../../../src/catalog/practice-research.ts';
import { studyChoices } from '../../../src/catalog/study-facets.ts';
import { type Data, sumberData, temuan, temuanData } from '../examples.ts';
import { praktikEntry, rawLibrary, studiEntry } from './library-data.ts';

const study = (id: string, change: Data = {}) =>
  studiEntry(id, { sumber: [{ ...sumberData, url: `https://jurnal.example.org/${id}`, dibaca_bagian: 'abstrak' }], ...change }); // prettier-ignore
const build = (...studi: ReturnType<typeof study>[]) =>
  buildLibrary(rawLibrary({ praktik: [praktikEntry('p')], studi }), '2026-11-24');
function research(...studi: ReturnType<typeof study>[]) {
  const [praktik] = build(...studi).praktik;
  if (!praktik) throw new Error('no practice');
  return practiceResearch(praktik);
}
const abroad = { tempat: { negara: ['GH'], tema: ['kesehatan'] } };
const row = (kesimpulan: string) => ({
  temuan: [{ ...temuanData, nilai: kesimpulan === 'tidak-berubah' ? 0 : -3, kesimpulan }],
});

describe('the findings that matter most', () => {
  const shown = (...studi: ReturnType<typeof study>[]) => research(...studi).main.map(({ study: { id } }) => id);
  const meta = study('meta', { rancangan: 'meta-analisis', ...abroad });
  const trial = study('trial', { rancangan: 'uji-acak', ...abroad });
  const home = study('home', { rancangan: 'sebelum-sesudah' });

  test('Indonesia stands first, then the stronger design', () => {
    expect(shown(trial, home, meta)).toEqual(['home', 'meta', 'trial']);
    expect(shown(trial, meta)).toEqual(['meta', 'trial']);
  });

  test('what bears in part comes after what bears directly', () => {
    const near = study('near', { rancangan: 'meta-analisis', ...abroad, praktik: [{ id: 'p', kaitan: 'sebagian', putusan: 'mendukung' }] }); // prettier-ignore
    expect(shown(near, trial)).toEqual(['trial', 'near']);
  });

  test('a failure is among them where there is one', () => {
    const failed = study('failed', { rancangan: 'sebelum-sesudah', ...abroad, ...row('tidak-berubah') });
    expect(shown(home, meta, trial, failed)).toEqual(['home', 'meta', 'failed']);
  });

  test('each study is there once: with a figure where it has one, with its failure where that would not be shown', () => {
    const rows = [
      { ...temuanData, nilai: undefined },
      { ...temuanData, nilai: -7 },
    ];
    const both = research(study('both', { temuan: rows }), trial).main;
    expect(both.map(({ study: { id }, row: { nilai } }) => [id, nilai])).toEqual([['both', -7], ['trial', temuanData.nilai]]); // prettier-ignore
    const failing = study('failing', { ...abroad, temuan: [temuanData, ...row('tidak-berubah').temuan] });
    expect(research(failing).main.map(({ row: { kesimpulan } }) => kesimpulan)).toEqual(['tidak-berubah']);
  });

  test('opinions and associations are not among them', () => {
    const opinion = study('opinion', { temuan: [{ ...temuanData, jenjang: 'pendapat' }] });
    expect(shown(opinion)).toEqual([]);
  });
});

test('conditions come with who says so, two of a study', () => {
  const syarat = ['Kunjungan berulang.', 'Ada catatan tertulis.', 'Ada waktu khusus.'];
  expect(research(study('s', { syarat })).conditions.map(({ text, study: { id } }) => [text, id])).toEqual([
    ['Kunjungan berulang.', 's'],
    ['Ada catatan tertulis.', 's'],
  ]);
});

test('what nobody measured is said, and nothing else', () => {
  expect(research().unknown).toEqual(['Kami belum menemukan penelitian tentang praktik ini.']);
  expect(research(study('s', abroad)).unknown).toEqual([
    'Apakah warga ikut merasakannya?',
    'Berapa biayanya bila dijalankan terus?',
    'Apakah hasilnya sama di kantor pemerintah Indonesia?',
  ]);
  const all = ['warga', 'biaya'].map((jenjang) => ({ ...temuanData, jenjang }));
  expect(research(study('s', { temuan: all })).unknown).toEqual([]);
});

test.each<[Data, string]>([
  [{}, '−12 menit'],
  [{ rentang: [-20.5, -1], p: '<0.001' }, '−12 menit (rentang −20,5 sampai −1), p < 0,001'],
  [{ bentuk: 'ukuran-efek', arah: 'naik', nilai: 0.871, satuan: 'g', p: 0.03 }, 'g = 0,871, p = 0,03'],
  [{ nilai: undefined, sesudah: 18, pembanding: { sesudah: 40 } }, '18 menit; pembanding 40 menit'],
  [
    {
      bentuk: 'sebelum-sesudah',
      nilai: undefined,
      sebelum: 61,
      sesudah: 24,
      satuan: '%',
      pembanding: { sebelum: 60, sesudah: 59.5 },
    },
    '61% → 24%; pembanding 60% → 59,5%',
  ],
  [{ bentuk: 'sebelum-sesudah', nilai: undefined, sesudah: 98, satuan: '% dari 120 proyek' }, '98% dari 120 proyek'],
  [{ nilai: undefined }, ''],
])('figures are told as printed: %j', (change, text) => {
  expect(figureText(temuan(change))).toBe(text);
});

test('place and people are told in words', () => {
  const [one] = build(study('s', { peserta: { studi: 12, orang: 4210 } })).studi;
  if (!one) throw new Error('no study');
  expect([studyPlace(one), participantsText(one.data)]).toEqual(['Indonesia (Provinsi 73)', '12 studi, 4.210 orang']);
  const [many] = build(study('s', { tempat: { negara: ['GH', 'KE'], tema: ['kesehatan'] } })).studi;
  expect(many && studyPlace(many)).toBe('Ghana dan Kenya');
});

test('every choice of the list has its studies, Indonesia before other countries', () => {
  const choices = studyChoices(build(study('a', abroad), study('b')));
  const of = (facet: string) =>
    choices.filter((one) => one.facet === facet).map(({ id, studies }) => [id, studies.length]);
  expect(of('negara')).toEqual([
    ['ID', 1],
    ['GH', 1],
  ]);
  expect(of('praktik')).toEqual([['p', 2]]);
  expect(of('peran')).toEqual([]);
  expect(choices.find(({ id }) => id === 'ID')?.url).toBe('/studi/menurut/negara/ID/');
});
