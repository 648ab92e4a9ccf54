import { NAMA_TINGKAT } from './bukti.ts';
import { dueList } from './due.ts';
import type { Library } from './library.ts';
import { quarterOf } from './quarters.ts';
import {
  changes,
  contents,
  endings,
  evidence,
  fates,
  heartbeats,
  type Link,
  measured,
  porsi,
  sources,
  type Tally,
  unitKinds,
} from './statistics.ts';
import { href } from './urls.ts';
import { formatNumber, tanggal } from './wording.ts';

/** A figure of the library about itself: what it says, how to read it, and the rows behind it. */
export interface Figure {
  id: string;
  /** The finding, as a sentence without a full stop. */
  judul: string;
  keterangan: string;
  /** What the first column holds. */
  kolom: string;
  /** What the links of a row are. */
  satuan: string;
  rows: readonly Tally[];
  /** Where to read on. */
  tautan?: readonly Link[];
}

/** The groups of figures, as anchors of the page. */
export const TRANSPARENCY_PARTS: readonly Link[] = [
  { name: 'Isi dan bukti', url: '#isi-bukti' },
  { name: 'Peran dan tema', url: '#siapa' },
  { name: 'Celah', url: '#celah' },
  { name: 'Cara belajar', url: '#cara' },
  { name: 'Tempat', url: '#tempat' },
  { name: 'Waktu', url: '#waktu' },
];

/** What is here and how well it is proved. */
export function contentFigures(library: Library): Figure[] {
  return [
    isi(library),
    terukur(measured(library)),
    akhir(endings(library)),
    sumber(sources(library)),
    bukti(evidence(library)),
    denyut(library),
  ];
}

/** What changed in this quarter, and what became of what was begun. */
export function timeFigures(library: Library): { perubahan: Figure; nasib: Figure } {
  return { perubahan: perubahan(library), nasib: hidup(library) };
}

/** 3 of 8 → "38%"; "–" when there is nothing to divide by. */
export function persen(n: number, dari: number): string {
  return dari === 0 ? '–' : `${formatNumber(Math.round((100 * n) / dari))}%`;
}

function isi(library: Library): Figure {
  const { kasus, praktik, adopsi } = library;
  const units = new Set([...kasus, ...adopsi].map(({ unit }) => unit.id)).size;
  return {
    id: 'jumlah',
    judul: `Ada ${kasus.length} kasus, ${praktik.length} praktik, dan ${adopsi.length} laporan adopsi`,
    keterangan: `Kasus dan adopsi datang dari ${units} unit. Jumlah tulisan tiap unit sengaja tidak diperingkat: peringkat mendorong orang menyalin, bukan belajar.`,
    kolom: 'Jenis tulisan',
    satuan: 'laporan adopsi',
    rows: contents(library),
  };
}

function terukur(rows: readonly Tally[]): Figure {
  const [kasus, , adopsi] = rows;
  return {
    id: 'terukur',
    judul: `${of(kasus)} kasus punya angka sebelum dan sesudah`,
    keterangan: `Untuk laporan adopsi: ${of(adopsi)}. Tulisan tanpa angka tetap berguna sebagai gagasan, tetapi belum membuktikan bahwa keadaan membaik.`,
    kolom: 'Tulisan',
    satuan: 'tulisan',
    rows,
  };
}

function akhir(rows: readonly Tally[]): Figure {
  const [berhasil = 0, sebagian = 0, gagal = 0, dihentikan = 0, berjalan = 0, belum = 0] = rows.map(({ n }) => n);
  const dari = rows[0]?.dari ?? 0;
  return {
    id: 'akhir',
    judul: `${berhasil} dari ${dari} kasus dan laporan diketahui berhasil, ${belum} belum diketahui akhirnya`,
    keterangan: `Yang dihitung adalah kasus dan laporan adopsi. ${dari - berhasil} (${persen(dari - berhasil, dari)}) belum dapat disebut berhasil penuh: ${sebagian} berhasil sebagian, ${berjalan} masih berjalan, dan ${belum} belum diketahui akhirnya. Yang tidak berhasil atau dihentikan: ${gagal + dihentikan} (${persen(gagal + dihentikan, dari)}). Bila bagian itu kecil, mungkin yang gagal belum diceritakan.`,
    kolom: 'Akhirnya',
    satuan: 'tulisan',
    rows,
  };
}

function sumber(rows: readonly Tally[]): Figure {
  const [independen] = rows;
  return {
    id: 'sumber',
    judul: `${of(independen)} sumber (${persen(independen?.n ?? 0, independen?.dari ?? 0)}) adalah studi independen`,
    keterangan:
      'Selebihnya lembaga resmi lain, pemilik program sendiri, atau media. Media sering meneruskan klaim pemilik program. Sumber yang dipakai beberapa tulisan dihitung satu kali.',
    kolom: 'Siapa yang menyatakan',
    satuan: 'tulisan yang memakainya',
    rows,
  };
}

