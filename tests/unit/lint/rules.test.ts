import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/lint/rules/pages.ts';
import type { Example, Rule } from '../../../src/lint/rule.ts';
import { checkExample } from '../../../src/lint/sample.ts';
import { PROJECT } from '../content-folder.ts';

const messages = (example: Example) => checkExample(example).findings.map(({ rule, message }) => `${rule}: ${message}`);
const cases = (kind: 'good' | 'bad') =>
  rules.flatMap((rule) => rule[kind].map((example, index) => ({ rule, example, name: `${rule.id} ${index + 1}` })));

/** What examples are about that says more than the section above. A new rule needs no row here. */
const NOT_ONLY_SECTION = [
  'front-matter 1: {"field":["akhir"]}',
  'front-matter 2: {"field":["terbit"]}',
  'front-matter 3: {"field":["judull"]}',
  'front-matter 4: {"field":["kebutuhan","waktu"]}',
  'front-matter 5: {"field":["kebutuhan","biaya_rupiah"]}',
  'front-matter 6: {"place":"front"}',
  'unknown-reference 1: {"field":["peran",0]}',
  'body-length 1: {"place":"body"}',
  'outcome-consistency 3: {"field":["hasil",0,"masa_sesudah"]}',
  'date-order 1: {"field":["cek_lagi"]}',
  'date-order 2: {"field":["hasil",0,"masa_sesudah"]}',
  'date-order 2: {"field":["terbit"]}',
  'date-order 3: {"field":["hasil",0,"masa_sesudah"]}',
  'future-date 1: {"field":["terbit"]}',
  'future-date 2: {"field":["dicek_pada"]}',
  'source-url 1: {"field":["sumber",0,"url"]}',
  'source-url 2: {"field":["sumber",0,"url"]}',
  'source-url 3: {"field":["sumber",0,"url"]}',
  'personal-data 4: {"field":["batasan"]}',
  'remote-resource 1: {"picture":"https://gambar.example.org/denah.png","section":"Masalah"}',
  'image-alt 1: {"picture":"./denah.png","section":"Masalah"}',
  'image-alt 2: {"picture":"./denah.png","section":"Masalah"}',
  'image-alt 3: {"picture":"./denah.png","section":"Masalah"}',
  'image-size 1: {"picture":"./denah.png","section":"Masalah"}',
  'image-size 2: {"picture":"./denah.png","section":"Masalah"}',
  'image-size 3: {"picture":"./denah.jpg","section":"Masalah"}',
  'image-metadata 1: {"picture":"./denah.jpg","section":"Masalah"}',
  'unique-id 1: {"place":"name"}',
  'unique-id 2: {"place":"name"}',
  'unique-id 3: {"place":"name"}',
  'near-duplicate 1: {"place":"body"}',
];

test('the sample entries of both forms are sound', () => {
  expect(messages({ text: '', as: 'name' }).length).toBeGreaterThan(0);
  expect(messages({ text: 'content/kasus/jadwal-loket-contoh.mdx', as: 'name' })).toEqual([]);
  expect(messages({ text: 'content/adopsi/jadwal-loket-contoh.md', as: 'name', collection: 'adopsi' })).toEqual([]);
});

describe('good examples have no findings of any rule', () => {
  test.each(cases('good'))('$name', ({ example }) => expect(messages(example)).toEqual([]));
});

describe('bad examples are found by their rule', () => {
  test.each(cases('bad'))('$name', ({ rule, example }) => {
    const found = checkExample(example).findings.filter((finding) => finding.rule === rule.id);
    expect(found.length).toBeGreaterThan(0);
    for (const { line, column, message } of found) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(message).toMatch(/[.?]$/);
      // The signs between the parts of a message of the schema.
      expect(message).not.toContain('\u001f');
    }
  });
});

describe('every finding tells what it is about', () => {
  const about = cases('bad').flatMap(({ rule, example, name }) => {
    const { source, findings } = checkExample(example);
    const found = findings.filter((finding) => finding.rule === rule.id);
    return found.map((finding) => ({ name, about: finding.about, line: finding.line, source }));
  });

  test('unless that is the whole file', () => {
    const whole = about.filter((finding) => finding.about === undefined);
    expect(whole.map(({ name }) => name)).toEqual(['stray-file 1', 'stray-file 2']);
  });

  test('the key or the section above its line, the picture on it, a place above all sections', () => {
    const astray = about.filter((finding) => {
      if (!finding.about) return false;
      const lines = finding.source.split('\n').slice(0, finding.line);
      if ('place' in finding.about) return lines.some((line) => line.startsWith('## '));
      if ('field' in finding.about) return finding.about.field[0] !== nameAbove(lines);
      const { section, picture } = { picture: '', ...finding.about };
      return section !== nameAbove(lines) || !lines.at(-1)?.includes(picture);
    });
    expect(astray.map(({ name, about: said }) => `${name}: ${JSON.stringify(said)}`)).toEqual([]);
  });

  test('the very value of a row, the place, the picture', () => {
    const said = about.map((finding) => `${finding.name}: ${JSON.stringify(finding.about)}`);
    expect(said).toEqual(expect.arrayContaining(NOT_ONLY_SECTION));
  });
});

