import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../src/catalog/library.ts';
import { readLibrary } from '../../../src/reading/library.ts';
import { dueByUnit, dueIssue } from '../../../src/tools/due-checks/due.ts';
import { file, kasusBody, kasusData } from '../examples.ts';
import { contentFolder } from './sample-folder.ts';

// Each run of the tool is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const TOOL = fileURLToPath(new URL('../../../src/tools/due-checks.ts', import.meta.url));
const kasus = (change: Record<string, unknown>) => file({ ...kasusData, ...change }, kasusBody);

const FOLDER = {
  'kasus/lama.md': kasus({ judul: 'Kasus lama yang sudah dicek dahulu', dicek_pada: '2026-01-31' }),
  'kasus/berhenti.md': kasus({ judul: 'Kasus yang sudah dihentikan unitnya', akhir: 'dihentikan' }),
  'kasus/rsud.md': kasus({ judul: 'Kasus [RSUD](http://a) @orang yang perlu dicek', unit: 'rsud-contoh' }),
};

async function library(today: string): Promise<Library> {
  const { library: read } = await readLibrary(contentFolder(FOLDER), today);
  if (!read) throw new Error('no library');
  return read;
}

describe('what is due', () => {
  test('nothing before its day', async () => {
    expect(dueByUnit(await library('2027-07-30'))).toEqual([]);
  });

  test('what was checked 18 months ago, on the last day of a shorter month', async () => {
    const due = dueByUnit(await library('2027-07-31'));
    expect(due).toEqual([
      {
        unit: 'dinas-contoh',
        nama: 'Dinas Contoh Kota Makassar',
        entries: [
          {
            judul: 'Kasus lama yang sudah dicek dahulu',
            url: '/kasus/lama/',
            path: 'content/kasus/lama.md',
            cek_lagi: '2027-07-31',
            dicek_pada: '2026-01-31',
          },
        ],
      },
    ]);
  });

  test('by unit, the longest overdue first, practices to the editors, and never what was stopped', async () => {
    const due = dueByUnit(await library('2028-05-24'));
    expect(due.map(({ unit, entries }) => [unit, entries.map(({ path }) => path)])).toEqual([
      ['dinas-contoh', ['content/kasus/lama.md', 'content/kasus/loket-makassar.md']],
      ['redaksi', ['content/praktik/membedah-aduan.md']],
      ['rsud-contoh', ['content/kasus/rsud.md']],
    ]);
  });
});

describe('the issue', () => {
  test('has a title that is the same every month', async () => {
    const titles = await Promise.all(
      ['2028-05-24', '2028-06-01'].map(async (day) =>
        dueByUnit(await library(day)).map((list) => dueIssue(list, 'https://a.example/').title),
      ),
    );
    expect(titles[0]).toEqual(titles[1]);
    expect(titles[0]).toEqual([
      'Cek lagi: Dinas Contoh Kota Makassar (dinas-contoh)',
      'Cek lagi: Redaksi (redaksi)',
      'Cek lagi: RSUD Contoh, Kabupaten Barru (rsud-contoh)',
    ]);
  });

  test('links to the page under the path of the site, and says what to do', async () => {
    const [list] = dueByUnit(await library('2027-07-31'));
    if (!list) throw new Error('nothing due');
    expect(dueIssue(list, 'https://contoh.example/lumbung/').body).toMatchInlineSnapshot(`
      "Tulisan berikut perlu dicek: masih berjalankah, dan masih benarkah isinya?

      - [ ] [Kasus lama yang sudah dicek dahulu](https://contoh.example/lumbung/kasus/lama/) (\`content/kasus/lama.md\`), jatuh tempo 31 Juli 2027; terakhir dicek 31 Januari 2026

      Cara mengecek:

      1. Tanyakan kepada unitnya lewat jalur resmi. Jangan menulis nama, nomor telepon, atau surel pribadi di sini.
      2. Masih berjalan: ubah \`dicek_pada\` menjadi tanggal hari ini. Sudah berhenti: ubah \`akhir\` menjadi \`dihentikan\`. Keduanya sama berguna.
      3. Belum ada jawaban: biarkan terbuka. Halamannya tetap bertanda perlu dicek.
      "
    `);
  });

  test('keeps a title text: no links or mentions of its own', async () => {
    const list = dueByUnit(await library('2028-05-24')).find(({ unit }) => unit === 'rsud-contoh');
    if (!list) throw new Error('nothing due');
    expect(dueIssue(list, 'https://a.example/').body).not.toMatch(/@orang|\(http:\/\/a\)/);
  });
});

describe('from the command line', () => {
  const run = (day: string, ...args: string[]) =>
    spawnSync(process.execPath, [TOOL, ...args], {
      env: { ...process.env, CONTENT_DIR: contentFolder(FOLDER), BUILD_DATE: day, NODE_NO_WARNINGS: '1' },
      encoding: 'utf8',
    }).stdout;

  test('prints one title and body a unit as JSON', () => {
    const issues: unknown = JSON.parse(run('2028-05-24', '--format', 'json'));
    expect(issues).toHaveLength(3);
    expect(issues).toMatchObject([
      { title: expect.any(String), body: expect.stringContaining('/lumbung/kasus/lama/') },
      {},
      {},
    ]);
  });

  test('prints an empty list, or says so', () => {
    expect(run('2026-11-24', '--format', 'json').trim()).toBe('[]');
    expect(run('2026-11-24').trim()).toBe('Tidak ada tulisan yang perlu dicek hari ini.');
  });
});
