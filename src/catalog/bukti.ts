import type { Adopsi } from '../schema/adopsi.ts';
import type { Hasil } from '../schema/fields.ts';
import type { Kasus } from '../schema/kasus.ts';
import type { Kesimpulan } from '../schema/temuan.ts';
import { type Arah, ARAH_NAMES, bestTier, conclusionCounts, countsText, type DesignTier, directionOf } from './arah.ts';
import type { Measurement } from './measurements.ts';

export const BUKTI_NAMES = [
  'Belum terukur',
  'Terukur sendiri',
  'Dikuatkan pihak lain',
  'Terulang',
  'Teruji luas',
] as const;

/** What each level means, in a sentence a reader can check. */
export const BUKTI_MEANINGS = [
  'Belum ada angka yang membandingkan. Berguna sebagai gagasan, belum sebagai bukti.',
  'Ada angka yang membandingkan, tetapi dari unit itu sendiri atau orangnya.',
  'Angkanya dari studi independen, atau dari lembaga resmi di luar unit, induk, dan mitranya.',
  'Terukur di tiga unit yang berbeda, atau dalam tinjauan atas lima studi atau lebih.',
  'Terukur dengan pembanding di dua provinsi atau negara, termasuk di Indonesia.',
] as const;

export type BuktiLevel = 0 | 1 | 2 | 3 | 4;

/** Evidence on two axes: how strong, and which way; with the reasons, and what is missing for the next level. */
export interface BuktiResult {
  tingkat: BuktiLevel;
  nama: (typeof BUKTI_NAMES)[number];
  arah: Arah;
  /** How many counted findings say what. */
  hitungan: Readonly<Record<Kesimpulan, number>>;
  alasan: string[];
  /** Empty at the highest level. */
  kurang: string[];
}

/** The measured rows on which the sources of an entry do not disagree. */
export function undisputed(data: Kasus | Adopsi): readonly Hasil[] {
  const disputed = 'sengketa' in data ? data.sengketa.map(({ indikator }) => indikator) : [];
  return data.hasil.filter(({ indikator }) => !disputed.includes(indikator));
}

/** Evidence of a case from its own rows, or of a practice from all that counts for it. The rules for readers: /tentang/bukti/. */
export function computeBukti(rows: readonly Measurement[]): BuktiResult {
  const facts = weigh(rows);
  const tingkat = levelOf(facts);
  return {
    tingkat,
    nama: BUKTI_NAMES[tingkat],
    arah: directionOf(rows),
    hitungan: conclusionCounts(rows),
    alasan: reasons(rows, facts),
    kurang: missing(facts, tingkat),
  };
}

// A review of fewer studies is one more study.
const LEAST_REVIEWED = 5;
const LEAST_UNITS = 3;

interface Facts {
  measured: number;
  independent: number;
  units: number;
  places: ReadonlySet<string>;
  /** A measured row of an Indonesian unit. */
  indonesian: boolean;
  compared: boolean;
  reviews: number;
  comparingReviews: number;
}

/** Words alone give a direction; only what has a figure gives strength. */
function weigh(rows: readonly Measurement[]): Facts {
  const measured = rows.filter(({ figure }) => figure);
  const inUnits = measured.filter(({ unit }) => unit !== '');
  const reviews = measured.filter(({ reviewed }) => reviewed >= LEAST_REVIEWED);
  const named = new Set(inUnits.flatMap((row) => row.places));
  // The country as a whole is no place beside its provinces.
  const places = new Set([...named].filter((place) => place !== 'ID' || ![...named].some(isProvince)));
  return {
    measured: measured.length,
    independent: measured.filter(({ independent }) => independent).length,
    units: new Set(inUnits.map(({ unit }) => unit)).size,
    places,
    indonesian: [...places].some((place) => place.startsWith('ID')),
    compared: inUnits.some(({ tier }) => tier === 'pembanding'),
    reviews: countStudies(reviews),
    comparingReviews: countStudies(reviews.filter(({ tier }) => tier === 'tinjauan')),
  };
}

function isProvince(place: string): boolean {
  return place.startsWith('ID-');
}

function levelOf(facts: Facts): BuktiLevel {
  const repeated = facts.units >= LEAST_UNITS && facts.independent > 0;
  const wide = repeated && facts.places.size >= 2 && facts.compared;
  if (facts.indonesian && (wide || facts.comparingReviews > 0)) return 4;
  if (repeated || facts.reviews > 0) return 3;
  if (facts.independent > 0) return 2;
  return facts.measured > 0 ? 1 : 0;
}

const TIER_WORDS: Readonly<Record<DesignTier, string>> = {
  tinjauan: 'tinjauan atas studi berpembanding',
  pembanding: 'studi dengan pembanding',
  'sebelum-sesudah': 'perbandingan sebelum dan sesudah',
};

function reasons(rows: readonly Measurement[], facts: Facts): string[] {
  const { measured, independent, units, places, reviews, indonesian } = facts;
  const tier = bestTier(rows);
  if (tier === undefined) return ['Belum ada temuan yang membandingkan.'];
  const best = rows.filter((row) => row.tier === tier);
  const words = rows.length - measured;
  return [
    `${rows.length} temuan dihitung: ${countsText(conclusionCounts(rows))}.`,
    `Arah “${ARAH_NAMES[directionOf(rows)]}” dibaca dari ${TIER_WORDS[tier]}: ${countsText(conclusionCounts(best))}.`,
    ...(words > 0 ? [`${words} temuan tanpa angka yang kami baca; hanya dihitung untuk arah.`] : []),
    ...(measured === 0 ? [] : [independent === 0 ? 'Belum ada angka dari studi independen atau lembaga resmi lain.' : `${independent} angka dari studi independen atau lembaga resmi lain.`]),
    ...(reviews > 0 ? [`${reviews} tinjauan atas ${LEAST_REVIEWED} studi atau lebih.`] : []),
    ...(units > 0 ? [`Terukur di ${units} unit, di ${places.size} provinsi atau negara.`] : []),
    ...(measured > 0 && !indonesian ? ['Belum diukur di Indonesia.'] : []),
  ]; // prettier-ignore
}

function missing(facts: Facts, tingkat: BuktiLevel): string[] {
  switch (tingkat) {
    case 0:
      return ['Satu indikator yang diukur sebelum dan sesudah, dengan masa dan sumbernya.'];
    case 1:
      return ['Angka dari studi independen, atau dari lembaga resmi di luar unit, induk, dan mitranya.'];
    case 2:
      return [`Angka dari ${Math.max(1, LEAST_UNITS - facts.units)} unit lagi, atau satu tinjauan atas ${LEAST_REVIEWED} studi.`]; // prettier-ignore
    case 3:
      return [
        ...(facts.indonesian ? [] : ['Satu unit di Indonesia yang mengukurnya.']),
        ...(facts.comparingReviews > 0 ? [] : widening(facts)),
      ];
    case 4:
      return [];
  }
}

function widening({ units, places, compared, independent }: Facts): string[] {
  return [
    ...(units < LEAST_UNITS ? [`${LEAST_UNITS - units} unit lagi dengan angka.`] : []),
    ...(places.size < 2 ? ['Unit dari provinsi kedua.'] : []),
    ...(compared ? [] : ['Satu studi dengan kelompok pembanding.']),
    ...(independent > 0 ? [] : ['Satu studi independen.']),
  ];
}

function countStudies(rows: readonly Measurement[]): number {
  return new Set(rows.map(({ id }) => id)).size;
}
