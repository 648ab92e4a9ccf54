import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import type { ImageFormat } from '../../../../src/lint/image-format.ts';
import { runChecker } from '../../../../src/lint/command/main.ts';
import { metadataOf } from '../../../../src/lint/image-metadata.ts';
import { SAMPLE_BODY, SAMPLE_FRONT } from '../../../../src/lint/sample-texts.ts';
import { rewriteRoles } from '../../../support/withdraw.ts';
import { CONTENT, contentWith, folderWith, PROJECT } from '../../content-folder.ts';

// Some tests check the library several times over; the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the checker as `npm run periksa -- …` does, without starting a process. */
async function periksa(dir: string, ...args: readonly string[]): Promise<Run> {
  const run = { out: '', err: '' };
  const add = (to: 'out' | 'err') => (words: string) => {
    run[to] += `${words}\n`;
  };
  const code = await runChecker(args, { dir, today: '2026-11-24', out: add('out'), err: add('err') });
  return { code, ...run };
}

/** The lists of the real library without its entries, so that a check is quick, and the given files. */
async function lists(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const dir = await folderWith(files);
  await cp(path.join(CONTENT, 'acuan'), path.join(dir, 'acuan'), { recursive: true });
  for (const list of ['masalah', 'pelajaran']) await writeFile(path.join(dir, `acuan/${list}.yml`), '[]\n');
  rewriteRoles(dir, () => false);
  await cp(path.join(CONTENT, 'situs.yml'), path.join(dir, 'situs.yml'));
  for (const name of ['kasus', 'praktik', 'adopsi']) await mkdir(path.join(dir, name), { recursive: true });
  return dir;
}

/** A sound kasus of the real library, with a paragraph added to its first section. */
const kasus = (paragraph = '', front = SAMPLE_FRONT) =>
  `---\n${front.replace('kecamatan-contoh', 'balai-contoh').replace('[perizinan]', '[pengaduan]')}---\n${SAMPLE_BODY.replace('\n## Yang dilakukan', `\n${paragraph}\n\n## Yang dilakukan`)}`;

const photo = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#14523a' } });
const withGps = (format: ImageFormat) =>
  photo()
    .withExif({ IFD0: { Artist: 'Contoh' }, IFD3: { GPSLatitude: '5/1 8/1 51/1' } })
    .toFormat(format === 'jpg' ? 'jpeg' : format)
    .toBuffer();

test('a sound entry has no findings, alone or with all', async () => {
  const dir = await lists({ 'kasus/jadwal-loket-contoh.mdx': kasus() });
  const [one, all] = await Promise.all([periksa(dir, 'content/kasus/jadwal-loket-contoh.mdx'), periksa(dir)]);
  expect(one).toMatchObject({ code: 0, out: '1 berkas diperiksa, tidak ada temuan.\n', err: '' });
  expect(all.code).toBe(0);
});

