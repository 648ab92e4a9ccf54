import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ACUAN_NAMES } from '../../../src/schema/names.ts';
import { adopsiData, type Data, file, kasusBody, kasusData, lorem, praktikData } from '../examples.ts';

/** Text of `unit.yml` in the folder: comments, odd spacing and no line break at the end. */
export const UNIT_YML = `# Unit contoh.   Baris ini tetap.
- {id: dinas-contoh,   nama: Dinas Contoh Kota Makassar, jenis_instansi: dinas, tingkat: kota, provinsi: "73", kabkota: {kode: "7371", nama: Kota Makassar}}
- {id: rsud-contoh, nama: "RSUD Contoh, Kabupaten Barru", singkatan: RSUD Contoh, jenis_instansi: rsud, tingkat: kabupaten, provinsi: "73", kabkota: {kode: "7311", nama: Kabupaten Barru}}
# akhir`;

const LISTS = {
  ...Object.fromEntries(ACUAN_NAMES.map((name) => [`acuan/${name}.yml`, '[]\n'])),
  'situs.yml':
    'nama: Lumbung Contoh\nsemboyan: Untuk tes.\nalamat: https://contoh.example\njalur: /lumbung\npengelola: Redaksi Contoh\n',
  'acuan/unit.yml': UNIT_YML,
  'acuan/instansi.yml': '- {id: dinas, nama: Dinas, lingkup: daerah}\n- {id: rsud, nama: RSUD, lingkup: daerah}\n',
  'acuan/peran.yml':
    '- {id: petugas-loket, nama: Petugas loket, jenis: [pelaksana]}\n- {id: kepala-unit, nama: Kepala unit, jenis: [pengawas], alias: [atasan]}\n',
  'acuan/tema.yml':
    '- {id: pengaduan, nama: Pengaduan dan loket layanan, urusan: [Sekretariat]}\n- {id: infrastruktur, nama: "Jalan, air, dan permukiman", urusan: [Pertanahan]}\n',
  'acuan/metode.yml':
    '- {id: bedah-kasus, nama: Bedah kasus, porsi: 20, perlan10: belajar bersama, artinya: Membahas satu kejadian nyata.}\n',
  'acuan/kompetensi.yml': '- {id: kerja-sama, nama: Kerja sama, kelompok: manajerial}\n',
  'acuan/wilayah.yml':
    '- {id: "73", nama: Sulawesi Selatan, kab: 21, kota: 3, ubin: [9, 3]}\n- {id: "92", nama: Papua Barat, kab: 7, kota: 0, ubin: [14, 2]}\n',
  'acuan/istilah.yml': '- {id: luaran, nama: Luaran, artinya: Yang dibuat atau dilakukan.}\n',
};

const PRAKTIK_BODY = `## Mengapa

${lorem(120)}.

## Langkah

1. Pilih satu aduan yang sudah selesai.
2. Bahas bersama tim.

## Tanda berhasil

${lorem(20)}.

## Jebakan

${lorem(20)}.

## Refleksi

- Apa yang berubah?
`;

export const ENTRIES: Readonly<Record<string, string>> = {
  'praktik/membedah-aduan.md': file(praktikData, PRAKTIK_BODY),
  'kasus/loket-makassar.md': file({ ...kasusData, praktik: [{ id: 'membedah-aduan', kaitan: 'langsung' }] }, kasusBody),
};

/** A small sound content folder of its own in the temporary folder; `files` are added or put in place of what is there. */
export function contentFolder(files: Readonly<Record<string, string>> = {}): string {
  const dir = path.join(mkdtempSync(path.join(tmpdir(), 'lumbung-isi-')), 'content');
  for (const [name, text] of Object.entries({ ...LISTS, ...ENTRIES, ...files })) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  return dir;
}

/** A second folder with the same files. */
export function copyOf(dir: string): string {
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'lumbung-isi-')), 'content');
  cpSync(dir, copy, { recursive: true });
  return copy;
}

export const adopsiFile = (change: Data = {}): string => file({ ...adopsiData, ...change }, `${lorem(80)}.\n`);
