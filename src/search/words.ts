/** One word of a text, with its place, so that a match can be marked where it stands. */
export interface Word {
  /** As written, less what cannot be seen. */
  text: string;
  start: number;
  end: number;
}

/** Marks without a width that web pages and PDFs put inside a word, as a place to break it. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;
/** Letters and digits, joined by hyphens or apostrophes inside: "undang-undang", "Jum'at", "P3K". */
const WORD = new RegExp(`[\\p{L}\\p{N}]+(?:(?:['’ʼ\\u2010\\u2011-]|${UNSEEN.source})[\\p{L}\\p{N}]+)*`, 'gu');

/** The words of a text in their order. */
export function words(text: string): Word[] {
  return Array.from(text.normalize('NFC').matchAll(WORD), ({ 0: word, index }) => ({
    text: word.replace(UNSEEN, ''),
    start: index,
    end: index + word.length,
  }));
}