describe('what is no sound entry is told, never with a stack', () => {
  const big = Buffer.alloc(10 * 1024 * 1024, 'kata ');
  const bodies: readonly (readonly [string, string | Buffer, string])[] = [
    ['a binary file', Buffer.from([0x89, 0x50, 0, 1, 2, 0xff]), 'bukan teks'],
    ['a file in another encoding', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0xe8, 0x0a]), 'UTF-8'],
    ['10 MB', big, 'terlalu besar: 10.240 KB'],
    ['an empty file', '', 'tidak diawali keterangan'],
    ['broken YAML', kasus('', `${SAMPLE_FRONT}alias: [a\n`), '[front-matter]'],
    ['a key twice', kasus('', `${SAMPLE_FRONT}akhir: berhasil\n`), 'sudah ditulis di atas'],
    ['an alias', kasus('', `${SAMPLE_FRONT}alias: &a [loket]\nkompetensi: *a\n`), 'alias YAML'],
    [
      'a bomb of aliases',
      kasus('', `${SAMPLE_FRONT}a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n`),
      'alias YAML',
    ],
    ['deep YAML', kasus('', `${SAMPLE_FRONT}alias: ${'['.repeat(3000)}\n`), 'terlalu dalam'],
    [
      'a day that does not exist',
      kasus('', SAMPLE_FRONT.replace('terbit: 2025-07-10', 'terbit: 2025-02-30')),
      'tanggal "2025-02-30" tidak ada',
    ],
    ['a bomb of brackets', kasus('['.repeat(4000)), 'terlalu rapat'],
    ['a bomb of quotes', kasus('> '.repeat(2000)), 'terlalu dalam'],
    ['a bomb of stars', kasus('*a '.repeat(100) + 'a* '.repeat(100)), 'terlalu dalam'],
    ['a bomb behind a fence that is none', `---\u00a0\n${'*a '.repeat(300)}\n---\n`, 'terlalu rapat'],
    [
      'stars that only look like a table',
      kasus(`> kata\n| a |\n|---|\n${`| ${'*a '.repeat(20)}|\n`.repeat(20)}`),
      'terlalu rapat',
    ],
    ['a table without its line', kasus(`| a |\n${`| ${'*a '.repeat(20)}|\n`.repeat(20)}`), 'terlalu rapat'],
    ['a table with another line', kasus(`| a |\n|---|---|\n${`| ${'*a '.repeat(20)}|\n`.repeat(20)}`), 'terlalu rapat'],
    [
      'text that goes on under a table',
      kasus(`| a |\n|---|\n| b |\n> c\n${`| ${'*a '.repeat(20)}|\n`.repeat(20)}`),
      'terlalu rapat',
    ],
    ['a row of stars', kasus(`| a |\n|---|\n| ${'*a '.repeat(201)}|\n`), 'terlalu rapat'],
    ['a wide table', kasus(`${'|a'.repeat(2000)}\n${'|-'.repeat(2000)}`), 'kotak tabel'],
  ];
  test.each(bodies)('%s', async (_name, body, words) => {
    const dir = await lists();
    await writeFile(path.join(dir, 'kasus/uji.mdx'), body);
    const { code, out, err } = await periksa(dir, 'content/kasus/uji.mdx');
    expect(code).toBe(1);
    const place = out.replaceAll(/ {2}Aturan ([a-z-]+):.*/g, '[$1]');
    expect(place).toContain(words);
    expect(out).toMatch(/^content\/kasus\/uji\.mdx:\d+:\d+ /);
    expect(out + err).not.toMatch(/\n\s+at |Error:/);
  });

  test('paths that are not there, empty, outside, or no text', async () => {
    const dir = await lists({ 'kasus/catatan.docx': 'x', 'kasus/2025/lama.mdx': kasus() });
    await mkdir(path.join(dir, 'kosong'));
    await mkdir(path.join(dir, 'kasus/folder.mdx'));
    await symlink('/etc/hostname', path.join(dir, 'kasus/rahasia.mdx'));
    const told = async (target: string) => {
      const { code, out } = await periksa(dir, target);
      return `${code} ${out.split('\n')[0]}`;
    };
    expect(await told('content/kasus/tidak-ada.mdx')).toBe(
      '1 content/kasus/tidak-ada.mdx:1:1  berkas atau folder ini tidak ada.',
    );
    expect(await told('content/kosong')).toBe('1 content/kosong:1:1  folder ini kosong.');
    expect(await told('content/kasus/folder.mdx')).toBe('1 content/kasus/folder.mdx:1:1  folder ini kosong.');
    expect(await told('package.json')).toBe('1 package.json:1:1  ini di luar folder content/, jadi tidak diperiksa.');
    expect(await told('../../etc/passwd')).toContain('1 ../../etc/passwd:1:1  ');
    expect(await told('content/kasus/catatan.docx')).toBe(
      '1 content/kasus/catatan.docx:1:1  berkas ini tidak dibaca situs.',
    );
    expect(await told('content/kasus/2025')).toBe('1 content/kasus/2025/lama.mdx:1:1  berkas ini tidak dibaca situs.');
    expect(await told('content/kasus/rahasia.mdx')).toBe(
      '1 content/kasus/rahasia.mdx:1:1  tautan simbolik tidak diterima.',
    );
  });
});

