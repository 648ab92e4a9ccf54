import { spelledDigits } from './digits.ts';
import type { Detector, FoldedHit } from './scan.ts';

const GAP = '[ .()/_-]{0,3}';
/** +62 812…, 0062812…, (+62) 812…, 0812…, (0812) …: an Indonesian mobile number, 9–13 digits after the prefix. */
const MOBILE = new RegExp(
  `(?<![\\d.,]|\\d[-/])(?:\\(?(?:\\+ ?62|0062)\\)?${GAP}(?:\\(?0\\)?${GAP})?|\\(?62\\)?[ .-]?(?=8[1-9]\\d)|\\(?0 ?)8[1-9](?:${GAP}\\d){6,10}(?!\\d)`,
  'g',
);
/** The same with a mark between any two digits: 0 8 1 2 - 3 … */
const SPACED_MOBILE = /(?<![\d.,]|\d[-/ ])(?:\+? ?6[ .-]2|0)[ .-]8(?:[ .-]{1,3}\d){8,11}(?![ .-]?\d)/g;
const URL_MOBILE = /(?<!\d)\+?(?:62|0)8[1-9]\d{7,10}(?!\d)/g;

export const phones: Detector = ({ text, url }) => {
  const patterns = url ? [URL_MOBILE] : [MOBILE, SPACED_MOBILE];
  const written = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].filter(({ 0: match }) => isPlausible(match)),
  );
  const spelled = spelledDigits(text).filter(({ digits }) => /^(08|628)[1-9]/.test(digits));
  return [
    ...written.map(({ 0: { length }, index }): FoldedHit => ({ kind: 'telepon', start: index, end: index + length })),
    ...spelled.map(({ start, end }): FoldedHit => ({ kind: 'telepon', start, end })),
  ];
};

/** Not a day of the year, and not the same digit all along. */
function isPlausible(match: string): boolean {
  const digits = match.replace(/\D/g, '').replace(/^(0062|62)?0?/, '');
  return digits.length >= 8 && digits.length <= 13 && !/^8(\d)\1+$/.test(digits);
}
