import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readEntry } from '../../../src/markdown/entry.ts';
import { listItems, sectionsOf } from '../../../src/markdown/sections.ts';
import { plainText } from '../../../src/markdown/text.ts';
import { renderTree } from '../../../src/markdown/render.ts';
import { checkersOf } from '../../../src/tools/issue-to-entry/checker.ts';
import { convertIssue, type Conversion, type IntakeContext } from '../../../src/tools/issue-to-entry/convert.ts';
import { readForm } from '../../../src/tools/issue-to-entry/form.ts';
import { sourceRows } from '../../../src/tools/issue-to-entry/sources.ts';
import { dateOf, quote, spanOf } from '../../../src/tools/issue-to-entry/values.ts';
import type { EntryCollection } from '../../../src/schema/index.ts';
import { ENTRY_COLLECTIONS } from '../../../src/schema/names.ts';
import { readChoices } from '../../../src/tools/new-entry/choices.ts';
import { CONSENT, issueQuestions } from '../../../src/writing/issue-form.ts';
import { contentFolder } from './sample-folder.ts';

// Each run of the tool is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const TOOL = fileURLToPath(new URL('../../../src/tools/issue-to-entry.ts', import.meta.url));
const TODAY = '2026-11-24';
const IZIN = '- [X] Isi ini boleh diterbitkan dengan lisensi CC BY 4.0 dan tidak memuat data pribadi.';
const CERITA =
  'Kami mencobanya tiga kali dalam dua bulan di loket pendaftaran. Pertemuan pertama lancar karena kepala loket memandu sendiri. Pada pertemuan kedua, dua petugas tidak dapat hadir karena antrean panjang. Pertemuan ketiga kami pindah ke pagi hari. Semua yang bertugas hadir, dan satu perubahan tertulis disepakati bersama: nomor antrean dipanggil dua kali.';

const ADOPSI: Record<string, string> = {
  praktik: 'https://contoh.example/lumbung/praktik/membedah-aduan/?dari=wa',
  unit: 'rsud contoh',
  tanggal: '20 November 2026',
  akhir: 'Berhasil sebagian',
  perubahan: 'Waktunya kami persingkat: "lima belas menit".',
  isi_cerita_percobaan: CERITA,
  izin: IZIN,
};
const ANGKA: Record<string, string> = {
  hasil_indikator: 'Lama menunggu di loket',
  hasil_satuan: 'menit',
  hasil_arah: 'Turun',
  hasil_sebelum: '42,5',
  hasil_masa_sebelum: 'September 2026',
  hasil_sesudah: '18',
  hasil_masa_sesudah: 'Oktober 2026 sampai November 2026',
  hasil_sumber: 'Buku catatan antrean loket',
};
const KASUS: Record<string, string> = {
  judul: 'Loket kedua dibuka bergilir pada Senin pagi',
  ringkasan:
    'Antrean loket menumpuk setiap Senin pagi. Petugas bergilir membuka loket kedua, dan antrean menjadi lebih pendek.',
  unit: 'Dinas Contoh Kota Makassar',
  peran: 'Petugas loket, atasan',
  tema: 'Jalan, air, dan permukiman; pengaduan',
  metode: 'bedah-kasus',
  periode_mulai: 'Maret 2026',
  akhir: 'Masih berjalan',
  isi_masalah: CERITA,
  isi_yang_dilakukan: CERITA.replaceAll('Pertemuan', 'Percobaan'),
  isi_hasil:
    'Menurut petugas, antrean tidak lagi sampai ke pintu. Lama menunggu belum diukur, baik sebelum maupun sesudahnya. Karena itu kami tidak menyebut angka apa pun dalam cerita ini, dan kami mengatakannya terus terang kepada pimpinan.',
  isi_pelajaran:
    'Kami belajar dari berdiri di ruang tunggu, bukan dari laporan. Percakapan sepuluh menit lebih berguna daripada rapat bulanan, sebab kejadiannya masih segar. Petugas kasir sekarang mengerti pekerjaan loket, sehingga mereka dapat saling menggantikan ketika ada yang libur.',
  isi_yang_tidak_berjalan:
    'Pada dua Senin, loket kedua tidak dapat dibuka karena petugas harus menyusun laporan bulanan. Kami belum menemukan penggantinya, dan belum menanyakannya kepada unit lain. Jadwal bergilir juga sempat tertukar dua kali pada bulan pertama, sebab pengumumannya hanya ditempel di ruang belakang dan tidak dibaca oleh petugas yang masuk siang.',
  isi_bahan_diskusi:
    '1. Pekerjaan apa yang menahan antrean di tempat kita?\n- Siapa yang pernah berdiri di sisi warga?\nAngka apa yang harus dicatat lebih dahulu?',
  batasan: 'Hanya satu loket yang dicoba, dan lama menunggu tidak pernah diukur.',
  sumber: 'Laporan layanan: https://dinas.example.go.id/laporan/2026\nBuku catatan loket',
  izin: IZIN,
};

