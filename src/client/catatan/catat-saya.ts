// Not while the page is loading.
const QUIET_MS = 1500;

/** The buttons that put an entry into the reader's own corner. What they do is loaded when one is pressed. */
class CatatSaya extends HTMLElement {
  #wiring = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#wiring = new AbortController());
    this.classList.remove('invisible');
    const press = ({ target }: Event) => {
      const { aksi } = target instanceof HTMLElement ? target.dataset : {};
      if (aksi) void this.#act(aksi);
    };
    this.addEventListener('click', press, { signal });
    if (this.#hasNotes()) setTimeout(() => void this.#act('lihat'), QUIET_MS);
  }

  disconnectedCallback(): void {
    this.#wiring.abort();
  }

  #hasNotes(): boolean {
    try {
      return (this.dataset['kunci'] ?? '') in localStorage;
    } catch {
      return false;
    }
  }

  async #act(action: string): Promise<void> {
    try {
      const { actOnEntry } = await import('./entry-page.ts');
      await actOnEntry(this, action);
    } catch (error) {
      console.warn('Catatan tidak termuat:', error);
      const status = this.querySelector('[role="status"]');
      if (status && action !== 'lihat')
        status.textContent = 'Belum dapat disimpan karena jaringan terputus. Sambungkan jaringan, lalu tekan lagi.';
    }
  }
}

customElements.define('catat-saya', CatatSaya);

// Nothing to give, but a module: halaman.ts asks for it by `import()`.
export {};
