import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { entryTemplate } from '../../../src/writing/entry-template.ts';
import { withUnitRow } from '../../../src/writing/unit-row.ts';
import { readLists } from '../../../src/reading/lists.ts';
import { placeholderText } from '../../../src/lint/rules/placeholder-text.ts';
import { readLibrary } from '../../../src/reading/library.ts';
import { readEntry } from '../../../src/markdown/entry.ts';
import type { EntryCollection } from '../../../src/schema/index.ts';
import { newEntry } from '../../../src/tools/new-entry.ts';
import { runHere } from '../../support/run-here.ts';
import { contentFolder, UNIT_YML } from './sample-folder.ts';

const TOOL = fileURLToPath(new URL('../../../src/tools/new-entry.ts', import.meta.url));
const TODAY = '2026-11-24';
const JUDUL = 'Loket kedua dibuka bergilir: Senin pagi';
const KASUS = [
  'kasus',
  ...['--judul', JUDUL, '--unit', 'dinas-contoh', '--peran', 'petugas-loket,kepala-unit', '--tema', 'pengaduan'],
  ...['--metode', 'bedah-kasus', '--akhir', 'berjalan', '--mulai', '2026-03', '--ya'],
];
const KASUS_FILE = 'kasus/loket-kedua-dibuka-bergilir-senin-pagi.md';

let dir: string;
beforeEach(() => {
  dir = contentFolder();
});

function baru(...args: string[]) {
  vi.stubEnv('CONTENT_DIR', dir);
  vi.stubEnv('BUILD_DATE', TODAY);
  return runHere(() => newEntry(args));
}

const read = (name: string) => readFileSync(path.join(dir, name), 'utf8');
const names = () => readdirSync(dir, { recursive: true }).map(String).toSorted();

