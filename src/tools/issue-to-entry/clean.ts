// Bidi and zero-width characters, soft hyphens and control characters: they change what a reader sees.
const INVISIBLE = /[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const PICTURE = /!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])?/g;

/** An answer without what nobody sees (closed comments, invisible characters) and without pictures, which live on another host. */
export function prose(answer: string): string {
  return answer
    .replace(/\r\n?/g, '\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(INVISIBLE, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(PICTURE, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** An answer on one line, for a key of the front matter. */
export function oneLine(answer: string | undefined): string {
  return prose(answer ?? '').replace(/\s+/g, ' ');
}

/** Items of an answer: one a line, list marks taken off. */
export function itemsOf(answer: string | undefined): string[] {
  return prose(answer ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').trim())
    .filter(Boolean);
}
