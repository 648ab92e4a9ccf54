import { make, say } from '../site/dom.ts';
import { keptSets, nameOfPage } from './kept-sets.ts';
import { PAGES } from './names.ts';
import { notStored } from './not-stored.ts';
import { ageText, sizeText } from './size-and-age.ts';

const MOST_PAGES = 40;

/** Says what was asked for and is not here, and fills the lists of kept sets and of pages that were opened before. */
export async function showLists(element: HTMLElement): Promise<void> {
  say(document.body, '[data-belum-ada]', notStored(element.dataset['base'] ?? '/', location));
  const sets = (await keptSets()).map(({ nama, banyak, bytes, disimpan }) =>
    item(`${nama}: ${banyak} halaman, ${sizeText(bytes)}, disimpan ${ageText(disimpan, Date.now())}.`),
  );
  const cache = await caches.open(PAGES);
  const pages = await Promise.all(
    (await cache.keys()).map(async (request) => item(await nameOfPage(cache, request), request.url)),
  );
  fill(element, 'simpanan', sets, 'Belum ada yang disimpan.');
  fill(element, 'halaman', pages.slice(-MOST_PAGES).reverse(), 'Belum ada.');
}

function fill(element: HTMLElement, name: string, items: HTMLElement[], empty: string): void {
  element.querySelector(`[data-${name}]`)?.replaceChildren(...(items.length > 0 ? items : [item(empty)]));
}

function item(text: string, url?: string): HTMLElement {
  return make('li', {}, url === undefined ? text : make('a', { href: url }, text));
}
