import { BUKTI_NAMES } from './bukti.ts';
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
import { formatNumber, formatDate } from './wording.ts';

/** A figure of the library about itself: what it says, how to read it, and the rows behind it. */
export interface Figure {
  id: string;
  /** The finding, as a sentence without a full stop. */
  title: string;
  explanation: string;
  /** What the first column holds. */
  column: string;
  /** What the links of a row are. */
  unit: string;
  rows: readonly Tally[];
  /** Where to read on. */
  more?: readonly Link[];
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

/** Figures of what the library holds and how well it is proved. */
export function contentFigures(library: Library): Figure[] {
  return [
    contentFigure(library),
    measuredFigure(measured(library)),
    endingFigure(endings(library)),
    sourceFigure(sources(library)),
    buktiFigure(evidence(library)),
    denyutFigure(library),
  ];
}

/** Figures of what changed in this quarter, and of what became of the cases. */
export function timeFigures(library: Library): { changes: Figure; fates: Figure } {
  return { changes: changeFigure(library), fates: fateFigure(library) };
}

/** Formats a share: 3 of 8 → "38%"; "–" when there is nothing to divide by. */
export function formatPercent(part: number, total: number): string {
  return total === 0 ? '–' : `${formatNumber(Math.round((100 * part) / total))}%`;
}

function contentFigure(library: Library): Figure {
  const { kasus, praktik, adopsi } = library;
  const units = new Set([...kasus, ...adopsi].map(({ unit }) => unit.id)).size;
  return {
    id: 'jumlah',
    title: `Ada ${kasus.length} kasus, ${praktik.length} praktik, dan ${adopsi.length} laporan adopsi`,
    explanation: `Kasus dan adopsi datang dari ${units} unit. Jumlah tulisan tiap unit sengaja tidak diperingkat: peringkat mendorong orang menyalin, bukan belajar.`,
    column: 'Jenis tulisan',
    unit: 'laporan adopsi',
    rows: contents(library),
  };
}

function measuredFigure(rows: readonly Tally[]): Figure {
  const [kasus, , adopsi] = rows;
  return {
    id: 'terukur',
    title: `${of(kasus)} kasus punya angka sebelum dan sesudah`,
    explanation: `Untuk laporan adopsi: ${of(adopsi)}. Tulisan tanpa angka tetap berguna sebagai gagasan, tetapi belum membuktikan bahwa keadaan membaik.`,
    column: 'Tulisan',
    unit: 'tulisan',
    rows,
  };
}

function endingFigure(rows: readonly Tally[]): Figure {
  const [berhasil = 0, sebagian = 0, gagal = 0, dihentikan = 0, berjalan = 0, belum = 0] = rows.map(
    ({ count: n }) => n,
  );
  const dari = rows[0]?.total ?? 0;
  return {
    id: 'akhir',
    title: `${berhasil} dari ${dari} kasus dan laporan diketahui berhasil, ${belum} belum diketahui akhirnya`,
    explanation: `Yang dihitung adalah kasus dan laporan adopsi. ${dari - berhasil} (${formatPercent(dari - berhasil, dari)}) belum dapat disebut berhasil penuh: ${sebagian} berhasil sebagian, ${berjalan} masih berjalan, dan ${belum} belum diketahui akhirnya. Yang tidak berhasil atau dihentikan: ${gagal + dihentikan} (${formatPercent(gagal + dihentikan, dari)}). Bila bagian itu kecil, mungkin yang gagal belum diceritakan.`,
    column: 'Akhirnya',
    unit: 'tulisan',
    rows,
  };
}

function sourceFigure(rows: readonly Tally[]): Figure {
  const [independen] = rows;
  return {
    id: 'sumber',
    title: `${of(independen)} sumber (${formatPercent(independen?.count ?? 0, independen?.total ?? 0)}) adalah studi independen`,
    explanation:
      'Selebihnya lembaga resmi lain, pemilik program sendiri, atau media. Media sering meneruskan klaim pemilik program. Sumber yang dipakai beberapa tulisan dihitung satu kali.',
    column: 'Siapa yang menyatakan',
    unit: 'tulisan yang memakainya',
    rows,
  };
}

function buktiFigure(rows: readonly Tally[]): Figure {
  const highest = rows.findLast(({ count: n }) => n > 0);
  return {
    id: 'bukti',
    title: `${of(rows[0])} tulisan baru sampai tingkat “${BUKTI_NAMES[0]}”`,
    explanation: `Dihitung atas kasus dan praktik. Tingkat tertinggi yang sudah tercapai: “${highest?.name ?? BUKTI_NAMES[0]}”. Tingkat bukti dihitung dari isi tulisan, tidak diketik penulis.`,
    column: 'Tingkat bukti',
    unit: 'tulisan',
    rows,
  };
}

function denyutFigure(library: Library): Figure {
  const { kasus, praktik } = library;
  const rows = heartbeats(kasus);
  const due = dueList(library).reduce((sum, group) => sum + group.rows.length, 0);
  return {
    id: 'denyut',
    title: `${of(rows[0])} kasus dicek ke unitnya dalam 12 bulan terakhir`,
    explanation: `Dicek berarti ada yang memastikan ke unitnya bahwa kegiatan itu masih berjalan. Praktik tidak mempunyai unit, jadi tanggal terbitnya yang dihitung: ${of(heartbeats(praktik)[0])} praktik masih hijau.`,
    column: 'Denyut kasus',
    unit: 'kasus',
    rows,
    more: [{ name: `${due} tulisan perlu dicek: lihat daftarnya`, url: href('/transparansi/perlu-dicek/') }],
  };
}

/** Ways of learning by their part of 70/20/10. */
export function porsiFigure(library: Library): Figure {
  const rows = porsi(library);
  const [pengalaman] = rows;
  return {
    id: 'porsi',
    title: `${formatPercent(pengalaman?.count ?? 0, pengalaman?.total ?? 0)} cara belajar yang disebut adalah belajar dari pengalaman`,
    explanation:
      'Satu tulisan dapat menyebut beberapa cara belajar; tiap sebutan dihitung. PerLAN 6/2023 Pasal 18 membagi pembelajaran menjadi 70% penugasan dan pengalaman lapangan, 20% belajar dari orang lain, serta 10% klasikal dan nonklasikal. Pasal itu tidak mengatur isi perpustakaan, dan penempatan cara belajar ke tiap porsi adalah pemetaan redaksi. Jadi ini perbandingan, bukan nilai kepatuhan.',
    column: 'Porsi',
    unit: 'cara belajar',
    rows,
    more: [{ name: 'Sumber pembagian 70/20/10', url: href('/tentang/#regulasi-yang-kami-rujuk') }],
  };
}

/** Cases and reports by kind of office. */
export function unitKindFigure(library: Library): Figure {
  const rows = unitKinds(library);
  return {
    id: 'jenis-unit',
    title: `${rows.length} dari ${library.instansi.length} jenis instansi sudah bercerita`,
    explanation: `Yang dihitung kasus dan laporan adopsi. Urutannya menurut daftar jenis instansi, bukan menurut banyaknya. ${library.instansi.length - rows.length} jenis lain belum bercerita.`,
    column: 'Jenis instansi',
    unit: 'unit',
    rows,
    more: [{ name: 'Semua unit', url: href('/unit/') }],
  };
}

function changeFigure(library: Library): Figure {
  const rows = changes(library);
  const [kasus, praktik, adopsi, cek] = rows.map(({ count: n }) => n);
  const { nama, mulai } = quarterOf(library.today);
  return {
    id: 'perubahan',
    title: `Sejak ${formatDate(mulai)}: ${kasus ?? 0} kasus, ${praktik ?? 0} praktik, dan ${adopsi ?? 0} laporan adopsi baru`,
    explanation: `${nama} sampai ${formatDate(library.today)}. ${cek || 'Belum ada'} tulisan yang jatuh tempo untuk dicek dalam triwulan ini. Laporan adopsi dihitung menurut tanggal laporannya.`,
    column: 'Yang berubah',
    unit: 'tulisan',
    rows,
    more: [{ name: 'Ikuti lewat umpan RSS', url: href('/umpan/semua.xml') }],
  };
}

function fateFigure(library: Library): Figure {
  const rows = fates(library);
  const [berjalan] = rows;
  const said = library.kasus.filter(({ data }) => data.akhir === 'berjalan').length;
  return {
    id: 'nasib',
    title: `${of(berjalan)} kasus dipastikan masih berjalan`,
    explanation: `Dipastikan berarti dicek ke unitnya dalam 18 bulan terakhir. ${said === 0 ? 'Tidak ada' : said} kasus yang ditulis “masih berjalan” menurut sumbernya; itu pun belum sama dengan dicek. “Tercatat sampai tahun tertentu” berarti tulisannya menyebut tahun selesai, dan itu tidak selalu berarti kegiatannya berhenti. Datanya masih tipis, jadi jangan dibaca sebagai angka ketahanan program.`,
    column: 'Keadaannya sekarang',
    unit: 'kasus',
    rows,
  };
}

function of(row: Tally | undefined): string {
  return `${row?.count ?? 0} dari ${row?.total ?? 0}`;
}
