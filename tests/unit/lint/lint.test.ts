import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { readLibrary } from '../../../src/reading/library.ts';
import { type Finding, sortFindings } from '../../../src/schema/finding.ts';
import { today } from '../../../src/today.ts';
import { contentWith, PROJECT } from '../content-folder.ts';
import { adopsiData, file, lorem } from '../examples.ts';

const place = ({ path: shown, line, column, rule }: Finding) => `${shown}:${line}:${column} ${rule}`;
const adopsi = (change: object, body = lorem(60)) =>
  file({ ...adopsiData, praktik: 'bedah-satu-kejadian', unit: 'balai-contoh', ...change }, body);

const BROKEN = {
  'kasus/a-tanpa-keterangan.mdx': 'Halo.\n',
  'adopsi/salah-id.md': adopsi({ praktik: 'bedah-satu-kejadia', unit: 'balai-conto' }),
  'adopsi/salah-isi.mdx': adopsi(
    { akhir: 'gagal' },
    `${lorem(60)} <b>x</b> <Istilah id="xyz">y</Istilah>\n\n[z](javascript:1)`,
  ),
  'adopsi/kembar.md': adopsi({}),
  'adopsi/kembar.mdx': adopsi({}),
  'adopsi/Nama_Salah.md': adopsi({}),
  'praktik/rusak.mdx': '---\njudul: "x\n---\n\nHalo.\n',
};

test('a clean folder gives no findings, and its files are counted', async () => {
  const { files, findings } = await readLibrary(await contentWith(), today());
  expect(findings).toEqual([]);
  expect(files.map(({ collection }) => collection)).toEqual(expect.arrayContaining(['kasus', 'praktik', 'adopsi']));
});

test('every finding of every file is given, in the order of the files', async () => {
  const dir = await contentWith(BROKEN);
  const tema = path.join(dir, 'acuan/tema.yml');
  const { findings } = await readLibrary(
    await contentWith({
      ...BROKEN,
      'acuan/tema.yml': `${await readFile(tema, 'utf8')}- {id: kesehatan, nama: Kesehatan, urusan: []}\n`,
      'situs.yml': 'nama: Lumbung\nsemboyn: x\n',
    }),
    today(),
  );
  const lines = (await readFile(tema, 'utf8')).split('\n').length;
  expect(findings).toEqual(sortFindings(findings));
  expect(findings.map(place)).toEqual(
    expect.arrayContaining([
      `content/acuan/tema.yml:${lines}:36 front-matter`,
      'content/adopsi/Nama_Salah.md:1:1 unique-id',
      'content/adopsi/kembar.mdx:1:1 unique-id',
      'content/adopsi/salah-id.md:2:1 unknown-reference',
      'content/adopsi/salah-id.md:3:1 unknown-reference',
      'content/adopsi/salah-isi.mdx:5:1 front-matter',
      'content/adopsi/salah-isi.mdx:8:361 raw-html',
      'content/adopsi/salah-isi.mdx:8:370 unknown-reference',
      'content/adopsi/salah-isi.mdx:10:1 unsafe-link',
      'content/kasus/a-tanpa-keterangan.mdx:1:1 body-length',
      'content/kasus/a-tanpa-keterangan.mdx:1:1 front-matter',
      'content/praktik/rusak.mdx:3:1 front-matter',
      'content/situs.yml:1:1 front-matter',
      'content/situs.yml:2:1 front-matter',
    ]),
  );
  const broken = [...Object.keys(BROKEN), 'acuan/tema.yml', 'situs.yml'].map((name) => `content/${name}`);
  const named = new Set(findings.map(({ path: shown }) => shown));
  expect(broken.filter((name) => !named.has(name) && name !== 'content/adopsi/kembar.md')).toEqual([]);
  expect([...named].filter((name) => !broken.includes(name))).toEqual([]);
});

test('a province in focus that no list has is found with the others', async () => {
  const situs = await readFile(path.join(await contentWith(), 'situs.yml'), 'utf8');
  const text = situs.replace(/^provinsi_fokus: .*$/m, 'provinsi_fokus: "99"');
  const { findings } = await readLibrary(await contentWith({ 'situs.yml': text }), today());
  expect(findings.map(place)).toEqual(['content/situs.yml:8:1 unknown-reference']);
});

test('messages name what was found and what was meant', async () => {
  const { findings } = await readLibrary(await contentWith(BROKEN), today());
  const told = findings
    .filter(({ rule }) => rule === 'unknown-reference' || rule === 'unique-id')
    .map(({ message, help }) => `${message} ${help ?? ''}`);
  expect(told).toEqual(
    expect.arrayContaining([
      'praktik "bedah-satu-kejadia" tidak ada di content/praktik/. Maksud Anda "bedah-satu-kejadian"?',
      'unit "balai-conto" tidak ada di content/acuan/unit.yml. Maksud Anda "balai-contoh"?',
      'istilah "xyz" tidak ada di content/acuan/istilah.yml. Pilih id dari daftar itu, atau tambahkan di sana.',
      'id "kembar" sudah dipakai content/adopsi/kembar.md. Ganti nama salah satu berkas.',
    ]),
  );
});

test('a file that is taken away leaves its references dangling', async () => {
  const dir = await contentWith();
  await rm(path.join(dir, 'praktik/bedah-satu-kejadian.mdx'));
  const { findings } = await readLibrary(dir, today());
  expect(findings.length).toBeGreaterThan(0);
  expect(new Set(findings.map(({ message }) => message.split('.')[0]))).toContain(
    'praktik "bedah-satu-kejadian" tidak ada di content/praktik/',
  );
});

/** Runs the checker as `npm run periksa` does. */
function cli(dir: string): Promise<{ code: number; output: string }> {
  const env = { ...process.env, CONTENT_DIR: dir };
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/lint/command/cli.mjs'], { cwd: PROJECT, env }, (error, stdout) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout }),
    );
  });
}

test('the command ends well on a clean folder and badly on findings', async () => {
  const [clean, broken] = await Promise.all([cli(await contentWith()), cli(await contentWith(BROKEN))]);
  expect(clean.code).toBe(0);
  expect(clean.output).toContain('tidak ada temuan');
  expect(broken.code).toBe(1);
  expect(broken.output).toContain('content/adopsi/salah-id.md:3:1');
  expect(broken.output).toContain('unit "balai-conto" tidak ada di content/acuan/unit.yml.');
});
