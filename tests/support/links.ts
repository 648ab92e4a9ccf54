import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { attribute, type HtmlPage, srcsetUrls } from './html.ts';

/** Attributes that hold an address, by element. */
const ADDRESSES = [
  ['a', 'href'],
  ['link', 'href'],
  ['form', 'action'],
  ['script', 'src'],
  ['img', 'src'],
  ['img', 'srcset'],
  ['source', 'srcset'],
  ['use', 'href'],
] as const;

export interface BuiltSite {
  dir: string;
  /** As in situs.yml: the address of the site, and the path it stands at. */
  site: string;
  base: string;
  pages: readonly HtmlPage[];
}

/** Every address of every page that stays on the site and leads nowhere: no such file, no such anchor, or outside the base. */
export function brokenLinks(built: BuiltSite): string[] {
  const ids = new Map(built.pages.map((page) => [page.file, idsOf(page)]));
  return built.pages.flatMap((page) =>
    [...new Set(addresses(page))].flatMap((address) => {
      const problem = problemOf(address, page, built, ids);
      return problem ? [`${page.file}: ${address} (${problem})`] : [];
    }),
  );
}

/** All ids of a page, doubles kept. */
export function idList({ root }: HtmlPage): string[] {
  return root.querySelectorAll('[id]').map((element) => attribute(element, 'id'));
}

/** Addresses of a page; those that a script has yet to fill into a template are left out. */
export function addresses({ root }: HtmlPage): string[] {
  return ADDRESSES.flatMap(([tag, name]) =>
    root.querySelectorAll(`${tag}[${name}]`).flatMap((element) => {
      const value = attribute(element, name);
      if (value === '' && element.closest('template')) return [];
      return name === 'srcset' ? srcsetUrls(value) : [value];
    }),
  );
}

function idsOf(page: HtmlPage): Set<string> {
  return new Set(idList(page));
}

function problemOf(
  address: string,
  page: HtmlPage,
  { dir, site, base }: BuiltSite,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const root = new URL(base.replace(/\/?$/, '/'), site);
  if (address === '') return 'empty';
  const url = new URL(address, new URL(page.path, root));
  if (!/^https?:$/.test(url.protocol) || url.origin !== root.origin) return;
  if (!url.pathname.startsWith(root.pathname)) return `outside ${root.pathname}`;
  const inside = decodeURIComponent(url.pathname.slice(root.pathname.length));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  const target = path.join(dir, file);
  if (!existsSync(target)) return 'no such file';
  if (statSync(target).isDirectory()) return 'a folder, without its slash';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor && !ids.get(file)?.has(anchor)) return `no id "${anchor}"`;
  return;
}
