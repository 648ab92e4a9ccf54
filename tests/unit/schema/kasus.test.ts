import { describe, expect, test } from 'vitest';
import { kasusSchema } from '../../../src/schema/kasus.ts';
import { type Data, hasilData, issues, kasusData, sumberData } from '../examples.ts';

const check = (change: Data) => issues(kasusSchema, { ...kasusData, ...change });
const withHasil = (change: Data) => ({ hasil: [{ ...hasilData, ...change }] });
const withSumber = (change: Data) => ({ sumber: [{ ...sumberData, ...change }] });
const luaran = { nama: 'Petugas yang dilatih', nilai: 12, satuan: 'orang', pada: 2019, sumber: 'jurnal' };
const REVERSED = 'periode.selesai: selesai lebih awal daripada mulai';
const NO_ADDRESS = 'sumber.0.url: url wajib diisi, kecuali bila ada doi atau untuk jenis klaim-pemilik';
const noDay = (day: string) => `terbit: tanggal "${day}" tidak ada. Tulis TTTT-BB-HH, misalnya 2026-11-24`;
const notOpened = (url: string) =>
  `sumber.0.url: alamat "${url}" tidak dapat dibuka: pakai alamat lengkap yang diawali https:// atau http://`;
const AKHIR = 'berhasil, sebagian, tidak-berhasil, dihentikan, berjalan, belum-diketahui';

test('a sound case fits, with defaults filled in and years kept as text', () => {
  const { hasil, sumber: _sumber, ...least } = kasusData;
  const read = kasusSchema.parse({ ...least, hasil: [], luaran: [] });
  expect(hasil).toHaveLength(1);
  expect(read).toMatchObject({
    kompetensi: [],
    praktik: [],
    sumber: [],
    sengketa: [],
    alias: [],
    lisensi: 'CC-BY-4.0',
  });
  expect(kasusSchema.parse(kasusData)).toMatchObject({
    periode: { mulai: '2018', selesai: '2020-06' },
    hasil: [{ masa_sebelum: '2018', masa_sesudah: '2019/2020', sebelum: 42.5 }],
  });
});

test.each([
  ['the shortest title', { judul: 'a'.repeat(20) }],
  ['the longest title', { judul: 'a'.repeat(90) }],
  ['a title with spaces around it', { judul: `  ${'a'.repeat(90)}  ` }],
  ['four roles', { peran: ['a', 'b', 'c', 'd'] }],
  ['a period still running', { periode: { mulai: '2020-06' } }],
  ['a period that begins in a month and ends in its year', { periode: { mulai: '2020-06', selesai: 2020 } }],
  ['a beginning on which sources disagree', { periode: { mulai: '2014/2016', angka_sampai: 2021 } }],
  ['an output of no time', { luaran: [{ ...luaran, pada: undefined }] }],
  ['no way of learning', { metode: [] }],
  ['a source read in part', withSumber({ dibaca_bagian: 'cuplikan', jenis: 'perorangan' })],
  ['a period of one month', { periode: { mulai: '2020-06', selesai: '2020-06' } }],
  ['a source of the owner without an address', withSumber({ url: undefined, jenis: 'klaim-pemilik' })],
  ['a source without a year', withSumber({ tahun: undefined })],
  ['an http address', withSumber({ url: 'http://contoh.go.id/?p=1' })],
  ['a leap day', { terbit: '2024-02-29' }],
  ['a negative figure', withHasil({ sebelum: -1.5 })],
  ['four decimals', withHasil({ sebelum: 0.0001, sesudah: 1e12 })],
  ['a failure', { akhir: 'tidak-berhasil' }],
  ['a dispute about a row', { sengketa: [{ hal: 'Jumlah', versi: ['12', '13'], sumber: ['jurnal'], indikator: 'Lama menunggu di loket' }] }], // prettier-ignore
  ['a dispute of two versions', { sengketa: [{ hal: 'Jumlah', versi: ['12', '13'], sumber: ['jurnal'] }] }],
])('accepts %s', (_name, change) => {
  expect(check(change)).toEqual([]);
});

