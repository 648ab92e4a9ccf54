import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** What an entry may come out as. Written here a second time on purpose: what the renderer allows must not decide what is safe. */
const SCHEMA: Schema = {
  tagNames: [
    'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'em', 'strong', 'del', 'a', 'img', 'code', 'pre', 'blockquote', 'hr', 'br', 'div', 'span',
    'figure', 'figcaption', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'input',
  ],
  attributes: {
    '*': ['className', 'id'],
    a: ['href', 'title', 'rel'],
    img: ['src', 'alt', 'title', 'loading', 'decoding'],
    div: ['role', 'tabIndex', 'ariaLabel'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  required: { input: { type: 'checkbox', disabled: true } },
  clobber: [],
}; // prettier-ignore

export interface Reading {
  /** The HTML as an HTML5 parser read it, written again; and the same after a sanitiser took out what is not allowed. */
  read: string;
  sanitised: string;
  /** Names of the elements that the parser read. */
  elements: ReadonlySet<string>;
  /** What the parser complained about. */
  errors: string[];
}

/** HTML as a browser would read it. */
export function readHtml(html: string): Reading {
  const errors: string[] = [];
  const tree = fromHtml(html, { fragment: true, onerror: ({ ruleId = '', line, column }) => void errors.push(`${ruleId} ${line}:${column}`) }); // prettier-ignore
  const clean = sanitize(tree, SCHEMA);
  const elements = new Set<string>();
  visit(tree, 'element', ({ tagName }) => void elements.add(tagName));
  // The sanitiser takes an address without a protocol for one of this site; a picture lies beside its text, or it goes.
  visit(clean, 'element', ({ tagName, properties }) => {
    if (tagName === 'img' && !/^\.\/[\w./-]+$/.test(String(properties['src']))) delete properties['src'];
    if (tagName === 'a' && /^[/\\]{2}/.test(String(properties['href']))) delete properties['href'];
  });
  return { read: toHtml(tree), sanitised: toHtml(clean), elements, errors };
}
