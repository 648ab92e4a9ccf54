import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/markdown/yaml.ts';

const messages = (yaml: string) =>
  readYaml(yaml).findings.map(({ line, column, message }) => `${line}:${column} ${message}`);

const COMMENT = 'teks sesudah "#" tidak ikut terbaca.';
const BACKSLASH = 'garis miring terbalik "\\" di antara kutip ganda berubah arti.';

describe('words that YAML would drop', () => {
  test.each([
    ['perubahan: kami persingkat untuk loket #2 saja', `1:40 ${COMMENT}`],
    ['judul: Antrean nomor #1 dibuka', `1:22 ${COMMENT}`],
    ['perubahan: #SemarangHebat dipakai', `1:12 ${COMMENT}`],
    ['perubahan:\n  #SemarangHebat dipakai', `2:3 ${COMMENT}`],
    ['judul: Loket nomor\n  #1 dibuka', `2:3 ${COMMENT}`],
    ['judul: Loket nomor\n  # 1 dibuka', `2:3 ${COMMENT}`],
    ['alias: [loket, #antrean]\nakhir: berhasil', `1:16 ${COMMENT}`],
    ['alias:\n  - #antrean', `2:5 ${COMMENT}`],
    ['akhir: "berhasil" # sudah dicek', `1:19 ${COMMENT}`],
    ['batasan: | # catatan\n  isi', `1:12 ${COMMENT}`],
    ['perubahan: &waktu kami persingkat', '1:12 kata yang diawali "&" tidak ikut terbaca.'],
    ['judul: !penting Loket', '1:8 tag YAML (!nama) tidak diterima.'],
    ['judul: !!binary TG9rZXQ=', '1:8 tag YAML (!nama) tidak diterima.'],
    ['judul: !!timestamp 2026-01-01', '1:8 tag YAML (!nama) tidak diterima.'],
    ['alias: !!set {a, b}', '1:8 tag YAML (!nama) tidak diterima.'],
    ['judul: *tebal', '1:8 alias YAML (*nama) tidak diterima.'],
    ['? judul\n: Loket', '1:1 tanda "?" di awal isi terbaca sebagai kunci.'],
    ['judul: Loket\n...', '2:1 baris "..." menutup keterangan sebelum waktunya.'],
    ['judul: "C:\\new"', `1:8 ${BACKSLASH}`],
    ['judul: "Folder C:\\data"', `1:8 ${BACKSLASH}`],
    ['judul: "\\\\server\\_arsip"', `1:8 ${BACKSLASH}`],
    ['judul: "dua\\\n  baris"', `1:8 ${BACKSLASH}`],
    ['alias:\n  - loket\n   - antrean', '2:5 butir "-" di bawah baris ini tergabung menjadi satu isi.'],
  ])('%j is told', (yaml, message) => expect(messages(yaml)).toEqual([message]));

  test.each<[string, unknown]>([
    ['# catatan\njudul: Loket\n# ISI: tulis\n#hasil:\n#  - a\nakhir: ya', { judul: 'Loket', akhir: 'ya' }],
    ['hasil:\n  # baris pertama\n  - nama: a\n    # satuannya\n    n: 2', { hasil: [{ nama: 'a', n: 2 }] }],
    ['a: C# dan F#\nb: https://x.go.id/#hasil\nc: "loket #2"', { a: 'C# dan F#', b: 'https://x.go.id/#hasil', c: 'loket #2' }],
    ['a: |\n  #1 satu\n  - dua\n  - tiga\nb: >-\n  - empat\n  - lima', { a: '#1 satu\n- dua\n- tiga\n', b: '- empat - lima' }],
    ["a: 'C:\\data'\nb: R&D\nc: 5 * 3\nd: Jum'at!\ne: \"tulis \\\"di sini\\\" \\u000a\"", { a: 'C:\\data', b: 'R&D', c: '5 * 3', d: "Jum'at!", e: 'tulis "di sini" \n' }],
    ['a: satu\n  dua\n\n  tiga\nb: [x, y]\nc: {d: e}', { a: 'satu dua\ntiga', b: ['x', 'y'], c: { d: 'e' } }],
  ])('%j comes out as written', (yaml, data) => {
    expect(messages(yaml)).toEqual([]);
    expect(readYaml(yaml).data).toEqual(data);
  }); // prettier-ignore
});

test.each(['750.000', '1.250', '-1.250', '0o17', '0x1F', '007', '1e3', '+5', '.5', '5.', '1_000', '.inf', '.nan', '1.250.000', '12345678901234567890', '1e999', '9999999999999', '0.12345678901234567'])(
  '%s is text, not another number',
  (written) => expect(readYaml(`a: ${written}`).data).toEqual({ a: written }),
); // prettier-ignore

test.each([['0', 0], ['9.5', 9.5], ['1.50', 1.5], ['-3', -3], ['2024', 2024], ['0.125', 0.125], ['1.2500', 1.25], ['750000000', 750_000_000], ['100', 100], ['1250.125', 1250.125]])(
  '%s is a number',
  (written, value) => expect(readYaml(`a: ${written}`).data).toEqual({ a: value }),
); // prettier-ignore

test.each([
  ["judul: 'Kegiatan Jum'at pagi'", 'ada kutip tunggal di dalam teks'],
  ['judul: "Program "Sapa" warga"', 'ada kutip ganda di dalam teks'],
  ['judul: “Loket: buka”', 'kutip “ ” tidak dikenal YAML.'],
  ['judul:\u00a0Loket buka\nakhir: ya', 'sesudah "judul" perlu titik dua biasa dan satu spasi'],
  ['judul:Loket buka\nakhir: ya', 'sesudah "judul" perlu titik dua biasa dan satu spasi'],
  ['judul：Loket buka\nakhir: ya', 'sesudah "judul" perlu titik dua biasa dan satu spasi'],
  ['terbit: 2026-01-01\n hasil:\n  - a: 1', 'hapus spasi di depan "hasil".'],
  ['hasil:\n  - a: 1\n   b: 2', 'jorokan baris tidak rata'],
  ['a: 1\n---\nb: 2', 'ada baris "---" di tengah keterangan.'],
])('what is said of %j', (yaml, start) => {
  const said = readYaml(yaml).findings.map(({ message }) => message.slice(0, start.length));
  expect(said).toEqual([start]);
});

test('hostile YAML takes no time', () => {
  for (const piece of ['&a\n', '#a ', 'a: *b\n', '- "\\n"\n', "a: 'b'c'\n", 'a:b\n', '\n - ', 'a: x\n  #b\n']) {
    const text = `k: ${piece.repeat(100_000 / piece.length)}`;
    const before = process.threadCpuUsage();
    readYaml(text);
    expect(process.threadCpuUsage(before).user / 1000, piece).toBeLessThan(1000);
  }
});
