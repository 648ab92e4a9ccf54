import type { Blockquote, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

// A sign before a figure, or the figure; "1. Buka" is the first line of a list.
const FIGURE = /^(?!\d{1,2}[.)]\s)(?:[=≥≤<±≈~+]\s*)*[−–-]?(?:(?:Rp|IDR|US\$|[$€])\.?\s*)?[\d½¼¾]/i;
const SIGN = /^(?:[=≥≤±≈%]|~(?!~)|<(?![A-Za-z/]))/;
// A quotation begins with a capital or a quotation mark.
const NUMBER_WORD = /^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:puluh|belas|ratus|ribu|juta|paruh|tengah)|(?:puluh|ratus|ribu)an)\s/; // prettier-ignore

/** Does a text begin with a figure, so that a "+", "-" or ">" before it belongs to the figure? */
export function beginsWithFigure(text: string): boolean {
  const bare = withoutBackslashes(text).trimStart();
  return FIGURE.test(bare) || SIGN.test(bare);
}

/** Is the ">" that opens a quotation a sign to its writer: before a figure, doubled, alone, or within a sentence that goes on? */
export function isQuoteSign(node: Blockquote, above: Nodes | undefined, source: string): boolean {
  const bare = withoutBackslashes(source);
  const quoted = bare.replace(/^[\s>]+/, '');
  if (quoted === '' || /^>[ \t]*>/.test(bare) || beginsWithFigure(quoted) || NUMBER_WORD.test(quoted)) return true;
  if (above?.type !== 'paragraph' || node.position?.start.line !== (above.position?.end.line ?? 0) + 1) return false;
  return /[\p{L}\p{N},]$/u.test(toString(above)) && /^\p{Ll}/u.test(quoted);
}

/** The form adds backslashes and takes them away, and what is meant by the sign before them stays the same. */
function withoutBackslashes(text: string): string {
  return text.replaceAll('\\', '');
}
