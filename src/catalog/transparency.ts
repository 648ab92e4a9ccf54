import { byReporter } from './adoptions.ts';
import { dueList } from './due.ts';
import type { Library } from './library.ts';
import {
  endings,
  fates,
  heartbeats,
  isMeasured,
  type Link,
  measured,
  snippets,
  sources,
  type Tally,
  unitKinds,
} from './statistics.ts';
import { FATE_NAMES, FATES, fateOf } from './survival.ts';
import { href } from './urls.ts';
import { formatNumber, joinWithAnd } from './wording.ts';

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

/** Figures of what the library holds and how well it is proved. */
export function contentFigures(library: Library): Figure[] {
  return [measuredFigure(library), endingFigure(library), sourceFigure(library), denyutFigure(library)];
}

/** Formats a share: 3 of 8 → "38%". */
export function formatPercent(part: number, total: number): string {
  return `${formatNumber(Math.round((100 * part) / total))}%`;
}

function measuredFigure(library: Library): Figure {
  const rows = measured(library);
  const { unit } = byReporter(library.adopsi);
  const reports = unit.length === 0 ? 'Laporan dari unit belum ada.' : `Di antara laporan dari unit: ${unit.filter(isMeasured).length} dari ${unit.length}.`; // prettier-ignore
  return {
    id: 'terukur',
    title: `${of(rows[0])} pengalaman punya angka sebelum dan sesudah`,
    explanation: `${reports} Angka yang diperselisihkan sumbernya tidak dihitung. Tulisan tanpa angka tetap berguna sebagai gagasan, tetapi belum membuktikan bahwa keadaan membaik.`,
    column: 'Pengalaman unit',
    unit: 'pengalaman',
    rows,
  };
}

function endingFigure(library: Library): Figure {
  const rows = endings(library);
  const [berhasil = 0, sebagian = 0, gagal = 0, dihentikan = 0, berjalan = 0, belum = 0] = rows.map(
    ({ count: n }) => n,
  );
  const dari = library.kasus.length;
  const { unit } = byReporter(library.adopsi);
  const ended = (...akhir: string[]) => unit.filter(({ data }) => akhir.includes(data.akhir)).length;
  const reports =
    unit.length === 0
      ? 'Laporan dari unit belum ada.'
      : `Dari ${unit.length} laporan unit, ${ended('berhasil', 'sebagian')} berhasil atau berhasil sebagian dan ${ended('tidak-berhasil', 'dihentikan')} tidak berhasil atau dihentikan.`;
  return {
    id: 'akhir',
    title: `${berhasil} dari ${dari} pengalaman diketahui berhasil, ${belum} belum diketahui akhirnya`,
    explanation: `${dari - berhasil} pengalaman belum dapat disebut berhasil penuh: ${sebagian} berhasil sebagian, ${berjalan} masih berjalan, ${gagal + dihentikan} tidak berhasil atau dihentikan, dan ${belum} belum diketahui akhirnya. Bila yang gagal sedikit, mungkin ceritanya belum sampai ke sini. ${reports}`,
    column: 'Akhirnya',
    unit: 'pengalaman',
    rows,
    more: [{ name: 'Yang tidak berhasil, menurut praktiknya', url: href('/bukti/tidak-berhasil/') }],
  };
}

function sourceFigure(library: Library): Figure {
  const rows = sources(library);
  const [independen] = rows;
  const { read, all } = snippets(library);
  return {
    id: 'sumber',
    title: `${of(independen)} sumber adalah studi independen`,
    explanation: `Dari ${all} sumber, ${read} hanya dibaca cuplikannya. Media sering meneruskan klaim pemilik program. Sumber yang dipakai beberapa tulisan dihitung satu kali; bila dinilai berbeda, penilaian yang paling hati-hati dipakai.`,
    column: 'Siapa yang menyatakan',
    unit: 'tulisan yang memakainya',
    rows,
  };
}

function denyutFigure(library: Library): Figure {
  const rows = heartbeats(library);
  const due = dueList(library).reduce((sum, group) => sum + group.rows.length, 0);
  return {
    id: 'denyut',
    title: `${of(rows[0])} pengalaman dicek ke unitnya dalam 12 bulan terakhir`,
    explanation:
      'Dicek berarti ada yang memastikan ke unitnya bahwa kegiatan itu masih berjalan. Praktik tidak mempunyai unit, jadi tidak dicek seperti itu.',
    column: 'Terakhir dicek',
    unit: 'pengalaman',
    rows,
    more: [{ name: `${due} tulisan perlu dicek: lihat daftarnya`, url: href('/transparansi/perlu-dicek/') }],
  };
}

/** Cases by kind of office. */
export function unitKindFigure(library: Library): Figure {
  const rows = unitKinds(library);
  return {
    id: 'jenis-unit',
    title: `Ada pengalaman dari ${rows.length} dari ${library.instansi.length} jenis instansi`,
    explanation: `Urutannya menurut daftar jenis instansi, bukan menurut banyaknya. ${library.instansi.length - rows.length} jenis lain belum punya pengalaman.`,
    column: 'Jenis instansi',
    unit: 'unit',
    rows,
    more: [{ name: 'Semua unit', url: href('/unit/') }],
  };
}

/** What became of the cases. */
export function fateFigure(library: Library): Figure {
  const rows = fates(library);
  const [berjalan] = rows;
  const said = library.kasus.filter(({ data }) => data.akhir === 'berjalan').length;
  return {
    id: 'nasib',
    title: `${of(berjalan)} pengalaman dipastikan masih berjalan`,
    explanation: `Dipastikan berarti dicek ke unitnya dalam 18 bulan terakhir. ${said === 0 ? 'Tidak ada' : said} pengalaman ditulis “masih berjalan” menurut sumbernya; itu pun belum sama dengan dicek.${failedFates(library)} “Selesai” berarti sumber atau unitnya menyebut kapan kegiatan berakhir; tahun keterangan terakhir saja belum cukup. Datanya masih tipis, jadi jangan dibaca sebagai angka ketahanan program.`,
    column: 'Keadaannya sekarang',
    unit: 'pengalaman',
    rows,
  };
}

/** In which rows those stand that did not work: not working is no fate of its own. */
function failedFates({ kasus }: Library): string {
  const failed = kasus.filter(({ data }) => data.akhir === 'tidak-berhasil').map(fateOf);
  const counts = FATES.map((one) => ({ one, n: failed.filter((fate) => fate === one).length })).filter(
    ({ n }) => n > 0,
  );
  const words = counts.map(({ one, n }) => `${n} “${FATE_NAMES[one].toLowerCase()}”`);
  return failed.length === 0 ? '' : ` Dari ${failed.length} yang tidak berhasil: ${joinWithAnd(words)}.`;
}

function of(row: Tally | undefined): string {
  return `${row?.count ?? 0} dari ${row?.total ?? 0}`;
}
