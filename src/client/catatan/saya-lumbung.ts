import { hasDatabase } from '../device/has-database.ts';
import { hasStarted, say } from '../site/dom.ts';
import { failureText } from '../site/failure.ts';
import { NOTES_KEY, readRecallTimes } from './note-hint.ts';
import type { NotesPage } from './notes-page.ts';

/** The reader's notes. The page behind it (`open-notes-page.ts`) loads when there are notes, or when something is touched. */
class SayaLumbung extends HTMLElement {
  declare private wiring: AbortController | undefined;
  declare private loading: Promise<NotesPage> | undefined;

  connectedCallback(): void {
    hasStarted();
    const { signal } = (this.wiring = new AbortController());
    for (const type of ['click', 'change', 'input', 'focusin'])
      this.addEventListener(type, (event) => void this.hand(event), { capture: true, signal });
    void this.begin();
  }

  disconnectedCallback(): void {
    this.wiring?.abort();
  }

  private async begin(): Promise<void> {
    // Nobody should read "belum ada" about what is only not there yet.
    const notesPage = (await mayHaveNotes()) ? await this.load() : undefined;
    this.hidden = false;
    // Now, because what is not shown takes no focus.
    notesPage?.open(location.hash.slice(1));
  }

  private async hand(event: Event): Promise<void> {
    await (await this.load())?.handle(event);
  }

  /** Loads the notes page; where it does not come, the page says so and the next touch tries again. */
  private async load(): Promise<NotesPage | undefined> {
    const notice = this.querySelector<HTMLElement>('[data-peringatan="tak-termuat"]');
    try {
      this.loading ??= import('./open-notes-page.ts').then(({ openNotesPage }) => openNotesPage(this));
      const notesPage = await this.loading;
      if (notice) notice.hidden = true;
      this.toggleAttribute('data-belum-dilihat', false);
      return notesPage;
    } catch (error) {
      console.warn('Catatan tidak termuat:', error);
      this.loading = undefined;
      // Could not look: no list says that it is empty.
      this.toggleAttribute('data-belum-dilihat', true);
      say(this, '[data-sebab]', failureText(error));
      if (notice) notice.hidden = false;
      return undefined;
    }
  }
}

/** Whether there may be notes. The hint may be gone: then the list of databases tells. */
async function mayHaveNotes(): Promise<boolean> {
  if (readRecallTimes() !== undefined) return true;
  return hasDatabase(NOTES_KEY);
}

customElements.define('saya-lumbung', SayaLumbung);
