/**
 * Numbers that are surely no person's, by their shape. They are taken out before personal ones are looked for, so that no
 * chain of digits runs through a date, a sum of money or the number of a letter.
 */
const YEAR = '(?:19|20)\\d{2}';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const CLOCK = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d';
const DATE = ['/', '\\.', '-', ' / ', ' - ']
  .flatMap((mark) => [
    `${DAY}${mark}${MONTH}${mark}(?:${YEAR}|\\d{2}(?!\\d))`,
    `${YEAR}${mark}${MONTH}${mark}${DAY}(?!\\d)`,
  ])
  .join('|');
// What stands by itself: no digit before or after, with or without a mark between.
const ALONE = '(?<!\\d|\\d[./-])';
const ENDS = '(?!\\d|[./-]\\d)';

const SHAPES: readonly (readonly [RegExp, ((written: string, before: string) => boolean)?])[] = [
  [new RegExp(`${ALONE}(?:${DATE})(?:(?: ?- ?| ?/ ?|, ?| )(?:${DATE}))*${ENDS}`, 'g')],
  // Not where two more groups of four follow or precede: 1971 2020 0190 0001 is a NIK.
  [
    new RegExp(
      `${ALONE}(?<!\\d{4} \\d{4} )${YEAR}(?:(?: ?- ?| ?/ ?|, ?| )${YEAR})+${ENDS}(?!(?: \\d{4}){2}(?!\\d))`,
      'g',
    ),
  ],
  [new RegExp(`${ALONE}${CLOCK} ?- ?${CLOCK}${ENDS}`, 'g')],
  [/(?<![A-Za-z])(?:Rp|IDR)\.? ?\d[\d.,]*/gi],
  [/(?<![\d.,])\d[\d.,]{0,24}(?= ?(?:rupiah|juta|miliar|milyar|triliun)\b)/gi],
  [/(?<![\w/.-])\d[\d.-]{0,24}(?:\/[A-Za-z0-9.-]{1,24}){1,6}(?![\w/])/g, isLetterNumber],
  [/(?<![\d.])(?:[1-9]|\d{3})(?:\.\d{1,2}){2,8}(?:\.\d{3,5}){0,2}(?!\d|\.\d)/g, isAccountCode],
  [/(?<!\d)97[89](?:[ -]?\d){10}(?!\d)/g, isBook],
  [/(?<![\d.])-?\d{1,3}\.\d{4,12}[,;]? ?-?\d{1,3}\.\d{4,12}(?!\d)/g],
];

const BLANK = '\u0001';

/** The text with the same length and those numbers, or whatever `pattern` matches, made blank. */
export function blanked(
  text: string,
  pattern: RegExp,
  isMeant: (written: string, before: string) => boolean = () => true,
) {
  return text.replace(pattern, (written: string, ...rest: unknown[]) => {
    const at = Number(rest.find((part) => typeof part === 'number'));
    return isMeant(written, text.slice(Math.max(0, at - 40), at)) ? BLANK.repeat(written.length) : written;
  });
}

export function withoutKnownNumbers(text: string): string {
  return SHAPES.reduce((left, [pattern, isMeant]) => blanked(left, pattern, isMeant), text);
}

const PHONE_WORDS = /\b(?:HP|WA|whatsapp|telp?|tlp|telepon|ponsel|hubungi|kontak)\b[^\d]{0,12}$/i;

/** 400.12.2.1/12345/2023, 1234/Pdt.G/2023/PA: it holds a year or letters, and no group as long as a person's number. */
function isLetterNumber(written: string, before: string): boolean {
  const groups = written.split('/');
  if (groups.some((group) => /\d{7}/.test(group)) || PHONE_WORDS.test(before)) return false;
  if (/[A-Za-z]/.test(written)) return groups.length > 2;
  const isFours = groups.length === 4 && groups.every((group) => /^\d{4}$/.test(group));
  return !isFours && new RegExp(`^${YEAR}$`).test(groups.at(-1) ?? '') && groups.length > 1;
}

/** 5.1.02.01.01.0024 of the chart of accounts, 400.12.2.1 of the archives; 16 and 18 digits are persons'. */
function isAccountCode(written: string): boolean {
  const digits = written.replaceAll('.', '').length;
  return digits !== 16 && digits !== 18 && /\.\d\d|\d{3}|^\d(?:\.\d){2,7}$/.test(written);
}

/** An ISBN of 13 digits by its check digit, or by its word. */
function isBook(written: string, before: string): boolean {
  const sum = [...written.replace(/\D/g, '')].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1),
    0,
  );
  return sum % 10 === 0 || /\bISBN\b\D{0,20}$/i.test(before);
}
