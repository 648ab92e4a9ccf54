import type { SearchPage } from './search-page.ts';

/** The search page. The form is there at once; what makes it search is loaded after it. */
class CariLumbung extends HTMLElement {
  #page: SearchPage | undefined;

  async connectedCallback(): Promise<void> {
    const { SearchPage } = await import('./search-page.ts');
    if (!this.isConnected) return;
    this.#page = new SearchPage(this);
    this.#page.start();
  }

  disconnectedCallback(): void {
    this.#page?.stop();
  }
}

customElements.define('cari-lumbung', CariLumbung);
