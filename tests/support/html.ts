import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate/node';
import { outDir } from '../../src/reading/paths.ts';
import { htmlFiles } from './pages.ts';

/** One built page, parsed. What stands in `<template>` and `<noscript>` is part of it. */
export interface HtmlPage {
  /** Path inside the folder, such as `kasus/x/index.html`. */
  file: string;
  /** Path inside the site, such as `kasus/x/`. */
  path: string;
  source: string;
  root: HtmlElement;
}

// Files that share a worker parse a site once.
const parsed = new Map<string, Promise<HtmlPage[]>>();
const loader = new StaticConfigLoader({ root: true, elements: ['html5'] });

/** All pages of a built site, sorted by file. */
export function readPages(dir: string = outDir()): Promise<HtmlPage[]> {
  const pages = parsed.get(dir) ?? parse(dir);
  parsed.set(dir, pages);
  return pages;
}

async function parse(dir: string): Promise<HtmlPage[]> {
  const config = await loader.getConfigFor('');
  return htmlFiles(dir).map((file) => {
    const source = readFileSync(path.join(dir, file), 'utf8');
    const root = new Parser(config).parseHtml(source);
    return { file, path: file.replace(/(^|\/)index\.html$/, '$1'), source, root };
  });
}

/** Value of an attribute as a browser reads it; empty when it is not there. */
export function attribute(element: HtmlElement | null, name: string): string {
  return unescapeHtml(element?.getAttributeValue(name) ?? '');
}

/** Text of an element, white space tidied. */
export function textOf(element: HtmlElement | null): string {
  return unescapeHtml(element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The addresses in a `srcset`. */
export function srcsetUrls(value: string): string[] {
  return value.split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []);
}

function unescapeHtml(value: string): string {
  return value
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