const PRAKTIK: Record<string, string> = {
  judul: 'Membuka loket kedua secara bergilir',
  ringkasan:
    'Antrean loket menumpuk setiap Senin pagi. Bukalah loket kedua secara bergilir pada jam yang ramai, lalu bahas hasilnya.',
  peran: 'Petugas loket',
  tema: 'pengaduan',
  metode: 'Bedah kasus',
  masalah: '- Antrean loket panjang setiap Senin\n- Kami tidak tahu bagian mana yang lama',
  coba: '1 minggu',
  kesulitan: 'Sedang',
  cocok_bila: 'Ada petugas yang dapat bergilir',
  tidak_cocok_bila: 'Loketnya hanya satu',
  tanda_berhasil_aturan: 'Antrean tidak sampai ke pintu',
  tanda_berhasil_indikator: 'Panjang antrean',
  tanda_berhasil_ambang: 'Sepuluh orang',
  isi_mengapa: `${CERITA} ${CERITA.replaceAll('Pertemuan', 'Percobaan')}`,
  isi_langkah: 'Pilih satu jam yang ramai.\nBuka loket kedua.',
  isi_tanda_berhasil: 'Antrean tidak sampai ke pintu, dan petugas tidak lagi dimarahi warga yang menunggu.',
  isi_jebakan: 'Kasir sering harus menyusun laporan pada jam yang sama. Sepakati dahulu siapa penggantinya.',
  isi_refleksi: 'Apa yang berubah setelah loket kedua dibuka?\nSiapa yang belum pernah mencobanya?',
  izin: IZIN,
};

const around: Partial<Record<EntryCollection, IntakeContext>> = {};
beforeAll(async () => {
  const dir = contentFolder();
  for (const form of ENTRY_COLLECTIONS)
    around[form] = {
      choices: await readChoices(dir),
      today: TODAY,
      check: (await checkersOf(dir, TODAY))(form),
    };
});

