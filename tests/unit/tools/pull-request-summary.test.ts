import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../../src/schema/finding.ts';
import { readLibrary } from '../../../src/reading/library.ts';
import { compareContent, type ContentChanges } from '../../../src/tools/pull-request-summary/compare.ts';
import { summaryMarkdown } from '../../../src/tools/pull-request-summary/markdown.ts';
import { hasilData, kasusBody, kasusData, file, sumberData } from '../examples.ts';
import { adopsiFile, contentFolder, copyOf, ENTRIES, UNIT_YML } from './sample-folder.ts';

// Each run of the tool is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const TOOL = fileURLToPath(new URL('../../../src/tools/pull-request-summary.ts', import.meta.url));
const TODAY = '2026-11-24';
const KASUS = 'kasus/loket-makassar.md';

async function compare(change: Readonly<Record<string, string>>, base = contentFolder()): Promise<ContentChanges> {
  const after = copyOf(base);
  for (const [name, text] of Object.entries(change)) writeIn(after, name, text);
  return compareContent(await readLibrary(base, TODAY), await readLibrary(after, TODAY));
}

function writeIn(dir: string, name: string, text: string): void {
  const folder = contentFolder({ [name]: text });
  // The folder of a new collection may not be there yet; contentFolder makes it, so the file is moved from there.
  const source = path.join(folder, name);
  const target = path.join(dir, name);
  spawnSync('mkdir', ['-p', path.dirname(target)]);
  spawnSync('cp', [source, target]);
}

const kasusFile = (change: Record<string, unknown>) =>
  file({ ...kasusData, praktik: ['membedah-aduan'], ...change }, kasusBody);

describe('what a pull request changes', () => {
  test('nothing', async () => {
    expect(await compare({})).toEqual({ pages: [], lists: [] });
  });

  test('a new case, and the practice whose evidence rises with it', async () => {
    const base = contentFolder({ [KASUS]: kasusFile({ hasil: [], luaran: [] }) });
    const { pages } = await compare(
      { 'kasus/baru.md': kasusFile({ judul: 'Loket kedua dibuka di kantor camat' }) },
      base,
    );
    expect(pages.map(({ kind, path: shown, before, after }) => [kind, shown, before, after])).toEqual([
      ['baru', 'content/kasus/baru.md', undefined, 2],
      ['ikut-berubah', 'content/praktik/membedah-aduan.md', 0, 2],
    ]);
  });

  test('a report of another unit raises the practice and its case', async () => {
    const hasil = [{ ...hasilData, sumber: 'jurnal' }];
    const { pages } = await compare({ 'adopsi/rsud.md': adopsiFile({ hasil, sumber: [sumberData], pelapor: 'unit' }) });
    expect(pages.map(({ kind, path: shown, before, after }) => [kind, shown, before, after])).toEqual([
      ['baru', 'content/adopsi/rsud.md', undefined, undefined],
      ['ikut-berubah', 'content/kasus/loket-makassar.md', 2, 3],
      ['ikut-berubah', 'content/praktik/membedah-aduan.md', 2, 3],
    ]);
  });

  test('a source that turns out to be the owner’s lowers the evidence', async () => {
    const { pages } = await compare({ [KASUS]: kasusFile({ sumber: [{ ...sumberData, jenis: 'klaim-pemilik' }] }) });
    expect(pages.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['diubah', 2, 1],
      ['ikut-berubah', 2, 1],
    ]);
  });

  test('a file that cannot be read or names an unknown unit has no page, and stops nothing', async () => {
    const { pages } = await compare({
      [KASUS]: '---\n: [\n---\n',
      'kasus/unit-tak-dikenal.md': kasusFile({ unit: 'tidak-ada' }),
      'kasus/bukan-teks.md': 'a\0b',
      'kasus/terlalu-besar.md': 'x'.repeat(300_000),
    });
    expect(pages.filter(({ kind }) => kind !== 'ikut-berubah').map(({ kind, after }) => [kind, after])).toEqual([
      ['baru', undefined],
      ['diubah', undefined],
      ['baru', undefined],
      ['baru', undefined],
    ]);
  });

  test('a file that is taken away', async () => {
    const base = contentFolder();
    const after = copyOf(base);
    rmSync(path.join(after, KASUS));
    const { pages } = compareContent(await readLibrary(base, TODAY), await readLibrary(after, TODAY));
    expect(pages[0]).toMatchObject({
      kind: 'dihapus',
      before: 2,
      after: undefined,
      page: { url: '/kasus/loket-makassar/' },
    });
  });

  test('rows of a list', async () => {
    const unit = `${UNIT_YML.replace('RSUD Contoh,', 'RSUD Contoh Baru,')}\n- {id: bpx, nama: Badan Contoh, jenis_instansi: dinas, tingkat: pusat}\n`;
    expect((await compare({ 'acuan/unit.yml': unit })).lists).toEqual([
      { list: 'unit', added: ['bpx'], removed: [], changed: ['rsud-contoh'] },
    ]);
  });
});

