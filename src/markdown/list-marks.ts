/** A line of a list as people type or paste it. */
export interface MarkedLine {
  /** As typed: `a.`, `(1)`, `•`. */
  mark: string;
  /** What stands after the mark. */
  text: string;
  numbered: boolean;
  /** How many lists it stands in beside its own. */
  depth: number;
  /** Its place in its list, from 1. */
  place: number;
}

interface Candidate {
  /** Marks of one style belong to one list: `number`, `a`, `A`, `i`, `I`, or the sign itself. */
  style: string;
  rank: number;
  mark: string;
  text: string;
  /** How many such lines make a list; one letter and a dot may be an abbreviation. */
  least: number;
}

interface Level {
  style: string;
  rank: number;
  count: number;
  least: number;
  parent: Level | undefined;
}

// A number may be missing or stand twice; more than that is no numbering.
const WIDEST_STEP = 2;
const LONGEST_WRAPPED = 40;
const BLANK = '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]';
// U+F000–F0FF: bullets of Word's symbol fonts.
const SIGN = '[•‣⁃∙●○◦◉▪▫■□◆◇❖►▶▸▹➢➤➔→⇒✓✔✗✘☐☑☒★☆※·✅❌➡🔹🔸🔷🔶👉🔵🔴⚫⚪\\uf000-\\uf0ff]';
const SIGNED = new RegExp(`^(${SIGN})\\ufe0f?(?:${BLANK}+|(?=[\\p{L}\\p{N}"“(]))`, 'u');
const DASHED = new RegExp(`^([-–—−])(?:${BLANK}+|(?=\\p{L}))|^([*oØü§])${BLANK}+|^(\\+)${BLANK}+(?!\\d|Rp)`, 'u');
const BOXED = new RegExp(`^\\[[ xX]\\]${BLANK}+`, 'u');
const NUMBERED = new RegExp(
  `^(?!\\d+\\])(?:[([]?(\\d{1,3})(?:[.)\\]]|\\.\\))(?:${BLANK}+|(?=["“(]?\\p{L}(?!\\.)))|(\\d{1,3})(?:\\t\\s*|[-:/]${BLANK}+(?=\\p{L}))|(\\d)\\ufe0f?\\u20e3${BLANK}*)`,
  'u',
);
const NESTED = new RegExp(`^(\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.)(\\d{1,2})[.)]?${BLANK}+(?=\\p{L})`, 'u');
/** "A. Rahman membuka loket": an initial, unless a third line goes on with C. */
const NAMED = /^\p{Lu}\p{Ll}+ (?:me|ber|di|ter)\p{Ll}{3,}/u;
const LETTERED = new RegExp(`^\\(?([a-z]|[ivxl]+)(?:[.)]|\\.\\))(?:${BLANK}+|(?=\\p{Lu}\\p{Ll}))`, 'iu');
/** Numbers that are one sign, as [first sign, its number, how many]. */
const NUMBER_SIGNS = [
  [0x2460, 1, 20], [0x2474, 1, 20], [0x2488, 1, 20], [0x24eb, 11, 10], [0x24f5, 1, 10], [0x2776, 1, 10], [0x2780, 1, 10],
  [0x278a, 1, 10], [0x1f51f, 10, 1],
] as const; // prettier-ignore

/**
 * Of each line the mark it has in a list, or undefined. Marks are one only together: numbers go up, letters begin with `a`, and two
 * lines at least look alike, so that "a.n. Kepala Dinas" and "2024. Tahun itu" are none.
 */
export function markedLines(lines: readonly string[]): (MarkedLine | undefined)[] {
  let open: Level | undefined;
  const read = lines.map((line) => {
    const candidates = candidatesIn(line.trim());
    const found = candidates.map((candidate) => ({ candidate, level: levelOf(candidate, open) }));
    const best = found.find(({ level }) => level?.count) ?? found.find(({ level }) => level);
    if (!best?.level) return undefined;
    open = best.level;
    open.rank = best.candidate.rank;
    open.count += 1;
    return { ...best.candidate, level: open, place: open.count };
  });
  return read.map((line) => {
    if (!line || !isList(line.level)) return undefined;
    const { mark, text, style, level, place } = line;
    return { mark, text, numbered: /^(number|[\d.]+|[aAiI])$/.test(style), depth: depthOf(level), place };
  });
}