/** The body GitHub makes of a submitted form. */
function bodyOf(form: EntryCollection, answers: Record<string, string>): string {
  return [...issueQuestions(form), CONSENT]
    .map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}`)
    .join('\n\n');
}

function surroundings(form: EntryCollection): IntakeContext {
  const found = around[form];
  if (!found) throw new Error(`no surroundings for ${form}`);
  return found;
}

const convert = (form: EntryCollection, answers: Record<string, string>): Conversion =>
  convertIssue(form, bodyOf(form, answers), surroundings(form));

function textOf(result: Conversion): string {
  if (!result.ok) throw new Error(result.missing.join('\n'));
  return result.text;
}

const missingOf = (result: Conversion): string[] => (result.ok ? [] : result.missing);

describe('a complete form', () => {
  test('adopsi becomes a file that passes the checker', () => {
    const result = convert('adopsi', { ...ADOPSI, ...ANGKA });
    const { data } = readEntry('adopsi', textOf(result), 'md');
    expect(result).toMatchObject({ ok: true, id: 'rsud-contoh-membedah-aduan' });
    expect(data).toMatchObject({
      praktik: 'membedah-aduan',
      unit: 'rsud-contoh',
      tanggal: '2026-11-20',
      akhir: 'sebagian',
      perubahan: ADOPSI['perubahan'],
      hasil: [{ arah: 'turun', sebelum: 42.5, sesudah: 18, masa_sebelum: '2026-09', masa_sesudah: '2026-10/2026-11' }],
      sumber: [{ id: 'catatan-unit', penerbit: 'RSUD Contoh, Kabupaten Barru', jenis: 'klaim-pemilik', dibaca: TODAY }],
    });
  });

  test('kasus becomes a file that passes the checker, sources at the weakest kind', () => {
    const result = convert('kasus', KASUS);
    const { data, tree } = readEntry('kasus', textOf(result), 'md');
    expect(data).toMatchObject({
      peran: ['petugas-loket', 'kepala-unit'],
      tema: ['infrastruktur', 'pengaduan'],
      periode: { mulai: '2026-03' },
      sumber: [
        {
          judul: 'Laporan layanan',
          penerbit: 'dinas.example.go.id',
          url: 'https://dinas.example.go.id/laporan/2026',
          jenis: 'klaim-pemilik',
        },
        { judul: 'Buku catatan loket', penerbit: 'Dinas Contoh Kota Makassar', jenis: 'klaim-pemilik' },
      ],
    });
    expect(sectionsOf(tree).map(({ title }) => title)).toEqual([
      'Masalah', 'Yang dilakukan', 'Hasil', 'Pelajaran', 'Yang tidak berjalan', 'Bahan diskusi',
    ]); // prettier-ignore
    expect(result.ok && result.notes).toEqual([
      'Jenis dan penerbit sumber masih dugaan (klaim-pemilik). Periksa satu per satu.',
    ]);
  });

  test('praktik becomes a file that passes the checker, lines and steps as lists', () => {
    const result = convert('praktik', PRAKTIK);
    const { data, tree } = readEntry('praktik', textOf(result), 'md');
    expect(result).toMatchObject({ ok: true, id: 'membuka-loket-kedua-secara-bergilir', notes: [] });
    expect(data).toMatchObject({
      masalah: ['Antrean loket panjang setiap Senin', 'Kami tidak tahu bagian mana yang lama'],
      coba: '1-minggu',
      kesulitan: 2,
      tidak_cocok_bila: ['Loketnya hanya satu'],
      tanda_berhasil: [
        { aturan: 'Antrean tidak sampai ke pintu', indikator: 'Panjang antrean', ambang: 'Sepuluh orang' },
      ],
      terbit: TODAY,
    });
    expect(listItems(sectionsOf(tree), { title: 'Langkah', list: { name: 'steps', numbered: true } })).toEqual([
      'Pilih satu jam yang ramai.',
      'Buka loket kedua.',
    ]);
  });

  test('takes today when no date is given, and line ends of Windows', () => {
    const { tanggal: _, ...rest } = ADOPSI;
    const body = bodyOf('adopsi', rest).replaceAll('\n', '\r\n');
    expect(textOf(convertIssue('adopsi', body, surroundings('adopsi')))).toContain(`tanggal: ${TODAY}\n`);
  });
});

describe('what is missing', () => {
  test('an empty form names everything at once', () => {
    expect(missingOf(convert('adopsi', {}))).toMatchInlineSnapshot(`
      [
        "Kotak izin belum dicentang. Tanyakan kepada pengirim.",
        "Isi tulisan terlalu pendek: 0 kata, perlu 50–400 kata.",
        "Praktik: wajib diisi.",
        "Unit: wajib diisi.",
        "Akhir wajib diisi, pilihannya: berhasil, sebagian, tidak-berhasil, dihentikan, berjalan, belum-diketahui.",
        "Perubahan wajib diisi.",
      ]
    `);
  });

  test.each([
    [
      'a unit that is not listed',
      { unit: 'RSUD Conto' },
      'Unit "RSUD Conto" tidak ada di daftar. Maksudnya "rsud-contoh"? Unit baru: npm run baru -- unit',
    ],
    [
      'half a row of figures',
      { hasil_sebelum: '42', hasil_sesudah: '18' },
      'Indikator wajib diisi.\nSatuan wajib diisi.\nArah wajib diisi, pilihannya: naik, turun.\nMasa_sebelum: masa wajib diisi.\nMasa_sesudah: masa wajib diisi.\nSumber: wajib diisi.',
    ],
    [
      'figures that are no numbers',
      { ...ANGKA, hasil_sebelum: 'lama sekali' },
      'Sebelum harus berupa angka dengan titik desimal, misalnya 9.2 (ditemukan teks "lama sekali").',
    ],
    ['no consent', { izin: IZIN.replace('[X]', '[ ]') }, 'Kotak izin belum dicentang. Tanyakan kepada pengirim.'],
    [
      'a date that does not exist',
      { tanggal: '31 Februari 2026' },
      'Tanggal "2026-02-31" tidak ada. Tulis TTTT-BB-HH, misalnya 2026-11-24.',
    ],
    [
      'a story that is too short',
      { isi_cerita_percobaan: 'Berhasil.' },
      'Isi tulisan terlalu pendek: 1 kata, perlu 50–400 kata.',
    ],
  ])('%s', (_what, change, message) => {
    expect(missingOf(convert('adopsi', { ...ADOPSI, ...change })).join('\n')).toContain(message);
  });

  test('personal data, without repeating it', () => {
    const missing = missingOf(
      convert('adopsi', { ...ADOPSI, isi_cerita_percobaan: `${CERITA} Hubungi 0812-3456-7890.` }),
    ).join('\n');
    expect(missing).toMatch(/ponsel/i);
    expect(missing).not.toContain('3456');
    expect(missingOf(convert('adopsi', { ...ADOPSI, unit: 'RS 7371 0112 3456 7890' })).join('\n')).not.toContain(
      '3456',
    );
  });

  test('another form, or headings that were changed', () => {
    expect(missingOf(convertIssue('kasus', bodyOf('adopsi', ADOPSI), surroundings('kasus')))).toEqual([
      'Kiriman ini bukan dari formulir yang dipilih, atau judul bagiannya sudah diubah.',
    ]);
    expect(
      missingOf(
        convertIssue('adopsi', bodyOf('adopsi', ADOPSI).replace('### Unit', '### Kantor'), surroundings('adopsi')),
      ),
    ).toEqual(['Bagian "Unit" tidak ada. Judul bagian formulir tidak boleh dihapus atau diubah.']);
  });
});

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['a heading of the page', '# Judul'],
  ['a heading of a section', '## Hasil'],
  ['a heading with a line under it', 'Hasil\n-----\n\nLagi\n===='],
  ['front matter', '---\nakhir: berhasil\nunit: lain\n---'],
  ['a YAML key', 'unit: lain\nakhir: berhasil'],
  ['an open comment', 'sebelum <!-- terlihat'],
  ['a closed comment', 'sebelum <!-- tersembunyi --> sesudah'],
  ['a script', '<script>alert(1)</script>'],
  ['an element with a handler', '<img src=x onerror=alert(1)>'],
  ['a component', '<Catatan jenis="info">x</Catatan>'],
  ['an open fence', '```\nkode'],
  ['an open fence of waves', '~~~~\nkode'],
  ['an open HTML block', '<pre>\nkode\n\n<?php x'],
  ['an import', "import x from 'node:fs'\n\nexport const a = {process.env}"],
  ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
  ['a footnote', 'teks[^1]\n\n[^1]: ## Hasil'],
  ['a picture from elsewhere', '![gambar](https://jahat.example/a.png)'],
  ['text that turns round', 'aman\u202Etxt.exe'],
  ['characters of no width', 'a\u200Bd\u2060m\uFEFFin'],
  ['nested quotes', '> > > # x'],
];

