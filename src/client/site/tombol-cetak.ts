/** Shows its button where printing works, and prints the page when it is pressed. */
class TombolCetak extends HTMLElement {
  declare private wiring: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) throw new Error('tombol-cetak: tombol tidak ada.');
    this.wiring = new AbortController();
    this.classList.remove('invisible');
    button.addEventListener('click', () => window.print(), { signal: this.wiring.signal });
  }

  disconnectedCallback(): void {
    this.wiring?.abort();
  }
}

customElements.define('tombol-cetak', TombolCetak);
