import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { AdopsiEntry, Entry, Library } from '../catalog/library.ts';
import { insideSentence } from '../catalog/phrases.ts';
import { forRole } from '../catalog/roles.ts';
import { href, urls } from '../catalog/urls.ts';
import { ENDING_NAMES } from '../schema/fields.ts';

/** One feed: where it stands under the site, the page it follows, its title, its entries and the reports of its practices, each newest first. */
export interface Feed {
  path: string;
  page: string;
  title: string;
  description: string;
  entries: readonly Entry[];
  adopsi: readonly AdopsiEntry[];
}

// A feed is for what is new; the whole library is under /data/.
const MOST = 30;

/** Feeds of everything, of each role and of each theme that has something. */
export function feeds(library: Library): Feed[] {
  const { situs, entries, adopsi, peran, tema } = library;
  const of = (list: 'peran' | 'tema', id: string) => ({
    path: `${list}/${id}`,
    page: urls[list](id),
    entries: entries.filter((entry) => entry[list].some((row) => row.id === id)).slice(0, MOST),
    adopsi: adopsi.filter(({ praktik }) => praktik[list].some((row) => row.id === id)).slice(0, MOST),
  });
  return [
    {
      path: 'semua',
      page: href('/'),
      title: situs.nama,
      description: situs.semboyan,
      entries: entries.slice(0, MOST),
      adopsi: adopsi.slice(0, MOST),
    },
    ...peran.map(({ id, nama }) => ({
      ...of('peran', id),
      title: `${situs.nama}: ${nama}`,
      description: `Tulisan baru ${forRole({ nama })}.`,
    })),
    ...tema.map(({ id, nama }) => ({
      ...of('tema', id),
      title: `${situs.nama}: ${nama}`,
      description: `Tulisan baru tentang ${insideSentence(nama)}.`,
    })),
  ].filter((one) => one.path === 'semua' || one.entries.length > 0);
}

/** One item of a feed, and the stored text it shows. */
export interface FeedItem {
  collection: 'kasus' | 'praktik' | 'adopsi';
  id: string;
  title: string;
  description: string;
  /** Address under the site. */
  url: string;
  day: string;
  categories: readonly string[];
}

/** Entries and reports of a feed as items, newest first and reports first on the same day, as many as a feed holds. */
export function feedItems({ entries, adopsi }: Feed): FeedItem[] {
  const written = entries.map(({ jenis, id, data, url, tema }): FeedItem => ({
    collection: jenis,
    id,
    title: data.judul,
    description: data.ringkasan,
    url,
    day: data.terbit,
    categories: tema.map(({ nama }) => nama),
  }));
  const reported = adopsi.map(({ id, data, pelapor, unit, praktik }): FeedItem => ({
    collection: 'adopsi',
    id,
    title: `${pelapor === 'redaksi' ? 'Disusun redaksi: ' : ''}${unit.singkatan ?? unit.nama} mencoba “${praktik.data.judul}”: ${ENDING_NAMES[data.akhir].toLowerCase()}`,
    description: data.perubahan,
    url: `${praktik.url}#adopsi-${id}`,
    day: data.tanggal,
    categories: praktik.tema.map(({ nama }) => nama),
  }));
  return [...reported, ...written].toSorted((a, b) => b.day.localeCompare(a.day)).slice(0, MOST);
}

/** Text of a page for a feed reader, where its addresses must be whole; pictures are left out. */
export function absoluteHtml(html: string, page: URL): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', ({ tagName, properties }, index, parent) => {
    const { href } = properties;
    if (typeof href === 'string' && /^[/#]/.test(href)) properties['href'] = new URL(href, page).href;
    if (tagName !== 'img' || index === undefined) return undefined;
    parent?.children.splice(index, 1);
    return index;
  });
  return toHtml(tree);
}