describe.each(HOSTILE)('an answer with %s', (_what, hostile) => {
  test('changes neither the keys nor the sections, and brings no code', () => {
    const result = convert('kasus', {
      ...KASUS,
      isi_masalah: `${CERITA}\n\n${hostile}`,
      isi_pelajaran: `${hostile}\n\n${KASUS['isi_pelajaran'] ?? ''}`,
    });
    const { data, tree, findings } = readEntry('kasus', textOf(result), 'md');
    expect(findings).toEqual([]);
    expect(data).toEqual(readEntry('kasus', textOf(convert('kasus', KASUS)), 'md').data);
    expect(sectionsOf(tree).map(({ title }) => title)).toEqual([
      'Masalah', 'Yang dilakukan', 'Hasil', 'Pelajaran', 'Yang tidak berjalan', 'Bahan diskusi',
    ]); // prettier-ignore
    const { html } = renderTree(tree, { base: '/', image: () => ({}) });
    expect(html).not.toMatch(/<(script|img|iframe|style)|onerror=(?!alert)|tersembunyi|jahat\.example/);
    expect(textOf(result)).not.toMatch(/[\u200B\u202E\u2060\uFEFF]/);
  });

  test('stays text in the front matter', () => {
    const result = convert('adopsi', { ...ADOPSI, perubahan: `Kami ubah: ${hostile} lalu dicoba.` });
    const { data } = readEntry('adopsi', textOf(result), 'md');
    expect(data).toMatchObject({ unit: 'rsud-contoh', akhir: 'sebagian', praktik: 'membedah-aduan' });
    expect(data?.perubahan).toMatch(/^Kami ubah: /);
    expect(data?.perubahan).not.toContain('\n');
  });
});