test.each<[string, Data, string[]]>([
  ['an unknown key', { ringkassan: 'x' }, [': kunci "ringkassan" tidak dikenal. Maksud Anda "ringkasan"?']],
  [
    'an unknown key in a row',
    withHasil({ sebelom: 3 }),
    ['hasil.0: kunci "sebelom" tidak dikenal. Maksud Anda "sebelum"?'],
  ],
  [
    'an unknown key near to none',
    { periode: { mulai: 2020, xyzxyz: 1 } },
    ['periode: kunci "xyzxyz" tidak dikenal. Kunci yang dikenal: mulai, selesai, angka_sampai.'],
  ],
  ['a short title', { judul: '  Pendek  ' }, ['judul: judul terlalu pendek: 6 karakter, paling sedikit 20']],
  ['a title one too short', { judul: 'a'.repeat(19) }, ['judul: judul terlalu pendek: 19 karakter, paling sedikit 20']],
  ['a title one too long', { judul: 'a'.repeat(91) }, ['judul: judul terlalu panjang: 91 karakter, paling banyak 90']],
  ['no title', { judul: undefined }, ['judul: judul wajib diisi']],
  ['an empty title', { judul: null }, ['judul: wajib diisi']],
  ['a number for a title', { judul: 12 }, ['judul: harus berupa teks: apit dengan tanda kutip, misalnya "12"']],
  ['short limits', { batasan: 'x' }, ['batasan: batasan terlalu pendek: 1 karakter, paling sedikit 40']],
  [
    'a misspelt ending',
    { akhir: 'berhasl' },
    [`akhir: akhir "berhasl" tidak dikenal. Maksud Anda "berhasil"? Pilihannya: ${AKHIR}`],
  ],
  ['an ending near to none', { akhir: 'sukses' }, [`akhir: akhir "sukses" tidak dikenal. Pilihannya: ${AKHIR}`]],
  ['no ending', { akhir: undefined }, [`akhir: akhir wajib diisi, pilihannya: ${AKHIR}`]],
  ['30 February', { terbit: '2026-02-30' }, [noDay('2026-02-30')]],
  ['29 February of a common year', { terbit: '2026-02-29' }, [noDay('2026-02-29')]],
  ['a day before the year', { terbit: '24-11-2026' }, [noDay('24-11-2026')]],
  ['a date with a time', { terbit: '2026-11-24T00:00' }, [noDay('2026-11-24T00:00')]],
  ['a year for a date', { terbit: 2026 }, ['terbit: tanggal harus ditulis TTTT-BB-HH, misalnya 2026-11-24']],
  ['no date', { terbit: undefined }, ['terbit: tanggal wajib diisi']],
  [
    'a decimal comma',
    withHasil({ sebelum: '9,2' }),
    ['hasil.0.sebelum: sebelum harus berupa angka dengan titik desimal, misalnya 9.2 (ditemukan teks "9,2")'],
  ],
  [
    'more decimals than a page shows',
    withHasil({ sebelum: 0.00001 }),
    ['hasil.0.sebelum: sebelum paling banyak 4 angka di belakang koma; pilih satuan yang lebih kecil'],
  ],
  [
    'the smallest number there is',
    withHasil({ sebelum: 5e-324 }),
    ['hasil.0.sebelum: sebelum paling banyak 4 angka di belakang koma; pilih satuan yang lebih kecil'],
  ],
  [
    'a number of thirteen digits',
    withHasil({ sebelum: -1_000_000_000_001 }),
    ['hasil.0.sebelum: sebelum paling besar 1 triliun; pilih satuan yang lebih besar'],
  ],
  ['no figure', withHasil({ sesudah: undefined }), ['hasil.0.sesudah: sesudah wajib diisi']],
  ['a broken count', withHasil({ n: 1.5 }), ['hasil.0.n: n harus berupa angka bulat, misalnya 1250']],
  [
    'a wrong direction',
    withHasil({ arah: 'turn' }),
    ['hasil.0.arah: arah "turn" tidak dikenal. Maksud Anda "turun"? Pilihannya: naik, turun'],
  ],
  [
    'a span with a hyphen',
    withHasil({ masa_sebelum: '2018-2019' }),
    [
      'hasil.0.masa_sebelum: masa "2018-2019" tidak terbaca. Tulis TTTT, TTTT-BB, atau rentang TTTT/TTTT, misalnya 2015/2017',
    ],
  ],
  ['no span', withHasil({ masa_sebelum: undefined }), ['hasil.0.masa_sebelum: masa wajib diisi']],
  [
    'a source id with a slip',
    withHasil({ sumber: 'jurnl' }),
    ['hasil.0.sumber: sumber "jurnl" tidak ada di daftar sumber berkas ini. Maksud Anda "jurnal"?'],
  ],
  [
    'a source id that is not there',
    { luaran: [{ ...luaran, sumber: 'unpsa' }] },
    ['luaran.0.sumber: sumber "unpsa" tidak ada di daftar sumber berkas ini.'],
  ],
  [
    'a dispute about a row that is not there',
    { sengketa: [{ hal: 'Jumlah', versi: ['12', '13'], sumber: ['jurnal'], indikator: 'Antrean' }] },
    ['sengketa.0.indikator: indikator "Antrean" bukan indikator salah satu baris hasil'],
  ],
  [
    'a practice both done and merely near',
    {
      praktik: [
        { id: 'b', kaitan: 'langsung' },
        { id: 'b', kaitan: 'sebagian' },
      ],
    },
    ['praktik.1.id: id praktik "b" ditulis dua kali'],
  ],
  [
    'a practice of which nobody says how near it is',
    { praktik: [{ id: 'b' }] },
    ['praktik.0.kaitan: kaitan wajib diisi, pilihannya: langsung, sebagian'],
  ],
  [
    'a dispute on a source that is not there',
    { sengketa: [{ hal: 'Jumlah', versi: ['12', '13'], sumber: ['jurnal', 'koran'] }] },
    ['sengketa.0.sumber.1: sumber "koran" tidak ada di daftar sumber berkas ini.'],
  ],
  [
    'a dispute of one version',
    { sengketa: [{ hal: 'Jumlah', versi: ['12'], sumber: [] }] },
    [
      'sengketa.0.versi: sengketa perlu paling sedikit dua versi',
      'sengketa.0.sumber: sebutkan paling sedikit satu sumber',
    ],
  ],
  ['a source id twice', { sumber: [sumberData, sumberData] }, ['sumber.1.id: id sumber "jurnal" dipakai dua kali']],
  ['an independent source without an address', withSumber({ url: undefined }), [NO_ADDRESS]],
  ['a media source without an address', withSumber({ url: undefined, jenis: 'media' }), [NO_ADDRESS]],
  ['a script address', withSumber({ url: 'javascript:alert(1)' }), [notOpened('javascript:alert(1)')]],
  ['an address without https', withSumber({ url: 'www.contoh.go.id' }), [notOpened('www.contoh.go.id')]],
  [
    'a kind of source near to none',
    withSumber({ jenis: 'koran' }),
    [
      'sumber.0.jenis: jenis sumber "koran" tidak dikenal. Pilihannya: studi-independen, resmi, klaim-pemilik, media, perorangan',
    ],
  ],
  [
    'a year in quotes',
    withSumber({ tahun: '2018' }),
    ['sumber.0.tahun: tahun sumber harus berupa angka bulat, misalnya 2018'],
  ],
  ['a year too early', withSumber({ tahun: 1900 }), ['sumber.0.tahun: tahun sumber paling awal 1945']],
  ['years reversed', { periode: { mulai: 2020, selesai: 2018 } }, [REVERSED]],
  ['months reversed', { periode: { mulai: '2020-06', selesai: '2020-05' } }, [REVERSED]],
  ['a year before a month', { periode: { mulai: '2020-06', selesai: 2019 } }, [REVERSED]],
  [
    'month 13',
    { periode: { mulai: '2020-13' } },
    ['periode.mulai: masa "2020-13" tidak terbaca. Tulis TTTT, TTTT-BB, atau rentang TTTT/TTTT, misalnya 2015/2017'],
  ],
  [
    'nine questions',
    { belum_diketahui: Array.from({ length: 9 }, () => 'Berapa lama warga menunggu?') },
    ['belum_diketahui: belum_diketahui paling banyak delapan pertanyaan'],
  ],
  [
    'four first steps',
    { coba_senin: Array.from({ length: 4 }, () => 'Catat jam datang sepuluh orang.') },
    ['coba_senin: coba_senin paling banyak tiga langkah'],
  ],
  ['no beginning', { periode: {} }, ['periode.mulai: masa wajib diisi']],
  ['no role', { peran: [] }, ['peran: peran perlu paling sedikit 1 isi']],
  [
    'everyone beside a role',
    { peran: ['siapa-saja', 'perawat'] },
    ['peran: peran "siapa-saja" berdiri sendiri: hapus peran lainnya, atau hapus "siapa-saja"'],
  ],
  ['five roles', { peran: ['a', 'b', 'c', 'd', 'e'] }, ['peran: peran paling banyak 4 isi, ditemukan 5']],
  ['a role twice', { peran: ['a', 'a'] }, ['peran: peran berisi id yang sama dua kali']],
  ['roles left out', { peran: undefined }, ['peran: peran wajib diisi']],
  [
    'a role by its name',
    { peran: ['Perawat Ahli'] },
    [
      'peran.0: id "Perawat Ahli" hanya boleh berisi huruf kecil, angka, dan tanda hubung, misalnya "dinkes-teluk-bintuni"',
    ],
  ],
  [
    'dots in a sum',
    { kebutuhan: { biaya_rupiah: '750.000.000' } },
    ['kebutuhan.biaya_rupiah: biaya_rupiah "750.000.000" memuat titik ribuan. Tulis 750000000'],
  ],
  ['another licence', { lisensi: 'MIT' }, ['lisensi: lisensi harus CC-BY-4.0']],
  ['21 search words', { alias: Array.from({ length: 21 }, () => 'loket') }, ['alias: alias paling banyak 20']],
])('refuses %s', (_name, change, messages) => {
  expect(check(change)).toEqual(messages);
});

