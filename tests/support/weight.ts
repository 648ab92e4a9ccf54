import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, type HtmlPage } from './html.ts';

/** Bytes after gzip of what a page needs before anyone touches it, read off its own references. */
export interface Weight {
  page: HtmlPage;
  html: number;
  css: number;
  /** Module scripts with all that they import at once, and scripts that stand in the page. */
  js: number;
  /** Fonts are compressed already, so these are bytes as sent. */
  font: number;
  /** Icon and pictures that are not lazy. */
  image: number;
  withoutFont: number;
  total: number;
  /** Files of the first view, as paths inside the site. */
  files: string[];
}

/** `base` is the path the site stands at, with slashes at both ends. */
export function weigh(page: HtmlPage, dir: string, base: string): Weight {
  const file = (url: string) => decodeURIComponent(url.slice(base.length));
  const read = (name: string) => readFileSync(path.join(dir, name));
  const all = (selector: string, name: string) =>
    page.root.querySelectorAll(selector).map((element) => file(attribute(element, name)));

  const css = all('link[rel="stylesheet"]', 'href');
  // `data-src`: asked for after the first paint (src/hosting/inline-scripts.ts), without anyone touching the page.
  const atOnce = [
    ...all('script[src]', 'src'),
    ...all('script[data-src]', 'data-src'),
    ...all('link[rel="modulepreload"]', 'href'),
  ];
  const hasElement = (name: string) => page.root.querySelector(path.posix.basename(name).split('.')[0] ?? '') !== null;
  const js = withImports([...atOnce, ...forElements(atOnce, hasElement, read)], read);
  const styles = [page.source, ...css.map((name) => read(name).toString())].join('\n');
  const font = [
    ...new Set([...styles.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, url = '']) => file(url))),
  ];
  const eager = page.root.querySelectorAll('img[src]').filter((img) => attribute(img, 'loading') !== 'lazy');
  const image = [...all('link[rel="icon"]', 'href'), ...eager.map((img) => file(attribute(img, 'src')))];

  const sum = (names: readonly string[], size: (name: string) => number) =>
    names.reduce((total, name) => total + size(name), 0);
  const gzipped = (name: string) => gzipSync(read(name)).length;
  const inline = page.root
    .querySelectorAll('script')
    .filter((script) => !script.hasAttribute('src') && /^(module)?$/.test(attribute(script, 'type')))
    .map(({ textContent }) => gzipSync(textContent).length);
  const parts = {
    html: gzipSync(page.source).length,
    css: sum(css, gzipped),
    js: sum(js, gzipped) + inline.reduce((total, size) => total + size, 0),
    font: sum(font, (name) => read(name).length),
    image: sum(image, gzipped),
  };
  const withoutFont = parts.html + parts.css + sum(js, gzipped) + parts.image;
  return {
    page,
    ...parts,
    withoutFont,
    total: withoutFont + parts.font,
    files: [page.path, ...css, ...js, ...font, ...image].toSorted(),
  };
}

/** Scripts and what they import as soon as they run; `import()` waits for a reason and is not counted. */
function withImports(names: readonly string[], read: (name: string) => Buffer): string[] {
  const found = new Set(names);
  for (const name of found)
    for (const imported of imports(name, /(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g, read)) found.add(imported);
  return [...found];
}

/** What a script asks for as soon as it runs, because the element of that name is on the page. */
function forElements(
  names: readonly string[],
  hasElement: (name: string) => boolean,
  read: (name: string) => Buffer,
): string[] {
  return names.flatMap((name) => imports(name, /import\([`"'](\.{1,2}\/[^`"']+)[`"']\)/g, read)).filter(hasElement);
}

function imports(name: string, pattern: RegExp, read: (name: string) => Buffer): string[] {
  return [...read(name).toString().matchAll(pattern)].map(([, relative = '']) =>
    path.posix.join(path.posix.dirname(name), relative),
  );
}