function bukti(rows: readonly Tally[]): Figure {
  const highest = rows.findLast(({ n }) => n > 0);
  return {
    id: 'bukti',
    judul: `${of(rows[0])} tulisan baru sampai tingkat “${NAMA_TINGKAT[0]}”`,
    keterangan: `Dihitung atas kasus dan praktik. Tingkat tertinggi yang sudah tercapai: “${highest?.nama ?? NAMA_TINGKAT[0]}”. Tingkat bukti dihitung dari isi tulisan, tidak diketik penulis.`,
    kolom: 'Tingkat bukti',
    satuan: 'tulisan',
    rows,
  };
}

function denyut(library: Library): Figure {
  const { kasus, praktik } = library;
  const rows = heartbeats(kasus);
  const due = dueList(library).reduce((sum, group) => sum + group.rows.length, 0);
  return {
    id: 'denyut',
    judul: `${of(rows[0])} kasus dicek ke unitnya dalam 12 bulan terakhir`,
    keterangan: `Dicek berarti ada yang memastikan ke unitnya bahwa kegiatan itu masih berjalan. Praktik tidak mempunyai unit, jadi tanggal terbitnya yang dihitung: ${of(heartbeats(praktik)[0])} praktik masih hijau.`,
    kolom: 'Denyut kasus',
    satuan: 'kasus',
    rows,
    tautan: [{ name: `${due} tulisan perlu dicek: lihat daftarnya`, url: href('/transparansi/perlu-dicek/') }],
  };
}

/** Ways of learning by their part of 70/20/10. */
export function porsiFigure(library: Library): Figure {
  const rows = porsi(library);
  const [pengalaman] = rows;
  return {
    id: 'porsi',
    judul: `${persen(pengalaman?.n ?? 0, pengalaman?.dari ?? 0)} cara belajar yang disebut adalah belajar dari pengalaman`,
    keterangan:
      'Satu tulisan dapat menyebut beberapa cara belajar; tiap sebutan dihitung. PerLAN 6/2023 Pasal 18 membagi pembelajaran menjadi 70% penugasan dan pengalaman lapangan, 20% belajar dari orang lain, serta 10% klasikal dan nonklasikal. Pasal itu tidak mengatur isi perpustakaan, dan penempatan cara belajar ke tiap porsi adalah pemetaan redaksi. Jadi ini perbandingan, bukan nilai kepatuhan.',
    kolom: 'Porsi',
    satuan: 'cara belajar',
    rows,
    tautan: [{ name: 'Sumber pembagian 70/20/10', url: href('/tentang/#regulasi-yang-kami-rujuk') }],
  };
}

/** Kinds of office that have told something. */
export function unitKindFigure(library: Library): Figure {
  const rows = unitKinds(library);
  return {
    id: 'jenis-unit',
    judul: `${rows.length} dari ${library.instansi.length} jenis instansi sudah bercerita`,
    keterangan: `Yang dihitung kasus dan laporan adopsi. Urutannya menurut daftar jenis instansi, bukan menurut banyaknya. ${library.instansi.length - rows.length} jenis lain belum bercerita.`,
    kolom: 'Jenis instansi',
    satuan: 'unit',
    rows,
    tautan: [{ name: 'Semua unit', url: href('/unit/') }],
  };
}

function perubahan(library: Library): Figure {
  const rows = changes(library);
  const [kasus, praktik, adopsi, cek] = rows.map(({ n }) => n);
  const { nama, mulai } = quarterOf(library.today);
  return {
    id: 'perubahan',
    judul: `Sejak ${tanggal(mulai)}: ${kasus ?? 0} kasus, ${praktik ?? 0} praktik, dan ${adopsi ?? 0} laporan adopsi baru`,
    keterangan: `${nama} sampai ${tanggal(library.today)}. ${cek || 'Belum ada'} tulisan yang jatuh tempo untuk dicek dalam triwulan ini. Laporan adopsi dihitung menurut tanggal laporannya.`,
    kolom: 'Yang berubah',
    satuan: 'tulisan',
    rows,
    tautan: [{ name: 'Ikuti lewat umpan RSS', url: href('/umpan/semua.xml') }],
  };
}

function hidup(library: Library): Figure {
  const rows = fates(library);
  const [berjalan] = rows;
  const said = library.kasus.filter(({ data }) => data.akhir === 'berjalan').length;
  return {
    id: 'nasib',
    judul: `${of(berjalan)} kasus dipastikan masih berjalan`,
    keterangan: `Dipastikan berarti dicek ke unitnya dalam 18 bulan terakhir. ${said === 0 ? 'Tidak ada' : said} kasus yang ditulis “masih berjalan” menurut sumbernya; itu pun belum sama dengan dicek. “Tercatat sampai tahun tertentu” berarti tulisannya menyebut tahun selesai, dan itu tidak selalu berarti kegiatannya berhenti. Datanya masih tipis, jadi jangan dibaca sebagai angka ketahanan program.`,
    kolom: 'Keadaannya sekarang',
    satuan: 'kasus',
    rows,
  };
}

function of(row: Tally | undefined): string {
  return `${row?.n ?? 0} dari ${row?.dari ?? 0}`;
}
