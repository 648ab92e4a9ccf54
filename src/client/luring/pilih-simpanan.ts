import { find, fromTemplate } from '../site/dom.ts';

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
    const chosen = find(this, 'select').value;
    const sets = () => [...this.querySelectorAll<HTMLElement>('simpan-luring')];
    if (!sets().some(({ dataset }) => dataset['set'] === chosen)) {
      const set = fromTemplate(this, 'template');
      set.dataset['set'] = chosen;
      this.append(set);
    }
    for (const set of sets()) set.hidden = set.dataset['set'] !== chosen;
  }
}

customElements.define('pilih-simpanan', PilihSimpanan);
