import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { AFTER_PAINT } from '../../src/hosting/inline-scripts.ts';
import { outDir } from '../../src/reading/paths.ts';
import { attribute, type HtmlPage, readPages, srcsetUrls } from '../support/html.ts';

const pages = await readPages();

/** What a browser fetches, connects to or sends to without being asked; plain links are none of these. */
const FETCHED = [
  ['script', 'src'],
  ['img', 'src'],
  ['img', 'srcset'],
  ['source', 'src'],
  ['source', 'srcset'],
  ['video', 'src'],
  ['audio', 'src'],
  ['iframe', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['use', 'href'],
  ['image', 'href'],
  ['form', 'action'],
] as const;
const FETCHED_BY_LINK = /stylesheet|icon|preload|preconnect|dns-prefetch|prefetch|manifest/;
const ELSEWHERE = /^(\w+:)?\/\//;

function fetched({ root }: HtmlPage): string[] {
  const links = root.querySelectorAll('link').filter((link) => FETCHED_BY_LINK.test(attribute(link, 'rel')));
  const others = FETCHED.flatMap(([tag, name]) =>
    root.querySelectorAll(`${tag}[${name}]`).flatMap((element) => {
      const value = attribute(element, name);
      return name === 'srcset' ? srcsetUrls(value) : [value];
    }),
  );
  return [...links.map((link) => attribute(link, 'href')), ...others];
}

const offenders = (find: (page: HtmlPage) => string[]) =>
  pages.flatMap((page) => find(page).map((found) => `${page.file}: ${found}`));

describe('no page', () => {
  test('fetches anything from another host', () => {
    expect(pages.flatMap(fetched).length).toBeGreaterThan(pages.length);
    expect(offenders((page) => fetched(page).filter((url) => ELSEWHERE.test(url)))).toEqual([]);
  });

  test('has a style attribute or an inline event handler', () => {
    const found = offenders(({ root }) =>
      root
        .querySelectorAll('*')
        .flatMap(({ tagName, attributes }) =>
          attributes
            .filter(({ key }) => key === 'style' || key.startsWith('on'))
            .map(({ key }) => `<${tagName} ${key}>`),
        ),
    );
    expect(found).toEqual([]);
  });

  test('has a script or style of its own but the style of the font and the one script a header knows', () => {
    const found = offenders(({ root }) => [
      ...root
        .querySelectorAll('script')
        .filter(
          (script) =>
            !script.hasAttribute('src') &&
            script.textContent !== AFTER_PAINT &&
            !/^(application\/ld\+json|speculationrules)$/.test(attribute(script, 'type')),
        )
        .map(({ textContent }) => `<script>${textContent.slice(0, 40)}`),
      ...root
        .querySelectorAll('style')
        .map(({ textContent }) => textContent)
        .filter((style) => !/^\s*(@font-face|:root)\s*\{/.test(style)),
    ]);
    expect(found).toEqual([]);
  });

  test('leads to a script: or data: address', () => {
    const found = offenders(({ root }) =>
      root
        .querySelectorAll('a[href]')
        .map((link) => attribute(link, 'href'))
        .filter((url) => /^\s*(javascript|vbscript|data):/i.test(url)),
    );
    expect(found).toEqual([]);
  });
});

test('no stylesheet fetches anything from another host', () => {
  const styles = globSync('**/*.css', { cwd: path.join(outDir(), '_astro') });
  expect(styles).not.toEqual([]);
  const urls = styles.flatMap((name) =>
    [
      ...readFileSync(path.join(outDir(), '_astro', name), 'utf8').matchAll(
        /url\(["']?([^"')]+)|@import\s*["']([^"']+)/g,
      ),
    ]
      .map(([, url, imported]) => url ?? imported ?? '')
      .filter((url) => ELSEWHERE.test(url)),
  );
  expect(urls).toEqual([]);
});

test('what is loaded when it is needed goes through our loader, which can try again, and not through that of Vite', () => {
  const scripts = globSync('*.js', { cwd: path.join(outDir(), '_astro') }).map((name) => ({
    name,
    text: readFileSync(path.join(outDir(), '_astro', name), 'utf8'),
  }));
  const ours = scripts.find(({ text }) => text.includes('import.meta.url'))?.name;
  expect(ours).toBeDefined();
  const loading = scripts.filter(({ text }) => /import\([`'"]\.\//.test(text));
  expect(loading).not.toEqual([]);
  expect(loading.filter(({ text }) => !text.includes(`./${ours}`)).map(({ name }) => name)).toEqual([]);
  expect(scripts.filter(({ text }) => text.includes('vite:preloadError')).map(({ name }) => name)).toEqual([]);
});

describe('each page has a policy', () => {
  const policyOf = ({ root }: HtmlPage) =>
    attribute(root.querySelector('meta[http-equiv="content-security-policy"]'), 'content');
  const directive = (page: HtmlPage, name: string) =>
    policyOf(page)
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .find(([first]) => first === name)
      ?.slice(1);

  test.each([
    ['default-src', ["'self'"]],
    ['object-src', ["'none'"]],
    ['base-uri', ["'self'"]],
    ['form-action', ["'self'"]],
    ['img-src', ["'self'", 'data:']],
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', ['lumbung']],
  ])('that sets %s to %j', (name, expected) => {
    expect(pages.filter((page) => String(directive(page, name)) !== String(expected)).map(({ file }) => file)).toEqual(
      [],
    );
  });

  test.each(['script-src', 'style-src'])('whose %s allows the site and hashes alone', (name) => {
    const allowed = /^('self'|'wasm-unsafe-eval'|'sha(256|384|512)-[\w+/=]+')$/;
    const loose = offenders((page) => {
      const sources = directive(page, name);
      return sources === undefined ? [`no ${name}`] : sources.filter((source) => !allowed.test(source));
    });
    expect(loose).toEqual([]);
  });
});

test('each picture has a size, a text and waits until it is near', () => {
  const found = offenders(({ root }) =>
    root
      .querySelectorAll('img')
      .filter(
        (img) =>
          !img.hasAttribute('alt') ||
          !img.hasAttribute('width') ||
          !img.hasAttribute('height') ||
          attribute(img, 'loading') !== 'lazy',
      )
      .map((img) => attribute(img, 'src')),
  );
  expect(found).toEqual([]);
});
