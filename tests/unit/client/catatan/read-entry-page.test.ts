import type { Element as HastElement } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { afterEach, expect, test, vi } from 'vitest';
import { readEntryPage } from '../../../../src/client/catatan/read-entry-page.ts';
import { bodyFacts } from '../../../../src/markdown/body-facts.ts';
import { parseDocument } from '../../../../src/markdown/parse.ts';
import { plainImage, renderParts } from '../../../../src/markdown/render.ts';
import { sectionsOf } from '../../../../src/markdown/sections.ts';

afterEach(() => vi.unstubAllGlobals());

/** As much of an element of a page as the reader asks for. */
function pageElement(node: HastElement): object {
  const children = node.children.filter((child) => child.type === 'element');
  const is = (selector: string) =>
    selector.split(', ').some((one) => {
      const [tag, name] = one.split('.');
      return (tag === '' || tag === node.tagName) && (!name || [node.properties['className']].flat().includes(name));
    });
  return {
    tagName: node.tagName.toUpperCase(),
    textContent: toString(node),
    matches: is,
    querySelector: () => null,
    get children() {
      return children.map(pageElement);
    },
  };
}

test.each([
  ['a sentence between', '1. a\n2. b\n\nLalu.\n\n3. c', '- x?\n\nUntuk pimpinan:\n\n- y?'],
  ['phases and a picture', '### Satu\n\n1. a\n\n### Dua\n\n![Loket](./a.png)\n\n1. b', '- x?\n\n### Lagi\n\n* y?'],
  [
    'boxes',
    '<Catatan>\n\n1. bukan\n\n</Catatan>\n\n<Langkah>\n\n1. a\n\n</Langkah>',
    '<Refleksi>\n\n- x?\n\n</Refleksi>',
  ],
  ['lists of another kind', '- kertas\n\n1. a\n\nAlat:\n\n- pena', '1. x?\n2. y?\n\n- z?'],
  ['lists within', '1. a:\n   - b\n   - c\n2) d', '- x?\n  1. y\n- z?'],
])('a note keeps of a page what the library has of its file: %s', (_name, steps, questions) => {
  const body = `## Langkah\n\n${steps}\n\n## Refleksi\n\n${questions}\n\n## Jebakan\n\n1. bukan\n`;
  const { tree } = parseDocument(`---\na: 1\n---\n\n${body}`, 'mdx');
  const { parts } = renderParts(tree, { base: '/', image: plainImage });
  vi.stubGlobal('document', {
    querySelectorAll: () => [],
    querySelector: (selector: string) => {
      const slug = /^\[data-bagian="(.+)"\]$/.exec(selector)?.[1];
      const html = parts.find((part) => part.slug === slug)?.html;
      if (html === undefined) return null;
      const elements = fromHtml(html, { fragment: true }).children.filter((node) => node.type === 'element');
      return { children: elements.map(pageElement) };
    },
  });
  const read = readEntryPage({ dataset: { entri: 'praktik/contoh' } } as unknown as HTMLElement);
  const facts = bodyFacts(tree, 0, sectionsOf(tree));
  expect(read.langkah).toEqual(facts.steps);
  expect(read.pertanyaan).toEqual(facts.reflection);
  expect(facts.steps.length * facts.reflection.length).toBeGreaterThan(0);
});
