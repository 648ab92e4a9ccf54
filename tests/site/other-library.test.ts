import { cpSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outDir as usual } from '../../src/reading/paths.ts';
import { attribute, type HtmlPage, readPages, textOf } from '../support/html.ts';
import { addresses, brokenLinks } from '../support/links.ts';
import { build, copyProject, digestOf } from '../support/project.ts';
import { readCsv } from '../support/published.ts';

const SITE = 'https://instansi.example';
const KASUS = 'kasus/kader-posyandu-contoh-barat';
const PRAKTIK = 'bedah-satu-kejadian';
// A made-up report: measured, by a unit of another province than the cases have, and for the worse, so that it cannot hide.
const report = (today: string) => `---
praktik: ${PRAKTIK}
unit: disdukcapil-contoh
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

const project = copyProject();
const contentDir = path.join(project.dir, 'content');
const outDir = path.join(project.dir, 'dist');
let pages: HtmlPage[];
/** Those of our own library. */
let before: HtmlPage[];

beforeAll(async () => {
  change('situs.yml', (text) =>
    text
      .replace(/^alamat:.*$/m, `alamat: ${SITE}`)
      .replace(/^jalur:.*$/m, 'jalur: /lp')
      .replace(/^(?:penerimaan|whatsapp|kontak):.*\n/gm, '')
      .replace(/^provinsi_fokus:.*$/m, 'provinsi_fokus: "51"'),
  );
  const photo = { width: 2400, height: 1600, channels: 3, background: '#14523a' } as const;
  await sharp({ create: photo }).jpeg().toFile(path.join(contentDir, 'kasus/ruang-bersalin.jpg'));
  change(`${KASUS}.mdx`, (text) =>
    text.replace(
      '## Pelajaran\n',
      '## Pelajaran\n\n<Gambar berkas="./ruang-bersalin.jpg" alt="Ruang bersalin yang kosong" keterangan="Contoh." />\n',
    ),
  );
  const { terbitan } = JSON.parse(readFileSync(path.join(usual(), 'data/kasus.json'), 'utf8')) as { terbitan: string };
  writeFileSync(path.join(contentDir, 'adopsi/contoh-terukur.md'), report(terbitan));
  const { code, output } = await build({ dir: project.dir, contentDir, outDir });
  if (code !== 0) throw new Error(output);
  pages = await readPages(outDir);
  before = await readPages();
}, 300_000);
afterAll(() => project.remove());

function change(file: string, edit: (text: string) => string, dir = contentDir): void {
  const before = readFileSync(path.join(dir, file), 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`change: nothing to change in ${file}`);
  writeFileSync(path.join(dir, file), after);
}

describe('a library at /lp', () => {
  test('has no address outside /lp and none that leads nowhere', () => {
    expect(pages.flatMap(addresses).filter((address) => address.startsWith('/')).length).toBeGreaterThan(1000);
    expect(brokenLinks({ dir: outDir, site: SITE, base: '/lp', pages })).toEqual([]);
  });

  test('keeps on the device under names of its own', () => {
    const home = pages.find(({ file }) => file === 'index.html');
    expect(home?.root.querySelector('meta[name="generator"]')?.getAttribute('content')?.value).toBe(
      '/lp/lumbung-praktik',
    );
    expect(home?.root.querySelector('tanda-saya')?.getAttribute('data-kunci')?.value).toBe('/lp/lumbung-saya');
  });

  test('says nowhere that it sends, since nobody receives', () => {
    const buttons = pages.flatMap(({ file, root }) =>
      root.querySelectorAll('button, a.tombol').map((button) => `${file}: ${button.textContent.trim()}`),
    );
    expect(buttons.filter((button) => button.startsWith('titip/index.html')).join()).toContain('Simpan di perangkat');
    expect(buttons.filter((button) => /: (?:Kirim|Beri tahu kami)/.test(button))).toEqual([]);
  });

  test('leads from the page of all provinces to the one in focus', () => {
    const page = pages.find(({ file }) => file === 'wilayah/index.html');
    expect(page?.root.textContent).toContain('Fokus pengelola situs ini: Bali (belum ada).');
  });

  test('names its own address as the canonical one', () => {
    const canonical = pages
      .map(({ root }) => attribute(root.querySelector('link[rel="canonical"]'), 'href'))
      .filter(Boolean);
    expect(canonical.filter((url) => !url.startsWith(`${SITE}/lp/`))).toEqual([]);
    expect(canonical).toContain(`${SITE}/lp/${KASUS}/`);
  });

  test('has its stylesheet fetch from /lp too', () => {
    const styles = globSync('_astro/*.css', { cwd: outDir }).map((file) =>
      readFileSync(path.join(outDir, file), 'utf8'),
    );
    const urls = [...styles, pages[0]?.source ?? ''].flatMap((text) =>
      [...text.matchAll(/url\(["']?(\/[^"')]+)/g)].map(([, url]) => url),
    );
    expect(urls.filter((url) => !url?.startsWith('/lp/'))).toEqual([]);
  });
});

describe('a picture beside an entry', () => {
  const picture = () =>
    pages.find(({ path }) => path === `${KASUS}/`)?.root.querySelector('img[alt="Ruang bersalin yang kosong"]') ?? null;

  test('comes out with its size, and waits until it is near', () => {
    const names = ['width', 'height', 'loading', 'decoding'] as const;
    expect(names.map((name) => attribute(picture(), name))).toEqual(['2400', '1600', 'lazy', 'async']);
  });

  test('comes out smaller, in a modern format', () => {
    const src = attribute(picture(), 'src');
    expect(src).toMatch(/^\/lp\/_astro\/.+\.(webp|avif)$/);
    expect(statSync(path.join(outDir, src.slice('/lp/'.length))).size).toBeLessThan(
      statSync(path.join(contentDir, 'kasus/ruang-bersalin.jpg')).size,
    );
  });
});

describe('a new adoption report', () => {
  const both = (where: string) =>
    [before, pages].map((all) => all.find((page) => page.path === where)) as [HtmlPage, HtmlPage];
  const worse = (dir: string) =>
    readCsv('bukti', dir).filter((row) => row['praktik'] === PRAKTIK && row['kesimpulan'] === 'memburuk').length;

  test('the evidence counts its change for the worse, on the page and in the data', () => {
    const [old, page] = both(`praktik/${PRAKTIK}/`).map(({ root }) =>
      textOf(root.querySelector('#mengapa-tingkat-ini')),
    );
    expect([worse(usual()), worse(outDir)]).toEqual([0, 1]);
    expect(old).not.toContain('1 memburuk');
    expect(page).toContain('1 memburuk');
  });

  test('the ledger has the report, its change for the worse included', () => {
    const [old, page] = both(`praktik/${PRAKTIK}/`);
    expect(old.root.querySelector('#adopsi-contoh-terukur')).toBeNull();
    expect(textOf(page.root.querySelector('#adopsi-contoh-terukur'))).toContain(
      'Lama rapat mingguan naik dari 30 ke 45 menit (memburuk)',
    );
    for (const where of ['unit/disdukcapil-contoh/', 'wilayah/33/'])
      expect(textOf(both(where)[1].root.querySelector('main')), where).toContain(
        'Lama rapat mingguan naik dari 30 ke 45 menit (memburuk)',
      );
  });

  test('the statistics count it', () => {
    const [old, page] = both('transparansi/');
    const written = ({ root }: HtmlPage) =>
      root.querySelectorAll('section[aria-labelledby="penulis"] dd strong').map((count) => Number(textOf(count)));
    const [cases, casesByEditors, reports, reportsByEditors] = written(old);
    expect(written(page)).toEqual([cases, casesByEditors, (reports ?? Number.NaN) + 1, reportsByEditors]);
    const measured = ({ source }: HtmlPage) => Number(/(\d+) laporan terukur/.exec(source)?.[1]);
    expect(measured(page)).toBe(measured(old) + 1);
  });

  test('the feeds and the data have it', () => {
    expect(readFileSync(path.join(outDir, 'umpan/semua.xml'), 'utf8')).toContain(
      `/praktik/${PRAKTIK}/#adopsi-contoh-terukur`,
    );
    expect(
      readCsv('adopsi', outDir)
        .filter((row) => !readCsv('adopsi', usual()).some(({ id }) => id === row['id']))
        .map(({ id }) => id),
    ).toEqual(['contoh-terukur']);
    expect(readCsv('hasil', outDir).find((row) => row['id_tulisan'] === 'contoh-terukur')).toMatchObject({
      sebelum: '30',
      sesudah: '45',
      arah: 'turun',
    });
    expect(readFileSync(path.join(outDir, 'data/saring/unit/disdukcapil-contoh.csv'), 'utf8')).toContain(
      'adopsi,contoh-terukur',
    );
  });
});

