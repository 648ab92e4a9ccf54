import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { placeholderText } from '../../../src/lint/rules/placeholder-text.ts';
import { readLibrary } from '../../../src/reading/library.ts';
import { newEntry } from '../../../src/tools/new-entry.ts';
import type { TitipanIsi } from '../../../src/writing/submission.ts';
import { titipanText, umpanText } from '../../../src/writing/titipan-text.ts';
import { runHere } from '../../support/run-here.ts';
import { door, ISI, kodeIn } from '../intake/door.ts';
import { contentFolder } from './sample-folder.ts';

const TODAY = '2026-11-24';
const KODE = 'LP-7K3Q-9XWM';
const STORY: TitipanIsi = {
  cerita:
    'Setiap Jumat kami belajar Siskeudes satu jam di kantor desa, *bergantian*.\n- Sebelas kali\n## lalu berhenti',
  ...{ tempat: { provinsi: '73', kantor: 'Dinas Contoh Kota Makassar' }, akhir: 'dihentikan', samarkan: false },
  pesan: 'Latih dua orang, bukan satu.',
};
const ANSWERS = [
  ...['--judul', 'Belajar Siskeudes setiap Jumat di kantor desa', '--peran', 'petugas-loket', '--tema', 'pengaduan'],
  '--ya',
];

let dir: string;
beforeEach(() => {
  dir = contentFolder();
  vi.stubEnv('CONTENT_DIR', dir);
  vi.stubEnv('BUILD_DATE', TODAY);
  vi.stubEnv('KIRIMAN_DIR', path.join(dir, 'kiriman'));
});

function waiting(isi: Partial<TitipanIsi> = {}): void {
  mkdirSync(path.join(dir, 'titipan'), { recursive: true });
  writeFileSync(path.join(dir, `titipan/${KODE}.md`), titipanText({ ...STORY, ...isi }, KODE, TODAY));
}

const fromTitipan = (...args: string[]) => runHere(() => newEntry(['kasus', '--dari', KODE, ...args]));
const made = () => readFileSync(path.join(dir, 'kasus/belajar-siskeudes-setiap-jumat-di-kantor-desa.md'), 'utf8');

describe('an entry made of a titipan', () => {
  test('holds what was told in its place, and a mark where the editor must ask', async () => {
    waiting();
    const { code, out } = await fromTitipan(...ANSWERS);
    expect(code).toBe(0);
    expect(out).toContain(`Sesudah selesai, hapus content/titipan/${KODE}.md.`);
    const text = made();
    for (const line of ['unit: dinas-contoh', 'akhir: dihentikan', 'pelapor: unit', 'tema: [pengaduan]'])
      expect(text).toContain(`${line}\n`);
    expect(text).toMatch(/## Yang dilakukan\n\nSetiap Jumat kami belajar/);
    expect(text).toMatch(/## Pelajaran\n\nLatih dua orang, bukan satu\.\n/);
    for (const title of ['Masalah', 'Hasil', 'Bahan diskusi']) expect(text).toMatch(new RegExp(`## ${title}\n\nISI:`));
  });

  test('has no finding but its marks and its length', async () => {
    waiting();
    await fromTitipan(...ANSWERS);
    const { findings } = await readLibrary(dir, TODAY);
    const rules = findings.filter(({ path: shown }) => shown.includes('belajar-siskeudes')).map(({ rule }) => rule);
    expect([...new Set(rules)].filter((rule) => rule !== 'body-length')).toEqual([placeholderText.id]);
  });

  test('takes over what its writer said of words that are no personal data', async () => {
    waiting({ bukan_data_pribadi: [{ potongan: '0411-000001', alasan: 'Telepon kantor desa, bukan orang.' }] });
    await fromTitipan(...ANSWERS);
    expect(made()).toContain('0411-000001');
  });

  test('is not begun while a theme is missing: the themes are named', async () => {
    waiting();
    const { code, err } = await fromTitipan(...ANSWERS.filter((word) => word !== '--tema' && word !== 'pengaduan'));
    expect(code).toBe(1);
    expect(err).toMatch(/--tema belum diisi\. Pilihannya: .*pengaduan/);
  });

  test.each([
    [
      'that is in no list',
      { tempat: { kantor: 'Kantor Desa Contoh' }, samarkan: false },
      /Kantor Desa Contoh.*baru -- unit/,
    ],
    ['that is to be masked', { samarkan: true }, /disamarkan/],
    ['that was not named', { tempat: {} }, /tidak disebut/],
  ])('asks for a unit %s, and tells why', async (_what, isi, said) => {
    waiting(isi);
    const { code, err } = await fromTitipan(...ANSWERS);
    expect(code).toBe(1);
    expect(err).toMatch(said);
    expect(err).toContain('--unit belum diisi');
  });

  test('is made from the repository of the intake where its branch is not checked out', async () => {
    const { post, repository } = await door();
    vi.stubEnv('KIRIMAN_DIR', repository);
    const kode = kodeIn(await post({ isi: { ...ISI, tempat: { kantor: 'Dinas Contoh Kota Makassar' } } }));
    expect((await runHere(() => newEntry(['kasus', '--dari', kode.toLowerCase(), ...ANSWERS]))).code).toBe(0);
    expect(made()).toContain(ISI.cerita);
  });
});

test.each([
  ['a code that nobody has', ['kasus', '--dari', 'LP-0000-0000'], /git switch kiriman\/LP-0000-0000/],
  ['a word that is no code', ['kasus', '--dari', 'cerita'], /Kode "cerita" tidak terbaca/],
  ['another kind', ['adopsi', '--dari', KODE], /hanya dapat dibuat kasus/],
  ['no code', ['kasus', '--dari'], /--dari belum diisi/],
  ['feedback', ['kasus', '--dari', KODE], /bukan cerita titipan/],
])('refuses %s', async (_what, args, said) => {
  mkdirSync(path.join(dir, 'titipan'), { recursive: true });
  writeFileSync(
    path.join(dir, `titipan/${KODE}.md`),
    umpanText({ tentang: 'koreksi', teks: 'Tahunnya keliru.' }, KODE, TODAY),
  );
  const { code, err } = await runHere(() => newEntry(args));
  expect(err).toMatch(said);
  expect(code).toBe(1);
});