test('the checker says so when it cannot work', async () => {
  const dir = await lists();
  expect(await periksa(dir, '--format', 'xml')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('format "xml" tidak dikenal'),
  });
  expect(await periksa(dir, '--cepat')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('pilihan yang tidak dikenal'),
  });
  expect(await periksa('/tidak/ada')).toMatchObject({
    code: 2,
    out: '',
    err: 'Pemeriksa tidak dapat bekerja: folder /tidak/ada tidak ada.\n',
  });
  expect(await periksa(dir, '--bantuan')).toMatchObject({ code: 0, out: expect.stringContaining('--perbaiki') });
});

test('each form of the report', async () => {
  const dir = await lists({
    'kasus/uji.mdx': kasus('Caranya ada [di sini](/praktik/bedah-kasus/), 100% benar.'),
  });
  const [text, json, github] = await Promise.all(
    ['teks', 'json', 'github'].map((format) => periksa(dir, 'content/kasus/uji.mdx', '--format', format)),
  );
  expect(text?.out).toMatchInlineSnapshot(`
    "content/kasus/uji.mdx:38:13  teks tautan "di sini" tidak menyebut tujuannya.
      Sebut nama halamannya sebagai teks tautan.
        38 | Caranya ada [di sini](/praktik/bedah-kasus/), 100% benar.
           |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Aturan descriptive-link: https://lumbung-praktik.example/kontribusi/aturan/descriptive-link/

    1 temuan di 1 berkas, dari 1 berkas yang diperiksa.
    "
  `);
  expect(JSON.parse(json?.out ?? '')).toMatchInlineSnapshot(`
    [
      {
        "about": {
          "section": "Masalah",
        },
        "column": 13,
        "endColumn": 45,
        "endLine": 38,
        "help": "Sebut nama halamannya sebagai teks tautan.",
        "line": 38,
        "message": "teks tautan "di sini" tidak menyebut tujuannya.",
        "path": "content/kasus/uji.mdx",
        "rule": "descriptive-link",
        "url": "https://lumbung-praktik.example/kontribusi/aturan/descriptive-link/",
      },
    ]
  `);
  expect(github?.out).toMatchInlineSnapshot(`
    "::error file=content/kasus/uji.mdx,line=38,col=13,endLine=38,endColumn=45,title=Aturan descriptive-link::teks tautan "di sini" tidak menyebut tujuannya.%0ASebut nama halamannya sebagai teks tautan.%0Ahttps://lumbung-praktik.example/kontribusi/aturan/descriptive-link/
    "
  `);
});

test('asked for one by one, files and folders have the findings that they have among all', async () => {
  const dir = await contentWith({
    'kasus/lisan.mdx': kasus('Hubungi 0812-3456-7890 [di sini](https://contoh.go.id).'),
    'kasus/bergambar.mdx': kasus('![Denah ruang tunggu](./denah.png)\n\nLalu `./gambar/foto.jpg`.'),
    'kasus/denah.png': 'bukan gambar',
    'kasus/gambar/foto.jpg': 'bukan gambar',
    'kasus/tiruan.mdx': kasus(),
    'kasus/tiruan-lagi.mdx': kasus(),
    'adopsi/menunjuk.mdx':
      '---\npraktik: tidak-ada\n---\n\n![Denah](../kasus/denah.png) ![Foto](../kasus/gambar/foto.jpg)\n',
    'titipan/TITIP-1.md': 'Hubungi 0812-3456-7890.\n',
    'README.md': 'Hubungi 0812-3456-7890.\n',
  });
  const unit = path.join(dir, 'acuan/unit.yml');
  await writeFile(unit, `${await readFile(unit, 'utf8')}# hubungi 0812-3456-7890\n`);
  const found = async (...args: readonly string[]): Promise<{ path: string }[]> =>
    JSON.parse((await periksa(dir, '--format', 'json', ...args)).out);
  const all = await found();
  const texts = new Set(all.map((finding) => finding.path));
  expect(texts.size).toBe(8);
  for (const text of texts) expect(await found(text)).toEqual(all.filter((finding) => finding.path === text));
  const naming = (picture: string) => all.filter((finding) => JSON.stringify(finding).includes(picture));
  expect(new Set(naming('foto.jpg').map((finding) => finding.path)).size).toBe(2);
  expect(await found('content/kasus/gambar')).toEqual(naming('foto.jpg'));
  expect(await found('content/kasus/denah.png')).toEqual(naming('denah.png'));
});

