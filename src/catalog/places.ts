import type { Instansi, Unit, Wilayah } from '../schema/acuan.ts';
import { byReporter } from './adoptions.ts';
import type { AdopsiEntry, KasusEntry, Library } from './library.ts';
import { countText } from './phrases.ts';
import type { LinkRow } from './shelf-page.ts';
import { urls } from './urls.ts';

export interface UnitPage {
  unit: Unit;
  jenis: Instansi | undefined;
  induk: Unit | undefined;
  anak: readonly UnitPage[];
  wilayah: Wilayah | undefined;
  kasus: readonly KasusEntry[];
  adopsi: readonly AdopsiEntry[];
}

/** A province, or the whole country for units that belong to none. */
export interface Area {
  wilayah: Wilayah | undefined;
  units: readonly UnitPage[];
  kasus: readonly KasusEntry[];
  adopsi: readonly AdopsiEntry[];
}

export interface Region extends Area {
  wilayah: Wilayah;
  /** How many of its regencies and cities have a unit here. */
  kabkota: number;
}

/** Provinces by names people say in passing, short enough for a tile. */
const NAMA_PENDEK: Readonly<Record<string, string>> = {
  '12': 'Sumut', '13': 'Sumbar', '16': 'Sumsel', '19': 'Babel', '21': 'Kepri',
  '31': 'Jakarta', '32': 'Jabar', '33': 'Jateng', '34': 'DIY', '35': 'Jatim', '52': 'NTB', '53': 'NTT',
  '61': 'Kalbar', '62': 'Kalteng', '63': 'Kalsel', '64': 'Kaltim', '65': 'Kaltara',
  '71': 'Sulut', '72': 'Sulteng', '73': 'Sulsel', '74': 'Sultra', '76': 'Sulbar', '82': 'Malut',
  '92': 'Papua Barat', '93': 'Papua Selatan', '94': 'Papua Tengah', '95': 'Papua Peg.', '96': 'Papua BD',
}; // prettier-ignore

/** The short name of a province, or its whole one where that is short enough. */
export function namaPendek({ id, nama }: Wilayah): string {
  return NAMA_PENDEK[id] ?? nama;
}

/** Every unit with what it is, where it belongs and its cases and reports, by name. */
export function unitPages(library: Library): UnitPage[] {
  const unitOf = new Map(library.unit.map((unit) => [unit.id, unit]));
  const jenisOf = new Map(library.instansi.map((row) => [row.id, row]));
  const wilayahOf = new Map(library.wilayah.map((row) => [row.id, row]));
  const kasusOf = Map.groupBy(library.kasus, ({ unit }) => unit.id);
  const adopsiOf = Map.groupBy(library.adopsi, ({ unit }) => unit.id);
  const pages = library.unit
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
    .map((unit): UnitPage & { anak: UnitPage[] } => ({
      unit,
      jenis: jenisOf.get(unit.jenis_instansi),
      induk: unitOf.get(unit.induk ?? ''),
      anak: [],
      wilayah: wilayahOf.get(unit.provinsi ?? ''),
      kasus: kasusOf.get(unit.id) ?? [],
      adopsi: adopsiOf.get(unit.id) ?? [],
    }));
  const pageOf = new Map(pages.map((page) => [page.unit.id, page]));
  for (const page of pages) pageOf.get(page.unit.induk ?? '')?.anak.push(page);
  return pages;
}

/** "2 pengalaman · 1 laporan unit · 5 laporan redaksi"; "belum ada" where there is none. */
export function unitCount({ kasus, adopsi }: Pick<UnitPage, 'kasus' | 'adopsi'>): string {
  const { unit, redaksi } = byReporter(adopsi);
  const parts = [[kasus, 'pengalaman'], [unit, 'laporan unit'], [redaksi, 'laporan redaksi']] as const; // prettier-ignore
  return (
    parts.flatMap(([rows, word]) => (rows.length > 0 ? [`${rows.length} ${word}`] : [])).join(' · ') || 'belum ada'
  );
}

