import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../../src/schema/finding.ts';
import { compareContent, type ContentChanges } from '../../../src/tools/pull-request-summary/compare.ts';
import { readContent } from '../../../src/tools/pull-request-summary/content.ts';
import { summaryMarkdown } from '../../../src/tools/pull-request-summary/markdown.ts';
import { mixedScope } from '../../../src/tools/pull-request-summary/scope.ts';
import { hasilData, kasusBody, kasusData, file, sumberData } from '../examples.ts';
import { adopsiFile, contentFolder, copyOf, ENTRIES, UNIT_YML } from './sample-folder.ts';

// Each run of the tool is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const TOOL = fileURLToPath(new URL('../../../src/tools/pull-request-summary.ts', import.meta.url));
const TODAY = '2026-11-24';
const KASUS = 'kasus/loket-makassar.md';

/** Writes (or with `null` takes away) files of a copy, and compares. */
async function compare(
  change: Readonly<Record<string, string | null>>,
  base = contentFolder(),
): Promise<ContentChanges> {
  const after = copyOf(base);
  for (const [name, text] of Object.entries(change)) {
    const file = path.join(after, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
  }
  return compareContent(await readContent(base, TODAY), await readContent(after, TODAY));
}

const NOTHING: ContentChanges = { pages: [], lists: [], files: [], settings: [], declared: [] };

const kasusFile = (change: Record<string, unknown>) =>
  file({ ...kasusData, praktik: [{ id: 'membedah-aduan', kaitan: 'langsung' }], ...change }, kasusBody);

describe('what a pull request changes', () => {
  test('nothing', async () => {
    expect(await compare({})).toEqual(NOTHING);
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

  test('a report of another unit raises the practice, never a case', async () => {
    const hasil = [{ ...hasilData, sumber: 'jurnal' }];
    const base = contentFolder({ [KASUS]: kasusFile({ hasil: [], luaran: [] }) });
    const report = adopsiFile({ hasil, sumber: [sumberData], pelapor: 'unit' });
    const { pages } = await compare({ 'adopsi/rsud.md': report }, base);
    expect(pages.map(({ kind, path: shown, before, after }) => [kind, shown, before, after])).toEqual([
      ['baru', 'content/adopsi/rsud.md', undefined, undefined],
      ['ikut-berubah', 'content/praktik/membedah-aduan.md', 0, 2],
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

  test('a file that is taken away, and with it its address', async () => {
    const { pages } = await compare({ [KASUS]: null });
    expect(pages[0]).toMatchObject({
      kind: 'dihapus',
      before: 2,
      after: undefined,
      page: { url: '/kasus/loket-makassar/' },
      lost: '/kasus/loket-makassar/',
    });
  });

  test.each<[string, string, string, string | undefined]>([
    ['a new name', 'kasus/loket-baru.md', ENTRIES[KASUS] ?? '', '/kasus/loket-makassar/'],
    [
      'a new name and some words',
      'kasus/loket-baru.md',
      kasusFile({ judul: 'Memangkas antrean di loket' }),
      '/kasus/loket-makassar/',
    ],
    ['another ending', 'kasus/loket-makassar.mdx', ENTRIES[KASUS] ?? '', undefined],
    ['a name and a folder of its own', 'praktik/loket-makassar.md', ENTRIES[KASUS] ?? '', '/kasus/loket-makassar/'],
  ])('a file that got %s is one change, and says whether an address is lost', async (_, name, text, lost) => {
    const { pages } = await compare({ [KASUS]: null, [name]: text });
    const change = pages.filter(({ kind }) => kind !== 'ikut-berubah');
    expect(change).toEqual([
      expect.objectContaining({ kind: 'ganti-nama', path: `content/${name}`, from: `content/${KASUS}` }),
    ]);
    expect(change[0]?.lost).toBe(lost);
  });

  test('another text under another name is no new name', async () => {
    const other = file({ ...kasusData, judul: 'Cerita yang lain' }, 'Sama sekali lain.');
    const { pages } = await compare({ [KASUS]: null, 'kasus/lain.md': other });
    expect(pages.map(({ kind }) => kind).toSorted()).toEqual(['baru', 'dihapus', 'ikut-berubah']);
  });

  test('an address that is lost since its file cannot be read any more', async () => {
    const { pages } = await compare({ [KASUS]: 'rusak' });
    expect(pages[0]).toMatchObject({ kind: 'diubah', lost: '/kasus/loket-makassar/' });
    expect((await compare({ 'situs.yml': ': [' })).pages).toEqual(
      expect.not.arrayContaining([{ lost: expect.anything() }]),
    );
  });

  test('pictures and files that nothing reads, each by its name', async () => {
    const base = contentFolder({ 'kasus/a.png': 'satu', 'kasus/b.jpg': 'dua', 'kasus/c.webp': 'tiga' });
    const change = { 'kasus/a.png': 'lain', 'kasus/b.jpg': null, 'kasus/x/foto.avif': 'dua', 'kasus/d.PNG': 'empat', 'kasus/c.webp': null, 'README.md': 'Halo', '.gitattributes': '* -diff' }; // prettier-ignore
    expect((await compare(change, base)).files).toEqual([
      { kind: 'baru', path: 'content/.gitattributes' },
      { kind: 'baru', path: 'content/README.md' },
      { kind: 'diubah', path: 'content/kasus/a.png' },
      { kind: 'dihapus', path: 'content/kasus/c.webp' },
      { kind: 'baru', path: 'content/kasus/d.PNG' },
      { kind: 'ganti-nama', path: 'content/kasus/x/foto.avif', from: 'content/kasus/b.jpg' },
    ]);
  });

  test('a picture that becomes a link to elsewhere', async () => {
    const [base, after] = [contentFolder({ 'kasus/a.png': 'satu' }), contentFolder()];
    symlinkSync('/etc/hostname', path.join(after, 'kasus/a.png'));
    const { files } = compareContent(await readContent(base, TODAY), await readContent(after, TODAY));
    expect(files).toEqual([{ kind: 'diubah', path: 'content/kasus/a.png' }]);
  });

  test('each setting of the site', async () => {
    const situs =
      'nama: Lumbung Contoh\nsemboyan: Untuk tes.\nalamat: https://jahat.example\njalur: /lumbung\nkontak: a@b.example\n';
    const { settings, pages } = await compare({ 'situs.yml': situs });
    expect(settings).toEqual([
      { key: 'alamat', before: 'https://contoh.example', after: 'https://jahat.example' },
      { key: 'pengelola', before: 'Redaksi Contoh', after: undefined },
      { key: 'kontak', before: undefined, after: 'a@b.example' },
    ]);
    expect(pages.filter(({ lost }) => lost)).toEqual([]);
    expect((await compare({ 'situs.yml': '- bukan\n' })).settings.map(({ key }) => key)).toContain('alamat');
  });

  test('rows of a list, by their keys, and a list in which only a comment changed', async () => {
    const unit = `${UNIT_YML.replace('RSUD Contoh,', 'RSUD Contoh Baru,').replace(/^- \{id: dinas-contoh.*\n/m, '')}\n- {id: bpx, nama: Badan Contoh, jenis_instansi: dinas, tingkat: pusat}\n`;
    expect((await compare({ 'acuan/unit.yml': unit, 'acuan/regulasi.yml': '# kosong\n[]\n' })).lists).toEqual([
      { list: 'regulasi', added: [], removed: [], changed: [] },
      {
        list: 'unit',
        added: ['bpx'],
        removed: [{ id: 'dinas-contoh', lost: '/unit/dinas-contoh/' }],
        changed: [{ id: 'rsud-contoh', keys: ['nama'] }],
      },
    ]);
  });

  test.each<[string, unknown, readonly [string, string, boolean][]]>([
    [
      'rows',
      [
        { potongan: 'lama', alasan: 'kode' },
        { potongan: '1234', alasan: 'nomor surat' },
      ],
      [
        ['lama', 'kode', true],
        ['1234', 'nomor surat', false],
      ],
    ],
    ['a row without a reason', [{ potongan: '1234' }], [['1234', '', false]]],
    ['a text', '1234', [['1234', '', false]]],
    ['a list of texts', ['1234'], [['1234', '', false]]],
    ['numbers', [{ potongan: 1234, alasan: 5 }], [['1234', '5', false]]],
    ['lists in rows', [{ potongan: ['a', 'b'], alasan: { x: 1 } }], [['["a","b"]', '{"x":1}', false]]],
    ['nothing', null, []],
    ['an empty list', [], []],
  ])('what is declared to be no personal data: %s', async (_, rows, shown) => {
    const base = contentFolder({ [KASUS]: kasusFile({ bukan_data_pribadi: [{ potongan: 'lama', alasan: 'kode' }] }) });
    const { declared } = await compare({ [KASUS]: kasusFile({ bukan_data_pribadi: rows }) }, base);
    expect(declared.map(({ potongan, alasan, known }) => [potongan, alasan, known])).toEqual(shown);
  });
});

describe('the summary', () => {
  const HOSTILE =
    'a\\|[tautan](http://a) | <img src=x>`@orang` <!-- x\n\n# Beres\n1. satu\n- [x] beres| </code> ![x](http:a)';
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
      | Diubah | \`content/kasus/loket-makassar.md\` | Memangkas waktu tunggu loket di Contoh \`/kasus/loket-makassar/\` | 2 Dikuatkan pihak lain → 1 Terukur sendiri |
      | Ikut berubah | \`content/praktik/membedah-aduan.md\` | Membedah satu aduan bersama setiap minggu \`/praktik/membedah-aduan/\` | 2 Dikuatkan pihak lain → 1 Terukur sendiri |

      ### Untuk dua pembaca

      - [ ] Tidak ada nama orang, nomor identitas, akun, wajah, atau gabungan keterangan yang menunjuk seseorang; pemeriksa tidak melihat isi gambar.
      - [ ] Setiap angka ada sumbernya, dan jenis sumbernya benar.
      - [ ] Batasannya jujur: apa yang tidak ditunjukkan tulisan ini.
      - [ ] Rekan di unit lain dapat memahami dan menirunya.

      "
    `);
  });

  test('keeps what a contributor wrote text', () => {
    const page = { url: '/kasus/x/', judul: 'A | B\n<img src=x> @orang `kode` [tautan](http://a) <!-- x' };
    const text = summaryMarkdown(
      {
        pages: [{ kind: 'ganti-nama', path: HOSTILE, from: HOSTILE, page, lost: HOSTILE, before: undefined, after: 0 }],
        files: [
          { kind: 'baru', path: `${HOSTILE}.png` },
          { kind: 'diubah', path: HOSTILE },
        ],
        settings: [{ key: HOSTILE, before: HOSTILE, after: [HOSTILE] }],
        lists: [{ list: 'unit', added: [HOSTILE], removed: [{ id: HOSTILE, lost: HOSTILE }], changed: [{ id: HOSTILE, keys: [HOSTILE] }] }], // prettier-ignore
        declared: [{ path: HOSTILE, potongan: HOSTILE, alasan: HOSTILE, known: false }],
      },
      [finding, { ...finding, path: HOSTILE, message: HOSTILE, rule: HOSTILE }],
      [HOSTILE],
    );
    const widths = text.split('\n').map((line) => (line.startsWith('|') ? line.split('|').length - 2 : 0));
    expect(widths.filter(Boolean)).toEqual([4, 4, 4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    expect(text.replaceAll(/<\/?code>/g, '')).not.toMatch(/<|@|\[tautan|\]\(|!\[|beres\||\\|http:/);
    expect(text.split('\n').filter((line) => /^(#|- \[x|1\. )/.test(line.trim()))).toEqual([
      '## Ringkasan perubahan isi',
      '### Untuk dua pembaca',
    ]);
  });

  test('says so when the checker did not finish', () => {
    expect(summaryMarkdown(NOTHING, undefined)).toContain('**Pemeriksaan tidak selesai.**');
  });

  test('says first that more than content changed, and more loudly where it could change the summary itself', () => {
    const text = (outside: string[]) => summaryMarkdown(NOTHING, [], outside).split('\n\n').slice(0, 2);
    expect(text([])[0]).toBe('## Ringkasan perubahan isi');
    expect(text(['src/lint/check.ts', 'package.json'])).toEqual([
      '**Bukan hanya isi yang berubah:** 2 berkas di luar `content/`. Pemeriksaan dan ringkasan di bawah dibuat oleh kode cabang utama, bukan oleh kode usulan ini.',
      '`src/lint/check.ts`, `package.json`',
    ]);
    expect(text(['.github/workflows/pull-request.yml'])[0]).toContain('dapat mengubah ringkasannya sendiri');
  });

  test('names pictures, settings, lists and declarations', () => {
    const text = summaryMarkdown(
      {
        ...NOTHING,
        files: [{ kind: 'ganti-nama', path: 'content/kasus/b.png', from: 'content/kasus/a.png' }],
        settings: [{ key: 'alamat', before: 'https://a.example', after: undefined }],
        lists: [
          { list: 'unit', added: [], removed: [{ id: 'x', lost: '/unit/x/' }], changed: [] },
          { list: 'tema', added: [], removed: [], changed: [] },
        ],
        declared: [{ path: 'content/kasus/a.md', potongan: '1234', alasan: 'nomor surat', known: false }],
      },
      [],
    );
    expect(text.slice(text.indexOf('**Gambar'), text.indexOf('### Untuk'))).toMatchInlineSnapshot(`
      "**Gambar:** 1 berubah. Lihat satu per satu: wajah, nama, nomor.

      | Perubahan | Berkas |
      | --- | --- |
      | Ganti nama | \`content/kasus/a.png\` → \`content/kasus/b.png\` |

      **Pengaturan situs** (\`content/situs.yml\`): 1 berubah.

      | Kunci | Sebelum | Sesudah |
      | --- | --- | --- |
      | \`alamat\` | https&#58;&#8288;//a.example | – |

      **Daftar acuan:**

      - \`content/acuan/unit.yml\`: dihapus: \`x\` **alamat lama hilang:** \`/unit/x/\`
      - \`content/acuan/tema.yml\`: hanya urutan atau komentar

      **Dinyatakan bukan data pribadi.** Pemeriksa melewati potongan ini; baca sendiri apakah alasannya benar.

      | Berkas | Potongan | Alasan |  |
      | --- | --- | --- | --- |
      | \`content/kasus/a.md\` | 1234 | nomor surat | **baru** |

      "
    `);
  });

  test('stays short when everything changed', () => {
    const many = Array.from({ length: 5000 }, () => finding);
    expect(summaryMarkdown(NOTHING, many).length).toBeLessThan(60_000);
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

describe('content and code in one pull request', () => {
  const SCOPE = path.join(path.dirname(TOOL), 'pull-request-scope.ts');

  test.each<[string, readonly string[], boolean]>([
    ['content alone', ['content/kasus/a.md', 'content/situs.yml', 'content/kasus/a.png'], true],
    ['code alone', ['src/a.ts', 'package.json'], true],
    ['nothing', [], true],
    ['both', ['content/kasus/a.md', 'src/a.ts'], false],
    ['content and a workflow', ['content/kasus/a.md', '.github/workflows/test.yml'], false],
    ['content and a file beside it', ['content/kasus/a.md', 'contents/a.md'], false],
    ['content and a hidden file', ['content/kasus/a.md', '.gitattributes'], false],
    ['a link in the place of the folder', ['content', 'content/kasus/a.md'], false],
    ['a name with a line break', ['content/kasus/a.md', 'src/a\ncontent/b.ts'], false],
    ['a name that climbs', ['content/kasus/a.md', '../content/a.md'], false],
  ])('%s', (_, paths, sound) => {
    expect(mixedScope(paths) === undefined).toBe(sound);
    const list = path.join(mkdtempSync(path.join(tmpdir(), 'lumbung-isi-')), 'berubah');
    writeFileSync(list, paths.map((file) => `${file}\0`).join(''));
    const { status, stderr } = spawnSync(process.execPath, [SCOPE, list], { encoding: 'utf8', cwd: '/' });
    expect(status).toBe(sound ? 0 : 1);
    if (!sound) expect(stderr).toMatch(/^Usulan ini mengubah \d+ berkas di content\/ dan \d+ berkas di luarnya\./m);
  });
});
