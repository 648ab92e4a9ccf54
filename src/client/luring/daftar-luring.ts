import { failureText } from '../site/failure.ts';
import { make } from '../site/dom.ts';

/** Lists what this device holds: kept sets, and pages that were opened before. */
class DaftarLuring extends HTMLElement {
  connectedCallback(): void {
    void import('./device-lists.ts')
      .then(({ showLists }) => showLists(this))
      .catch((error: unknown) => {
        const why = `Belum dapat dibaca. ${failureText(error)}`;
        for (const list of this.querySelectorAll('ul')) list.replaceChildren(make('li', {}, why));
      })
      .finally(() => this.classList.remove('invisible'));
  }
}

customElements.define('daftar-luring', DaftarLuring);
