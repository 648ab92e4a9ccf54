import { byReporter } from './adoptions.ts';
import { BUKTI_NAMES } from './bukti.ts';
import { type Axis, counted } from './grouping.ts';
import type { Entry, Library } from './library.ts';
import { insideSentence, joinNames } from './phrases.ts';
import { national, type Area, regions } from './places.ts';
import type { Link } from './statistics.ts';
import { FATE_NAMES, FATES, survival } from './survival.ts';
import { href, urls } from './urls.ts';

/** A number, and the page or search that shows what was counted. */
interface Cell {
  n: number;
  url?: string;
}

/** A figure with several numbers a row. Rows are in the order of their list, never by count. */
export interface CountFigure {
  id: string;
  /** The finding, as a sentence without a full stop. */
  title: string;
  explanation: string;
  /** Names of the columns, the first one of the row names. */
  columns: readonly string[];
  rows: readonly { name: string; url?: string; cells: readonly Cell[] }[];
  more?: readonly Link[];
}

/** Cases and practices at each level of evidence. */
export function evidenceFigure({ kasus, praktik }: Library): CountFigure {
  const at = (entries: readonly Entry[], nama: string) => entries.filter(({ bukti }) => bukti.nama === nama).length;
  const [lowest] = BUKTI_NAMES;
  return {
    id: 'bukti',
    title: `${at(kasus, lowest)} dari ${kasus.length} pengalaman dan ${at(praktik, lowest)} dari ${praktik.length} praktik baru sampai tingkat “${lowest}”`,
    explanation: 'Tingkat bukti dihitung dari isi tulisan, tidak diketik penulis atau redaksi.',
    columns: ['Tingkat bukti', 'Pengalaman unit', 'Praktik baik'],
    rows: BUKTI_NAMES.map((nama) => ({
      name: nama,
      cells: [
        cell(at(kasus, nama), urls.cari({ jenis: 'Kasus', bukti: nama })),
        cell(at(praktik, nama), urls.cari({ jenis: 'Praktik', bukti: nama })),
      ],
    })),
    more: [{ name: 'Bagaimana bukti dinilai', url: href('/tentang/bukti/') }],
  };
}

/** Cases and practices of each role. */
export function roleFigure(library: Library): CountFigure {
  const rows = axisRows(library, 'peran');
  const empty = rows.filter(({ cells }) => cells[0]?.n === 0).length;
  return {
    id: 'peran',
    title: `${empty} dari ${rows.length} peran belum punya pengalaman`,
    explanation:
      'Peran Anda masih kosong? Kirim satu cerita pendek; satu saja sudah mengisinya. Satu tulisan dapat ditujukan untuk beberapa peran, dan belum tentu diceritakan oleh peran itu.',
    columns: ['Peran', 'Pengalaman unit', 'Praktik baik'],
    rows,
    more: [{ name: 'Semua peran', url: href('/peran/') }],
  };
}

/** Cases and practices of each theme. */
export function themeFigure(library: Library): CountFigure {
  const rows = axisRows(library, 'tema');
  const empty = rows.filter(({ cells }) => cells[0]?.n === 0).map(({ name }) => insideSentence(name));
  return {
    id: 'tema',
    title: `${rows.length - empty.length} dari ${rows.length} tema punya pengalaman`,
    explanation:
      empty.length > 0 ? `Belum ada pengalaman tentang: ${joinNames(empty)}.` : 'Semua tema sudah punya pengalaman.',
    columns: ['Tema', 'Pengalaman unit', 'Praktik baik'],
    rows,
    more: [{ name: 'Semua tema', url: href('/tema/') }],
  };
}

/** Cases and practices of each way of learning. */
export function methodFigure(library: Library): CountFigure {
  const rows = axisRows(library, 'metode');
  const used = rows.filter(({ cells }) => cells.some(({ n }) => n > 0)).length;
  return {
    id: 'metode',
    title: `${used} dari ${rows.length} cara belajar disebut dalam pengalaman atau praktik`,
    explanation:
      'Pengalaman menyebut cara belajar yang terbaca di sumbernya; praktik menyebut cara yang disarankan penulisnya. Sebutan belum berarti cara itu berhasil.',
    columns: ['Cara belajar', 'Pengalaman unit', 'Praktik baik'],
    rows,
    more: [{ name: 'Semua cara belajar', url: href('/metode/') }],
  };
}

/** Provinces by code; what belongs to no province stands last. */
export function provinceFigure(library: Library): CountFigure {
  const provinces = regions(library);
  const reporting = provinces.filter(({ kasus, adopsi }) => kasus.length + adopsi.length > 0).length;
  const cells = ({ kasus, adopsi }: Area, wilayah: string, page: string): Cell[] => [
    cell(kasus.length, urls.cari({ jenis: 'Kasus', wilayah })),
    cell(byReporter(adopsi).unit.length, page),
    cell(byReporter(adopsi).redaksi.length, page),
  ];
  const rows = provinces.map((place) => {
    const { id, nama } = place.wilayah;
    return { name: nama, url: urls.wilayah(id), cells: cells(place, nama, `${urls.wilayah(id)}#adopsi`) };
  });
  const pusat = { name: 'Nasional (unit pusat)', cells: cells(national(library), 'Nasional', href('/unit/')) };
  return {
    id: 'provinsi',
    title: `Ada tulisan tentang unit di ${reporting} dari ${rows.length} provinsi`,
    explanation:
      'Provinsi yang kosong belum tentu tidak belajar; ceritanya saja yang belum sampai ke sini. Unit pusat tidak dihitung ke provinsi mana pun.',
    columns: ['Provinsi', 'Pengalaman unit', 'Laporan unit', 'Laporan redaksi'],
    rows: [...rows, pusat],
    more: [{ name: 'Semua wilayah', url: href('/wilayah/') }],
  };
}

/** Cases by years since their start and by what became of them. */
export function survivalFigure({ kasus, today }: Library): CountFigure {
  const rows = survival(kasus, today);
  const old = rows.slice(2).reduce((sum, { counts }) => sum + counts.reduce((all, n) => all + n, 0), 0);
  return {
    id: 'umur',
    title: `${old} dari ${kasus.length} pengalaman dimulai enam tahun lalu atau lebih`,
    explanation:
      'Umur dihitung dari tahun mulai; pengalaman yang sumbernya tidak menyebut tahun tidak ikut. Pengalaman yang lama dan belum dipastikan adalah yang paling perlu ditanyakan: masih berjalan, berubah, atau sudah berhenti?',
    columns: ['Umur', ...FATES.map((one) => FATE_NAMES[one])],
    rows: rows.map(({ nama, counts }) => ({ name: nama, cells: counts.map((n) => ({ n })) })),
    more: [{ name: 'Daftar yang perlu dicek', url: href('/transparansi/perlu-dicek/') }],
  };
}

function axisRows(library: Library, axis: Exclude<Axis, 'kompetensi'>): CountFigure['rows'] {
  return counted(library, axis).map(({ item: { id, nama }, kasus, praktik }) => ({
    name: nama,
    url: urls[axis](id),
    cells: [
      cell(kasus.length, urls.cari({ jenis: 'Kasus', [axis]: nama })),
      cell(praktik.length, urls.cari({ jenis: 'Praktik', [axis]: nama })),
    ],
  }));
}

/** A number with its link; nothing stands behind a zero. */
function cell(n: number, url: string): Cell {
  return n > 0 ? { n, url } : { n };
}
