import { ARAH_NAMES, DESIGN_TIERS } from '../catalog/arah.ts';
import type { Library, StudiEntry } from '../catalog/library.ts';
import { isCounted } from '../catalog/measurements.ts';
import { type FieldDescription, fieldsOf } from '../schema/fields-of.ts';
import { KAITAN } from '../schema/practice-rows.ts';
import { PUTUSAN, studiSchema } from '../schema/studi.ts';
import { temuanRow } from '../schema/temuan.ts';
import { pick, sortById, type Table } from './rows.ts';

const YES_NO = ['ya', 'tidak'];
const OF_STUDY: FieldDescription = field('id_studi', 'string', 'Id penelitian, sama dengan nama berkasnya.', true);
const OF_PRACTICE: FieldDescription = field('praktik', 'string', 'Id praktik.', true);

/** Which way the evidence of a case or practice goes. */
export const DIRECTION: FieldDescription = {
  ...field('arah_bukti', 'string', 'Arah temuan yang dihitung, diambil dari rancangan terbaik yang ada.', true),
  values: Object.keys(ARAH_NAMES),
};

/** Studies, what they bear on, their findings, and the findings that the evidence of each practice is computed from. */
export function studyTables(library: Library, site: string): Table[] {
  const studi = sortById(library.studi);
  return [studyTable(studi, site), bearingTable(studi), findingTable(studi), evidenceTable(library)];
}

const OWN = fieldsOf(studiSchema).filter(
  ({ name }) => !['praktik', 'tempat', 'peserta', 'masa', 'temuan', 'sumber', 'bukan_data_pribadi'].includes(name),
);
const PLACE: readonly FieldDescription[] = [
  field('negara', 'list', 'Kode negara ISO 3166-1, atau banyak.', true),
  field('provinsi', 'list', 'Kode provinsi, bila di Indonesia.'),
  field('unit', 'string', 'Unit yang diteliti: id, atau kata-kata.'),
  field('tema', 'list', 'Id tema.', true),
  field('peran', 'list', 'Id peran orang yang diteliti.'),
  field('peserta_studi', 'integer', 'Banyaknya studi di dalam tinjauan.'),
  field('peserta_unit', 'integer', 'Banyaknya unit.'),
  field('peserta_orang', 'integer', 'Banyaknya orang.'),
  field('peserta_kejadian', 'integer', 'Banyaknya kejadian.'),
  field('masa_mulai', 'string', 'Awal data.'),
  field('masa_selesai', 'string', 'Akhir data.'),
  field('url', 'string', 'Alamat halaman di situs ini.', true),
];

function studyTable(studi: readonly StudiEntry[], site: string): Table {
  return {
    name: 'studi',
    title: 'Penelitian',
    description: 'Penelitian, tinjauan, dan evaluasi yang diceritakan ulang dari yang dibaca.',
    fields: [field('id', 'string', 'Id penelitian, sama dengan nama berkasnya.', true), ...OWN, ...PLACE],
    rows: studi.map(({ id, data, url }) => ({
      id,
      ...pick(data, OWN),
      ...pick(data.tempat, PLACE.slice(0, 5)),
      peserta_studi: data.peserta?.studi,
      peserta_unit: data.peserta?.unit,
      peserta_orang: data.peserta?.orang,
      peserta_kejadian: data.peserta?.kejadian,
      masa_mulai: data.masa?.mulai,
      masa_selesai: data.masa?.selesai,
      url: new URL(url, site).href,
    })),
  };
}

function bearingTable(studi: readonly StudiEntry[]): Table {
  return {
    name: 'studi-praktik',
    title: 'Penelitian dan praktik',
    description: 'Praktik yang disinggung tiap penelitian, dengan kaitan dan putusan redaksi.',
    fields: [
      OF_STUDY,
      OF_PRACTICE,
      { ...field('kaitan', 'string', 'Langsung, atau hanya sebagian; yang sebagian tidak dihitung.', true), values: [...KAITAN] },
      { ...field('putusan', 'string', 'Penilaian redaksi.', true), values: [...PUTUSAN] },
    ],
    rows: studi.flatMap(({ id, data }) =>
      data.praktik.map(({ id: praktik, kaitan, putusan }) => ({ id_studi: id, praktik, kaitan, putusan })),
    ),
  }; // prettier-ignore
}

