import { digitRuns, isFigures } from './digits.ts';
import { type Detector, type FoldedHit, hasOtherName, isNear } from './scan.ts';

const BANK_WORDS =
  /(?<![Kk]ode )\b(?:[Rr]ekening|REKENING)(?! (?:belanja|listrik|air|telepon|PDAM|PLN|pelanggan|koran))\b|\b(?:[Nn]o\.? ?[Rr]ek|[Rr]ek\.|[Nn]orek|BCA|BRI|BNI|BSI|BTN|BPD|Bank [A-Z][a-z]+|(?:ke|via|lewat|melalui) Mandiri|[Tt]ransfer ke)(?![A-Za-z])/;
/** "1234567890 a.n. Budi"; before a number "a.n." signs for an office. */
const IN_NAME_OF = /^ ?\(?(?:a\.? ?n\.?|a\/n|atas nama)(?![A-Za-z])/i;
const ACCOUNT_DIGITS = [10, 11, 12, 13, 14, 15, 16];

export const bankAccounts: Detector = ({ text, url }) =>
  url || !/rek|b(?:ank|ca|ri|ni|si|tn|pd)\b|mandiri|transfer|a[./]? ?n\b|atas nama/i.test(text)
    ? []
    : digitRuns(text, ACCOUNT_DIGITS)
        .filter(({ digits, written }) => !/^(\d)\1*$/.test(digits) && !isFigures(written))
        .filter(
          ({ start, end }) =>
            (isNear(text, start, end, BANK_WORDS, 50, 30) || IN_NAME_OF.test(text.slice(end, end + 14))) &&
            !hasOtherName(text, start),
        )
        .map(({ start, end }): FoldedHit => ({ kind: 'rekening', start, end }));

/** A record number follows its name closely; "rekam medis 2019" and "12.400 rekam medis" are no numbers of a person. */
const RECORD =
  /(?:\b(?:no|nomor|nmr)\.? ?(?:RM|MR|rekam medis|rekam medik)|\b(?<bare>RM|MR))\b ?(?:pasien)? ?(?:[:.=#-]|adalah|ialah)? {0,2}(?<number>\d{2,4}(?:[ .-]?\d{2,4}){0,4})(?!\d)|\brekam med(?:is|ik)(?: pasien)? ?[:=#(]? ?(?<long>\d{2}[.-]\d{2}[.-]\d{2}|\d{6,10}\b)(?![\d.]\d| ?(?:berkas|pasien|dokumen|lembar|data))/gi;

export const medicalRecords: Detector = ({ text, url }) =>
  url
    ? []
    : [...text.matchAll(RECORD)].flatMap(({ 0: match, index, groups }): FoldedHit[] => {
        const number = groups?.['number'] ?? groups?.['long'] ?? '';
        const digits = number.replace(/\D/g, '').length;
        // RM 12.000 is ringgit, RM 2024 the forms of a year.
        if (isFigures(number) || /^(?:19|20)\d{2}$/.test(number) || digits < (groups?.['bare'] ? 6 : 4)) return [];
        return [{ kind: 'rekam-medis', start: index + match.length - number.length, end: index + match.length }];
      });

const PLATE_WORDS = /\b(plat|pelat|nopol|(?:ber)?nomor polisi|no\.? ?pol|kendaraan|mobil|motor|ambulans)\b/i;
/** Letters of the regions, as the police give them. */
const REGION = 'A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNRTW]?|E[ABD]?|F|G|H|K[BHTU]?|L|M|N|P[ABGSTY]?|R|S|T|W|Z';
const PLATE = new RegExp(
  `(?<![A-Za-z0-9/.-])(?:${REGION})(?<gap>[ .-]?)\\d{3,4}\\k<gap>[A-Z]{1,3}(?![A-Za-z0-9])`,
  'gi',
);
/** Rooms, types of cars, and numbers of letters look the same. */
const NO_PLATE =
  /\b(?:ruang|kamar|IGD|ICU|gedung|lantai|kelas|blok|tipe|type|seri|Mitsubishi|Isuzu|Toyota|Suzuki|merek|merk|SK)\.? $/i;

export const plates: Detector = ({ text, url }) =>
  url || !PLATE_WORDS.test(text)
    ? []
    : [...text.matchAll(PLATE)]
        .filter(({ 0: match, index }) => {
          const before = text.slice(Math.max(0, index - 60), index);
          const isLower = match !== match.toUpperCase();
          const named = isLower
            ? PLATE_WORDS.test(before.slice(-25)) && !/\b(?:19|20)\d\d\b/.test(match)
            : isNear(text, index, index + match.length, PLATE_WORDS);
          return named && !NO_PLATE.test(before);
        })
        .map(({ 0: { length }, index }): FoldedHit => ({ kind: 'plat', start: index, end: index + length }));
