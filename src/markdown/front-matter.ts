/** A contributed text cut in two. */
export interface CutText {
  /** What stands between the two fences; undefined when the text does not begin with them. */
  yaml: string | undefined;
  body: string;
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
}

/** Cuts a text at the fences of its front matter, `---`. A byte order mark before them is left out. */
export function splitFrontMatter(source: string): CutText {
  const text = source.replace(/^\uFEFF/, '');
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return { yaml: undefined, body: text, bodyLine: 1 };
  return { yaml: match[1], body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}
