/** Copies the text that stands beside its button. Without it the text is there to be selected. */
class SalinTeks extends HTMLElement {
  declare private wiring: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) throw new Error('salin-teks: tombol tidak ada.');
    this.wiring = new AbortController();
    this.classList.remove('invisible');
    button.addEventListener('click', () => void this.copy(), { signal: this.wiring.signal });
  }

  disconnectedCallback(): void {
    this.wiring?.abort();
  }

  private async copy(): Promise<void> {
    const text = document.getElementById(this.dataset['dari'] ?? '')?.textContent.trim() ?? '';
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    const said = copied ? 'Tersalin.' : 'Peramban ini tidak mengizinkan. Pilih teksnya, lalu salin.';
    this.querySelector('[role="status"]')?.replaceChildren(said);
  }
}

customElements.define('salin-teks', SalinTeks);