describe('the text of a new entry', () => {
  const known: Record<EntryCollection, Parameters<typeof entryTemplate>[1]> = {
    kasus: {
      judul: JUDUL,
      unit: 'a',
      peran: ['a'],
      tema: ['a'],
      metode: ['a'],
      akhir: 'berjalan',
      periode: { mulai: '2026' },
      terbit: TODAY,
    },
    praktik: {
      judul: JUDUL,
      peran: ['a'],
      tema: ['a'],
      metode: ['a'],
      coba: '1-minggu',
      kesulitan: '1',
      terbit: TODAY,
    },
    adopsi: { praktik: 'a', unit: 'a', tanggal: TODAY, akhir: 'sebagian' },
    studi: {
      judul: JUDUL,
      rancangan: 'uji-acak',
      tempat: { tema: ['a'] },
      kepastian: 'rendah',
      hubungan: 'staf-unit',
      terbit: TODAY,
    },
  };
  const kinds = ['kasus', 'praktik', 'adopsi', 'studi'] as const;

  test.each(kinds)('%s: fits the schema and the sections', (kind) => {
    expect(readEntry(kind, entryTemplate(kind, known[kind]), 'md').findings).toEqual([]);
  });

  test.each(kinds)('%s: marks as unfinished each part that is not known', (kind) => {
    const text = entryTemplate(kind, known[kind]);
    const marks = text.split('\n').filter((line) => line.includes('ISI:'));
    expect(marks.length).toBeGreaterThan(3);
    for (const line of marks) expect(line).toMatch(/^(# |\s*- |\d\. )?(\s*[\w"-]+: )?"?ISI:/);
    const body = text.slice(text.lastIndexOf('---\n') + 4);
    const told = body.split('\n').filter((line) => line !== '' && !line.startsWith('## '));
    for (const line of told) expect(line).toMatch(/^(- |\d\. )?ISI:/);
  });

  test('holds what is known once, without a mark', () => {
    const text = entryTemplate('kasus', { ...known.kasus, batasan: 'Hanya satu loket yang diukur selama satu bulan.' });
    expect(text).toContain(`judul: ${JSON.stringify(JUDUL)}\n`);
    expect(text.match(/^batasan: .*$/gm)).toEqual(['batasan: Hanya satu loket yang diukur selama satu bulan.']);
  });

  test('stays data whatever the title holds', () => {
    const judul = '"}: \n- #x\n---\nakhir: berhasil  *a &b !!js <script>';
    const { data } = readEntry('kasus', entryTemplate('kasus', { ...known.kasus, judul }), 'md');
    expect(data?.judul).toBe(judul);
  });

  test('names the field that has no placeholder', () => {
    expect(() => entryTemplate('kasus', {})).toThrow('entryTemplate: "judul" belum diketahui.');
  });
});

describe('npm run baru -- kasus, praktik, adopsi, studi', () => {
  test('runs in a process of its own', () => {
    const env = { ...process.env, CONTENT_DIR: dir, BUILD_DATE: TODAY };
    expect(spawnSync(process.execPath, [TOOL, ...KASUS], { env, input: '' }).status).toBe(0);
    expect(existsSync(path.join(dir, KASUS_FILE))).toBe(true);
  });

  test('writes a file whose only findings are its marks', async () => {
    const { code, out } = await baru(...KASUS);
    expect(out).toBe(
      `content/${KASUS_FILE} siap diisi. Ganti semua yang bertanda "ISI:", lalu periksa: npm run periksa -- content/${KASUS_FILE}`,
    );
    expect(code).toBe(0);
    const { findings } = await readLibrary(dir, TODAY);
    const mine = findings.filter(({ path: shown }) => shown === `content/${KASUS_FILE}`);
    expect(mine.length).toBeGreaterThan(5);
    expect([...new Set(mine.map(({ rule }) => rule))]).toEqual([placeholderText.id]);
  });

  test('writes a praktik, an adopsi and a studi from flags', async () => {
    const praktik = [
      '--judul',
      'Membuka loket kedua secara bergilir',
      '--peran',
      'petugas-loket',
      '--peran',
      'kepala-unit',
    ];
    const lists = ['--tema', 'pengaduan', '--metode', 'bedah-kasus', '--coba', '1-minggu', '--kesulitan', '2'];
    expect((await baru('praktik', ...praktik, ...lists, '--ya')).code).toBe(0);
    expect(read('praktik/membuka-loket-kedua-secara-bergilir.md')).toContain('peran: [petugas-loket, kepala-unit]\n');
    const adopsi = ['--praktik', 'membedah-aduan', '--unit', 'rsud-contoh', '--akhir', 'tidak-berhasil'];
    expect((await baru('adopsi', ...adopsi)).code).toBe(0);
    expect(read('adopsi/rsud-contoh-membedah-aduan.md')).toContain(`tanggal: ${TODAY}\nakhir: tidak-berhasil\n`);
    const studi = [
      '--judul',
      'Loket yang dibuka bergilir lebih lengang',
      '--rancangan',
      'uji-acak',
      '--tema',
      'pengaduan',
    ];
    expect((await baru('studi', ...studi, '--kepastian', 'rendah', '--hubungan', 'independen', '--ya')).code).toBe(0);
    expect(read('studi/loket-yang-dibuka-bergilir-lebih-lengang.md')).toContain(
      'tempat:\n  negara:\n    - ID\n  tema: [pengaduan]\n',
    );
  });

  test('does not write over an entry, with either ending', async () => {
    writeFileSync(path.join(dir, KASUS_FILE.replace('.md', '.mdx')), 'punya orang');
    const { code, err } = await baru(...KASUS);
    expect(err).toContain('"loket-kedua-dibuka-bergilir-senin-pagi" sudah ada dan tidak ditimpa.');
    expect(code).toBe(1);
    expect(existsSync(path.join(dir, KASUS_FILE))).toBe(false);
  });

  test('takes another name', async () => {
    await baru(...KASUS);
    expect((await baru(...KASUS, '--id', 'loket-kedua')).out).toContain('content/kasus/loket-kedua.md');
  });

  test.each([
    ['a name that leaves the folder', ['--id', '../../etc/x'], 'hanya boleh berisi huruf kecil'],
    [
      'an id that is in no list',
      ['--unit', 'dinas-conto'],
      '"dinas-conto" tidak ada di daftar. Maksud Anda "dinas-contoh"?',
    ],
    [
      'a title that is too short',
      ['--judul', 'Loket'],
      '--judul: judul terlalu pendek: 5 karakter, paling sedikit 20.',
    ],
    ['a month that does not exist', ['--mulai', '2026-13'], '--mulai: masa "2026-13" tidak terbaca.'],
    ['an unknown flag', ['--judl', 'x'], 'Pilihan --judl tidak dikenal. Maksud Anda --judul?'],
    ['a word that belongs to no flag', ['loket'], '"loket" tidak terbaca. Apit teks dengan tanda kutip.'],
  ])('refuses %s and writes nothing', async (_what, change, message) => {
    const before = names();
    const { code, err } = await baru(...KASUS, ...change);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
    expect(code).toBe(1);
    expect(names()).toEqual(before);
  });

  test('names everything that is missing at once, with the choices', async () => {
    expect((await baru('adopsi', '--ya')).err).toMatchInlineSnapshot(`
      "Belum dapat ditulis:
        --praktik belum diisi. Pilihannya: membedah-aduan.
        --unit belum diisi. Pilihannya: dinas-contoh, rsud-contoh.
        --akhir belum diisi. Pilihannya: berhasil, sebagian, tidak-berhasil, dihentikan, berjalan, belum-diketahui."
    `);
  });
});

test.each([
  [['kasuss'], 'Jenis "kasuss" tidak dikenal. Maksud Anda "kasus"? Pilihannya: kasus, praktik, adopsi, studi, unit.'],
  [['zzzzzz'], 'Jenis "zzzzzz" tidak dikenal. Pilihannya: kasus, praktik, adopsi, studi, unit.'],
  [[], 'Sebutkan apa yang mau dibuat.'],
])('explains the kinds to %j', async (args, message) => {
  const { code, err } = await baru(...args);
  expect(err).toContain(message);
  expect(code).toBe(1);
});

describe('npm run baru -- unit', () => {
  const UNIT = [
    'unit',
    '--nama',
    'Puskesmas Contoh: "Satu", Barru',
    '--jenis_instansi',
    'rsud',
    '--tingkat',
    'kabupaten',
    '--provinsi',
    '73',
  ];
  const PLACE = ['--kode_kabkota', '7311', '--nama_kabkota', 'Kabupaten Barru', '--ya'];

  test('adds one row and keeps the rest byte for byte', async () => {
    expect((await baru(...UNIT, ...PLACE)).out).toBe(
      'Satu baris ditambahkan di akhir content/acuan/unit.yml. Periksa: npm run periksa',
    );
    const text = read('acuan/unit.yml');
    expect(text.slice(0, UNIT_YML.length)).toBe(UNIT_YML);
    expect(text.slice(UNIT_YML.length)).toMatchInlineSnapshot(`
      "
      - {id: puskesmas-contoh-satu-barru, nama: "Puskesmas Contoh: \\"Satu\\", Barru", jenis_instansi: rsud, tingkat: kabupaten, provinsi: "73", kabkota: {kode: "7311", nama: Kabupaten Barru}}
      "
    `);
    const list = (await readLists(dir)).get('unit');
    expect(list?.findings).toEqual([]);
    expect(list?.rows).toHaveLength(3);
  });

  test.each([
    [
      'a code of another province',
      ['--kode_kabkota', '3578', '--nama_kabkota', 'Kota Surabaya'],
      'dua angka pertama kode',
    ],
    ['an id that is taken', [...PLACE, '--id', 'rsud-contoh'], '"rsud-contoh" sudah ada dan tidak ditimpa.'],
    [
      'a name that is there',
      [...PLACE, '--nama', 'dinas contoh kota makassar'],
      'sudah ada di content/acuan/unit.yml.',
    ],
    ['a place without its code', ['--nama_kabkota', 'Kabupaten Barru'], '--kode_kabkota belum diisi.'],
  ])('refuses %s and changes nothing', async (_what, change, message) => {
    const { code, err } = await baru(...UNIT, ...change);
    expect(err).toContain(message);
    expect(code).toBe(1);
    expect(read('acuan/unit.yml')).toBe(UNIT_YML);
  });

  test('does not touch a list it cannot read', async () => {
    writeFileSync(path.join(dir, 'acuan/unit.yml'), '- {id: x');
    expect((await baru(...UNIT, ...PLACE, '--id', 'baru')).err).toContain('content/acuan/unit.yml belum terbaca');
    expect(read('acuan/unit.yml')).toBe('- {id: x');
  });

  test.each([
    ['line breaks of Windows', '# x\r\n- {id: a}\r\n', /^# x\r\n- \{id: a\}\r\n- \{id: b, .*\}\r\n$/],
    ['an indented list', '  - {id: a}\n', /^ {2}- \{id: a\}\n {2}- \{id: b/],
    ['an empty file', '', /^- \{id: b/],
  ])('keeps %s', (_what, before, after) => {
    expect(withUnitRow(before, { id: 'b', nama: 'Unit B', jenis_instansi: 'dinas', tingkat: 'pusat' })).toMatch(after);
  });
});