const FINDING = fieldsOf(temuanRow).filter(({ name }) => !['pembanding', 'rentang'].includes(name));
const FIGURES: readonly FieldDescription[] = [
  field('pembanding_sebelum', 'number', 'Angka pembanding sebelum.'),
  field('pembanding_sesudah', 'number', 'Angka pembanding sesudah.'),
  field('rentang_bawah', 'number', 'Batas bawah rentang kepercayaan.'),
  field('rentang_atas', 'number', 'Batas atas rentang kepercayaan.'),
  { ...field('dapat_dihitung', 'string', 'ya bila temuan seperti ini dihitung sebagai bukti praktik yang kaitannya langsung.', true), values: YES_NO },
]; // prettier-ignore

function findingTable(studi: readonly StudiEntry[]): Table {
  return {
    name: 'temuan',
    title: 'Temuan',
    description: 'Temuan tiap penelitian, satu baris satu temuan, dengan angka seperti tercetak di sumbernya.',
    fields: [OF_STUDY, ...FINDING, ...FIGURES],
    rows: studi.flatMap(({ id, data }) =>
      data.temuan.map((row) => ({
        id_studi: id,
        ...pick(row, FINDING),
        pembanding_sebelum: row.pembanding?.sebelum,
        pembanding_sesudah: row.pembanding?.sesudah,
        rentang_bawah: row.rentang?.[0],
        rentang_atas: row.rentang?.[1],
        dapat_dihitung: yesNo(isCounted(data.rancangan, row)),
      })),
    ),
  };
}

const EVIDENCE: readonly FieldDescription[] = [
  OF_PRACTICE,
  { ...field('jenis_tulisan', 'string', 'Jenis tulisan yang memuat temuan ini.', true), values: ['kasus', 'adopsi', 'studi'] },
  field('id_tulisan', 'string', 'Id tulisan yang memuat temuan ini.', true),
  field('hal', 'string', 'Apa yang diukur.', true),
  field('kesimpulan', 'string', 'Ke mana arahnya.', true),
  { ...field('banding', 'string', 'Cara membandingkan: tinjauan atas studi berpembanding, dengan pembanding, atau sebelum dan sesudah.', true), values: [...DESIGN_TIERS] },
  { ...field('berangka', 'string', 'ya bila angkanya terbaca; tanpa angka hanya dihitung untuk arah.', true), values: YES_NO },
  { ...field('independen', 'string', 'ya bila dari studi independen atau lembaga resmi lain.', true), values: YES_NO },
  field('banyak_studi', 'integer', 'Banyaknya studi di dalam tinjauan; 0 bila bukan tinjauan.', true),
  field('unit', 'string', 'Unit yang diukur; kosong pada tinjauan dan laporan yang disusun redaksi.'),
  field('tempat', 'list', 'Provinsi Indonesia (ID-33) atau negara (GH).'),
]; // prettier-ignore

function evidenceTable({ praktik }: Library): Table {
  return {
    name: 'bukti',
    title: 'Bukti praktik',
    description:
      'Semua temuan yang dihitung sebagai bukti tiap praktik. Tingkat dan arahnya dapat dihitung ulang dari sini.',
    fields: EVIDENCE,
    rows: sortById(praktik).flatMap(({ id, terhitung }) =>
      terhitung.map((row) => ({
        praktik: id,
        jenis_tulisan: row.kind,
        id_tulisan: row.id,
        hal: row.hal,
        kesimpulan: row.kesimpulan,
        banding: row.tier,
        berangka: yesNo(row.figure),
        independen: yesNo(row.independent),
        banyak_studi: row.reviewed,
        unit: row.unit === '' ? undefined : row.unit,
        tempat: [...row.places],
      })),
    ),
  };
}

function field(name: string, type: FieldDescription['type'], description: string, required = false): FieldDescription {
  return { name, type, description, required };
}

function yesNo(is: boolean): string {
  return is ? 'ya' : 'tidak';
}
