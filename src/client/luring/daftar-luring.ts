import { failureText } from '../site/failure.ts';
import { make, say } from '../site/dom.ts';
import { PAGES } from './names.ts';
import { ageText, sizeText } from './size-and-age.ts';

const MOST_PAGES = 40;

/** Lists what this device holds: kept sets, and pages that were opened before. */
class DaftarLuring extends HTMLElement {
  connectedCallback(): void {
    void this.sayWhatIsMissing();
    void this.show()
      .catch((error: unknown) => {
        const why = `Belum dapat dibaca. ${failureText(error)}`;
        for (const list of ['simpanan', 'halaman']) this.fill(list, [], why);
      })
      .finally(() => this.classList.remove('invisible'));
  }

  private async show(): Promise<void> {
    const kept = await import('./kept-sets.ts');
    const sets = (await kept.keptSets()).map(({ nama, banyak, bytes, disimpan }) =>
      item(`${nama}: ${banyak} halaman, ${sizeText(bytes)}, disimpan ${ageText(disimpan, Date.now())}.`),
    );
    const cache = await caches.open(PAGES);
    const pages = await Promise.all(
      (await cache.keys()).map(async (request) => item(await kept.nameOfPage(cache, request), request.url)),
    );
    const latest = pages.slice(-MOST_PAGES).reverse();
    this.fill('simpanan', sets, 'Belum ada yang disimpan.');
    this.fill('halaman', latest, 'Belum ada.');
  }

  /** This page stands in for those that could not be had. */
  private async sayWhatIsMissing(): Promise<void> {
    const base = this.dataset['base'] ?? '/';
    if (location.pathname === `${base}luring/`) return;
    const { notStored } = await import('./not-stored.ts');
    say(document.body, '[data-belum-ada]', notStored(base, location));
  }

  private fill(name: string, items: HTMLElement[], empty: string): void {
    this.querySelector(`[data-${name}]`)?.replaceChildren(...(items.length > 0 ? items : [item(empty)]));
  }
}

function item(text: string, url?: string): HTMLElement {
  return make('li', {}, url === undefined ? text : make('a', { href: url }, text));
}

customElements.define('daftar-luring', DaftarLuring);
