/** One word of a text, with its place, so that a match can be marked where it stands. */
export interface Word {
  /** As written. */
  text: string;
  start: number;
  end: number;
}

/** Letters and digits, joined by hyphens or apostrophes inside: "undang-undang", "Jum'at", "P3K". */
const WORD = /[\p{L}\p{N}]+(?:['’ʼ\u2010\u2011-][\p{L}\p{N}]+)*/gu;

/** The words of a text in their order. */
export function words(text: string): Word[] {
  return Array.from(text.normalize('NFC').matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