/** How many cases and reports a place has, one fact each. */
export function placeFacts({ kasus, adopsi }: Pick<UnitPage, 'kasus' | 'adopsi'>): string[] {
  const { unit, redaksi } = byReporter(adopsi);
  return [
    countText(kasus.length, 'pengalaman'),
    countText(unit.length, 'laporan dari unit'),
    ...(redaksi.length > 0 ? [`${redaksi.length} laporan disusun redaksi`] : []),
  ];
}

/** What to do on the page of a unit. */
export function unitLead({ kasus, adopsi, anak }: UnitPage): string {
  if (kasus.length + adopsi.length > 0)
    return 'Baca apa yang dilakukan unit ini dan apa yang diketahui tentang hasilnya, lalu ambil yang cocok untuk unit Anda.';
  if (anak.length > 0) return 'Belum ada tulisan tentang unit ini. Lihat dahulu unit di bawahnya.';
  return 'Belum ada tulisan tentang unit ini. Anda bekerja di sini? Jadilah yang pertama.';
}

/** What a unit has no case or report of, in sentences. */
export function unitGaps({ kasus, adopsi }: UnitPage): string[] {
  return [
    ...(kasus.length === 0 ? ['Belum ada pengalaman tentang unit ini.'] : []),
    ...(byReporter(adopsi).unit.length === 0
      ? ['Unit ini belum melaporkan sendiri bahwa ia mencoba sebuah praktik.']
      : []),
  ];
}

/** A unit as a row of a list; its kind as the note. */
export function unitRow(page: UnitPage): LinkRow {
  return { name: page.unit.nama, url: urls.unit(page.unit.id), count: unitCount(page), note: page.jenis?.nama };
}

// One page for all units up to this many; beyond that it shows a few of each province and leads to the rest.
const MOST_UNITS = 200;
const A_FEW = 4;
const MOST_ON_REGION = 60;

/** Units of a province on the page of all units, and how many are left for its own page. */
export function fewUnits(units: readonly UnitPage[], { unit }: Library): { shown: readonly UnitPage[]; more: number } {
  const shown = unit.length > MOST_UNITS ? units.slice(0, A_FEW) : units;
  return { shown, more: units.length - shown.length };
}

/** Units on the page of their province, those with a case or report first when not all can stand there. */
export function regionUnits({ units }: Pick<Area, 'units'>): { shown: readonly UnitPage[]; more: number } {
  const rank = ({ kasus, adopsi }: UnitPage) => (kasus.length + adopsi.length > 0 ? 0 : 1);
  const shown = units.length > MOST_ON_REGION ? units.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_ON_REGION) : units; // prettier-ignore
  return { shown, more: units.length - shown.length };
}

/** What a province lacks, in sentences. */
export function regionGaps({ wilayah, kasus, adopsi, kabkota }: Region): string[] {
  const all = wilayah.kab + wilayah.kota;
  return [
    ...(kasus.length === 0 ? [`Belum ada pengalaman dari ${wilayah.nama}.`] : []),
    ...(byReporter(adopsi).unit.length === 0
      ? [`Belum ada unit di ${wilayah.nama} yang melapor sudah mencoba sebuah praktik.`]
      : []),
    ...(kabkota > 0 && kabkota < all
      ? [`Baru ${kabkota} dari ${all} kabupaten dan kota yang unitnya ada di sini.`]
      : []),
  ];
}

/** All provinces by code, with what comes from them. */
export function regions(library: Library): Region[] {
  const placeOf = places(library);
  return library.wilayah.map((wilayah) => {
    const place = placeOf(wilayah.id);
    const kabkota = new Set(place.units.flatMap(({ unit }) => unit.kabkota?.kode ?? [])).size;
    return { ...place, wilayah, kabkota };
  });
}

/** What comes from units that work for the whole country. */
export function national(library: Library): Area {
  return { ...places(library)(''), wilayah: undefined };
}

function places(library: Library): (id: string) => Omit<Area, 'wilayah'> {
  const units = Map.groupBy(unitPages(library), ({ unit }) => unit.provinsi ?? '');
  const kasus = Map.groupBy(library.kasus, ({ unit }) => unit.provinsi ?? '');
  const adopsi = Map.groupBy(library.adopsi, ({ unit }) => unit.provinsi ?? '');
  return (id) => ({ units: units.get(id) ?? [], kasus: kasus.get(id) ?? [], adopsi: adopsi.get(id) ?? [] });
}
