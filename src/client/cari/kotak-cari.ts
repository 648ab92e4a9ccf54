/** The search box in the header: suggestions once it is touched. Until then only these lines are loaded. */
class KotakCari extends HTMLElement {
  declare private wiring: AbortController | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const list = this.querySelector('ul');
    const status = this.querySelector('[role="status"]');
    if (!input || !list || !status) return;
    const { signal } = (this.wiring = new AbortController());
    let turn = 0;
    const show = (items: readonly HTMLElement[]) => {
      list.replaceChildren(...items);
      status.textContent = items.length > 0 ? `${items.length} saran. Tekan panah bawah untuk memilih.` : '';
    };
    // Suggestions that come late on a slow line must not open after the reader has left.
    const close = () => {
      turn += 1;
      show([]);
    };
    const suggest = async () => {
      const mine = ++turn;
      const { suggestionItems } = await import('./suggestions.ts');
      const items = await suggestionItems(this.dataset['base'] ?? '/', input.value);
      if (mine === turn) show(items);
    };
    const quietly = () => void suggest().catch(() => undefined);
    input.addEventListener('input', quietly, { signal });
    // Typed while the page was loading.
    if (document.activeElement === input && input.value !== '') quietly();
    // On a Mac Safari gives a pressed link no focus: the list has to stay for the click.
    list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    const left = ({ relatedTarget }: FocusEvent) => !(relatedTarget instanceof Node && this.contains(relatedTarget));
    this.addEventListener('focusout', (event) => left(event) && close(), { signal });
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const stops = [input, ...list.querySelectorAll('a')];
      const at = stops.findIndex((stop) => stop === document.activeElement);
      if (step === undefined || at < 0 || stops.length === 1) return;
      event.preventDefault();
      stops[(at + step + stops.length) % stops.length]?.focus();
    };
    this.addEventListener('keydown', onKey, { signal });
  }

  disconnectedCallback(): void {
    this.wiring?.abort();
  }
}

customElements.define('kotak-cari', KotakCari);
