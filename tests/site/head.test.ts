import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';
import { attribute, type HtmlPage, readPages, textOf } from '../support/html.ts';
import { testedLibrary } from '../support/library.ts';
import { ENTRY_KINDS, kindOf } from '../support/pages.ts';

const pages = await readPages();
const { situs } = await testedLibrary();
const base = new URL(situs.jalur.replace(/\/?$/, '/'), situs.alamat);
const addressOf = (page: HtmlPage) => new URL(page.path, base).href;
const isSheet = ({ file }: HtmlPage) => kindOf(file)?.sheet === true;
const isError = ({ file }: HtmlPage) => file === '404.html';
const titleOf = ({ root }: HtmlPage) => textOf(root.querySelector('title'));
const descriptionOf = ({ root }: HtmlPage) => attribute(root.querySelector('meta[name="description"]'), 'content');

/** `file: what it has` of each page for which the check gives something. */
function offenders(check: (page: HtmlPage) => string | undefined): string[] {
  return pages.flatMap((page) => {
    const found = check(page);
    return found === undefined ? [] : [`${page.file}: ${found}`];
  });
}

function repeated(valueOf: (page: HtmlPage) => string, among = pages): string[] {
  const groups = Map.groupBy(among, valueOf);
  return [...groups].flatMap(([value, same]) =>
    same.length > 1 ? [`${value}: ${same.map(({ file }) => file).join(', ')}`] : [],
  );
}

describe('each page', () => {
  test('is in Indonesian', () => {
    expect(
      offenders(({ root }) => (attribute(root.querySelector('html'), 'lang') === 'id' ? undefined : 'lang')),
    ).toEqual([]);
  });

  test('has its policy in front of all but the encoding', () => {
    const firstTwo = ({ root }: HtmlPage) =>
      root.querySelectorAll('head > *').slice(0, 2).map((element) => attribute(element, 'http-equiv') || attribute(element, 'charset')); // prettier-ignore
    expect(offenders((page) => (String(firstTwo(page)) === 'utf-8,content-security-policy' ? undefined : String(firstTwo(page))))).toEqual([]); // prettier-ignore
  });

  test('has one h1, with words in it', () => {
    const count = ({ root }: HtmlPage) => root.querySelectorAll('h1').map((h1) => textOf(h1));
    expect(
      offenders((page) => (count(page).filter(Boolean).length === 1 ? undefined : count(page).join(' | '))),
    ).toEqual([]);
  });

  test('has a title of its own that names the site', () => {
    expect(offenders((page) => (titleOf(page).includes(situs.nama) ? undefined : titleOf(page)))).toEqual([]);
    expect(repeated(titleOf)).toEqual([]);
  });

  test('has a description of 50 to 170 characters, and an entry of up to 300', () => {
    const wrong = offenders((page) => {
      const { length } = descriptionOf(page);
      return length >= 50 && length <= (isEntry(page) ? 300 : 170) ? undefined : `${length} characters`;
    });
    expect(wrong).toEqual([]);
  });

  test('has its own address as the canonical one, and a sheet that of the page it came from', () => {
    const wrong = offenders((page) => {
      const canonical = attribute(page.root.querySelector('link[rel="canonical"]'), 'href');
      const expected = isSheet(page) ? new URL('..', addressOf(page)).href : addressOf(page);
      return isError(page) || canonical === expected ? undefined : canonical;
    });
    expect(wrong).toEqual([]);
  });
});

test('no two entries have the same description', () => {
  expect(repeated(descriptionOf, pages.filter(isEntry))).toEqual([]);
});

test('search engines are led to every page but sheets for print and the error', () => {
  const listed = readFileSync(path.join(outDir(), 'sitemap-0.xml'), 'utf8');
  const wrong = pages.filter(
    (page) => listed.includes(`<loc>${addressOf(page)}</loc>`) === (isSheet(page) || isError(page)),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('the sitemap says when each entry last changed', () => {
  const listed = readFileSync(path.join(outDir(), 'sitemap-0.xml'), 'utf8');
  const undated = pages.filter((page) => isEntry(page) && !listed.includes(`<loc>${addressOf(page)}</loc><lastmod>20`));
  expect(undated.map(({ file }) => file)).toEqual([]);
});

test('a picture for links is named where it was drawn', () => {
  const missing = offenders(({ root }) => {
    const picture = attribute(root.querySelector('meta[property="og:image"]'), 'content');
    return picture === '' || existsSync(path.join(outDir(), picture.slice(base.href.length))) ? undefined : picture;
  });
  expect(missing).toEqual([]);
  expect(pages.some(({ root }) => root.querySelector('meta[property="og:image"]'))).toBe(true);
});

test('without its style no drawing is wider than a line: each has a size of its own', () => {
  const unsized = offenders(({ root }) => {
    const found = root
      .querySelectorAll('svg')
      .find((svg) => attribute(svg, 'height') === '' && !svg.closest('svg svg'));
    return found && attribute(found, 'class');
  });
  expect(unsized).toEqual([]);
});

function isEntry({ file }: HtmlPage): boolean {
  return ENTRY_KINDS.some((kind) => kind === kindOf(file)) || kindOf(file)?.name === 'penelitian';
}
