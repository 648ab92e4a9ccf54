/**
 * One choice among the sets that can be kept: each has buttons of its own, of which those of the chosen one are shown. A download goes on
 * while another set is looked at.
 */
class PilihSimpanan extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this);
    // After Back a browser may have put another choice into the field.
    this.handleEvent();
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this);
  }

  handleEvent(): void {
    const chosen = this.querySelector('select')?.value ?? '';
    const all = [...this.querySelectorAll<HTMLElement>('simpan-luring')];
    const [first] = all;
    if (first && !all.some(({ dataset }) => dataset['set'] === chosen)) all.push(this.another(first, chosen));
    for (const set of all) set.hidden = set.dataset['set'] !== chosen;
  }

  /** The same buttons for another set, as they stand in the page before their script has come. */
  private another(first: HTMLElement, chosen: string): HTMLElement {
    const copy = first.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error('pilih-simpanan: simpan-luring tidak dapat disalin.');
    copy.dataset['set'] = chosen;
    for (const part of copy.querySelectorAll<HTMLElement>('[data-aksi], progress'))
      part.hidden = part.dataset['aksi'] !== 'ukur';
    copy.querySelector('[role="status"]')?.replaceChildren();
    this.append(copy);
    return copy;
  }
}

customElements.define('pilih-simpanan', PilihSimpanan);
