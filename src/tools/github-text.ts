// GitHub looks for mentions and issue numbers in the rendered text, so a character of no width has to part them.
const APART = '&#8288;';

/** Text of a contributor for GitHub Markdown, on one line: no HTML, links, mentions or table cells of its own. */
export function githubText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      /[\\`*_{}[\]()#+!|<>~@:&-]/g,
      (mark) => `&#${mark.charCodeAt(0)};${mark === '@' || mark === '#' ? APART : ''}`,
    );
}
