/** Counts in the header how many questions wait on /saya/. Reads one line of localStorage (note-hint.ts) and no database. */
class TandaSaya extends HTMLElement {
  connectedCallback(): void {
    this.count();
    window.addEventListener('pageshow', this.count);
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this.count);
  }

  private readonly count = (): void => {
    try {
      const times = localStorage.getItem(this.dataset['kunci'] ?? '')?.split(',') ?? [];
      const due = times.filter((time) => time && Number(time) < Date.now()).length;
      this.firstElementChild?.replaceChildren(`${due}`);
      this.hidden = !due;
    } catch {
      // Where nothing can be read, nothing waits.
    }
  };
}

customElements.define('tanda-saya', TandaSaya);
