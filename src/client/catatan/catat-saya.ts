import { failureText } from '../site/failure.ts';
import { openFold } from '../site/open-fold.ts';

// Not while the page is loading.
const QUIET_MS = 1500;

/** The buttons that save an entry to the reader's notes. What they do is loaded when one is pressed. */
class CatatSaya extends HTMLElement {
  declare private wiring: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.wiring = new AbortController());
    const press = (event: Event) => {
      if (!(event.target instanceof Element)) return;
      event.target.closest('details a')?.closest('details')?.removeAttribute('open');
      const action = event.target.closest<HTMLElement>('[data-aksi]')?.dataset['aksi'];
      if (!action) return;
      // Without this script a link leads somewhere on the page.
      event.preventDefault();
      void this.act(action);
    };
    this.addEventListener('click', press, { signal });
    if (this.hasNotes()) setTimeout(() => void this.act('lihat'), QUIET_MS);
    // Back brings the buttons as they were; the note may have gone meanwhile.
    const back = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      this.querySelector('[role="status"]')?.replaceChildren();
      void this.act('lihat');
    };
    window.addEventListener('pageshow', back, { signal });
  }

  disconnectedCallback(): void {
    this.wiring?.abort();
  }

  private hasNotes(): boolean {
    try {
      return (this.dataset['kunci'] ?? '') in localStorage;
    } catch {
      return false;
    }
  }

  private async act(action: string): Promise<void> {
    const status = this.querySelector('[role="status"]');
    // What an earlier press came to is not what this one comes to; the same words once more are spoken again.
    if (action !== 'lihat') status?.replaceChildren();
    try {
      const { actOnEntry } = await import('./entry-page.ts');
      await actOnEntry(this, action);
    } catch (error) {
      console.warn('Catatan tidak termuat:', error);
      if (status && action !== 'lihat') status.textContent = `Belum dapat disimpan. ${failureText(error)}`;
    }
  }
}

customElements.define('catat-saya', CatatSaya);
openFold();
window.addEventListener('hashchange', openFold);
