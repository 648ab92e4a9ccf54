// GitHub makes links of some words in the rendered text, so a character of no width has to part them.
const APART = '&#8288;';
// What cannot be seen, but for what joins letters and emoji.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}](?<![\u200c\u200d])/gu;

/** Text of a contributor for GitHub Markdown, on one line: no HTML, links, mentions or table cells of its own. */
export function githubText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '\u00a4')
    .replace(/[\\`*_{}[\]()#+!|<>~@:&-]/g, (mark) => `&#${mark.charCodeAt(0)};${'@#:'.includes(mark) ? APART : ''}`)
    .replace(/\bwww(?=\.)/gi, `$&${APART}`)
    .replace(/\b[a-z]+&#45;(?=\d)/gi, `$&${APART}`)
    .replace(/(?<![&#\w])[\da-f]{7,}\b/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${APART}`));
}

/** A path or a name, as code. A code span ends at marks that a name may hold; those names get a tag. */
export function githubCode(text: string): string {
  return /^[\w./-]+$/.test(text) ? `\`${text}\`` : `<code>${githubText(text)}</code>`;
}
