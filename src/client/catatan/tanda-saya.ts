/** Counts in the header how many questions wait on /saya/. Reads one line of localStorage (note-hint.ts) and no database. */
class TandaSaya extends HTMLElement {
  connectedCallback(): void {
    this.handleEvent();
    // Back brings the count as it was.
    window.addEventListener('pageshow', this);
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this);
  }

  handleEvent(): void {
    try {
      const times = localStorage.getItem(this.dataset['kunci'] ?? '')?.split(',') ?? [];
      const due = times.filter((time) => time && Number(time) < Date.now()).length;
      this.firstElementChild?.replaceChildren(`${due}`);
      this.hidden = !due;
    } catch {
      // Where nothing can be read, nothing waits.
    }
  }
}

customElements.define('tanda-saya', TandaSaya);
