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

const EMAIL = /[A-Za-z0-9._%+-]+ ?@ ?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;
/** budi [at] contoh (dot) com, and the same in Indonesian. */
const HIDDEN_EMAIL =
  /[\w.%+-]+ ?[[({<] ?(?:at|@|et) ?[\])}>] ?[\w-]+(?: ?(?:[[({<] ?(?:dot|titik|\.) ?[\])}>]|\.) ?[\w-]+)+|[\w.%+-]+ (?:at|AT) [\w-]+ (?:dot|DOT|titik) [a-z]{2,}/g;
const PICTURE = /\.(png|jpe?g|webp|avif|svg|gif|css|js)$/i;

/** Local parts that name a desk, not a person. */
const DESK =
  /^(layanan|pelayanan|info|informasi|humas|pengaduan|aduan|lapor|ppid|kontak|contact|sekretariat|sekretaris|set|admin|administrator|helpdesk|bantuan|support|cs|callcenter|redaksi|webmaster|persuratan|surat|umum|tu|kepegawaian|sdm|diklat|pelatihan|lumbung|bidang|bagian|subbag|seksi|upt|uptd|dinas|dinkes|disdik|dinsos|dpmptsp|disdukcapil|diskominfo|kominfo|bappeda|bkd|bkpsdm|bpsdm|bpkad|inspektorat|kecamatan|kelurahan|desa|puskesmas|pkm|rsud|rs|balai|badan|kantor|mpp|ptsp|perpustakaan|sekolah|smp|sma|smk|sd|posko|kepala|noreply|no-reply)([._-]?[a-z]*)*\d{0,3}$/i;

export const emails: Detector = (scan) => [
  ...[...scan.text.matchAll(EMAIL)].filter(({ 0: match }) => !PICTURE.test(match) && !isDesk(match)).map(toEmail),
  ...(scan.url
    ? []
    : [...scan.text.matchAll(HIDDEN_EMAIL)].filter(({ 0: match }) => !isHiddenDesk(match)).map(toEmail)),
];

function isDesk(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().replaceAll(' ', '').split('@');
  if (!/(^|\.)go\.id$/.test(domain)) return false;
  return (
    DESK.test(local) || domain.split('.').some((label) => label.length > 2 && label === local.replace(/[._-]/g, ''))
  );
}

function isHiddenDesk(written: string): boolean {
  const plain = written
    .replace(/ ?[[({<] ?(?:at|@|et) ?[\])}>] ?| (?:at|AT) /, '@')
    .replace(/ ?[[({<] ?(?:dot|titik|\.) ?[\])}>] ?| (?:dot|DOT|titik) /g, '.');
  return isDesk(plain);
}

function toEmail({ 0: match, index = 0 }: RegExpMatchArray): FoldedHit {
  return { kind: 'surel', start: index, end: index + match.length };
}
