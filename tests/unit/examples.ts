import { stringify } from 'yaml';
import type { z } from 'zod';
import type { Peran, Unit } from '../../src/schema/acuan.ts';
import { unitSchema } from '../../src/schema/acuan.ts';
import { adopsiSchema, type Adopsi } from '../../src/schema/adopsi.ts';
import { hasilSchema, type sumberSchema, type Hasil } from '../../src/schema/fields.ts';
import type { LocalFinding } from '../../src/schema/finding.ts';
import { kasusSchema, type Kasus } from '../../src/schema/kasus.ts';
import { messageText, readMessage } from '../../src/schema/messages.ts';
import { praktikSchema, type Praktik } from '../../src/schema/praktik.ts';
import { studiSchema, type Studi } from '../../src/schema/studi.ts';
import { temuanSchema, type Temuan } from '../../src/schema/temuan.ts';

export type Data = Record<string, unknown>;

/** Rows and entries that are sound; each test breaks or changes one thing. All of them are made up. */
export const sumberData = {
  id: 'jurnal',
  judul: 'Studi antrean loket',
  penerbit: 'Jurnal Layanan',
  tahun: 2020,
  url: 'https://jurnal.example.org/antrean',
  jenis: 'studi-independen',
  dibaca: '2026-11-24',
} satisfies z.input<typeof sumberSchema>;

export const hasilData = {
  indikator: 'Lama menunggu di loket',
  satuan: 'menit',
  arah: 'turun',
  sebelum: 42.5,
  sesudah: 18,
  masa_sebelum: 2018,
  masa_sesudah: '2019/2020',
  sumber: 'jurnal',
} satisfies z.input<typeof hasilSchema>;

export const kasusData = {
  judul: 'Memangkas waktu tunggu loket di Contoh',
  ringkasan:
    'Warga menunggu lama di loket setiap Senin. Petugas mencatat waktu tunggu, membahasnya, lalu mengubah jadwal jaga.',
  unit: 'dinas-contoh',
  peran: ['petugas-loket'],
  tema: ['pengaduan'],
  metode: ['bedah-kasus'],
  akhir: 'berhasil',
  periode: { mulai: 2018, selesai: '2020-06' },
  hasil: [hasilData],
  luaran: [{ nama: 'Petugas yang dilatih', nilai: 12, satuan: 'orang', pada: 2019, sumber: 'jurnal' }],
  sumber: [sumberData],
  batasan: 'Hanya satu loket yang diukur, dan hanya pada hari Senin selama enam bulan.',
  terbit: '2026-11-24',
} satisfies z.input<typeof kasusSchema>;

export const praktikData = {
  judul: 'Membedah satu aduan bersama setiap minggu',
  ringkasan:
    'Aduan yang sama datang lagi dan lagi. Satu jam seminggu, tim membedah satu aduan dan menyepakati satu perubahan.',
  peran: ['petugas-loket', 'kepala-unit'],
  tema: ['pengaduan'],
  metode: ['bedah-kasus'],
  masalah: ['Aduan yang sama datang lagi setiap minggu', 'Rapat kami berakhir tanpa keputusan'],
  coba: '1-minggu',
  kesulitan: 1,
  cocok_bila: ['Tim bertemu setiap minggu'],
  tidak_cocok_bila: ['Aduan sedang disidik'],
  tanda_berhasil: [
    { aturan: 'Setiap pertemuan menghasilkan satu perubahan', indikator: 'Perubahan', ambang: '3 dari 4' },
  ],
  terbit: '2026-11-24',
} satisfies z.input<typeof praktikSchema>;

export const adopsiData = {
  praktik: 'membedah-aduan',
  unit: 'rsud-contoh',
  tanggal: '2026-11-20',
  akhir: 'sebagian',
  perubahan: 'Pertemuan dipindah ke pergantian sif.',
} satisfies z.input<typeof adopsiSchema>;

export const temuanData = {
  hal: 'Lama menunggu di loket',
  jenjang: 'layanan',
  arah: 'turun',
  bentuk: 'selisih',
  nilai: -12,
  satuan: 'menit',
  kesimpulan: 'membaik',
} satisfies z.input<typeof temuanSchema>;

export const studiData = {
  judul: 'Warga menunggu lebih singkat bila aduan dibedah bersama',
  ringkasan:
    'Peneliti membandingkan kantor yang membedah aduan setiap minggu dengan kantor yang tidak. Warga menunggu lebih singkat.',
  rancangan: 'berpembanding',
  praktik: [{ id: 'membedah-aduan', kaitan: 'langsung', putusan: 'mendukung' }],
  tempat: { negara: ['ID'], provinsi: ['73'], tema: ['pengaduan'], peran: ['petugas-loket'] },
  temuan: [temuanData],
  batasan: 'Hanya dua kota yang diteliti, dan hanya selama enam bulan.',
  kepastian: 'tidak-disebut',
  hubungan: 'independen',
  sumber: [{ ...sumberData, dibaca_bagian: 'abstrak' }],
  terbit: '2026-11-24',
} satisfies z.input<typeof studiSchema>;

export const unitData = {
  id: 'dinas-contoh',
  nama: 'Dinas Contoh Kota Makassar',
  jenis_instansi: 'dinas',
  tingkat: 'kota',
  provinsi: '73',
  kabkota: { kode: '7371', nama: 'Kota Makassar' },
} satisfies z.input<typeof unitSchema>;

export const hasil = (change: Data = {}): Hasil => hasilSchema.parse({ ...hasilData, ...change });
export const kasus = (change: Data = {}): Kasus => kasusSchema.parse({ ...kasusData, ...change });
export const praktik = (change: Data = {}): Praktik => praktikSchema.parse({ ...praktikData, ...change });
export const adopsi = (change: Data = {}): Adopsi => adopsiSchema.parse({ ...adopsiData, ...change });
export const temuan = (change: Data = {}): Temuan => temuanSchema.parse({ ...temuanData, ...change });
export const studi = (change: Data = {}): Studi => studiSchema.parse({ ...studiData, ...change });
/** A unit of the given province; none for a national unit. */
export const unit = (id: string, provinsi?: string, change: Data = {}): Unit =>
  unitSchema.parse({
    id,
    nama: `Unit ${id}`,
    jenis_instansi: 'dinas',
    tingkat: provinsi ? 'provinsi' : 'pusat',
    provinsi,
    ...change,
  });
export const peran = (id: string, nama: string): Peran => ({ id, nama, jenis: ['fungsional'], alias: [] });

/** `path: message` of each issue; an empty list for data that fits. */
export function issues(schema: z.ZodType, data: unknown): string[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${messageText(readMessage(message))}`);
}

/** `line:column rule message help` of each finding, as a contributor meets them. */
export function shown(findings: readonly LocalFinding[]): string[] {
  return findings.map(
    ({ line, column, rule, message, help }) =>
      `${line}:${column} [${rule}] ${message}${help === undefined ? '' : ` ${help}`}`,
  );
}

export const lorem = (words: number): string =>
  Array.from({ length: words }, (_, index) => `kata${index % 9}`).join(' ');

export const kasusBody = `## Masalah

${lorem(120)}.

## Yang dilakukan

${lorem(60)}.

## Hasil

${lorem(40)}.

## Pelajaran

${lorem(40)}.

## Bahan diskusi

- Berapa lama warga menunggu di loket Anda?
- Siapa yang mencatatnya?
- Apa yang dapat diubah minggu ini?
`;

/** A contributed file: front matter between fences, then the body. */
export function file(data: Data, body: string): string {
  return `---\n${stringify(data, { lineWidth: 0 })}---\n${body}`;
}