test('an empty report of each form', async () => {
  const dir = await lists();
  expect((await periksa(dir, '--format', 'json')).out).toBe('[]\n');
  expect((await periksa(dir, '--format', 'github')).out).toBe('');
});

test('personal data is never printed, in any form or in the build', async () => {
  const dir = await lists({
    'kasus/warga-7371010101900001.mdx': kasus(
      'Hubungi 0812-3456-7890 [x](javascript:alert) atau 0812-**3456**-7890.',
      SAMPLE_FRONT.replace('akhir: berhasil', 'akhir: "7371010101900001"'),
    ),
  });
  for (const format of ['teks', 'json', 'github']) {
    const { code, out } = await periksa(dir, 'content/kasus/warga-7371010101900001.mdx', '--format', format);
    expect(code).toBe(1);
    expect(out).toContain('nomor ponsel');
    expect(out).toContain('unsafe-link');
    expect(out).not.toMatch(/3456|7371010101900001/);
  }
});

test('marks that steer a terminal or a log come out harmless', async () => {
  const dir = await lists({
    'kasus/uji.mdx': kasus('Warna \u001b[31mmerah\u202e.\n\n[a](x:\u001b[2J%0A::error::b)'),
  });
  for (const format of ['teks', 'github']) {
    const { out } = await periksa(dir, '--format', format);
    expect(out).not.toMatch(/[\u001b\u202e]|\n::error::b/);
  }
});

describe('pictures', () => {
  const text = (name: string) => kasus(`![Denah ruang tunggu dan tiga loket](./${name})`);

  test.each(['jpg', 'png', 'webp', 'avif'] as const)(
    'hidden data in %s is found, and taken out with --perbaiki',
    async (format) => {
      const dir = await lists({ 'kasus/uji.mdx': text(`denah.${format}`) });
      const file = path.join(dir, `kasus/denah.${format}`);
      await writeFile(file, await withGps(format));
      const before = await periksa(dir, 'content/kasus/uji.mdx');
      expect(before).toMatchObject({ code: 1, out: expect.stringContaining('membawa keterangan tersembunyi (EXIF)') });
      const after = await periksa(dir, 'content/kasus/uji.mdx', '--perbaiki');
      expect(after).toMatchObject({ code: 0, err: expect.stringContaining('keterangan tersembunyi dibuang') });
      const bytes = await readFile(file);
      expect(metadataOf(bytes)).toEqual([]);
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 40, height: 30 });
    },
  );

  test('a broken picture is left as it was', async () => {
    const dir = await lists({ 'kasus/uji.mdx': text('denah.jpg') });
    const file = path.join(dir, 'kasus/denah.jpg');
    const broken = (await withGps('jpg')).subarray(0, 300);
    await writeFile(file, broken);
    const { code, err } = await periksa(dir, '--perbaiki');
    expect(code).toBe(1);
    expect(err).toContain('berkas asli tidak diubah');
    expect(await readFile(file)).toEqual(broken);
  });

  test('missing, too large, of another kind, or outside', async () => {
    const dir = await lists({
      'kasus/uji.mdx': `${text('tidak-ada.png')}\n![Foto besar sekali di loket](./besar.png)\n\n![Denah yang bukan gambar](./skrip.png)\n`,
    });
    await writeFile(path.join(dir, 'kasus/besar.png'), Buffer.alloc(500 * 1024));
    await writeFile(path.join(dir, 'kasus/skrip.png'), '<svg onload="alert(1)"/>');
    const { out } = await periksa(dir);
    expect(out).toContain('gambar "./tidak-ada.png" tidak ada di sebelah tulisan ini.');
    expect(out).toContain('gambar "./besar.png" 500 KB, paling besar 400 KB.');
    expect(out).toContain('gambar "./skrip.png" bukan png, jpg, webp, atau avif');
    const { out: alone } = await periksa(dir, 'content/kasus/besar.png');
    expect(alone).toContain('gambar "./besar.png" 500 KB');
    expect(alone).toContain('1 temuan di 1 berkas');
  });
});