describe('a body that is built to break the reader', () => {
  test('a label inside an answer is pointed out', () => {
    const missing = missingOf(
      convert('adopsi', { ...ADOPSI, isi_cerita_percobaan: `${CERITA}\n\n### Unit\n\nunit-lain` }),
    );
    expect(missing).toEqual(['Bagian "Unit" muncul 2 kali. Hapus baris "### Unit" dari dalam jawaban.']);
  });

  test.each([
    ['too long for an issue', 'x '.repeat(40_000)],
    ['one endless line', 'a'.repeat(60_000)],
    ['brackets only', '['.repeat(60_000)],
    ['comments without end', '<!--'.repeat(15_000)],
    ['stars only', '*a_'.repeat(20_000)],
    ['empty lines', '\n'.repeat(60_000)],
    ['tags', '<a>\n'.repeat(3_500)],
    ['headings', '# x\n\n## y\n\n'.repeat(900)],
  ])('%s: refused or inert, and soon', (_what, cerita) => {
    const before = process.threadCpuUsage();
    const result = convert('adopsi', { ...ADOPSI, isi_cerita_percobaan: cerita });
    expect(result.ok).toBe(false);
    expect(process.threadCpuUsage(before).user).toBeLessThan(15_000_000);
  });
});

test('readForm leaves a heading that is no label in its answer', () => {
  const fields = [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ];
  expect(readForm(fields, '### A\n\nsatu\n### Lain\ndua\n\n### B\n\n_No response_')).toEqual({
    answers: { a: 'satu\n### Lain\ndua' },
    outside: [],
    problems: [],
  });
});

test.each([
  ['24 November 2026', '2026-11-24'], ['Selasa, 24 November 2026', '2026-11-24'], ["Jum'at 5 Desember 2025", '2025-12-05'], ['tgl. 24 Nop. 2026', '2026-11-24'], ['1 des 2026', '2026-12-01'],
  ['Maret 2025', '2025-03'], ['Agt 2025', '2025-08'], ['Agust. 2025', '2025-08'], ['Nopember 2025', '2025-11'], ['Pebruari 2025', '2025-02'], ['Peb 2025', '2025-02'], ['Sept. 2025', '2025-09'],
  ['bulan Maret 2025', '2025-03'], ['03/2025', '2025-03'], ['3-2025', '2025-03'], ['Tahun 2025', '2025'], ['24/11/2026', '2026-11-24'], ['24.11.2026', '2026-11-24'], ['24-Nov-2026', '2026-11-24'],
  ['2026-11-24', '2026-11-24'], ['kemarin', 'kemarin'], ['ma 2025', 'ma 2025'], ['Nokturnal 2025', 'Nokturnal 2025'], ['awal 2025', 'awal 2025'],
])('reads the date %j as %j', (written, iso) => expect(dateOf(written)).toBe(iso)); // prettier-ignore

test.each([
  ['2015–2017', '2015/2017'], ['2015 - 2017', '2015/2017'], ['2015/2017', '2015/2017'], ['2025-01/2025-03', '2025-01/2025-03'], ['Maret 2025 s.d. Mei 2025', '2025-03/2025-05'],
  ['Maret 2025 s/d Mei 2025', '2025-03/2025-05'], ['Maret 2025 sampai dengan Mei 2025', '2025-03/2025-05'], ['Januari–Maret 2026', '2026-01/2026-03'], ['Jan-Mar 2026', '2026-01/2026-03'],
  ['03/2025 - 05/2025', '2025-03/2025-05'], ['12 Maret 2025', '2025-03'], ['12 Maret 2025 – 3 April 2025', '2025-03/2025-04'], ['2026', '2026'], ['2026-03', '2026-03'],
  ['Januari–sekarang', 'Januari–sekarang'], ['Triwulan I 2026', 'Triwulan I 2026'], ['Maret sampai selesai 2026', 'Maret sampai selesai 2026'],
])('reads the time %j as %j', (written, iso) => expect(spanOf(written)).toBe(iso)); // prettier-ignore

