/** The search box in the header: suggestions once it is touched. Until then only these lines are loaded. */
class KotakCari extends HTMLElement {
  #wiring = new AbortController();

  connectedCallback(): void {
    const input = this.querySelector('input');
    const list = this.querySelector('ul');
    if (!input) return;
    const { signal } = (this.#wiring = new AbortController());
    let turn = 0;
    // Suggestions that come late on a slow line must not open after the reader has left.
    const close = () => {
      turn += 1;
      list?.replaceChildren();
    };
    const suggest = async () => {
      const mine = ++turn;
      const { suggestionItems } = await import('./suggestions.ts');
      const items = await suggestionItems(this.dataset['base'] ?? '/', input.value).catch(() => []);
      if (mine === turn) list?.replaceChildren(...items);
    };
    input.addEventListener('input', () => void suggest(), { signal });
    // Typed while the page was loading.
    if (document.activeElement === input && input.value !== '') void suggest();
    const left = ({ relatedTarget }: FocusEvent) => !(relatedTarget instanceof Node && this.contains(relatedTarget));
    this.addEventListener('focusout', (event) => left(event) && close(), { signal });
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
  }

  disconnectedCallback(): void {
    this.#wiring.abort();
  }
}

customElements.define('kotak-cari', KotakCari);
