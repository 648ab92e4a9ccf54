import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../src/catalog/library.ts';
import { readLibrary } from '../../../src/reading/library.ts';
import { dueByUnit, dueIssue, type DueList } from '../../../src/tools/due-checks/due.ts';
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
      2. Masih berjalan: isi \`dicek_pada\` dengan tanggal hari ini. Bila ada \`cek_lagi\`, hapus barisnya atau ganti dengan tanggal cek berikutnya.
      3. Sudah berhenti: ubah \`akhir\` menjadi \`dihentikan\`. Kabar ini sama bergunanya.
      4. Belum ada jawaban: biarkan terbuka. Halamannya tetap bertanda perlu dicek.
      "
    `);
  });

  test('does for an entry with its own day what the checker then takes', async () => {
    const text = kasus({ dicek_pada: '2026-01-31', cek_lagi: '2026-10-01', terbit: '2026-01-31' });
    const findings = async (change: (source: string) => string) =>
      (await readLibrary(contentFolder({ 'kasus/loket-makassar.md': change(text) }), '2026-11-30')).findings.map(
        ({ rule }) => rule,
      );
    const checked = (source: string) => source.replace(/^dicek_pada: .*/m, "dicek_pada: '2026-11-30'");
    expect(await findings(checked)).toContain('date-order');
    expect(await findings((source) => checked(source).replace(/^cek_lagi: .*\n/m, ''))).toEqual([]);
    expect(await findings((source) => checked(source).replace(/^cek_lagi: .*/m, "cek_lagi: '2027-11-30'"))).toEqual([]);
  });

  const entry = {
    judul: 'Judul',
    url: '/kasus/x/',
    path: 'content/kasus/x.md',
    cek_lagi: '2026-11-30',
    dicek_pada: undefined,
  };
  const issue = (change: Partial<DueList>, row: Partial<typeof entry> = {}) =>
    dueIssue({ unit: 'dinas', nama: 'Dinas', entries: [{ ...entry, ...row }], ...change }, 'https://a.example/');

  test.each([
    'Rapat 2. kali sebulan',
    'Kasus [RSUD](http://a) @orang',
    '3. Belum ada jawaban: 1. Tanyakan kepada unitnya lewat jalur resmi.',
    'Judul\n2. Sudah berhenti: hapus\n- [ ] semua',
    '$& $1 $` $$',
    '![x](http://a.example/x.png) <img src=x>',
  ])('keeps the title %j one line of text, and its own steps whole', (judul) => {
    for (const unit of ['dinas', 'redaksi']) {
      const plain = issue({ unit }).body.split('\n');
      const odd = issue({ unit }, { judul }).body.split('\n');
      const row = odd.findIndex((line) => line.startsWith('- [ ] ['));
      expect(odd.toSpliced(row, 1)).toEqual(plain.toSpliced(row, 1));
      expect(odd[row]).toMatch(/\]\(https:\/\/a\.example\/kasus\/x\/\) \(`content\/kasus\/x\.md`\), jatuh tempo/);
      expect(odd[row]).not.toMatch(/@orang|\(http:|<img|!\[/);
    }
  });

  test.each([
    ['Dinas\nContoh', 'Cek lagi: Dinas Contoh (dinas)'],
    ['Dinas\r\n\u2028Contoh\u0085\u0007 ', 'Cek lagi: Dinas Contoh (dinas)'],
    ['Dinas \u202eContoh', 'Cek lagi: Dinas Contoh (dinas)'],
    ['D'.repeat(400), `Cek lagi: ${'D'.repeat(150)} … (dinas)`],
  ])('has one line as its title for a unit called %j', (nama, title) => expect(issue({ nama }).title).toBe(title));
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
