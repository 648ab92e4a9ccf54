import { describe, expect, test } from 'vitest';
import { detect, detectInAddress } from '../../../src/lint/personal-data/detect.ts';
import type { PersonalKind } from '../../../src/lint/personal-data/kinds.ts';
import { redact } from '../../../src/lint/personal-data/redact.ts';
import { regionOf } from '../../../src/lint/personal-data/regions.ts';
import { checkExample } from '../../../src/lint/sample.ts';
import type { Example } from '../../../src/lint/rule.ts';
import { regions } from './regions.ts';

const kinds = (text: string) => detect(text, regions).map(({ kind }) => kind);

/** All made up; each stands for one way of writing. */
const PRIVATE: readonly (readonly [PersonalKind, string])[] = [
  ['nik', '7371010101900001'],
  ['nik', 'Pelapor dengan NIK 3201124107950002 datang sendiri.'],
  ['nik', 'Ia datang dengan kartu 3201124107950002 pagi itu.'],
  ['nik', 'Data: 73 71 01 010190 0001'],
  ['nik', '7371.0101.0190.0001'],
  ['nik', '73-71-01-010190-0001'],
  ['nik', '7371 - 0101 - 0190 - 0001'],
  ['nik', '７３７１０１０１０１９００００１'],
  ['nik', '7371\u200b0101\u200b0190\u200b0001'],
  ['nik', '٧٣٧١٠١٠١٠١٩٠٠٠٠١'],
  ['nik', '𝟕𝟑𝟕𝟏𝟎𝟏𝟎𝟏𝟎𝟏𝟗𝟎𝟎𝟎𝟎𝟏'],
  ['nik', 'No. KK 1234567890123456'],
  ['nik', '9401014107950002 (NIK)'],
  ['nik-mungkin', 'Tercatat 7399010101900001 di buku.'],
  ['nip', 'NIP 198501012010011001'],
  ['nip', '19850101 201001 1 001'],
  ['nip', '19850101.201001.1.001'],
  ['ni-pppk', 'NI PPPK 199003152022211005'],
  ['ni-pppk', '19900315 202221 2 012'],
  ['npwp', '09.254.294.3-407.000'],
  ['npwp', 'NPWP 092542943407000'],
  ['npwp', 'NPWP: 0092542943407000'],
  ['npwp-mungkin', 'Nomor 0092542943407000'],
  ['telepon', '081234567890'],
  ['telepon', '0812-3456-7890'],
  ['telepon', '0812 3456 7890'],
  ['telepon', '0812.3456.7890'],
  ['telepon', '(0812) 3456-7890'],
  ['telepon', '0812–3456–7890'],
  ['telepon', '+62 812-3456-7890'],
  ['telepon', '+62 (0)812 3456 7890'],
  ['telepon', '(+62) 81234567890'],
  ['telepon', '6281234567890'],
  ['telepon', '0062 812 3456 7890'],
  ['telepon', 'WA:085299001122'],
  ['telepon', '0 8 1 2 3 4 5 6 7 8 9'],
  ['telepon', 'nol delapan satu dua tiga empat lima enam tujuh delapan'],
  ['telepon', 'https://wa.me/6281234567890'],
  ['telepon', 'https://api.whatsapp.com/send?phone=%36%32812345678'],
  ['telepon', 'https://wa.me/62%25381234567890'],
  ['surel', 'budi.contoh@surel.example'],
  ['surel', 'layanan@toko.example'],
  ['surel', 'budi.contoh＠surel.example'],
  ['surel', 'budi [at] surel [dot] example'],
  ['surel', 'budi(at)surel.example'],
  ['surel', 'siti.contoh@lan.go.id'],
  ['surel', '[surat](mailto:budi%40surel.example)'],
  ['plat', 'Mobil dinas DD 1234 AB dipakai bergantian.'],
  ['plat', 'Plat B 1234 XYZ dicatat satpam.'],
  ['rekening', 'Rekening BRI 1234-01-012345-53-4'],
  ['rekening', 'transfer ke BCA 1234567890 a.n. bendahara'],
  ['rekening', 'No. rek 7012345678901'],
  ['rekam-medis', 'No. RM 00-12-34'],
  ['rekam-medis', 'nomor rekam medis: 123456'],
  ['rekam-medis', 'rekam medis 00-12-34'],
  ['bpjs', 'Kartu BPJS 0001234567890'],
  ['bpjs', 'Peserta JKN bernomor 0001.2345.67890'],
  ['paspor', 'paspor A1234567'],
  ['nisn-nuptk', 'NISN 0051234567'],
  ['nisn-nuptk', 'NUPTK 1234567890123456'],
  ['pasien', 'Pasien Ny. S datang pukul tujuh.'],
  ['pasien', 'Tn. Budi dirawat tiga hari.'],
  ['pasien', 'Pasien bernama Siti mengeluh pusing.'],
  ['pasien', 'An. B, pasien lima tahun, demam.'],
  ['pasien', 'Ibu Sari, pasien rujukan, menunggu.'],
  ['lahir', 'TTL: Makassar, 12-03-1985'],
  ['lahir', 'Ia lahir di Makassar, 12 Maret 1985.'],
  ['lahir', 'tanggal lahir 1/2/1990'],
];

