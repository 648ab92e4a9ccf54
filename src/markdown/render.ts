import GithubSlugger, { slug as slugOf } from 'github-slugger';
import type { Element, ElementContent, Properties, Root as HastRoot, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteReference, Image, Root, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers, toHast, type State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { BodyPart } from '../schema/body-parts.ts';
import { attributesOf, isComponentName } from './allowed.ts';
import { components, type RenderOptions } from './components.ts';
import { isSafeImage, isSafeLink } from './urls.ts';

/** Ids that the pages of entries give to parts of their own; a heading of the same name is numbered instead. */
export const PAGE_IDS: readonly string[] = [
  'adopsi', 'angka', 'batasan', 'belum-terbukti', 'cari-kepala', 'coba-senin', 'cocok', 'isi', 'judul-bagikan', 'judul-jawaban', 'judul-terkait',
  'kata-penelitian', 'mengapa-tingkat-ini', 'sengketa', 'siapa-mencoba', 'sumber', 'syarat', 'tanyakan', 'temuan', 'untuk-praktik', 'untuk-siapa',
]; // prettier-ignore

export interface RenderedHeading {
  depth: number;
  slug: string;
  text: string;
}

/** Tree to HTML, from the tree alone: what is not on the allow-list comes out as plain text or not at all. */
export function renderTree(tree: Root, options: RenderOptions): { html: string; headings: RenderedHeading[] } {
  const { hast, headings } = finishedTree(tree, options);
  return { html: toHtml(hast), headings };
}

/** The same, cut at its `##` headings: a page has headings of its own for the parts, and an order. */
export function renderParts(tree: Root, options: RenderOptions): { parts: BodyPart[]; headings: RenderedHeading[] } {
  const { hast, headings } = finishedTree(tree, options);
  const groups: { slug: string; heading: HastRoot['children']; children: HastRoot['children'] }[] = [
    { slug: '', heading: [], children: [] },
  ];
  for (const node of hast.children) {
    if (node.type === 'element' && node.tagName === 'h2')
      groups.push({ slug: String(node.properties['id']), heading: node.children, children: [] });
    else groups.at(-1)?.children.push(node);
  }
  const htmlOf = (children: HastRoot['children']) => toHtml({ type: 'root', children }).trim();
  const parts = groups.map(({ slug, heading, children }) => ({
    slug,
    heading: htmlOf(heading),
    html: htmlOf(children),
  }));
  return { parts, headings };
}

function finishedTree(tree: Root, options: RenderOptions): { hast: HastRoot; headings: RenderedHeading[] } {
  const hast = toHast(tree, {
    handlers: {
      mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement) => renderComponent(state, node, options),
      mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => renderComponent(state, node, options),
      table: (state: State, node: Table) => scrollable(defaultHandlers.table(state, node)),
      // A picture by reference is a finding; it never comes out.
      imageReference: () => undefined,
      // Nor does a footnote, which would bring a section of its own; its mark stays as it was typed.
      footnoteReference: (_state: State, { label, identifier }: FootnoteReference): Text => ({
        type: 'text',
        value: `[^${label ?? identifier}]`,
      }),
      image: (_state: State, node: Image) => renderImage(node, options),
    },
  }) as HastRoot;
  const headings = identifyHeadings(hast);
  visit(hast, 'element', (element: Element) => {
    finishElement(element, options);
    options.adapt?.(element);
  });
  return { hast, headings };
}

/** An `<img>` for a page that shows the file as it is: used where nothing optimises pictures (preview, an opened file). */
export function plainImage(berkas: string, alt: string): Properties {
  return { src: berkas, alt, loading: 'lazy', decoding: 'async' };
}

function renderComponent(
  state: State,
  node: MdxJsxFlowElement | MdxJsxTextElement,
  options: RenderOptions,
): Element | ElementContent[] {
  const children = state.all(node);
  if (!isComponentName(node.name)) return children;
  return components[node.name](attributesOf(node), children, options, node.type === 'mdxJsxTextElement');
}

function renderImage({ url, alt, title }: Image, { image }: RenderOptions): Element | undefined {
  const properties = isSafeImage(url) ? image(url, alt ?? '') : undefined;
  return (
    properties && {
      type: 'element',
      tagName: 'img',
      properties: { ...properties, ...(title ? { title } : {}) },
      children: [],
    }
  );
}

function identifyHeadings(hast: HastRoot): RenderedHeading[] {
  const slugger = new GithubSlugger();
  for (const id of PAGE_IDS) slugger.slug(id);
  const headings: RenderedHeading[] = [];
  visit(hast, 'element', (element: Element) => {
    if (!/^h[2-6]$/.test(element.tagName)) return;
    const text = toString(element);
    // Of a heading without a letter nothing is left to make an id of.
    const slug = slugger.slug(slugOf(text) || 'bagian');
    element.properties['id'] = slug;
    headings.push({ depth: Number(element.tagName[1]), slug, text });
  });
  return headings;
}

function finishElement(element: Element, { base }: RenderOptions): void {
  const { properties, tagName } = element;
  if (tagName === 'a') {
    const href = String(properties['href'] ?? '');
    if (!isSafeLink(href)) delete properties['href'];
    else if (href.startsWith('/') && !href.startsWith(base)) properties['href'] = base + href.slice(1);
    if (/^https?:/i.test(href)) properties['rel'] = ['noopener', 'noreferrer'];
  }
}

/** A table wider than a phone scrolls inside its own box; the box must be reachable by keyboard. */
function scrollable(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['tabel'], tabIndex: 0, role: 'group', ariaLabel: 'Tabel' },
    children: [table],
  };
}
