import type { Unit } from '../schema/acuan.ts';
import type { Adopsi } from '../schema/adopsi.ts';
import type { Hasil, Pelapor, Sumber } from '../schema/fields.ts';
import type { Kasus } from '../schema/kasus.ts';
import { joinWithAnd } from './wording.ts';

export const BUKTI_NAMES = ['Cerita', 'Terukur', 'Bersumber', 'Direplikasi', 'Teruji luas'] as const;

/** What each level means, in a sentence a reader can check. */
export const BUKTI_MEANINGS = [
  'Belum ada angka sebelum dan sesudah. Berguna sebagai gagasan, belum sebagai bukti.',
  'Ada angka sebelum dan sesudah, lengkap dengan masa dan sumbernya.',
  'Angkanya datang dari lembaga resmi lain atau studi independen, bukan dari unit itu sendiri.',
  'Unit lain sudah mencobanya dan melaporkan hasil terukur.',
  'Tiga unit atau lebih di dua provinsi atau lebih, ditambah satu studi independen.',
] as const;

export type BuktiLevel = 0 | 1 | 2 | 3 | 4;

/** An evidence level with the reasons for it and what is missing for the next one. */
export interface BuktiResult {
  tingkat: BuktiLevel;
  nama: (typeof BUKTI_NAMES)[number];
  alasan: string[];
  /** Empty at the highest level. */
  kurang: string[];
}

/** Something with measured rows that a unit reports: a case, or an adoption. */
export interface Carrier {
  hasil: readonly Hasil[];
  sumber: readonly Sumber[];
  unit: Unit;
  /** The unit's parents, nearest first: their claims are the unit's own. */
  induk: readonly Unit[];
  /** Ids of units that took part in the same activity, such as pilots. */
  peserta: readonly string[];
}

export interface AdoptionCarrier extends Carrier {
  akhir: Adopsi['akhir'];
  pelapor: Pelapor;
}

/** The measured rows on which the sources of an entry do not disagree. */
export function undisputed(data: Kasus | Adopsi): readonly Hasil[] {
  const disputed = 'sengketa' in data ? data.sengketa.map(({ indikator }) => indikator) : [];
  return data.hasil.filter(({ indikator }) => !disputed.includes(indikator));
}

/**
 * Evidence of a case: its own measured rows, raised by adoptions of the practices it shows.
 * Evidence of a practice: pass the cases that show it and its adoptions. The rules for readers: /tentang/bukti/.
 */
export function computeBukti(kasus: readonly Carrier[], adopsi: readonly AdoptionCarrier[]): BuktiResult {
  const facts = weigh(kasus, adopsi);
  const tingkat = levelOf(facts);
  return { tingkat, nama: BUKTI_NAMES[tingkat], alasan: reasons(facts), kurang: missing(facts, tingkat) };
}

interface Facts {
  measured: number;
  sourced: number;
  replicators: Unit[];
  provinces: Set<string>;
  studies: number;
  retold: number;
  untold: number;
}

function weigh(kasus: readonly Carrier[], adopsi: readonly AdoptionCarrier[]): Facts {
  const carriers = [...kasus, ...adopsi];
  const origin = new Set(kasus.flatMap(({ unit, peserta }) => [unit.id, ...peserta]));
  const reported = adopsi.filter(({ pelapor }) => pelapor === 'unit');
  const replicating = reported.filter(
    ({ akhir, hasil, unit }) =>
      (akhir === 'berhasil' || akhir === 'sebagian') && hasil.length > 0 && !origin.has(unit.id),
  );
  const replicators = [...new Map(replicating.map(({ unit }) => [unit.id, unit])).values()];
  return {
    measured: carriers.reduce((sum, { hasil }) => sum + hasil.length, 0),
    sourced: carriers.reduce(
      (sum, carrier) => sum + carrier.hasil.filter((row) => isFromOthers(row, carrier)).length,
      0,
    ),
    replicators,
    provinces: new Set(replicators.flatMap(({ provinsi }) => provinsi ?? [])),
    studies: carriers.reduce(
      (sum, { sumber }) => sum + sumber.filter(({ jenis }) => jenis === 'studi-independen').length,
      0,
    ),
    retold: adopsi.length - reported.length,
    untold: reported.filter(({ akhir, hasil }) => hasil.length === 0 || (akhir !== 'berhasil' && akhir !== 'sebagian'))
      .length,
  };
}

function levelOf({ measured, sourced, replicators, provinces, studies }: Facts): BuktiLevel {
  if (replicators.length >= 3 && provinces.size >= 2 && studies >= 1) return 4;
  if (replicators.length >= 1) return 3;
  if (sourced > 0) return 2;
  return measured > 0 ? 1 : 0;
}

function reasons({ measured, sourced, replicators, provinces, studies, retold, untold }: Facts): string[] {
  const reasons = [
    measured === 0
      ? 'Belum ada hasil dengan angka sebelum dan sesudah.'
      : `${measured} hasil punya angka sebelum dan sesudah, masa, dan sumber.`,
  ];
  if (measured > 0)
    reasons.push(
      sourced === 0
        ? 'Angkanya berasal dari pemilik program atau media, belum dari pihak lain yang resmi atau independen.'
        : `${sourced} di antaranya bersumber dari lembaga resmi lain atau studi independen.`,
    );
  if (replicators.length > 0)
    reasons.push(
      `${replicators.length} unit lain${provinces.size > 0 ? ` di ${provinces.size} provinsi` : ''} mencobanya dengan hasil terukur: ${joinWithAnd(replicators.map(({ nama }) => nama))}.`,
    );
  if (untold > 0) reasons.push(`${untold} laporan unit tidak dihitung: belum terukur, atau belum tercatat berhasil.`);
  if (retold > 0)
    reasons.push(
      `${retold} laporan disusun redaksi dari sumber terbuka, jadi tidak dihitung sebagai percobaan unit lain.`,
    );
  if (studies > 0)
    reasons.push(studies === 1 ? 'Satu sumbernya studi independen.' : `${studies} sumbernya studi independen.`);
  return reasons;
}

function missing(facts: Facts, tingkat: BuktiLevel): string[] {
  switch (tingkat) {
    case 0:
      return ['Satu indikator yang diukur sebelum dan sesudah, dengan masa dan sumbernya.'];
    case 1:
      return ['Angka dari lembaga resmi lain atau studi independen, bukan dari unit itu sendiri.'];
    case 2:
      return ['Laporan dari unit lain yang mencobanya dan mengukur hasilnya.'];
    case 3:
      return [
        ...(facts.replicators.length < 3 ? [`${3 - facts.replicators.length} unit lagi dengan hasil terukur.`] : []),
        ...(facts.provinces.size < 2 ? ['Unit dari provinsi kedua.'] : []),
        ...(facts.studies < 1 ? ['Satu studi independen.'] : []),
      ];
    case 4:
      return [];
  }
}

/** True when the row's source is official or independent and was not published by the unit or one of its parents. */
function isFromOthers(row: Hasil, { sumber, unit, induk }: Carrier): boolean {
  const source = sumber.find(({ id }) => id === row.sumber);
  if (source?.jenis !== 'resmi' && source?.jenis !== 'studi-independen') return false;
  const own = [unit, ...induk]
    .flatMap(({ nama, singkatan }) => [nama, singkatan ?? nama])
    .map((name) => name.toLowerCase());
  return !own.includes(source.penerbit.toLowerCase());
}