const CLEAN: readonly string[] = [
  'Anggaran Rp1.250.000.000 dari kas daerah',
  'Rekening kas daerah menerima Rp 12.500.000.000',
  'Rekening kas menerima 1.250.000.000 rupiah',
  'Surat 800/123/BKPSDM/2024',
  'Nomor 800.1.11.1/1234/BKD/2024',
  'SK Bupati 188.45/567/2021',
  'ISBN 978-602-8519-93-9',
  'ISBN 9786028519939 diterbitkan BRI Institute',
  'ISSN 2548-1234',
  'doi 10.33509/jan.v31i1.3461',
  'https://doi.org/10.1016/j.contoh.2019.03.0123456789',
  '-5.147665, 119.432732',
  '-0.8765432123, 119.8123456789',
  '5°08′51″ LS, 119°25′57″ BT',
  'Hubungi 110, 112, 113, 115, 117, 118, 119, atau 129',
  'Layanan 1708, 150045, dan 1500-771',
  'layanan@dinkes.makassarkota.go.id',
  'info@bkn.go.id',
  'humas@lan.go.id',
  'pengaduan.ppid@contoh.go.id',
  'rsudcontoh@rsudcontoh.jatengprov.go.id',
  'Tahun 2016, 2017, 2018, 2019',
  '2016 2017 2018 2019',
  '2006–2017',
  'pasien 4.685 (2016), 5.181 (2019), 4.253 (2020), 3.505 (2021)',
  '1.398.804 penduduk, 46 puskesmas',
  '3.634.413 1.724.796',
  'https://kompasiana.com/ambae.exe/59e7447cf1929704cd5724b2/badan-keahlian',
  'https://123dok.com/id/docs/jurnal-implementasi.11443742',
  'https://surabaya.bisnis.com/read/20180716/531/816955/',
  'https://adoc.pub/igifisipolugmacidbd1dd423a46ecea966c9c29c4c817f3799853.html',
  'https://nasional.kompas.com/read/2022/04/20/08150041/urusan-pemerintahan',
  'https://twitter.com/contoh/status/1234567890123456789',
  'https://medium.com/@tim/tulisan-123',
  './gambar@2x.png',
  '08xx-xxxx-xxxx',
  'NIK 0000000000000000 sebagai contoh',
  'NIP 000000000000000000',
  'NIK 7371xxxxxxxx0001 disamarkan',
  'Program ini lahir pada 12 Maret 2015.',
  'Hari lahir Pancasila, 1 Juni 1945',
  'Bayi lahir pada 2019 berjumlah 1.204.',
  'Rekam medis 2019 lebih rapi daripada 2018.',
  '12.400 rekam medis elektronik, 6.200 kertas',
  'Perawat merujuk pasien ke Rawat Inap A 101.',
  'Ibu Hamil dan pasien lain menunggu di ruang depan.',
  'Bapak dan Ibu pasien dipanggil bergantian.',
  'Pak Camat menjenguk pasien.',
  'Telepon kantor (0411) 123456',
  'Pukul 08.15–10.30 dan 08.00–16.00',
  '24/11/2026 08:15',
  '0800-1-234567 bebas pulsa',
  'UU 20 Tahun 2023, PMK 112/PMK.03/2022',
  'Lama 0,81234567 detik',
  'Mobil layanan keliling melayani 1.204 orang di MPP 2023.',
  'BPJS melayani 1.234.567 orang',
  'BPJS menyalurkan 1.234.567.890.123 rupiah',
  'Belajar Mandiri 70 jam pelajaran',
  'versi 3.12.1, RFC 9110, ISO 40500:2025',
];

