/** Abbreviations that every reader of an Indonesian government page knows. */
export const COMMON_ABBREVIATIONS: readonly string[] = [
  'RI', 'DKI', 'DI', 'NKRI', 'DPR', 'DPRD', 'DPD', 'MPR', 'TNI', 'POLRI', 'PBB', 'KPK', 'BPK', 'BPS', 'KPU', 'KTP', 'SIM',
  'NPWP', 'STNK', 'BPJS', 'JKN', 'PKK', 'RT', 'RW', 'SD', 'SMP', 'SMA', 'SMK', 'TK', 'MI', 'PDF', 'SMS', 'QR', 'PIN',
  'URL', 'TV', 'CD', 'USB', 'GPS', 'WIB', 'WITA', 'WIT', 'HP', 'WA', 'AC', 'PC', 'AI', 'IT', 'CCTV', 'COVID', 'HIV', 'AIDS',
  'TBC', 'DBD', 'UGD', 'IGD', 'ICU', 'P3K', 'KB', 'VIP', 'ISBN', 'ISSN', 'DOI', 'PNS', 'PPPK', 'ASN', 'CPNS', 'ATK', 'IPA',
  'IPS', 'UUD', 'UU', 'PP', 'SK', 'OK', 'UN', 'KK', 'ANTARA', 'NIK', 'NIP',
]; // prettier-ignore

const ABBREVIATION =
  /(?<![\p{L}\p{N}/.&])\p{Lu}[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*(?![\p{L}\p{N}]|[./]\d| (?:Nomor |No\.? ?)?[\d.]+(?:\/| Tahun))/gu;

/** Every word of two or more capitals in `text`; codes and numbers of letters, KMK 924/KMK.01/2018, are left out. */
export function capitalised(text: string): string[] {
  return [...text.matchAll(ABBREVIATION)].map(([word]) => word);
}

/** The same with their places; Roman numerals, grades (BB) and marks of unfinished text are left out. */
export function abbreviationsIn(text: string): { word: string; index: number }[] {
  return [...text.matchAll(ABBREVIATION)]
    .map(({ 0: word, index }) => ({ word, index }))
    .filter(({ word }) => !/^([IVXLCDM]+|AA|BB|CC|ISI|TODO|TBD|TBA|FIXME)$/.test(word));
}
