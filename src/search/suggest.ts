import { normalise } from './akar.ts';
import type { Kamus } from './kamus.ts';
import type { SuggestionRow, TitleRow } from './kamus-file.ts';
import { STOPWORDS } from './stopwords.ts';
import { words } from './words.ts';

export interface Suggestion {
  /** The kind of the row: kasus, praktik, studi, masalah, peran, jawaban, halaman. */
  kind: string;
  id: string;
  text: string;
  score: number;
}

/**
 * Answers, pages, titles, problems and roles for what is typed so far, best first. Every typed word must begin a word of the text or of one of its
 * alias, or share a root with it, of three or more all but one where nothing has them all (a page of the house never); a text that begins with what is typed comes first, and before all others two answers that fit.
 */
export function suggest(typed: string, kamus: Kamus, limit = 8): Suggestion[] {
  const parts = words(typed).map(({ text }) => normalise(text));
  const topics = parts.filter((part, index) => !STOPWORDS.has(part) || index === parts.length - 1);
  if (topics.length === 0) return [];
  const asked = topics.map((word) => ({ word, root: kamus.akar(word) }));
  const whole = parts.join(' ');
  const rows = rowsOf(kamus);
  const fitting = (unmet: number) =>
    rows
      .map((row) => ({ row, score: fit(row, asked, whole, kamus, row[0] === 'halaman' ? 0 : unmet) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  const all = fitting(0);
  const found = all.length === 0 && asked.length >= LONG ? fitting(1) : all;
  const answers = found.filter(({ row: [kind] }) => kind === 'jawaban').slice(0, MOST_ANSWERS);
  return [...new Set([...answers, ...found])]
    .slice(0, limit)
    .map(({ row: [kind, id, text], score }) => ({ kind, id, text, score }));
}

/**
 * Reads the words of so many rows that `suggest` has not looked at yet; false when there are none left. On a slow phone reading all of
 * them at once holds up the next key.
 */
export function readRows(kamus: Kamus, most: number): boolean {
  const unread = rowsOf(kamus).filter((row) => !rowTexts.has(row));
  for (const row of unread.slice(0, most)) textsOf(row, kamus);
  return unread.length > 0;
}

/**
 * The files of titles still to be loaded for what is typed, at most two: by the word being typed and by its root. A title must have
 * all that is typed, so after a few words those that can still fit are there.
 */
export function titleFilesFor(typed: string, kamus: Kamus): string[] {
  const topics = words(typed)
    .map(({ text }) => normalise(text))
    .filter((word) => !STOPWORDS.has(word));
  const last = topics.at(-1);
  if (last === undefined || last.length < 2 || topics.length > MOST_TOPICS) return [];
  return [...new Set([last, kamus.akar(last)].flatMap((word) => kamus.titleFileFor(word) ?? []))];
}

const MOST_TOPICS = 3;
/** So many words may leave one unmet: a whole sentence is rarely said as we say it. */
const LONG = 3;
const MOST_ANSWERS = 2;

interface Asked {
  word: string;
  root: string;
}

type Row = SuggestionRow | TitleRow;

function rowsOf(kamus: Kamus): Row[] {
  return [...kamus.suggestions, ...kamus.titles];
}

/** A text of a row, as its words and their roots. */
interface RowText {
  own: string[];
  roots: string[];
}

// A row belongs to one kamus, so its roots do too.
const rowTexts = new WeakMap<Row, RowText[]>();

function textsOf(row: Row, kamus: Kamus): RowText[] {
  const before = rowTexts.get(row);
  if (before) return before;
  const [, , ...texts] = row;
  const read = texts.map((text) => {
    const own = words(text).map((word) => normalise(word.text));
    return { own, roots: own.map(kamus.akar) };
  });
  rowTexts.set(row, read);
  return read;
}

function fit(row: Row, asked: readonly Asked[], whole: string, kamus: Kamus, unmet: number): number {
  const scores = textsOf(row, kamus).map((text, index) => {
    const each = asked.map((one, at) => wordFit(one, text, at === asked.length - 1));
    if (each.filter((score) => score === 0).length > unmet) return 0;
    const start = text.own.join(' ').startsWith(whole) ? 2 : 0;
    const share = asked.length / Math.max(text.own.length, 1);
    return (each.reduce((sum, score) => sum + score, 0) / each.length + start + share) * (index === 0 ? 1 : 0.8);
  });
  return Math.max(0, ...scores);
}

/** 2 for the same word, 1.5 for a beginning, 1 for a shared root. Only the last word may be unfinished. */
function wordFit({ word, root }: Asked, { own, roots }: RowText, last: boolean): number {
  if (own.includes(word)) return 2;
  if (last && own.some((one) => one.startsWith(word))) return 1.5;
  return roots.includes(root) ? 1 : 0;
}