const inBody = (text: string) => (source: string) => source.replace('## Pelajaran\n', `## Pelajaran\n\n${text}\n`);

/** A file, what is done to it, the place that is to be named, and what is to be said about it. */
const MISTAKES: readonly [name: string, file: string, edit: (source: string) => string, at: string, says: string][] = [
  [
    'a reference to nothing',
    'kasus/antrean-loket-mawar.mdx',
    (source) => source.replace(/^peran: \[[^,\]]+/m, 'peran: [perawt'),
    'perawt',
    'peran "perawt" tidak ada di content/acuan/peran.yml. Maksud Anda "perawat"?  [unknown-reference]',
  ],
  [
    'code in an attribute',
    'kasus/antrean-loket-melati-meniru-jadwal-jaga.mdx',
    inBody('<Catatan jenis={"info"}>\n\nTeks.\n\n</Catatan>'),
    'jenis={',
    'kode di dalam kurung kurawal pada <Catatan> tidak dijalankan dan tidak diterima. Tulis nilainya sebagai teks dalam tanda kutip: nama="nilai".  [unsafe-mdx]',
  ],
  [
    'an unknown component',
    'kasus/kader-posyandu-contoh-barat.mdx',
    inBody('<Cattan jenis="info">\n\nTeks.\n\n</Cattan>'),
    '<Cattan ',
    'komponen <Cattan> tidak dikenal. Maksud Anda <Catatan>?  [unknown-component]',
  ],
  [
    'raw HTML',
    'kasus/arsip-surat-tanah-contoh-hulu.mdx',
    inBody('<script>alert(1)</script>'),
    '<script>',
    'HTML <script> tidak diterima. Tulis dengan Markdown, atau pakai komponen yang tersedia.  [raw-html]',
  ],
  [
    'a javascript: link',
    'kasus/latihan-gempa-bpbd-contoh.mdx',
    inBody('[Panduan perizinan](javascript:alert(1))'),
    '[Panduan perizinan](',
    'tautan "javascript:alert(1)" tidak diterima. Pakai alamat https://, alamat di situs ini seperti /praktik/bedah-kasus/, atau bagian halaman seperti #hasil.  [unsafe-link]',
  ],
  [
    'a picture of another host',
    'kasus/magang-antarunit-lembaga-contoh.mdx',
    inBody('![Grafik aduan yang naik setiap tahun](https://contoh.example/a.png)'),
    '![Grafik aduan',
    'gambar "https://contoh.example/a.png" bukan berkas di folder tulisan ini. Simpan gambarnya di sebelah tulisan dan tulis "./nama-gambar.png" (png, jpg, webp, atau avif).  [remote-resource]',
  ],
  [
    'a key that does not exist',
    'praktik/bedah-satu-kejadian.mdx',
    (source) => source.replace(/^kesulitan:/m, 'kesulitn:'),
    'kesulitn:',
    'kunci "kesulitn" tidak dikenal. Maksud Anda "kesulitan"?  [front-matter]',
  ],
];

