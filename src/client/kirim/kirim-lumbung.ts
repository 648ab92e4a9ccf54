import { find } from '../site/dom.ts';

/** Where a submission stands, by its code from the address. What asks for it (`status-page.ts`) loads when there is a code. */
class KirimLumbung extends HTMLElement {
  #wiring = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#wiring = new AbortController());
    this.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#ask(find(this, 'input').value);
      },
      { signal },
    );
    this.classList.remove('invisible');
    const kode = new URLSearchParams(location.search).get('kode');
    if (kode !== null) void this.#ask(kode);
  }

  disconnectedCallback(): void {
    this.#wiring.abort();
  }

  async #ask(kode: string): Promise<void> {
    const answer = find(this, '[data-jawaban]');
    try {
      const { showStatus } = await import('./status-page.ts');
      await showStatus(this, kode);
    } catch (error) {
      console.warn('kirim-lumbung:', error);
      answer.textContent = this.dataset['takTermuat'] ?? '';
    }
  }
}

customElements.define('kirim-lumbung', KirimLumbung);
