/** A run of digits with the marks inside it, cut at whole groups: `7371 0101 0190 0001` is one of 16 digits. */
export interface DigitRun {
  digits: string;
  start: number;
  end: number;
  /** As it stands, with its marks. */
  written: string;
}

const SEPARATOR = '(?: ?[./_-] ?| {1,2})';
const CHAIN = new RegExp(`\\d+(?:${SEPARATOR}\\d+)*`, 'g');

// Digit by digit a number has up to 18 groups; in a long row of figures only what people write in a few groups counts.
const LONG_ROW = 60;
const FEW_GROUPS = 8;

/** All runs of one of these numbers of digits that begin and end at the edge of a group. */
export function digitRuns(text: string, lengths: readonly number[]): DigitRun[] {
  const least = Math.min(...lengths);
  const most = Math.max(...lengths);
  const runs: DigitRun[] = [];
  for (const chain of text.matchAll(CHAIN)) {
    if (chain[0].length < least) continue;
    const groups = [...chain[0].matchAll(/\d+/g)];
    const widest = groups.length > LONG_ROW ? FEW_GROUPS : most;
    for (const [first, { index }] of groups.entries()) {
      let digits = '';
      for (let last = first; last < Math.min(groups.length, first + widest) && digits.length < most; last++) {
        const group = groups[last];
        if (!group) break;
        digits += group[0];
        if (!lengths.includes(digits.length)) continue;
        const end = group.index + group[0].length;
        runs.push({ digits, start: chain.index + index, end: chain.index + end, written: chain[0].slice(index, end) });
      }
    }
  }
  return runs;
}

/** Figures as tables hold them, 1.250.000 or 12.345 67.890: thousands with dots. */
export function isFigures(written: string): boolean {
  return written.includes('.') && written.split(' ').every((figure) => /^[1-9]\d{0,2}(?:\.\d{3})*$/.test(figure));
}

const WORDS: Readonly<Record<string, string>> = {
  nol: '0', kosong: '0', satu: '1', dua: '2', tiga: '3', empat: '4', lima: '5', enam: '6', tujuh: '7', delapan: '8', sembilan: '9',
}; // prettier-ignore
const WORD = Object.keys(WORDS).join('|');
const SPELLED = new RegExp(`\\b(?:${WORD})(?:[ ,.-]{1,2}(?:${WORD}|\\d{1,4})\\b){2,24}`, 'gi');

/** Numbers spelled digit by digit, "nol delapan satu 234 …", with the digits they stand for. */
export function spelledDigits(text: string): DigitRun[] {
  return [...text.matchAll(SPELLED)].map(({ 0: written, index }) => ({
    digits: written
      .toLowerCase()
      .split(/[ ,.-]+/)
      .map((word) => WORDS[word] ?? word)
      .join(''),
    start: index,
    end: index + written.length,
    written,
  }));
}
