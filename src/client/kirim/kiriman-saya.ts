import { hasDatabase } from '../device/has-database.ts';
import { SENT_DATABASE } from './sent-hint.ts';

/** What was sent from this device. Its list (`sent-list.ts`) loads where something was. */
class KirimanSaya extends HTMLElement {
  connectedCallback(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    if (!(await hasDatabase(SENT_DATABASE))) return;
    const { showSent } = await import('./sent-list.ts');
    await showSent(this);
  }
}

customElements.define('kiriman-saya', KirimanSaya);
