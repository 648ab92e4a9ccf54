import { hasDatabase } from '../device/has-database.ts';
import { onArrival } from './sent-event.ts';
import { SENT_DATABASE } from './sent-hint.ts';

/** What was sent from this device. Its list (`sent-list.ts`) loads where something was. */
class KirimanSaya extends HTMLElement {
  #wiring = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#wiring = new AbortController());
    void this.#begin();
    onArrival(() => {
      void this.#begin();
      return false;
    }, signal);
  }

  disconnectedCallback(): void {
    this.#wiring.abort();
  }

  async #begin(): Promise<void> {
    if (!(await hasDatabase(SENT_DATABASE))) return;
    const { showSent } = await import('./sent-list.ts');
    await showSent(this);
  }
}

customElements.define('kiriman-saya', KirimanSaya);
