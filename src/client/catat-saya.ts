// Not while the page is loading.
const QUIET_MS = 1500;

/** The buttons that put an entry into the reader's own corner. What they do is loaded when one is pressed. */
class CatatSaya extends HTMLElement {
  connectedCallback(): void {
    this.classList.remove('invisible');
    this.addEventListener('click', ({ target }) => {
      const { aksi } = target instanceof HTMLElement ? target.dataset : {};
      if (aksi) this.#act(aksi);
    });
    if (this.#hasNotes()) setTimeout(() => this.#act('lihat'), QUIET_MS);
  }

  #hasNotes(): boolean {
    try {
      return (this.dataset['kunci'] ?? '') in localStorage;
    } catch {
      return false;
    }
  }

  #act(action: string): void {
    void import('./saya/entry-page.ts').then(({ act }) => act(this, action));
  }
}

customElements.define('catat-saya', CatatSaya);

// Nothing to give, but a module: halaman.ts asks for it by `import()`.
export {};
