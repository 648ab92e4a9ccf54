import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentDir, outDir } from '../../src/files/paths.ts';
import { shownFigure } from '../support/figures.ts';
import { type HtmlPage, readPages, textOf } from '../support/html.ts';
import { readCsv } from '../support/published.ts';

const MINUTES = 60_000;
const PRAKTIK = 'bedah-kasus';
// A made-up report: measured, by a unit of another province than the cases have, and for the worse, so that it cannot hide.
const report = (today: string) => `---
praktik: ${PRAKTIK}
unit: dinkes-teluk-bintuni
tanggal: ${today}
akhir: sebagian
perubahan: Pertemuan dipindah ke awal sif agar semua dapat hadir.
hasil:
  - {indikator: Lama rapat mingguan, satuan: menit, arah: turun, sebelum: 30, sesudah: 45, masa_sebelum: 2025, masa_sesudah: 2026, sumber: catatan}
sumber:
  - {id: catatan, judul: Catatan rapat contoh, penerbit: Dinas contoh, tahun: 2026, jenis: klaim-pemilik, dibaca: ${today}}
---

${'Kami mencoba membedah satu kasus setiap minggu di awal sif, lalu mencatat satu perubahan yang disepakati bersama. '.repeat(6)}
`;

let folder: string;
let out: string;
let before: HtmlPage[];
let after: HtmlPage[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lumbung-adopsi-'));
  out = path.join(folder, 'dist');
  const content = path.join(folder, 'content');
  await cp(contentDir(), content, { recursive: true });
  const { terbitan } = JSON.parse(await readFile(path.join(outDir(), 'data/kasus.json'), 'utf8')) as {
    terbitan: string;
  };
  await writeFile(path.join(content, 'adopsi', 'contoh-terukur.md'), report(terbitan));
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: out,
    BUILD_DATE: terbitan,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  await promisify(execFile)(process.execPath, [path.resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
  before = await readPages(outDir());
  after = await readPages(out);
}, 5 * MINUTES);

afterAll(() => rm(folder, { recursive: true, force: true }));

const both = (where: string) =>
  [before, after].map((pages) => pages.find((page) => page.path === where)) as [HtmlPage, HtmlPage];
const level = (id: string, dir: string) =>
  Number(readCsv('praktik', dir).find((row) => row['id'] === id)?.['tingkat_bukti']);

test('the level rises to "Direplikasi", on the page and in the data', () => {
  const [, page] = both(`praktik/${PRAKTIK}/`);
  expect(level(PRAKTIK, outDir())).toBeLessThan(3);
  expect(level(PRAKTIK, out)).toBe(3);
  expect(textOf(page.root.querySelector('#mengapa-tingkat-ini'))).toContain('Direplikasi');
});

test('the ledger has the report, its change for the worse included', () => {
  const [old, page] = both(`praktik/${PRAKTIK}/`);
  expect(old.root.querySelector('#adopsi-contoh-terukur')).toBeNull();
  expect(textOf(page.root.querySelector('#adopsi-contoh-terukur'))).toContain(
    'Lama rapat mingguan naik dari 30 ke 45 menit (memburuk)',
  );
  for (const where of ['unit/dinkes-teluk-bintuni/', 'wilayah/92/'])
    expect(textOf(both(where)[1].root.querySelector('main')), where).toContain(
      'Lama rapat mingguan naik dari 30 ke 45 menit (memburuk)',
    );
});

test('the statistics count it', () => {
  const [old, page] = both('transparansi/').map(({ root }) => root) as [HtmlPage['root'], HtmlPage['root']];
  const reports = (root: HtmlPage['root']) => shownFigure(root, 'jumlah').judul[2] ?? 0;
  expect(reports(page)).toBe(reports(old) + 1);
  const row = (root: HtmlPage['root'], id: string, nama: string) =>
    shownFigure(root, id).rows.find(([name]) => name === nama)?.[1] ?? 0;
  expect(row(page, 'terukur', 'Adopsi dengan angka')).toBe(row(old, 'terukur', 'Adopsi dengan angka') + 1);
  expect(row(page, 'akhir', 'Berhasil sebagian')).toBe(row(old, 'akhir', 'Berhasil sebagian') + 1);
  expect(row(page, 'bukti', 'Direplikasi')).toBeGreaterThan(row(old, 'bukti', 'Direplikasi'));
});

test('the feeds and the data have it', async () => {
  expect(await readFile(path.join(out, 'umpan/semua.xml'), 'utf8')).toContain(
    `/praktik/${PRAKTIK}/#adopsi-contoh-terukur`,
  );
  expect(
    readCsv('adopsi', out)
      .filter((row) => !readCsv('adopsi', outDir()).some(({ id }) => id === row['id']))
      .map(({ id }) => id),
  ).toEqual(['contoh-terukur']);
  expect(readCsv('hasil', out).find((row) => row['id_tulisan'] === 'contoh-terukur')).toMatchObject({
    sebelum: '30',
    sesudah: '45',
    arah: 'turun',
  });
  expect(await readFile(path.join(out, 'data/saring/unit/dinkes-teluk-bintuni.csv'), 'utf8')).toContain(
    'adopsi,contoh-terukur',
  );
});
