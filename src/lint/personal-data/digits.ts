/** A run of digits with the marks inside it, cut at whole groups: `7371 0101 0190 0001` is one of 16 digits. */
export interface DigitRun {
  digits: string;
  start: number;
  end: number;
  /** Written like an amount: 1.250.000. */
  amount: boolean;
}

const SEPARATOR = '(?: ?[./_-] ?| {1,2})';
const CHAIN = new RegExp(`\\d+(?:${SEPARATOR}\\d+)*`, 'g');

/** All runs of `least` to `most` digits that begin and end at the edge of a group. */
export function digitRuns(text: string, least: number, most: number): DigitRun[] {
  const runs: DigitRun[] = [];
  for (const chain of text.matchAll(CHAIN)) {
    if (chain[0].length < least) continue;
    const groups = [...chain[0].matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
      digits,
      start: chain.index + index,
    }));
    for (const [first] of groups.entries()) runs.push(...runsFrom(text, groups, first, least, most));
  }
  return runs;
}

function runsFrom(
  text: string,
  groups: readonly { digits: string; start: number }[],
  first: number,
  least: number,
  most: number,
): DigitRun[] {
  const runs: DigitRun[] = [];
  let digits = '';
  for (let last = first; last < groups.length; last++) {
    const group = groups[last];
    const start = groups[first]?.start ?? 0;
    if (!group) break;
    digits += group.digits;
    if (digits.length > most) break;
    const end = group.start + group.digits.length;
    if (digits.length >= least)
      runs.push({ digits, start, end, amount: isAmount(text.slice(start, end), text.slice(0, start)) });
  }
  return runs;
}

function isAmount(written: string, before: string): boolean {
  return /\bRp\.?\s?$/i.test(before) || /^\d{1,3}(\.\d{3})+$/.test(written);
}

const WORDS: Readonly<Record<string, string>> = {
  nol: '0', kosong: '0', satu: '1', dua: '2', tiga: '3', empat: '4', lima: '5', enam: '6', tujuh: '7', delapan: '8', sembilan: '9',
}; // prettier-ignore
const SPELLED = new RegExp(
  `\\b(?:${Object.keys(WORDS).join('|')})(?:[ ,.-]{1,2}(?:${Object.keys(WORDS).join('|')})){8,}\\b`,
  'gi',
);

/** Numbers spelled digit by digit, "nol delapan satu …", with the digits they stand for. */
export function spelledDigits(text: string): DigitRun[] {
  return [...text.matchAll(SPELLED)].map(({ 0: words, index }) => ({
    digits: words
      .toLowerCase()
      .split(/[ ,.-]+/)
      .map((word) => WORDS[word] ?? '')
      .join(''),
    start: index,
    end: index + words.length,
    amount: false,
  }));
}