describe('what stands beside the answers', () => {
  const notesOf = (result: Conversion): string[] => (result.ok ? result.notes : result.missing);
  const around = (before: string, after: string) =>
    notesOf(convertIssue('adopsi', `${before}${bodyOf('adopsi', ADOPSI)}${after}`, surroundings('adopsi')));

  test.each([
    ['under the box', '', '\n\nTambahan: kegiatan sudah dihentikan.', ['Kiriman memuat teks di luar isian: Tambahan: kegiatan sudah dihentikan.']],
    ['above the first answer', '---\njudul: lain\n---\n\n', '', ['Kiriman memuat teks di luar isian: ---\njudul: lain\n---']],
    ['both', 'Halo.\n', '\nTerima kasih.', ['Kiriman memuat teks di luar isian: Halo.', 'Kiriman memuat teks di luar isian: Terima kasih.']],
    ['nothing', '', '\n\n', []],
  ])('text %s is noted', (_where, before, after, notes) => expect(around(before, after)).toEqual(notes)); // prettier-ignore

  test.each([
    ['![Denah](https://a.example/x_(1).png)', '1 gambar tidak dibawa: https://a.example/x_(1).png (Denah).'],
    [
      '<img width="9" alt="Denah" src="https://a.example/x.png" />',
      '1 gambar tidak dibawa: https://a.example/x.png (Denah).',
    ],
    [
      '![](https://a.example/x.png)\n<img src=https://a.example/y.png>',
      '2 gambar tidak dibawa: https://a.example/x.png; https://a.example/y.png.',
    ],
    [
      '<details><summary>Lihat</summary>Rinci<br>lagi</details>',
      'Tag HTML dilepas dari teksnya: <details>, <summary>, <br>.',
    ],
    ['<!-- rahasia -->', 'Komentar tersembunyi tidak dibawa: rahasia'],
    ['Luar biasa![1] Menurut kami baik.', undefined],
    ['Kami 👩\u200d⚕️ dan 👨\u200d👩\u200d👧 hadir.', undefined],
    ['Tulis <nama> Anda.', undefined],
  ])('%j in an answer', (text, note) => {
    const result = convert('adopsi', { ...ADOPSI, isi_cerita_percobaan: `${CERITA}\n\n${text}` });
    expect(result.ok && result.notes).toEqual(note === undefined ? [] : [note]);
    const { tree } = readEntry('adopsi', textOf(result), 'md');
    const shown = plainText(tree.children);
    if (note === undefined) expect(shown).toContain(text);
    else expect(shown).not.toMatch(/[<>!]|rahasia/);
    if (text.startsWith('<details')) expect(shown.replace(/\s+/g, ' ')).toContain('Lihat Rinci lagi');
  });

  test.each(['-', 'N/A', 'None', 'n.a.', '_None_', 'Tidak ada', 'tidak ada.', 'Nihil', '…'])('the answer %j to what may be left out is none, and noted', (answer) => {
    const result = convert('kasus', { ...KASUS, isi_yang_tidak_berjalan: answer, isi_masalah: CERITA.repeat(3) });
    expect(textOf(result)).not.toContain('## Yang tidak berjalan');
    expect(result.ok && result.notes[0]).toBe(`Jawaban "${answer}" pada bagian "Yang tidak berjalan" dibaca sebagai kosong.`);
  }); // prettier-ignore

  test('an answer with a word more is one, and so is "tidak ada" where an answer is asked for', () => {
    const some = convert('kasus', { ...KASUS, isi_yang_tidak_berjalan: 'Tidak ada yang gagal.', isi_masalah: CERITA.repeat(3) });
    expect(textOf(some)).toContain('Tidak ada yang gagal.');
    expect(missingOf(convert('adopsi', { ...ADOPSI, perubahan: 'Tidak ada' }))).toEqual(['Perubahan terlalu pendek: 9 karakter, paling sedikit 10.']);
    expect(missingOf(convert('kasus', { ...KASUS, isi_hasil: 'Belum ada.' })).join()).toContain('hanya berisi "Belum ada."');
    expect(missingOf(convert('kasus', { ...KASUS, isi_hasil: '-' })).join()).toContain('Bagian "## Hasil" belum ada');
  }); // prettier-ignore
});

