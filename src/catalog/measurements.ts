import type { Unit } from '../schema/acuan.ts';
import type { Hasil, Sumber } from '../schema/fields.ts';
import type { Rancangan, Studi } from '../schema/studi.ts';
import { type Bentuk, hasFigure, type Kesimpulan, type Temuan } from '../schema/temuan.ts';
import type { DesignTier } from './arah.ts';

/** A finding that counts as evidence of a practice, and what is asked of it. */
export interface Measurement {
  kind: 'kasus' | 'adopsi' | 'studi';
  /** Id of the entry that tells it. */
  id: string;
  hal: string;
  kesimpulan: Kesimpulan;
  tier: DesignTier;
  /** A number was read, not a word alone. */
  figure: boolean;
  /** Said by a study or an official body that is not the unit, its parent or its partner. */
  independent: boolean;
  /** Studies in a review; 0 for what is none. */
  reviewed: number;
  /** The unit that was measured; empty for a review, and for what the editors retold of units that tried. */
  unit: string;
  /** Provinces as `ID-33`, other countries as `GH`. */
  places: readonly string[];
}

/** A case, or the report of a unit that tried. */
export interface Carrier {
  kind: 'kasus' | 'adopsi';
  id: string;
  hasil: readonly Hasil[];
  sumber: readonly Sumber[];
  unit: Unit;
  /** The unit's parents, nearest first: their claims are the unit's own. */
  induk: readonly Unit[];
  /** Units that took part in the same activity, such as pilots. */
  peserta: readonly Unit[];
  /** False for what the editors retold of a unit that tried: it is measured, but nobody was received. */
  received: boolean;
}

const REVIEWS: readonly Rancangan[] = ['tinjauan-sistematis', 'meta-analisis'];
const COMPARISONS: readonly Rancangan[] = ['uji-acak', 'berpembanding'];
const COUNTED: readonly Rancangan[] = [...REVIEWS, ...COMPARISONS, 'deret-waktu', 'sebelum-sesudah'];
const DIFFERENCES: readonly Bentuk[] = ['selisih', 'ukuran-efek', 'rasio'];
const TOLD: readonly Bentuk[] = ['hubungan', 'uraian'];

/** Does a finding of such a study count? Opinions, associations and descriptions are shown, never counted. */
export function isCounted(rancangan: Rancangan, row: Temuan): boolean {
  return (
    COUNTED.includes(rancangan) &&
    !TOLD.includes(row.bentuk) &&
    row.jenjang !== 'pendapat' &&
    (row.kesimpulan !== 'tidak-jelas' || hasFigure(row))
  );
}

/** The counted findings of a study on one practice. */
export function studyMeasurements(id: string, studi: Studi, praktik: string): Measurement[] {
  const { rancangan, tempat, peserta, hubungan } = studi;
  const review = REVIEWS.includes(rancangan);
  return studi.temuan
    .filter((row) => isCounted(rancangan, row) && (row.untuk.length === 0 || row.untuk.includes(praktik)))
    .map((row) => ({
      ...{ kind: 'studi', id, hal: row.hal, kesimpulan: row.kesimpulan, figure: hasFigure(row) },
      tier: tierOf(rancangan, row.bentuk),
      independent: hubungan === 'independen',
      reviewed: review ? (peserta?.studi ?? 0) : 0,
      unit: review ? '' : (tempat.unit ?? `studi/${id}`).toLowerCase(),
      places: review ? [] : placesOf(tempat),
    }));
}

/** The measured rows of a case or report. They compare with before alone. */
export function carrierMeasurements(carrier: Carrier): (Measurement & { row: Hasil })[] {
  const { kind, id, unit, received } = carrier;
  return carrier.hasil.map((row) => ({
    ...{ kind, id, row, hal: row.indikator, kesimpulan: changeIn(row), tier: 'sebelum-sesudah', figure: true },
    ...{ independent: isFromOthers(row, carrier), reviewed: 0, unit: received ? unit.id : '' },
    places: received ? [unit.provinsi === undefined ? 'ID' : `ID-${unit.provinsi}`] : [],
  }));
}

/** Addresses under which a source is known: the same study has the same ones, wherever it is told. */
export function addressesOf({ url, doi }: Pick<Sumber, 'url' | 'doi'>): string[] {
  const plain = url?.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '').replace(/[#].*$/, '').replace(/\/$/, ''); // prettier-ignore
  const inAddress = plain?.startsWith('doi.org/') ? plain.slice('doi.org/'.length) : undefined;
  const id = doi?.toLowerCase() ?? inAddress;
  return [...(id === undefined ? [] : [`doi:${id}`]), ...(plain === undefined || inAddress ? [] : [plain])];
}

function tierOf(rancangan: Rancangan, bentuk: Bentuk): DesignTier {
  if (REVIEWS.includes(rancangan) && DIFFERENCES.includes(bentuk)) return 'tinjauan';
  return COMPARISONS.includes(rancangan) ? 'pembanding' : 'sebelum-sesudah';
}

function placesOf({ negara, provinsi }: Studi['tempat']): string[] {
  return negara.flatMap((code) => (code === 'ID' && provinsi.length > 0 ? provinsi.map((id) => `ID-${id}`) : [code]));
}

/** Which way a measured row went; what its source calls chance is no change. */
export function changeIn({ sebelum, sesudah, arah, kesimpulan }: Hasil): Kesimpulan {
  if (kesimpulan !== undefined) return kesimpulan;
  if (sebelum === sesudah) return 'tidak-berubah';
  return sesudah > sebelum === (arah === 'naik') ? 'membaik' : 'memburuk';
}

/** True when the row's source is official or independent and was not published by the unit, a parent or a partner. */
function isFromOthers(row: Hasil, { sumber, unit, induk, peserta }: Carrier): boolean {
  const source = sumber.find(({ id }) => id === row.sumber);
  if (source?.jenis !== 'resmi' && source?.jenis !== 'studi-independen') return false;
  const own = [unit, ...induk, ...peserta]
    .flatMap(({ nama, singkatan }) => [nama, singkatan ?? nama])
    .map((name) => name.toLowerCase());
  return !own.includes(source.penerbit.toLowerCase());
}
