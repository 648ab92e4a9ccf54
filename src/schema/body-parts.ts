// Marks that no text holds: the rule control-characters refuses them, and joinParts takes them out.
const PART = '\u001E';
const SLUG = '\u001F';
const MARKS = new RegExp(`[${PART}${SLUG}]`, 'g');

/** A section of a rendered body, without its heading; what stands before the first heading has an empty slug. */
export interface BodyPart {
  slug: string;
  html: string;
}

/** The parts of a body as one text, in which they can be found again: a page puts them in the order of use. */
export function joinParts(parts: readonly BodyPart[]): string {
  const clean = (text: string) => text.replace(MARKS, '');
  return parts.map(({ slug, html }) => (slug === '' ? clean(html) : PART + clean(slug) + SLUG + clean(html))).join('');
}

/** One part of a body that joinParts made; nothing where the body has none of that slug. */
export function partOf(body: string, slug: string): string | undefined {
  const parts = body.split(PART);
  if (slug === '') return parts[0]?.trim() || undefined;
  return parts.find((part) => part.startsWith(slug + SLUG))?.slice(slug.length + SLUG.length);
}

/** A part cut behind its last ordered list; one whole where nothing stands there, or a warning does, which nobody folds away. */
export function behindList(html: string): [list: string, behind: string] {
  const end = html.lastIndexOf('</ol>') + '</ol>'.length;
  const behind = html.slice(end).trim();
  const isWarning = /catatan-(?:hati-hati|penting)/.test(behind);
  return html.includes('</ol>') && !isWarning ? [html.slice(0, end), behind] : [html, ''];
}
