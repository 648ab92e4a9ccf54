import { BUKTI_NAMES } from '../catalog/bukti.ts';
import { listRows } from '../catalog/everyone.ts';
import type { Entry, Library } from '../catalog/library.ts';
import { acuanSchemas, type AcuanName } from '../schema/acuan.ts';
import { ACUAN_NAMES } from '../schema/names.ts';
import { adopsiSchema } from '../schema/adopsi.ts';
import { hasilSchema, sumberSchema } from '../schema/fields.ts';
import { type FieldDescription, fieldsOf } from '../schema/fields-of.ts';
import { kasusSchema, luaranSchema } from '../schema/kasus.ts';
import { praktikSchema } from '../schema/praktik.ts';
import { pick, sortById, type Table } from './rows.ts';
import { discussionTable } from './discussion-table.ts';
import { practicesOf, practiceTable } from './practice-table.ts';
import { DIRECTION, studyTables } from './study-tables.ts';

/** All published tables. Rows are sorted by id, so that two builds of the same content give the same bytes. */
export function tables(library: Library, site: string): Table[] {
  const { kasus, praktik, adopsi, studi } = library;
  return [
    entryTable(
      'kasus',
      'Pengalaman unit',
      'Pengalaman unit (kasus): apa yang dikerjakan sebuah unit pemerintah, apa jadinya, dan seberapa kuat buktinya.',
      kasusSchema,
      kasus,
      site,
    ),
    entryTable(
      'praktik',
      'Praktik baik',
      'Praktik baik: cara kerja yang dapat dicoba unit lain, dengan tingkat bukti dan masalah yang dijawab.',
      praktikSchema,
      praktik,
      site,
    ),
    practiceTable(kasus),
    discussionTable(kasus),
    adopsiTable(library),
    hasilTable(library),
    partTable(
      'luaran',
      'Yang dikerjakan (luaran)',
      'Yang dibuat atau dilakukan unit dalam tiap pengalaman, dengan banyaknya; ini bukan hasil.',
      luaranSchema,
      { kasus },
    ),
    partTable('sumber', 'Sumber', 'Di mana tiap pernyataan dibaca, dan siapa yang menyatakan.', sumberSchema, {
      kasus,
      praktik,
      adopsi,
      studi,
    }),
    ...studyTables(library, site),
    ...ACUAN_NAMES.map((name) => listTable(name, library)),
  ];
}

const COMPUTED: readonly FieldDescription[] = [
  { name: 'url', type: 'string', description: 'Alamat halaman di situs ini.', required: true },
  { name: 'tingkat_bukti', type: 'integer', description: 'Tingkat bukti 0–4, dihitung, bukan ditulis penulis.', required: true },
  { name: 'nama_tingkat_bukti', type: 'string', description: 'Nama tingkat bukti.', required: true, values: [...BUKTI_NAMES] },
  DIRECTION,
  { name: 'jatuh_tempo_cek', type: 'date', description: 'Tanggal paling lambat untuk dicek lagi.', required: true },
  { name: 'banyak_hasil', type: 'integer', description: 'Banyaknya baris hasil terukur; rinciannya di tabel hasil.', required: true },
  { name: 'banyak_sumber', type: 'integer', description: 'Banyaknya sumber; rinciannya di tabel sumber.', required: true },
]; // prettier-ignore

const ID: FieldDescription = {
  name: 'id',
  type: 'string',
  description: 'Id tulisan, sama dengan nama berkasnya.',
  required: true,
};
const OF_KASUS: readonly FieldDescription[] = [
  { name: 'praktik', type: 'list', description: 'Id praktik yang langkahnya sungguh dijalankan di pengalaman ini.', required: false },
  { name: 'praktik_terkait', type: 'list', description: 'Id praktik yang dekat, atau dijalankan sebagian saja.', required: false },
  { name: 'periode_mulai', type: 'string', description: 'Tahun atau bulan mulai; rentang bila sumber berselisih.', required: false },
  { name: 'periode_selesai', type: 'string', description: 'Tahun atau bulan berakhirnya; kosong bila masih berjalan atau tidak diketahui.', required: false },
  { name: 'periode_angka_sampai', type: 'string', description: 'Tahun atau bulan keterangan terakhir yang dibaca.', required: false },
  { name: 'denyut', type: 'string', description: 'Kapan terakhir dicek, sebagai warna pada tanggal terbitan: hijau, kuning, merah, atau abu.', required: true, values: ['hijau', 'kuning', 'merah', 'abu'] },
]; // prettier-ignore
const KEBUTUHAN: readonly FieldDescription[] = [
  { name: 'kebutuhan_waktu', type: 'string', description: 'Waktu yang diperlukan, dengan kata penulis.', required: false },
  { name: 'kebutuhan_orang', type: 'string', description: 'Siapa saja yang diperlukan.', required: false },
  { name: 'biaya_rupiah', type: 'integer', description: 'Biaya dalam rupiah; kosong bila tidak disebut.', required: false },
]; // prettier-ignore
const OF_ENTRY: readonly FieldDescription[] = [
  { name: 'jenis_tulisan', type: 'string', description: 'Jenis tulisan yang memuat baris ini.', required: true, values: ['kasus', 'praktik', 'adopsi', 'studi'] },
  { name: 'id_tulisan', type: 'string', description: 'Id tulisan yang memuat baris ini.', required: true },
]; // prettier-ignore

const DISPUTED: FieldDescription = { name: 'diperselisihkan', type: 'string', description: 'ya bila sumber berselisih tentang angka ini; baris itu tidak dihitung sebagai bukti.', required: true, values: ['ya', 'tidak'] }; // prettier-ignore

