import { type DigitRun, digitRuns, isFigures, spelledDigits } from './digits.ts';
import type { PersonalKind } from './kinds.ts';
import { isDay, regionOf, type Regions } from './regions.ts';
import { type Detector, type FoldedHit, hasOtherName, isNear, type Scan } from './scan.ts';

const NIK_WORDS = /\b(NIK|KTP|e-KTP|KK|kartu keluarga|kartu tanda penduduk|nomor induk kependudukan)\b/i;
const NPWP_WORDS = /\bNPWP\b/i;
const BPJS_WORDS = /\b(BPJS|JKN|KIS)\b/i;
const SCHOOL_WORDS = /\b(NISN|NUPTK|NRG)\b/i;
/** The name of the number itself, not of what it is about: a line on KTP may hold many figures. */
const NIK_NAME = /\b(?:NIK|induk kependudukan|(?:no|nomor|nmr)\.? ?(?:KK|KTP|kartu keluarga))\b\D{0,25}$/i;
/** Groups in which people write a NIK. */
const NIK_GROUPS =
  /^(?:\d{16}|\d{4}\D+\d{4}\D+\d{4}\D+\d{4}|\d{6}\D+\d{6}\D+\d{4}|\d\d\D+\d\d\D+\d\d\D+\d{6}\D+\d{4})$/;
/** 16 digits after the name of the number, with any marks, cells or letters like digits between them. */
const NAMED_NIK = /\bNIK\b[^\d\u0001]{0,40}?(?<number>[\dOolI](?:[^\dA-Za-z\u0001]{0,3}[\dOolI]){15})(?![\dA-Za-z])/g;
const NAMED_NIP = /\bNIP\b[^\d\u0001]{0,25}?(?<number>[\dOolI](?:[ .-]?[\dOolI]){17})(?![\dA-Za-z])/g;
/** Numbers that only their name tells apart from others, and how many digits they have. */
const NAMED: readonly (readonly [RegExp, min: number, max: number])[] = [
  [named('NIP(?: lama)?'), 9, 9],
  [named('NRP'), 8, 8],
  [named('NID[NK]'), 10, 10],
  [named('STR'), 12, 17],
  [named('SIM(?: [A-D][12]?)?'), 12, 14],
  [named('IMEI'), 15, 15],
  [named('NOP'), 18, 18],
  [named('NITKU'), 22, 22],
  [named('kartu (?:kredit|debit|ATM)'), 16, 16],
];

/** Of a certificate of birth: region, `LU` or `LT`, the day it was written, its number. */
const BIRTH_CERTIFICATE = /(?<![\dA-Za-z-])(?<number>\d{4}-L[TU]-\d{8}-\d{4})(?![\dA-Za-z-])/gi;

function named(name: string): RegExp {
  return new RegExp(`\\b${name}\\b[^\\d\\n\\u0001]{0,20}(?<number>\\d(?:[ ./-]{0,3}\\d){7,21})(?!\\d)`, 'g');
}

/** Numbers that a state gives to a person: NIK, NIP, NI PPPK, NPWP, BPJS, NISN, NUPTK, passport. */
export const nationalNumbers: Detector = (scan) => [
  ...[...digitRuns(scan.text, [10, 13, 15, 16, 18]), ...spelledDigits(scan.text)].flatMap((run) => {
    const kind = kindOf(run, scan);
    return kind === undefined ? [] : [{ kind, start: run.start, end: run.end }];
  }),
  ...(scan.url ? [] : [...namedNumbers(scan), ...passports(scan)]),
];

function kindOf(run: DigitRun, scan: Scan): PersonalKind | undefined {
  const { digits, start, end, written } = run;
  if (/^(\d)\1*$/.test(digits)) return undefined;
  const near = (words: RegExp) => isNear(scan.text, start, end, words) && !hasOtherName(scan.text, start);
  switch (digits.length) {
    case 18:
      return employeeNumber(digits);
    case 16:
      if (isFigures(written)) return undefined;
      return near(SCHOOL_WORDS) ? 'nisn-nuptk' : sixteen(run, scan, near);
    case 15:
      return near(NPWP_WORDS) || /^\d\d\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/.test(written) ? 'npwp' : undefined;
    case 13:
      return !isFigures(written) && near(BPJS_WORDS) ? 'bpjs' : undefined;
    case 10:
      return !isFigures(written) && near(SCHOOL_WORDS) ? 'nisn-nuptk' : undefined;
    default:
      return undefined;
  }
}

function sixteen(
  { digits, start, written }: DigitRun,
  { text, regions, url }: Scan,
  near: (words: RegExp) => boolean,
): PersonalKind | undefined {
  const fit = fitOf(digits, regions);
  const whole = written.length === 16;
  if (
    !url &&
    (whole ? near(NIK_WORDS) : NIK_GROUPS.test(written) && NIK_NAME.test(text.slice(Math.max(0, start - 45), start)))
  )
    return 'nik';
  if (fit === 'kabkota') return url && /^[a-z]+:/i.test(text) ? 'nik-mungkin' : 'nik';
  if (url) return undefined;
  if (near(NPWP_WORDS)) return 'npwp';
  if (fit === 'provinsi' && NIK_GROUPS.test(written)) return 'nik-mungkin';
  return digits.startsWith('0') && whole ? 'npwp-mungkin' : undefined;
}

/** Does it hold a NIK by its region and day of birth, whatever stands around and between its digits? */
export function isNik(written: string, regions: Regions): boolean {
  const plain = lettersAsDigits(written);
  const numbers = [...digitRuns(plain, [16]), ...spelledDigits(written)].map(({ digits }) => digits);
  return [...numbers, plain.replace(/\D/g, '')].some(
    (digits) => digits.length === 16 && fitOf(digits, regions) === 'kabkota',
  );
}

function fitOf(digits: string, regions: Regions): ReturnType<typeof regionOf> {
  return isNikDate(digits) && !digits.endsWith('0000') ? regionOf(digits.slice(0, 4), regions) : 'none';
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

function namedNumbers({ text, regions }: Scan): FoldedHit[] {
  return [
    ...numbersAfter(NAMED_NIK, text, 'nik').filter(({ start, end }) => isNik(text.slice(start, end), regions)),
    ...numbersAfter(NAMED_NIP, text, 'nip'),
    ...numbersAfter(BIRTH_CERTIFICATE, text, 'nomor-orang'),
    ...NAMED.flatMap(([pattern, min, max]) =>
      numbersAfter(pattern, text, 'nomor-orang').filter(({ start, end }) => {
        const { length } = text.slice(start, end).replace(/\D/g, '');
        return length >= min && length <= max;
      }),
    ),
  ];
}

function numbersAfter(pattern: RegExp, text: string, kind: PersonalKind): FoldedHit[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: match, index, groups }) => {
    const number = groups?.['number'] ?? '';
    const digits = lettersAsDigits(number).replace(/\D/g, '');
    const end = index + match.length;
    return /^(\d)\1*$/.test(digits) || number.replace(/\D/g, '').length < 8
      ? []
      : [{ kind, start: end - number.length, end }];
  });
}

function lettersAsDigits(written: string): string {
  return written.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
}

function passports({ text }: Scan): FoldedHit[] {
  return [...text.matchAll(/(?<![A-Za-z\d])[A-Z]{1,2} ?\d{6,7}(?!\d)/g)]
    .filter(({ 0: { length }, index }) => isNear(text, index, index + length, /\bpaspor\b/i))
    .map(({ 0: { length }, index }) => ({ kind: 'paspor' as const, start: index, end: index + length }));
}
