import { expect, test } from 'vitest';
import { behindItems, behindList, joinParts, partOf, wholeBody } from '../../../src/schema/body-parts.ts';

const body = joinParts([
  { slug: '', heading: '', html: '<p>Pembuka</p>' },
  { slug: 'langkah', heading: 'Langkah', html: '<ol><li title="<!--jebakan-->">satu</li></ol>' },
  { slug: 'jebakan', heading: '<em>Jebakan</em>', html: '<p>Dua \u001Elangkah\u001F<script></p>' },
]);

test.each([
  ['', '<p>Pembuka</p>'],
  ['langkah', '<ol><li title="<!--jebakan-->">satu</li></ol>'],
  ['jebakan', '<p>Dua langkah<script></p>'],
  ['lang', undefined],
  ['refleksi', undefined],
])('part "%s" comes back whole, whatever the others hold', (slug, html) => expect(partOf(body, slug)).toBe(html));

test('a body may begin with its first heading, or have none', () => {
  expect(partOf(joinParts([{ slug: '', heading: '', html: '' }, { slug: 'a', heading: 'A', html: 'b' }]), '')).toBeUndefined(); // prettier-ignore
  expect(joinParts([{ slug: '', heading: '', html: '<p>a</p>' }])).toBe('<p>a</p>');
});

const WARNING = '<div class="catatan catatan-hati-hati" role="note"><div>jangan</div></div>';
test.each([
  ['<ol><li>a</li></ol>\n<p>contoh</p>', '<ol><li>a</li></ol>', '<p>contoh</p>'],
  ['<ol><li>a</li></ol>', '<ol><li>a</li></ol>', ''],
  ['<p>tanpa daftar</p>', '<p>tanpa daftar</p>', ''],
  [`<ol></ol>${WARNING}`, `<ol></ol>${WARNING}`, ''],
  [
    `<ol></ol><p>a</p>${WARNING}<p>b</p>${WARNING}<p>c</p>`,
    `<ol></ol>${WARNING}${WARNING}`,
    '<p>a</p><p>b</p><p>c</p>',
  ],
])('%j is cut behind its list, but warnings stay in sight', (html, ...expected) => {
  expect(behindList(html)).toEqual(expected);
});

const items = (...texts: string[]) => `<ul>${texts.map((text) => `\n<li>${text}</li>`).join('')}</ul>`;
test.each([
  ['four of two', items('a', '<ul><li>b</li></ul>', 'c', 'd'), `<ul>\n<li>a</li>\n<li><ul><li>b</li></ul></li></ul>`, `<ul>\n<li>c</li>\n<li>d</li></ul>`],
  ['three, for one more is not worth a tap', items('a', 'b', 'c'), items('a', 'b', 'c'), ''],
  ['what holds no list', '<p>a</p>', '<p>a</p>', ''],
])('a list is cut behind two items: %s', (_what, html, ...expected) => {
  expect(behindItems(html, 2)).toEqual(expected);
}); // prettier-ignore

test('a body is whole again with its headings, and may stop before a part', () => {
  const opening = '<p>Pembuka</p>\n<h2>Langkah</h2>\n<ol><li title="<!--jebakan-->">satu</li></ol>';
  expect(wholeBody(body)).toBe(`${opening}\n<h2><em>Jebakan</em></h2>\n<p>Dua langkah<script></p>`);
  expect(wholeBody(body, 'jebakan')).toBe(opening);
  expect(wholeBody(body, 'refleksi')).toBe(wholeBody(body));
});
