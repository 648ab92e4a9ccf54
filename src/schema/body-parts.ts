// Marks that no text holds: the rule control-characters refuses them, and joinParts takes them out.
const PART = '\u001E';
const SLUG = '\u001F';
const MARKS = new RegExp(`[${PART}${SLUG}]`, 'g');

/** A section of a rendered body. What stands before the first heading has neither slug nor heading. */
export interface BodyPart {
  slug: string;
  /** What its heading holds, as HTML. */
  heading: string;
  html: string;
}

/** The parts of a body as one text, in which they can be found again: a page puts them in the order of use. */
export function joinParts(parts: readonly BodyPart[]): string {
  const clean = (text: string) => text.replace(MARKS, '');
  return parts
    .map(({ slug, heading, html }) => (slug === '' ? clean(html) : PART + [slug, heading, html].map(clean).join(SLUG)))
    .join('');
}

/** One part of a body that joinParts made; nothing where the body has none of that slug. */
export function partOf(body: string, slug: string): string | undefined {
  if (slug === '') return body.split(PART)[0]?.trim() || undefined;
  return partsOf(body).find((part) => part.slug === slug)?.html;
}

/** The same body with its headings in their places, whole or up to the part of a slug. */
export function wholeBody(body: string, before?: string): string {
  const parts = partsOf(body);
  const end = parts.findIndex(({ slug }) => slug === before);
  const told = parts.slice(0, end < 0 ? parts.length : end);
  return [partOf(body, '') ?? '', ...told.map(({ heading, html }) => `<h2>${heading}</h2>\n${html}`)].join('\n').trim();
}

function partsOf(body: string): BodyPart[] {
  return body
    .split(PART)
    .slice(1)
    .map((part) => {
      const [slug = '', heading = '', html = ''] = part.split(SLUG);
      return { slug, heading, html };
    });
}

/** A part cut behind its last ordered list; one whole where nothing stands there. Warnings stay with the list: nobody folds them away. */
export function behindList(html: string): [list: string, behind: string] {
  const end = html.lastIndexOf('</ol>');
  if (end < 0) return [html, ''];
  const cut = end + '</ol>'.length;
  const { kept, rest } = withoutWarnings(html.slice(cut));
  return rest.trim() === '' ? [html, ''] : [html.slice(0, cut) + kept, rest.trim()];
}

/** A list cut behind its first items, each half a list of its own; one whole where no more than one item would be cut off. */
export function behindItems(html: string, most: number): [first: string, rest: string] {
  const open = html.indexOf('<ul>');
  const ends: number[] = [];
  let at = open < 0 ? -1 : html.indexOf('<li', open);
  while (at >= 0) {
    const end = endOf(html, at, 'li');
    ends.push(end);
    at = nextItem(html, end);
  }
  const cut = ends[most - 1];
  if (cut === undefined || ends.length < most + 2) return [html, ''];
  return [`${html.slice(0, cut)}</ul>`, `<ul>${html.slice(cut)}`];
}

/** Where the next item of the same list begins: no text stands between two of them. */
function nextItem(html: string, from: number): number {
  const between = /^\s*(?=<li)/.exec(html.slice(from));
  return between ? from + between[0].length : -1;
}

function withoutWarnings(html: string): { kept: string; rest: string } {
  const start = html.search(/<div class="catatan catatan-(?:hati-hati|penting)"/);
  if (start < 0) return { kept: '', rest: html };
  const end = endOf(html, start, 'div');
  const { kept, rest } = withoutWarnings(html.slice(end));
  return { kept: html.slice(start, end) + kept, rest: html.slice(0, start) + rest };
}

/** Where the element that begins at a place ends. */
function endOf(html: string, start: number, name: string): number {
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(new RegExp(`</?${name}[\\s>]`, 'g'))) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return start + index + tag.length;
  }
  return html.length;
}