/** The items of a list typed one a line, without their marks; a line that goes on from the one above is joined to it. */
export function typedItems(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const marks = markedLines(lines);
  const items: string[] = [];
  let above = '';
  for (const [index, line] of lines.entries()) {
    const item = marks[index]?.text ?? line;
    const goesOn = !marks[index] && above !== '' && line !== '' && continues(lines, marks, index);
    if (goesOn) items.push(`${items.pop() ?? ''} ${item}`);
    else if (item !== '') items.push(item);
    above = line;
  }
  return items;
}

/** Does an unmarked line go on from the line above it? Under a mark it does, unless a new sentence ends the list. */
export function continues(
  lines: readonly string[],
  marks: readonly (MarkedLine | undefined)[],
  index: number,
): boolean {
  const above = lines[index - 1] ?? '';
  const line = lines[index] ?? '';
  if (marks.slice(0, index).some(Boolean))
    return marks.slice(index).some(Boolean) || !(isEnded(above) && isOpening(line));
  if (marks.some(Boolean) || isEnded(above)) return false;
  if (!isOpening(line)) return isOpening(lines.find((other) => other !== '') ?? '');
  return above.length >= LONGEST_WRAPPED && lines.filter(isEnded).length * 2 >= lines.length;
}

function isEnded(line: string): boolean {
  return /[.?!:;]["”)]?$/.test(line);
}

/** A sentence may begin so. */
function isOpening(line: string): boolean {
  return !/^[\p{Ll},;)]/u.test(line);
}

function candidatesIn(line: string): Candidate[] {
  const signed = SIGNED.exec(line) ?? DASHED.exec(line);
  if (signed) {
    const mark = signed[0].trim();
    const style = /[-–—−]/.test(mark) ? '-' : mark;
    return [candidate(line, signed[0], style, 0, /[oØü§]/.test(mark) ? 2 : 1)];
  }
  const boxed = BOXED.exec(line);
  if (boxed) return [candidate(line, boxed[0], '[', 0, 2)];
  const code = line.codePointAt(0) ?? 0;
  const sign = NUMBER_SIGNS.find(([first, , count]) => code >= first && code < first + count);
  if (sign) return [candidate(line, /^.\s*/u.exec(line)?.[0] ?? '', 'number', code - sign[0] + sign[1], 1)];
  const nested = NESTED.exec(line);
  if (nested) return [candidate(line, nested[0], nested[1] ?? '', Number(nested[2]), 2)];
  const numbered = NUMBERED.exec(line);
  if (numbered) {
    const rank = Number(numbered[1] ?? numbered[2] ?? numbered[3]);
    return [candidate(line, numbered[0], 'number', rank, rank === 1 ? 1 : 2)];
  }
  const lettered = LETTERED.exec(line);
  if (!lettered) return [];
  const [whole, letters = ''] = lettered;
  const lower = letters.toLowerCase();
  const cased = (style: string) => (letters === lower ? style : style.toUpperCase());
  const least = letters !== lower && NAMED.test(line.slice(whole.length)) ? 3 : 2;
  const byLetter = letters.length === 1 ? [candidate(line, whole, cased('a'), lower.charCodeAt(0) - 96, least)] : [];
  const roman = romanNumber(lower);
  return roman > 0 ? [...byLetter, candidate(line, whole, cased('i'), roman, 2)] : byLetter;
}

function candidate(line: string, whole: string, style: string, rank: number, least: number): Candidate {
  return { style, rank, mark: whole.trim(), text: line.slice(whole.length).trim(), least };
}

/** The open list that a mark goes on with, or a new one that it begins. */
function levelOf({ style, rank, least }: Candidate, open: Level | undefined): Level | undefined {
  for (let level = open; level; level = level.parent) {
    if (level.style !== style) continue;
    return rank <= 1 || (rank >= level.rank && rank <= level.rank + WIDEST_STEP) ? level : undefined;
  }
  return rank <= 1 || style === 'number' ? { style, rank, count: 0, least, parent: open } : undefined;
}

function isList({ count, least }: Level): boolean {
  return count >= least;
}

function depthOf({ parent }: Level): number {
  return parent ? depthOf(parent) + (isList(parent) ? 1 : 0) : 0;
}

function romanNumber(text: string): number {
  if (!/^(xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(text)) return 0;
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
  const digits = [...text].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0);
}