test.each([
  ['a list', [], [': harus berupa kelompok kunci dan isi, ditemukan daftar']],
  ['bare text', 'judul', [': harus berupa kelompok kunci dan isi, ditemukan teks']],
])('refuses %s in place of the front matter', (_name, data, messages) => {
  expect(issues(kasusSchema, data)).toEqual(messages);
});

test('an empty front matter names every required key once', () => {
  expect(issues(kasusSchema, {})).toMatchInlineSnapshot(`
    [
      "judul: judul wajib diisi",
      "ringkasan: ringkasan wajib diisi",
      "unit: wajib diisi",
      "peran: peran wajib diisi",
      "tema: tema wajib diisi",
      "akhir: akhir wajib diisi, pilihannya: berhasil, sebagian, tidak-berhasil, dihentikan, berjalan, belum-diketahui",
      "batasan: batasan wajib diisi",
      "terbit: tanggal wajib diisi",
    ]
  `);
});

describe('messages that are true', () => {
  test('a word in place of a list is told only that a list is expected', () => {
    expect(check({ peran: 'perawat' })).toEqual(['peran: peran harus berupa daftar, misalnya [a, b]']);
  });

  test('a key left empty is told that it must be filled in', () => {
    expect(check({ akhir: null })).toEqual([`akhir: akhir wajib diisi, pilihannya: ${AKHIR}`]);
  });

  test('an optional list left empty is not called required', () => {
    expect(check({ kompetensi: null }).join()).not.toContain('wajib');
  });

  test('a count of zero is not told to be a whole number, which it is', () => {
    expect(check(withHasil({ n: 0 }))).toEqual([
      expect.stringMatching(/^hasil\.0\.n: n .*(lebih dari 0|paling sedikit 1)/),
    ]);
  });

  test('a negative cost is not told to leave out dots it does not have', () => {
    expect(check({ kebutuhan: { biaya_rupiah: -1 } })).toEqual([expect.not.stringContaining('titik ribuan')]);
  });

  test('a span that ends before it begins is refused', () => {
    expect(check(withHasil({ masa_sebelum: '2019/2018' }))).toEqual([
      expect.stringContaining('hasil.0.masa_sebelum: '),
    ]);
  });
});
