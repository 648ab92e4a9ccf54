import { find } from '../site/dom.ts';
import { mayHaveDrafts } from '../tulis/draft-hint.ts';
import type { StoryForm } from './story-form.ts';

/**
 * A short form, one question a screen. What is behind it (`story-form.ts`) loads when something is touched, or at once where a draft may
 * wait on this device.
 */
class TitipLumbung extends HTMLElement {
  #wiring = new AbortController();
  #loading: Promise<StoryForm> | undefined;

  connectedCallback(): void {
    const { signal } = (this.#wiring = new AbortController());
    for (const type of ['input', 'change', 'click', 'submit'])
      this.addEventListener(type, (event) => void this.#hand(event), { signal });
    // Whoever touches the form will write: loaded now, it works when the network goes.
    for (const type of ['focusin', 'pointerdown']) this.addEventListener(type, () => void this.#load(), { signal });
    void this.#begin().finally(() => this.classList.remove('invisible'));
  }

  disconnectedCallback(): void {
    this.#wiring.abort();
    void this.#loading?.then((form) => form.close());
  }

  async #begin(): Promise<void> {
    if (location.search !== '' || (await mayHaveDrafts())) await this.#load();
  }

  async #hand(event: Event): Promise<void> {
    if (event.type === 'submit') event.preventDefault();
    const form = await this.#load();
    await form?.handle(event);
  }

  /** Where the form does not come, the page says so, and the next touch tries again. */
  async #load(): Promise<StoryForm | undefined> {
    try {
      this.#loading ??= import('./story-form.ts').then(({ openStoryForm }) => openStoryForm(this));
      return await this.#loading;
    } catch (error) {
      console.warn('titip-lumbung:', error);
      this.#loading = undefined;
      find(this, '[data-kata="simpan"]').textContent = this.dataset['takTermuat'] ?? '';
      return undefined;
    }
  }
}

customElements.define('titip-lumbung', TitipLumbung);