test.each([
  ['Laporan: https://id.wikipedia.org/wiki/Pos_(layanan)', 'Laporan', 'https://id.wikipedia.org/wiki/Pos_(layanan)'],
  ['Laporan tahunan <https://dinas.go.id/a>', 'Laporan tahunan', 'https://dinas.go.id/a'],
  ['[Laporan tahunan](https://dinas.go.id/a)', 'Laporan tahunan', 'https://dinas.go.id/a'],
  ['- Laporan (https://dinas.go.id/a).', 'Laporan', 'https://dinas.go.id/a'],
  ['a. Laporan, www.dinas.go.id/a', 'a. Laporan', 'https://www.dinas.go.id/a'],
  ['• Laporan dinas.go.id/a', 'Laporan', 'https://dinas.go.id/a'],
  ['2024. Buku catatan', '2024. Buku catatan', ''],
  ['https://dinas.go.id', 'dinas.go.id', 'https://dinas.go.id'],
  ['arsip@dinas.go.id', 'arsip@dinas.go.id', ''],
])('reads the source %j', (line, judul, url) => {
  expect(sourceRows(line, 'Unit', TODAY)).toMatchObject({ rows: [{ judul, url }], problems: [] });
});

test('asks about a line of two sources, and about a number that may be two', () => {
  expect(sourceRows('A https://a.go.id B https://b.go.id', 'Unit', TODAY).problems).toEqual([
    'Satu baris sumber memuat 2 alamat: https://a.go.id, https://b.go.id. Tulis satu sumber satu baris.',
  ]);
  expect(missingOf(convert('adopsi', { ...ADOPSI, ...ANGKA, hasil_sebelum: '1,250' }))).toEqual([
    'Sebelum: "1,250" dapat berarti 1250 atau 1,25. Tanyakan kepada pengirim.',
  ]);
  expect(textOf(convert('adopsi', { ...ADOPSI, ...ANGKA, hasil_sebelum: '1.250' }))).toContain('sebelum: 1250\n');
});

test('reads roles that are written as a list', () => {
  const { data } = readEntry('kasus', textOf(convert('kasus', { ...KASUS, peran: '- Petugas loket\n- atasan' })), 'md');
  expect(data?.peran).toEqual(['petugas-loket', 'kepala-unit']);
});

test('reads steps as they are pasted, and keeps what stands between them', () => {
  const steps = (isi_langkah: string) => {
    const { tree } = readEntry('praktik', textOf(convert('praktik', { ...PRAKTIK, isi_langkah })), 'md');
    return listItems(sectionsOf(tree), { title: 'Langkah', list: { name: 'steps', numbered: true } });
  };
  expect(steps('a. Pilih satu jam.\nb. Buka loket\nkedua.')).toEqual(['Pilih satu jam.', 'Buka loket kedua.']);
  expect(steps('1️⃣ Pilih satu jam.\n2️⃣ Buka loket kedua.')).toEqual(['Pilih satu jam.', 'Buka loket kedua.']);
  expect(steps('1. Pilih satu jam.\n\nSesudah itu:\n\n2. Buka loket kedua.')).toEqual(['Pilih satu jam.', 'Buka loket kedua.']);
}); // prettier-ignore

test('quotes no long number', () => expect(quote('pasien 7371 0112 3456 7890 di RS')).toBe('pasien ••• di RS'));

describe('from the command line', () => {
  const run = (dir: string, body: string, ...args: string[]) =>
    spawnSync(process.execPath, [TOOL, ...args], {
      env: { ...process.env, CONTENT_DIR: dir, BUILD_DATE: TODAY, NODE_NO_WARNINGS: '1' },
      encoding: 'utf8',
      input: body,
    });

  test('writes the file once and never over another', () => {
    const dir = contentFolder();
    const body = bodyOf('adopsi', ADOPSI);
    expect(run(dir, body, 'adopsi', '--tulis').stdout).toContain(
      'content/adopsi/rsud-contoh-membedah-aduan.md ditulis.',
    );
    const file = path.join(dir, 'adopsi/rsud-contoh-membedah-aduan.md');
    const text = readFileSync(file, 'utf8');
    expect(run(dir, body, 'adopsi', '--tulis').stdout).toContain(
      'content/adopsi/rsud-contoh-membedah-aduan-2.md ditulis.',
    );
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('lists what is missing and ends with 1', () => {
    const dir = contentFolder();
    const { status, stderr } = run(dir, bodyOf('adopsi', { ...ADOPSI, izin: '' }), 'adopsi', '--tulis');
    expect(stderr).toContain('- Kotak izin belum dicentang. Tanyakan kepada pengirim.');
    expect(status).toBe(1);
    expect(existsSync(path.join(dir, 'adopsi'))).toBe(false);
  });
});
