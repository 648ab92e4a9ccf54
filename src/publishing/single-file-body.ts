import type { Element } from 'hast';
import type { Root } from 'mdast';
import type { Entry, Library } from '../catalog/library.ts';
import { renderTree } from '../markdown/render.ts';

/** The id of an entry in the file. */
export function anchor({ jenis, id }: Pick<Entry, 'jenis' | 'id'>): string {
  return `${jenis}-${id}`;
}

/**
 * Renders texts for one file that holds several: ids of their own, headings one step down, links to entries in the file, the rest
 * to the site at `home`; no pictures.
 */
export function fileRenderer(
  { entries }: { entries: readonly Entry[] },
  { istilah }: Pick<Library, 'istilah'>,
  home: string,
): (entry: Entry, tree: Root) => string {
  const inside = new Set(entries.map(anchor));
  const meanings = new Map(istilah.flatMap(({ id, artinya }) => (artinya ? [[id, artinya] as const] : [])));
  const base = new URL(home).pathname;
  return (entry, tree) =>
    renderTree(tree, {
      base,
      istilah: meanings,
      image: () => undefined,
      adapt: (element) => adapt(element, anchor(entry), (href) => inFile(href, inside, home)),
    }).html;
}

function adapt(element: Element, own: string, linked: (href: string) => string): void {
  const { properties } = element;
  const level = /^h([2-5])$/.exec(element.tagName)?.[1];
  if (level !== undefined) element.tagName = `h${Number(level) + 1}`;
  if (properties['id'] !== undefined) properties['id'] = `${own}-${String(properties['id'])}`;
  if (properties['role'] === 'note') delete properties['role'];
  const href = String(properties['href'] ?? '');
  if (href.startsWith('#')) properties['href'] = `#${own}-${href.slice(1)}`;
  if (href.startsWith('/')) properties['href'] = linked(href);
}

function inFile(href: string, inside: ReadonlySet<string>, home: string): string {
  const [, jenis, id] = /(kasus|praktik)\/([^/]+)\/$/.exec(href) ?? [];
  const target = `${jenis}-${id}`;
  return inside.has(target) ? `#${target}` : new URL(href, home).href;
}
