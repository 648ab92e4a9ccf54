import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { conclusionText, figureText } from '../catalog/finding-text.ts';
import type { AdopsiEntry, Entry, Library, StudiEntry } from '../catalog/library.ts';
import { insideSentence } from '../catalog/phrases.ts';
import { forRole } from '../catalog/roles.ts';
import { href, urls } from '../catalog/urls.ts';
import { ENDING_NAMES } from '../schema/fields.ts';
import { escapeHtml } from './html-text.ts';

/** One feed: where it stands under the site, the page it follows, its title, its entries, the reports of its practices and its studies. */
export interface Feed {
  path: string;
  page: string;
  title: string;
  description: string;
  entries: readonly Entry[];
  adopsi: readonly AdopsiEntry[];
  studi: readonly StudiEntry[];
}

// A feed is for what is new; the whole library is under /data/.
const MOST = 30;
// Studies come by the hundred when a field is read. A subscriber wants to know of that, not to scroll past it: such a day is one item.
const MOST_A_DAY = 3;
const MOST_NAMED = 50;

/** Feeds of everything, of each role and of each theme that has something. */
export function feeds(library: Library): Feed[] {
  const { situs, entries, adopsi, studi, peran, tema } = library;
  const of = (list: 'peran' | 'tema', id: string) => ({
    path: `${list}/${id}`,
    page: urls[list](id),
    entries: entries.filter((entry) => entry[list].some((row) => row.id === id)).slice(0, MOST),
    adopsi: adopsi.filter(({ praktik }) => praktik[list].some((row) => row.id === id)).slice(0, MOST),
    studi: studi.filter((study) => study[list].some((row) => row.id === id)),
  });
  return [
    {
      path: 'semua',
      page: href('/'),
      title: situs.nama,
      description: situs.semboyan,
      entries: entries.slice(0, MOST),
      adopsi: adopsi.slice(0, MOST),
      studi,
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

/** One item of a feed: its text is HTML, or what is stored of an entry. */
export interface FeedItem {
  text: string | { collection: 'kasus' | 'praktik' | 'adopsi'; id: string };
  title: string;
  description: string;
  /** Address under the site. */
  url: string;
  day: string;
  categories: readonly string[];
}

/** What a feed tells as items, newest first, on the same day reports, then entries, then studies; as many as a feed holds. */
export function feedItems({ path, entries, adopsi, studi }: Feed): FeedItem[] {
  const written = entries.map(({ jenis, id, data, url, tema }): FeedItem => ({
    text: { collection: jenis, id },
    title: data.judul,
    description: data.ringkasan,
    url,
    day: data.terbit,
    categories: tema.map(({ nama }) => nama),
  }));
  const reported = adopsi.map(({ id, data, pelapor, unit, praktik }): FeedItem => ({
    text: { collection: 'adopsi', id },
    title: `${pelapor === 'redaksi' ? 'Disusun redaksi: ' : ''}${unit.singkatan ?? unit.nama} mencoba “${praktik.data.judul}”: ${ENDING_NAMES[data.akhir].toLowerCase()}`,
    description: data.perubahan,
    url: `${praktik.url}#adopsi-${id}`,
    day: data.tanggal,
    categories: praktik.tema.map(({ nama }) => nama),
  }));
  return [...reported, ...written, ...studyItems(studi, path)]
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .slice(0, MOST);
}

/** Each study of a day that has few, one item for a day that has many. */
function studyItems(studi: readonly StudiEntry[], path: string): FeedItem[] {
  return [...Map.groupBy(studi, ({ data }) => data.terbit)].flatMap(([day, studies]) =>
    studies.length > MOST_A_DAY ? [dayItem(day, studies, path)] : studies.map(studyItem),
  );
}

function studyItem({ data, url, tema }: StudiEntry): FeedItem {
  const rows = data.temuan.map(
    (row) =>
      `<li>${escapeHtml([row.hal, [figureText(row), conclusionText(row.kesimpulan)].filter(Boolean).join(' · ')].join(': '))}</li>`,
  );
  return {
    text: `<p>${escapeHtml(data.ringkasan)}</p><ul>${rows.join('')}</ul><p>${escapeHtml(data.batasan)}</p>`,
    title: `Penelitian: ${data.judul}`,
    description: data.ringkasan,
    url,
    day: data.terbit,
    categories: tema.map(({ nama }) => nama),
  };
}

function dayItem(day: string, studies: readonly StudiEntry[], path: string): FeedItem {
  const named = studies.slice(0, MOST_NAMED);
  const rows = named.map(({ url, data }) => `<li><a href="${escapeHtml(url)}">${escapeHtml(data.judul)}</a></li>`);
  const more = studies.length - named.length;
  const list = path === 'semua' ? href('/studi/') : urls.studiMenurut(...facetOf(path));
  return {
    text: `<ul>${rows.join('')}</ul>${more > 0 ? `<p>Dan ${more} lainnya.</p>` : ''}`,
    title: `${studies.length} penelitian baru`,
    description: `Di antaranya: ${named[0]?.data.judul}.`,
    // Readers of feeds know an item by its address, so each day has its own.
    url: `${list}#${day}`,
    day,
    categories: [],
  };
}

/** peran/perawat → the facet and its choice */
function facetOf(path: string): [facet: string, id: string] {
  const [facet = '', id = ''] = path.split('/');
  return [facet, id];
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
