import type { LocalFinding } from '../schema/finding.ts';

/** A contributed text cut in two. */
export interface CutText {
  /** What stands between the two fences; undefined when the text does not begin with them. */
  yaml: string | undefined;
  /** How many lines come before it. */
  yamlOffset: number;
  body: string;
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
}

const FRONT = /((?:[ \t]*\r?\n)*---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/my;
// What people type for a fence, or what Word makes of it.
const LIKE_FENCE = /^[\s\u200b]*(?:[-–—−][\s\u200b]*){1,}$/;

/** A line of fewer words may be a value. */
const FEWEST_WORDS = 5;

/** Cuts a text at the fences of its front matter, `---`. A byte order mark and empty lines before them are left out. */
export function splitFrontMatter(source: string): CutText {
  const text = source.replace(/^\uFEFF/, '');
  FRONT.lastIndex = 0;
  const [whole, opening = '', yaml] = FRONT.exec(text) ?? [];
  if (whole === undefined) return { yaml: undefined, yamlOffset: 0, body: text, bodyLine: 1 };
  const count = (part: string) => part.split('\n').length;
  return { yaml, yamlOffset: count(opening) - 1, body: text.slice(whole.length), bodyLine: count(whole) };
}

/** What is wrong with the fences of a text, if anything is. */
export function fenceFinding(source: string): LocalFinding | undefined {
  const { yaml, yamlOffset } = splitFrontMatter(source);
  if (yaml !== undefined) {
    const inside = proseIn(yaml.split('\n'));
    return inside < 0 ? undefined : notClosed(yamlOffset + inside + 1);
  }
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  if (!/^---[ \t]*$/.test(opening))
    return LIKE_FENCE.test(opening)
      ? fence(first + 1, `baris "${opening.trim()}" belum membuka keterangan.`)
      : fence(1, 'berkas tidak diawali keterangan di antara dua baris "---".', 'Mulai dari contoh di /kontribusi/.');
  const near = lines.findIndex(
    (line, index) => index > first && /[-–—−].*[-–—−]|[–—]/.test(line) && LIKE_FENCE.test(line),
  );
  if (near >= 0) return fence(near + 1, `baris "${lines[near]?.trim()}" belum menutup keterangan.`);
  const prose = proseIn(lines.slice(first + 1));
  return notClosed(prose < 0 ? lines.length : first + prose + 2);
}

/** The first line that can only belong to the body: a heading, or a sentence after an empty line. */
function proseIn(lines: readonly string[]): number {
  return lines.findIndex(
    (line, index) => /^##+ \S/.test(line) || (lines[index - 1]?.trim() === '' && isSentence(line)),
  );
}

function isSentence(line: string): boolean {
  return /^\p{Lu}[^:#]*$/u.test(line) && line.trimEnd().split(' ').length >= FEWEST_WORDS;
}

function notClosed(line: number): LocalFinding {
  return fence(
    line,
    `keterangan belum ditutup: baris "---" tidak ada sebelum baris ${line}.`,
    'Tulis "---" pada barisnya sendiri, di bawah kunci terakhir.',
  );
}

function fence(
  line: number,
  message: string,
  help = 'Tulis tepat tiga tanda hubung, "---", di awal baris dan tanpa apa pun sesudahnya.',
): LocalFinding {
  return { rule: 'front-matter', line, column: 1, about: { place: 'front' }, message, help };
}