describe('sound sentences that look like trouble pass every rule', () => {
  test.each([
    'Lama menunggu turun dari 40 menit menjadi 18 menit, atau 55%.',
    'Lama menunggu di loket turun sekitar 50%, dari 40 menit menjadi 18 menit.',
    'Lama menunggu di loket turun 10–30% di tempat lain.',
    'Pada 2019 lama menunggu di loket turun 80% di kecamatan lain.',
    'Kunjungan naik 12% dan lama menunggu di loket turun 80% menurut warga.',
    'Harga tiket naik 5%.',
    'TIDAK ada yang disalahkan. Tidak juga atasan.',
    'Ruang IV dan lantai III dipakai. Perpustakaan memakai format PDF.',
    'Aplikasi SIPADU (sistem informasi pelayanan terpadu) dipakai. SIPADU lalu diganti.',
    'Program JAKI dipakai warga. JAKI lalu diperbaiki.',
    'KMK 924/KMK.01/2018 menjadi dasar.',
    'Tautan menuju [halaman ini ditulis ulang](/praktik/bedah-kasus/).',
    'Kata xx dan Xx dipakai; nomor 08xx-xxxx-xxxx disamarkan.',
    'Isinya di sini sudah lengkap? Belum.',
    'Warga berkata “antre lagi …” lalu pulang.',
    'Kami menulis daftar tugas.',
    'Emoji 👨‍👩‍👧 dan 👍🏽 boleh.',
    'Suhu 30 °C, ½ jam, “kutipan”, dan tanda – dipakai.',
    'H₂O dan m² boleh, begitu pula 5 × 3.',
    '| Tahun | Warga |\n| --- | --- |\n| 2023 | 4.685 |\n| 2024 | 5.181 |',
    'Catatan pada `kode` dan **tebal** dan *miring*.',
    'Rapat pukul 08.15–10.30 tanggal 12-08-2024.',
    'Gedung A, B, dan C dipakai. Golongan II/a dan III/d hadir.',
    'Lihat [lesson study di Bantul](https://contoh.go.id/a_b_c_d_e).',
    'RT/RW dan PKK diundang.',
  ])('%s', (text) => expect(messages({ text })).toEqual([]));
});

describe('trouble in other words is found', () => {
  test.each<readonly [string, string]>([
    ['Lama menunggu di loket turun 80 persen, dari 40 menit menjadi 18 menit.', 'outcome-consistency'],
    ['Lama menunggu di loket menurun 22%.', 'outcome-consistency'],
    ['Penurunan 95% terlihat: 40 menit menjadi 18 menit.', 'outcome-consistency'],
    ['Ketua BPD, LPM, dan camat hadir.', 'unexpanded-abbreviation'],
    ['[link](/praktik/bedah-kasus/)', 'descriptive-link'],
    ['[selengkapnya](/praktik/bedah-kasus/)', 'descriptive-link'],
    ['<https://contoh.go.id>', 'unsafe-mdx'],
    ['www.contoh.go.id dibuka', 'descriptive-link'],
    ['Nama: [nama unit]', 'placeholder-text'],
    ['TODO: tulis', 'placeholder-text'],
    ['...', 'placeholder-text'],
    ['ISI: ceritakan masalahnya', 'placeholder-text'],
    ['<script>alert(1)</script>', 'raw-html'],
    ['<img src="x" onerror="alert(1)" />', 'raw-html'],
    ['![x](data:image/png;base64,AAAA)', 'remote-resource'],
    ['![x](//evil.example/x.png)', 'remote-resource'],
    ['[a](vbscript:x)', 'unsafe-link'],
    ['[a](&#106;avascript:alert(1))', 'unsafe-link'],
    ['[a](//evil.example)', 'unsafe-link'],
    ['<Gambar berkas="./../../x.png" alt="gambar yang panjang" />', 'component-attributes'],
    ['{process.env.X}', 'unsafe-mdx'],
  ])('%s', (text, rule) => expect(checkExample({ text }).findings.map((finding) => finding.rule)).toContain(rule));
});

test('every rule tells why and how to mend, and shows both sides', () => {
  const thin = rules.filter(
    ({ why, mend, good, bad }: Rule) => why.length < 40 || mend.length === 0 || good.length === 0 || bad.length === 0,
  );
  expect(thin.map(({ id }) => id)).toEqual([]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('every rule stands in the file of its name', () => {
  const missing = rules.filter(({ id }) => !existsSync(path.join(PROJECT, 'src/lint/rules', `${id}.ts`)));
  expect(missing).toEqual([]);
  expect(globSync('*.ts', { cwd: path.join(PROJECT, 'src/lint/rules') }).length).toBe(rules.length + 3);
});

test('every rule that anything in the source names has a page', () => {
  const named = new Set(
    globSync('src/{lint,markdown,reading,schema}/**/*.ts', { cwd: PROJECT }).flatMap((file) =>
      [...readFileSync(path.join(PROJECT, file), 'utf8').matchAll(/rule: '([a-z-]+)'/g)].map(([, id = '']) => id),
    ),
  );
  const known = new Set(rules.map(({ id }) => id));
  expect(named.size).toBeGreaterThan(10);
  expect([...named].filter((id) => !known.has(id))).toEqual([]);
});

test('rules are pure: they run in the browser too', () => {
  const files = globSync('src/lint/**/*.ts', { cwd: PROJECT, exclude: ['src/lint/command/**'] });
  expect(files.length).toBeGreaterThan(rules.length);
  const impure = files.filter((file) =>
    /from 'node:|from '[./]*(reading|command)\//.test(readFileSync(path.join(PROJECT, file), 'utf8')),
  );
  expect(impure).toEqual([]);
});

/** The key of the front matter or the `##` heading that is the last of these lines of a file. */
function nameAbove(lines: readonly string[]): string {
  const pattern = lines.lastIndexOf('---') > 0 ? /^## (.+)$/ : /^(\w+):/;
  return lines.flatMap((line) => pattern.exec(line)?.[1] ?? []).at(-1) ?? '';
}
