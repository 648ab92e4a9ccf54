import { expect, test } from 'vitest';
import { githubCode, githubText } from '../../../src/tools/github-text.ts';

/** What GitHub sees: entities are read before its own links are looked for. */
const seen = (markdown: string) =>
  markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

test.each([
  ['www.jahat.example', /www\./],
  ['WWW.jahat.example', /www\./i],
  ['lihat www.jahat.example/a?b=c.', /www\./],
  ['https://jahat.example', /:\/\//],
  ['mailto:a@b.example', /:a|@b/],
  ['a@b.example', /@b/],
  ['@redaksi', /@r/],
  ['#12', /#1/],
  ['orang/repo#12', /#1/],
  ['GH-12', /gh-1/i],
  ['gh-7 dan JIRA-99', /gh-7|jira-9/i],
  ['CVE-2026-1234', /cve-2/i],
  ['1a2b3c4', /\b[\da-f]{7,40}\b/],
  ['commit 0123456789abcdef0123456789abcdef01234567', /\b[\da-f]{7,40}\b/],
  [':tada:', /:t/],
])('%s makes no link or mention of its own', (text, link) => {
  expect(text).toMatch(link);
  expect(seen(githubText(text))).not.toMatch(link);
  expect(seen(githubText(text)).replaceAll('\u2060', '')).toBe(text);
});

test.each([
  ['a\nb\r\n\u2028c', 'a b c'],
  ['a\u202eb\u200bc\u0007', 'a¤b¤c¤'],
  ['keluarga 👨‍👩‍👧', 'keluarga 👨‍👩‍👧'],
  ['Loket 24 jam, 1.250 orang; 50% "tepat"', 'Loket 24 jam, 1.250 orang; 50% "tepat"'],
])('%j is shown on one line, with what cannot be seen told', (text, shown) => expect(githubText(text)).toBe(shown));

test.each([
  'content/kasus/a\\|[Semua beres](http:jahat.example).md',
  'content/kasus/a\\|![x](http:jahat.example).md',
  'content/kasus/`<img src=x>`.md',
  'content/kasus/a`|b.md',
  'content/kasus/a\n| beres |.md',
  'content/kasus/</code>@redaksi.md',
  'content/kasus/a b.md',
])('the name %j stays in its code and in its cell', (name) => {
  const cell = githubCode(name);
  expect(cell).toMatch(/^<code>[^<>|`\\\n[\]()]*<\/code>$/);
  expect(seen(cell).slice(6, -7).replaceAll('\u2060', '')).toBe(name.replace('\n', ' '));
});

test('a plain name is a plain code span', () =>
  expect(githubCode('content/kasus/a-b.mdx')).toBe('`content/kasus/a-b.mdx`'));
