import { type DigitRun, digitRuns } from './digits.ts';
import type { PersonalKind } from './kinds.ts';
import { isDay, regionOf } from './regions.ts';
import { type Detector, isNear, type Scan } from './scan.ts';

const NIK_WORDS = /\b(NIK|KTP|e-KTP|KK|kartu keluarga|kartu tanda penduduk|nomor induk kependudukan)\b/i;
const NPWP_WORDS = /\bNPWP\b/i;
const BPJS_WORDS = /\b(BPJS|JKN|KIS)\b/i;
const SCHOOL_WORDS = /\b(NISN|NUPTK|NRG)\b/i;
const BOOK_WORDS = /\b(ISBN|ISSN|e-?ISSN|DOI)\b[^A-Za-z]{0,8}$/i;

/** Numbers that a state gives to a person: NIK, NIP, NI PPPK, NPWP, BPJS, NISN, NUPTK, passport. */
export const nationalNumbers: Detector = (scan) => [
  ...digitRuns(scan.text, 10, 18).flatMap((run) => {
    const kind = kindOf(run, scan);
    return kind === undefined ? [] : [{ kind, start: run.start, end: run.end }];
  }),
  ...passports(scan),
];

function kindOf(run: DigitRun, scan: Scan): PersonalKind | undefined {
  const { digits, start, end } = run;
  if (/^(\d)\1*$/.test(digits) || BOOK_WORDS.test(scan.text.slice(Math.max(0, start - 16), start))) return undefined;
  const near = (words: RegExp) => isNear(scan.text, start, end, words);
  switch (digits.length) {
    case 18:
      return employeeNumber(digits);
    case 16:
      if (near(SCHOOL_WORDS)) return 'nisn-nuptk';
      return run.amount ? undefined : sixteen(run, scan, near);
    case 15:
      return near(NPWP_WORDS) || /^\d\d\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/.test(scan.text.slice(start, end))
        ? 'npwp'
        : undefined;
    case 13:
      return !run.amount && near(BPJS_WORDS) ? 'bpjs' : undefined;
    case 10:
      return !run.amount && near(SCHOOL_WORDS) ? 'nisn-nuptk' : undefined;
    default:
      return undefined;
  }
}

function sixteen(
  { digits, start, end }: DigitRun,
  { regions, url }: Scan,
  near: (words: RegExp) => boolean,
): PersonalKind | undefined {
  const fit = isNikDate(digits) && !digits.endsWith('0000') ? regionOf(digits.slice(0, 4), regions) : 'none';
  if (near(NIK_WORDS) && !url) return 'nik';
  if (fit === 'kabkota') return 'nik';
  if (url) return undefined;
  if (near(NPWP_WORDS)) return 'npwp';
  if (fit === 'provinsi') return 'nik-mungkin';
  return digits.startsWith('0') && end - start === 16 ? 'npwp-mungkin' : undefined;
}

/** Digits 7–12 are the day of birth, DDMMYY; women have 40 added to the day. */
function isNikDate(digits: string): boolean {
  const [day, month, year] = [digits.slice(6, 8), digits.slice(8, 10), digits.slice(10, 12)].map(Number);
  if (day === undefined || month === undefined || year === undefined) return false;
  // Two digits of a year stand for two centuries: 29 February is taken when either of them has it.
  return [1900, 2000].some((century) => isDay(century + year, month, day > 40 ? day - 40 : day));
}

/** NIP of a civil servant: birth yyyymmdd, appointment yyyymm, sex, serial. PPPK have a code from 21 instead of the month. */
function employeeNumber(digits: string): PersonalKind | undefined {
  const [, year = '', month = '', day = '', from = '', code = '', , serial = ''] =
    /^(19[4-9]\d|20[01]\d)(\d\d)(\d\d)(19[6-9]\d|20[0-4]\d)(\d\d)([12])(\d{3})$/.exec(digits) ?? [];
  if (year === '' || serial === '000' || !isDay(Number(year), Number(month), Number(day))) return undefined;
  if (Number(from) < Number(year) + 15) return undefined;
  if (Number(code) >= 1 && Number(code) <= 12) return 'nip';
  return Number(from) >= 2010 && code.startsWith('2') ? 'ni-pppk' : undefined;
}

function passports({ text, url }: Scan) {
  if (url) return [];
  return [...text.matchAll(/(?<![A-Za-z\d])[A-Z]{1,2} ?\d{6,7}(?!\d)/g)]
    .filter(({ 0: { length }, index }) => isNear(text, index, index + length, /\bpaspor\b/i))
    .map(({ 0: { length }, index }) => ({ kind: 'paspor' as const, start: index, end: index + length }));
}
