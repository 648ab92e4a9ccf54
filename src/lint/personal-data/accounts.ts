import { digitRuns } from './digits.ts';
import { type Detector, type FoldedHit, isNear } from './scan.ts';

const BANK_WORDS =
  /\b([Rr]ekening|REKENING|[Nn]o\.? ?[Rr]ek|[Rr]ek\.|[Nn]orek|a\.n\.|BCA|BRI|BNI|BSI|BTN|BPD|Bank [A-Z][a-z]+|Mandiri)(?![A-Za-z])/;
const BOOK_WORDS = /\b(ISBN|ISSN|DOI)\b[^A-Za-z]{0,8}$/i;
const PLATE_WORDS = /\b(plat|pelat|nopol|nomor polisi|no\.? ?pol|kendaraan|mobil|motor|ambulans)\b/i;
const PLATE = /(?<![A-Za-z0-9/.-])[A-Z]{1,2}[ -]?\d{3,4}[ -]?[A-Z]{1,3}(?![A-Za-z0-9])/g;
/** A record number follows its name closely; "rekam medis 2019" and "12.400 rekam medis" are no numbers of a person. */
const RECORD =
  /(?:\b(?:no|nomor|nmr)\.? ?(?:RM|MR|rekam medis|rekam medik)|\bRM)\b ?(?:pasien)? ?(?:[:.=#-]|adalah|ialah)? {0,2}\d{2,4}(?:[ .-]?\d{2,4}){1,4}(?!\d)|\brekam med(?:is|ik)(?: pasien)? ?[:=#(]? ?(?:\d{2}[.-]\d{2}[.-]\d{2}|\d{6,10}\b)(?![\d.]\d| ?(?:berkas|pasien|dokumen|lembar|data))/gi;

export const bankAccounts: Detector = ({ text, url }) => {
  if (url || !BANK_WORDS.test(text)) return [];
  return digitRuns(text, 10, 16)
    .filter(({ amount, digits }) => !amount && !/^(\d)\1*$/.test(digits))
    .filter(({ start }) => !BOOK_WORDS.test(text.slice(Math.max(0, start - 16), start)))
    .filter(({ start, end }) => isNear(text, start, end, BANK_WORDS, 50, 30))
    .map(({ start, end }): FoldedHit => ({ kind: 'rekening', start, end }));
};

export const medicalRecords: Detector = ({ text, url }) =>
  url
    ? []
    : [...text.matchAll(RECORD)]
        .filter(({ 0: match }) => (match.match(/\d/g)?.length ?? 0) >= 4)
        .map(({ 0: match, index }): FoldedHit => ({
          kind: 'rekam-medis',
          start: index + match.search(/\d/),
          end: index + match.length,
        }));

export const plates: Detector = ({ text, url }) =>
  url
    ? []
    : [...text.matchAll(PLATE)]
        .filter(({ 0: { length }, index }) => isNear(text, index, index + length, PLATE_WORDS))
        .map(({ 0: { length }, index }): FoldedHit => ({ kind: 'plat', start: index, end: index + length }));
