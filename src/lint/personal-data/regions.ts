export type Regions = ReadonlyMap<string, { kab: number; kota: number }>;

// Codes of a kabupaten have gaps (Sulawesi Selatan counts 21 and reaches 26), and codes retired by a split live on in old numbers.
const KAB_LEEWAY = 10;
const KOTA_LEEWAY = 4;
// Papua (91) gave away most of its kabupaten in 2022; numbers issued before keep 9101–9128.
const PAPUA_KAB = 28;

/** How well four digits fit a kabupaten or kota: `kabkota`, only the `provinsi`, or `none`. */
export function regionOf(code: string, regions: Regions): 'kabkota' | 'provinsi' | 'none' {
  const provinsi = regions.get(code.slice(0, 2));
  if (!provinsi) return 'none';
  const number = Number(code.slice(2));
  const kab = code.startsWith('91') ? PAPUA_KAB : provinsi.kab + KAB_LEEWAY;
  const isKab = number >= 1 && number <= kab;
  const isKota = number >= 71 && number <= 70 + provinsi.kota + KOTA_LEEWAY;
  return isKab || isKota ? 'kabkota' : 'provinsi';
}

/** Is it a day that exists? `year` may have two digits. */
export function isDay(year: number, month: number, day: number): boolean {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0;
}
