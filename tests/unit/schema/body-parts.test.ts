import { expect, test } from 'vitest';
import { behindList, joinParts, partOf, wholeBody } from '../../../src/schema/body-parts.ts';

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

test.each([
  ['<ol><li>a</li></ol>\n<p>contoh</p>', ['<ol><li>a</li></ol>', '<p>contoh</p>']],
  ['<ol><li>a</li></ol>\n', ['<ol><li>a</li></ol>', '']],
  ['<p>tanpa daftar</p>', ['<p>tanpa daftar</p>', '']],
  ['<ol></ol><div class="catatan catatan-hati-hati">jangan</div>', ['<ol></ol><div class="catatan catatan-hati-hati">jangan</div>', '']],
])('%j is cut behind its list, but a warning stays in sight', (html, expected) => {
  expect(behindList(html)).toEqual(expected);
}); // prettier-ignore

test('a body is whole again with its headings, and may stop before a part', () => {
  const opening = '<p>Pembuka</p>\n<h2>Langkah</h2>\n<ol><li title="<!--jebakan-->">satu</li></ol>';
  expect(wholeBody(body)).toBe(`${opening}\n<h2><em>Jebakan</em></h2>\n<p>Dua langkah<script></p>`);
  expect(wholeBody(body, 'jebakan')).toBe(opening);
  expect(wholeBody(body, 'refleksi')).toBe(wholeBody(body));
});