/** Rows of rows stand in tables of their own; nested parts are flattened or left to JSON Schema; what is said to the second reader is no data. */
const OWN_TABLES: ReadonlySet<string> = new Set([
  'hasil',
  'luaran',
  'sumber',
  'sengketa',
  'periode',
  'kebutuhan',
  'tanda_berhasil',
  'bukan_data_pribadi',
  'praktik',
  'bahan',
]);

function entryTable(
  name: string,
  title: string,
  description: string,
  schema: typeof kasusSchema | typeof praktikSchema,
  entries: readonly Entry[],
  site: string,
): Table {
  const own = fieldsOf(schema).filter((field) => !OWN_TABLES.has(field.name));
  return {
    name,
    title,
    description,
    fields: [ID, ...own, ...(name === 'kasus' ? OF_KASUS : []), ...KEBUTUHAN, ...COMPUTED],
    rows: sortById(entries).map((entry) => ({
      ...pick(entry.data, own),
      id: entry.id,
      ...(entry.jenis === 'kasus'
        ? {
            pelapor: entry.pelapor,
            praktik: practicesOf(entry.data, 'langsung'),
            praktik_terkait: practicesOf(entry.data, 'sebagian'),
            periode_mulai: entry.data.periode?.mulai,
            periode_selesai: entry.data.periode?.selesai,
            periode_angka_sampai: entry.data.periode?.angka_sampai,
            denyut: entry.denyut.warna,
          }
        : {}),
      kebutuhan_waktu: entry.data.kebutuhan?.waktu,
      kebutuhan_orang: entry.data.kebutuhan?.orang,
      biaya_rupiah: entry.data.kebutuhan?.biaya_rupiah,
      url: new URL(entry.url, site).href,
      tingkat_bukti: entry.bukti.tingkat,
      nama_tingkat_bukti: entry.bukti.nama,
      arah_bukti: entry.bukti.arah,
      jatuh_tempo_cek: entry.denyut.cek_lagi,
      banyak_hasil: entry.jenis === 'kasus' ? entry.data.hasil.length : 0,
      banyak_sumber: entry.data.sumber.length,
    })),
  };
}

function adopsiTable({ adopsi }: Library): Table {
  const own = fieldsOf(adopsiSchema).filter(({ name }) => name === 'praktik' || !OWN_TABLES.has(name));
  return {
    name: 'adopsi',
    title: 'Hasil percobaan (adopsi)',
    description:
      'Laporan tentang unit yang mencoba sebuah praktik. Kolom pelapor membedakan laporan unit dan laporan redaksi.',
    fields: [ID, ...own],
    rows: sortById(adopsi).map(({ id, data, pelapor }) => ({ id, ...pick(data, own), pelapor })),
  };
}

function hasilTable({ kasus, adopsi }: Library): Table {
  const table = partTable('hasil', 'Hasil terukur', 'Satu indikator tiap baris, sebelum dan sesudah, dengan masa, satuan, dan sumbernya.', hasilSchema, { kasus, adopsi }); // prettier-ignore
  const disputed = new Set(kasus.flatMap(({ id, data }) => data.sengketa.map(({ indikator }) => `${id}/${indikator}`)));
  const rows = table.rows.map((row) => ({
    ...row,
    diperselisihkan:
      row['jenis_tulisan'] === 'kasus' && disputed.has([row['id_tulisan'], row['indikator']].join('/'))
        ? 'ya'
        : 'tidak',
  }));
  return { ...table, fields: [...table.fields, DISPUTED], rows };
}

/** One row for each row that the entries have under `name`: kasus first, each kind by id. */
function partTable(
  name: Part,
  title: string,
  description: string,
  schema: Parameters<typeof fieldsOf>[0],
  holders: Readonly<Record<string, readonly Holder[]>>,
): Table {
  const fields = fieldsOf(schema);
  const rows = Object.entries(holders).flatMap(([jenis, entries]) =>
    sortById(entries).flatMap(({ id, data }) =>
      (data[name] ?? []).map((row) => ({ jenis_tulisan: jenis, id_tulisan: id, ...pick(row, fields) })),
    ),
  );
  return { name, title, description, fields: [...OF_ENTRY, ...fields], rows };
}

type Part = 'hasil' | 'luaran' | 'sumber';

interface Holder {
  id: string;
  data: Readonly<Partial<Record<Part, readonly object[]>>>;
}

function listTable(name: AcuanName, library: Library): Table {
  // What is read first on the page of a role are rows of rows, and the editors' own choice.
  const listed = fieldsOf(acuanSchemas[name]).filter((field) => field.name !== 'mulai');
  const fields = listed.flatMap((field) =>
    field.name === 'kabkota'
      ? [
          {
            ...field,
            name: 'kabkota_kode',
            type: 'string' as const,
            description: 'Kode kabupaten atau kota (Kemendagri).',
          },
          { ...field, name: 'kabkota_nama', type: 'string' as const, description: 'Nama kabupaten atau kota.' },
        ]
      : [field],
  );
  const rows = listRows(library, name).map((row) => {
    const kabkota = 'kabkota' in row ? row.kabkota : undefined;
    return { ...pick(row, fields), ...(kabkota ? { kabkota_kode: kabkota.kode, kabkota_nama: kabkota.nama } : {}) };
  });
  return {
    name,
    title: `Daftar ${name}`,
    description: `Daftar acuan ${name}: id dan keterangan yang dirujuk naskah.`,
    fields,
    rows,
  };
}
