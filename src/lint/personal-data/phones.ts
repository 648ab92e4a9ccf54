import { isFigures, spelledDigits } from './digits.ts';
import type { Detector, FoldedHit } from './scan.ts';

const GAP = '(?:[ .()/_-]{0,3}|[,:*])';
/** +62 812…, 0062812…, (+62) 812…, 0812…, (0812) …, O812…: an Indonesian mobile number, 9–13 digits after the prefix. */
const MOBILE = new RegExp(
  `(?<![\\d.,]|\\d[-/])(?:\\(?(?:\\+ ?62|0062)\\)?${GAP}(?:\\(?0\\)?${GAP})?|\\(?62\\)?[ .-]?(?=8[1-9]\\d)|\\(?0 ?|(?<![A-Za-z])[Oo])8[1-9](?:${GAP}\\d){6,10}(?!\\d)`,
  'g',
);
/** The same with a mark between any two digits: 0 8 1 2 - 3 …, +62 8 1 2 … */
const SPACED = /(?<![\d.,]|\d[-/ ])(?:\+? ?6[ .-]?2|0)[ .-]8(?:[ .-]{1,3}\d){8,11}(?![ .-]?\d)/g;
/** Without its 0, as spreadsheets leave it: only after a word that calls it a telephone. */
const BARE = new RegExp(
  `(?<=\\b(?:no\\.? ?hp|hp|wa|whatsapp|telp?|tlp|telepon|ponsel|hubungi|kontak)\\b[^\\d\\n]{0,20})(?<![\\d.,])8[1-9](?:${GAP}\\d){7,10}(?!\\d)`,
  'gi',
);
const IN_ADDRESS = /(?<!\d)\+?(?:62|0)8[1-9]\d{7,10}(?!\d)/g;
/** Addresses that call or write to somebody; in others a long number may be that of an article. */
const CALLS = /\bwa\.me\b|whatsapp|\b(?:tel|sms|phone|hp|telp|telepon|kontak|contact|no|nomor|wa)\b/i;

export const phones: Detector = ({ text, url }) => {
  if (url)
    return [...text.matchAll(IN_ADDRESS)].filter(([match]) => CALLS.test(text) || !match.startsWith('6')).map(toHit);
  const written = [MOBILE, SPACED, BARE].flatMap((pattern) => [...text.matchAll(pattern)]);
  const spelled = spelledDigits(text).filter(({ digits }) => /^(?:08|628)[1-9]\d{6,11}$/.test(digits));
  return [
    ...written.filter(([match]) => isPlausible(match)).map(toHit),
    ...spelled.map(({ start, end }): FoldedHit => ({ kind: 'telepon', start, end })),
  ];
};

/** Not the same digit all along, not an amount, not a list of prefixes (0811/0812/0813). */
function isPlausible(match: string): boolean {
  const digits = match.replace(/\D/g, '').replace(/^(0062|62)?0?/, '');
  if (isFigures(match) && !match.startsWith('62')) return false;
  return (
    digits.length >= 8 && digits.length <= 13 && !/^8(\d)\1+$/.test(digits) && !/^08\d\d\D+08\d\d\D+08/.test(match)
  );
}

function toHit({ 0: match, index = 0 }: RegExpMatchArray): FoldedHit {
  return { kind: 'telepon', start: index, end: index + match.length };
}
