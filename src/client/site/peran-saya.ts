/** The roles of the home page: remembers on the device which one was opened last, and offers it beside their name. */
class PeranSaya extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
    try {
      this.offer(localStorage.getItem(this.key));
    } catch {
      // Storage that is blocked remembers nothing.
    }
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
  }

  handleEvent({ target }: Event): void {
    const role = target instanceof Element && target.closest<HTMLElement>('[data-peran]');
    if (!role) return;
    try {
      localStorage.setItem(this.key, role.dataset['peran'] ?? '');
    } catch {
      // A full or blocked store keeps nobody from the page.
    }
  }

  /** Under which name it is remembered: the page says it, as it is one of this site alone (device/own-name.ts). */
  private get key(): string {
    return this.dataset['kunci'] ?? '';
  }

  private offer(id: string | null): void {
    const role = [...this.querySelectorAll<HTMLAnchorElement>('[data-peran]')].find(
      (link) => link.dataset['peran'] === id,
    );
    const last = this.querySelector<HTMLAnchorElement>('[data-terakhir]');
    if (!role || !last) return;
    last.href = role.href;
    last.firstElementChild?.replaceChildren(role.textContent.trim());
    last.hidden = false;
  }
}

customElements.define('peran-saya', PeranSaya);