describe('the summary', () => {
  const finding: Finding = {
    rule: 'front-matter',
    path: KASUS,
    line: 3,
    column: 1,
    message: 'judul | <b>@orang</b> [x](http://a)',
  };

  test('says what changed, the findings and the evidence before and after', async () => {
    const comparison = await compare({ [KASUS]: kasusFile({ sumber: [{ ...sumberData, jenis: 'klaim-pemilik' }] }) });
    expect(summaryMarkdown(comparison, [])).toMatchInlineSnapshot(`
      "## Ringkasan perubahan isi

      **Pemeriksaan:** tidak ada temuan.

      **Halaman:** 2 berubah.

      | Perubahan | Berkas | Halaman | Tingkat bukti |
      | --- | --- | --- | --- |
      | Diubah | \`content/kasus/loket-makassar.md\` | Memangkas waktu tunggu loket di Contoh \`/kasus/loket-makassar/\` | 2 Bersumber → 1 Terukur |
      | Ikut berubah | \`content/praktik/membedah-aduan.md\` | Membedah satu aduan bersama setiap minggu \`/praktik/membedah-aduan/\` | 2 Bersumber → 1 Terukur |

      ### Untuk dua pembaca

      - [ ] Tidak ada nama orang, nomor identitas, wajah, atau gabungan keterangan yang menunjuk seseorang.
      - [ ] Setiap angka ada sumbernya, dan jenis sumbernya benar.
      - [ ] Batasannya jujur: apa yang tidak ditunjukkan tulisan ini.
      - [ ] Rekan di unit lain dapat memahami dan menirunya.

      "
    `);
  });

  test('keeps what a contributor wrote text', () => {
    const page = { url: '/kasus/x/', judul: 'A | B\n<img src=x> @orang `kode` [tautan](http://a) <!-- x' };
    const text = summaryMarkdown(
      { pages: [{ kind: 'baru', path: 'content/kasus/x`|y.md', page, before: undefined, after: 0 }], lists: [] },
      [finding],
    );
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6);
    expect(text).not.toMatch(/<img|<b>|@orang|\[tautan\]|\]\(http|<!--/);
  });

  test('says so when the checker did not finish', () => {
    expect(summaryMarkdown({ pages: [], lists: [] }, undefined)).toContain('**Pemeriksaan tidak selesai.**');
  });

  test('stays short when everything changed', () => {
    const many = Array.from({ length: 5000 }, () => finding);
    expect(summaryMarkdown({ pages: [], lists: [] }, many).length).toBeLessThan(60_000);
  });
});

test('prints the summary from the command line', () => {
  const base = contentFolder();
  const after = copyOf(base);
  writeFileSync(path.join(after, 'kasus/baru.md'), ENTRIES[KASUS] ?? '');
  const found = path.join(base, 'temuan.json');
  writeFileSync(found, '[]');
  const { stdout, status } = spawnSync(process.execPath, [TOOL, '--sebelum', base, '--temuan', found], {
    env: { ...process.env, CONTENT_DIR: after, BUILD_DATE: TODAY, NODE_NO_WARNINGS: '1' },
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toContain('| Baru | `content/kasus/baru.md` |');
  expect(stdout).toContain('**Pemeriksaan:** tidak ada temuan.');
});
