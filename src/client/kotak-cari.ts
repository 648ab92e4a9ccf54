/** The search box in the header: suggestions once it is touched. Until then only these lines are loaded. */
class KotakCari extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const list = this.querySelector('ul');
    if (!input) return;
    let turn = 0;
    const suggest = async () => {
      const mine = ++turn;
      const { suggestionItems } = await import('./cari/suggestions.ts');
      const items = await suggestionItems(this.dataset['base'] ?? '/', input.value).catch(() => []);
      if (mine === turn) list?.replaceChildren(...items);
    };
    input.addEventListener('input', () => void suggest());
    // Typed while the page was loading.
    if (document.activeElement === input && input.value !== '') void suggest();
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) list?.replaceChildren();
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') list?.replaceChildren();
    });
  }
}

customElements.define('kotak-cari', KotakCari);