test('a copy names the text it is like, unless it cites it', async () => {
  const original = (await readFile(path.join(CONTENT, 'kasus/arsip-surat-tanah-contoh-hulu.mdx'), 'utf8')).replaceAll(
    /\]\(\/[^)]*\)/g,
    '](/praktik/)',
  );
  const changed = original
    .replace('## Masalah\n', '## Masalah\n\nSatu kalimat baru di depan.\n')
    .replace(/^terbit: .*/m, 'terbit: 2026-11-24');
  const copy = await periksa(
    await lists({ 'kasus/arsip-surat-tanah-contoh-hulu.mdx': original, 'kasus/tiruan.mdx': changed }),
    'content/kasus/tiruan.mdx',
  );
  expect(copy.out).toMatch(
    /isi tulisan ini mirip (9\d|100)% dengan content\/kasus\/arsip-surat-tanah-contoh-hulu\.mdx\./,
  );
  const citing = changed.replace(/^terbit:/m, 'adaptasi_dari: arsip-surat-tanah-contoh-hulu\nterbit:');
  expect(
    (await periksa(await lists({ 'kasus/arsip-surat-tanah-contoh-hulu.mdx': original, 'kasus/tiruan.mdx': citing })))
      .code,
  ).toBe(0);
});

test('the lists are looked through too', async () => {
  const dir = await lists();
  const unit = path.join(dir, 'acuan/unit.yml');
  await writeFile(unit, `${await readFile(unit, 'utf8')}# hubungi 0812-3456-7890\n`);
  const { code, out } = await periksa(dir);
  expect(code).toBe(1);
  expect(out).toMatch(/^content\/acuan\/unit\.yml:\d+:11 {2}ada nomor ponsel di sini: "# hubungi •••"\./);
});

test('advice is given when asked for, and fails nothing', async () => {
  const long = `Petugas ${'mencatat waktu tunggu warga '.repeat(9)}setiap hari.`;
  const dir = await lists({ 'kasus/uji.mdx': kasus(`${long} Implementasi berjalan.`) });
  const { code, out } = await periksa(dir, 'content/kasus/uji.mdx', '--saran');
  expect(code).toBe(0);
  expect(out).toContain('Pecah menjadi dua.  [long-sentence]');
  expect(out).toContain('"Implementasi" dapat ditulis "penerapan"');
});

test('a hundred entries take less than two seconds of work', async () => {
  let seed = 1;
  const word = () => `kata${((seed = (seed * 48271) % 2147483647) % 900).toString(36)}`;
  const body = () => Array.from({ length: 80 }, word).join(' ');
  const front = (id: number) =>
    `---\npraktik: bedah-satu-kejadian\nunit: balai-contoh\ntanggal: 2026-11-0${(id % 9) + 1}\nakhir: sebagian\nperubahan: Pertemuan dipindah ke pergantian jaga.\n---\n\n`;
  const files = Array.from({ length: 80 }, (_, id) => [`adopsi/uji-${id}.md`, `${front(id)}Kami mencoba ${body()}.\n`]);
  const dir = await contentWith(Object.fromEntries(files));
  // Work is counted, not waiting: other programs may share the machine.
  const before = process.cpuUsage();
  expect((await periksa(dir)).out).toMatch(/^1\d\d berkas diperiksa, tidak ada temuan/);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(2);
});

test('the command itself checks the folder that CONTENT_DIR names', async () => {
  const dir = await lists({ 'kasus/uji.mdx': '---\n? {hubungi: 081234567890}\n: x\n---\n\nHalo.' });
  const env = { ...process.env, CONTENT_DIR: dir };
  const run = spawnSync(process.execPath, ['src/lint/command/cli.mjs'], { cwd: PROJECT, env, encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('content/kasus/uji.mdx:1:1');
  expect(run.stderr).toBe('');
  expect(run.stdout).not.toContain('1234');
});
