/** A search box with suggestions, which come once it is touched. Until then only these lines are loaded. */
class KotakCari extends HTMLElement {
  declare private wiring: AbortController | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const { signal } = (this.wiring = new AbortController());
    let [started, typed] = [false, input.value !== input.defaultValue];
    const start = async ({ type }: { type: string }) => {
      typed ||= type === 'input';
      if (started) return;
      started = true;
      try {
        const { startCombobox } = await import('./combobox.ts');
        startCombobox(this, input, typed, signal);
      } catch {
        started = false;
      }
    };
    for (const event of ['focus', 'input'])
      input.addEventListener(event, (happened) => void start(happened), { signal });
    // Touched while the page was loading.
    if (document.activeElement === input) void start({ type: 'focus' });
  }

  disconnectedCallback(): void {
    this.wiring?.abort();
  }
}

customElements.define('kotak-cari', KotakCari);