describe('private texts are found', () => {
  test('there are enough of them', () => expect(PRIVATE.length).toBeGreaterThanOrEqual(40));
  test.each(PRIVATE)('%s: %s', (kind, text) => expect(kinds(text)).toEqual([kind]));
});

describe('look-alikes pass', () => {
  test('there are enough of them', () => expect(CLEAN.length).toBeGreaterThanOrEqual(40));
  test.each(CLEAN)('%s', (text) => expect(kinds(text)).toEqual([]));
});

describe('a whole entry is looked through', () => {
  const places: readonly (readonly [string, Example])[] = [
    ['front matter', { as: 'front', text: 'alias: ["0812-3456-7890"]' }],
    ['a comment of the front matter', { as: 'front', text: 'alias: [loket] # hubungi 0812-3456-7890' }],
    ['an escaped value', { as: 'front', text: String.raw`alias: ["\u0030812-3456-7890"]` }],
    ['a folded value', { as: 'front', text: 'alias:\n  - >-\n    nomor 7371 0101\n    0190 0001' }],
    ['the body', { text: 'Hubungi 0812-3456-7890.' }],
    ['a heading', { text: '## Kontak 081234567890\n\nAntrean panjang.' }],
    ['emphasis inside a number', { text: 'Hubungi 0812-**3456**-7890.' }],
    ['escaped marks', { text: String.raw`Hubungi 0812\-3456\-7890.` }],
    ['entities', { text: 'Hubungi &#48;812-3456-7890.' }],
    ['a number broken over two lines', { text: 'Nomornya 7371 0101\n0190 0001 menurut berkas.' }],
    ['inline code', { text: 'Nomor `081234567890`.' }],
    ['a code block', { text: '```\n081234567890\n```' }],
    ['a table', { text: '| Nama | NISN |\n| --- | --- |\n| murid | 0051234567 |' }],
    ['alternative text', { text: '![Papan bertuliskan 081234567890](./papan.png)' }],
    ['a picture name', { text: '![Denah ruang tunggu loket](./7371010101900001.png)' }],
    ['a link target', { text: '[nomor piket](https://wa.me/6281234567890)' }],
    ['an escaped link target', { text: '[nomor piket](https://wa.me/62%381234567890)' }],
    ['a link title', { text: '[nomor piket](https://contoh.go.id "081234567890")' }],
    ['a component attribute', { text: '<Kutipan peran="Kader 081234567890">\n\nKami mencatat.\n\n</Kutipan>' }],
    ['the file name', { as: 'name', text: 'content/kasus/warga-7371010101900001.mdx' }],
  ];
  test.each(places)('%s', (_place, example) => {
    const { findings } = checkExample(example);
    expect(findings.filter(({ rule }) => rule === 'personal-data')).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toMatch(/3456|0190|5123456|7371010101900001|81234567/);
  });
});

test('other rules do not repeat what is personal', () => {
  const { findings } = checkExample({ as: 'front', text: 'tema: [7371010101900001]\nlisensi: "081234567890"' });
  expect(findings.length).toBeGreaterThan(2);
  expect(JSON.stringify(findings)).not.toMatch(/7371010101900001|081234567890/);
});

test('a number is painted over where it stands', () => {
  expect(redact('NIK 7371010101900001 ada', regions)).toBe('NIK •••••••••••••••• ada');
  expect(redact('tautan "tel:081234567890" tidak diterima', regions)).not.toContain('1234');
});

test('in an address only sure signs count', () => {
  expect(detectInAddress('https://contoh.go.id/7371010101900001.pdf', regions)).toHaveLength(1);
  expect(detectInAddress('https://contoh.go.id/7399010101900001.pdf', regions)).toEqual([]);
});

test.each([
  ['7371', 'kabkota'],
  ['7326', 'kabkota'],
  ['9128', 'kabkota'],
  ['7369', 'provinsi'],
  ['2001', 'none'],
])('region %s: %s', (code, fit) => expect(regionOf(code, regions)).toBe(fit));

test('random long numbers are rarely taken for a NIK, and never for a NIP', () => {
  let seed = 7;
  const digit = () => (seed = (seed * 48271) % 2147483647) % 10;
  const number = (length: number) => Array.from({ length }, digit).join('');
  const of = (length: number, kind: PersonalKind) =>
    Array.from({ length: 20_000 }, () => number(length)).filter((text) => kinds(text).includes(kind)).length;
  expect(of(16, 'nik')).toBeLessThan(20_000 * 0.012);
  expect(of(18, 'nip')).toBe(0);
});
