import { find, fromTemplate, hasStarted, say } from '../site/dom.ts';
import { failureText } from '../site/failure.ts';
import type { SearchPage } from './search-page.ts';

/** The search page. The form is there at once; what makes it search is loaded after it. */
class CariLumbung extends HTMLElement {
  #page: SearchPage | undefined;

  async connectedCallback(): Promise<void> {
    hasStarted();
    try {
      const { SearchPage } = await import('./search-page.ts');
      if (!this.isConnected) return;
      this.#page = new SearchPage(this);
      this.#page.start();
    } catch (error) {
      console.warn('Halaman cari gagal dimulai:', error);
      const panel = fromTemplate(this, 'template[data-gagal]');
      say(panel, '[data-sebab]', failureText(error));
      find(this, '[data-hasil]').replaceChildren(panel);
    }
  }

  disconnectedCallback(): void {
    this.#page?.stop();
  }
}

customElements.define('cari-lumbung', CariLumbung);