describe('a library with mistakes in many files', () => {
  const badDir = path.join(project.dir, 'isi-buruk');
  let result: Awaited<ReturnType<typeof build>>;
  let before: string;
  let lines: string[];

  beforeAll(async () => {
    cpSync(contentDir, badDir, { recursive: true });
    for (const [, file, edit] of MISTAKES) change(file, edit, badDir);
    cpSync(
      path.join(badDir, 'kasus/akta-keliling-disdukcapil-contoh.mdx'),
      path.join(badDir, 'kasus/akta-keliling-disdukcapil-contoh.md'),
    );
    before = digestOf(outDir);
    result = await build({ dir: project.dir, contentDir: badDir, outDir });
    lines = result.output.split('\n').map((line) => line.trim());
  }, 300_000);

  test('does not build', () => expect(result.code).not.toBe(0));

  test('leaves the site of the last good build as it was', () => expect(digestOf(outDir)).toBe(before));

  test.each(MISTAKES)('names %s, where it is and what to do', (_, file, __, at, says) => {
    const [line, column] = positionOf(at, readFileSync(path.join(badDir, file), 'utf8'));
    expect(lines.filter((text) => text.startsWith(`content/${file}:`))).toContain(
      `content/${file}:${line}:${column}  ${says}`,
    );
  });

  test('names an id that two files have', () => {
    expect(lines).toContain(
      'content/kasus/akta-keliling-disdukcapil-contoh.mdx:1:1  id "akta-keliling-disdukcapil-contoh" sudah dipakai content/kasus/akta-keliling-disdukcapil-contoh.md. Ganti nama salah satu berkas.  [unique-id]',
    );
  });

  test('says how many there are and how to look again', () => {
    const findings = lines.filter((line) => /^content\/.+:\d+:\d+ {2}.+\[[a-z-]+\]$/.test(line));
    expect(result.output).toContain(`${findings.length} temuan di isi perpustakaan. Tidak ada halaman yang dibangun.`);
    expect(result.output).toContain('npm run periksa');
  });
});

/** Line and column of a text, both from 1. */
function positionOf(text: string, source: string): [number, number] {
  const above = source.slice(0, source.indexOf(text)).split('\n');
  return [above.length, (above.at(-1)?.length ?? 0) + 1];
}
