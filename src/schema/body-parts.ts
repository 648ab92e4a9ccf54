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

/** A part cut behind its last ordered list; one whole where nothing stands there, or a warning does, which nobody folds away. */
export function behindList(html: string): [list: string, behind: string] {
  const end = html.lastIndexOf('</ol>') + '</ol>'.length;
  const behind = html.slice(end).trim();
  const isWarning = /catatan-(?:hati-hati|penting)/.test(behind);
  return html.includes('</ol>') && !isWarning ? [html.slice(0, end), behind] : [html, ''];
}
