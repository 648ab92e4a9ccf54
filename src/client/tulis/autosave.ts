import { newId } from '../device/new-id.ts';
import { confirmDraft, copyOf, saveDraftAhead } from './draft-recovery.ts';
import { type Draft, otherDraftTabs, saveDraft } from './draft-store.ts';

export type SaveReport =
  | { kind: 'saved'; draft: Draft }
  | { kind: 'failed'; kept: boolean }
  /** Another tab changed the same draft; this tab goes on with a copy. */
  | { kind: 'copied'; draft: Draft }
  | { kind: 'elsewhere'; id: string };

/** Saves one draft as it is typed: each change ahead at once, and into the database as soon as the last one is through. */
export class Autosave {
  readonly #tab = newId();
  readonly #report: (report: SaveReport) => void;
  readonly #listening = new AbortController();
  #count = 0;
  #base = '';
  #draft: Draft | undefined;
  #waiting: Draft | undefined;
  #running: Promise<void> | undefined;

  constructor(report: (report: SaveReport) => void) {
    this.#report = report;
    otherDraftTabs.listen((id) => this.#report({ kind: 'elsewhere', id }), this.#listening.signal);
  }

  /** The draft that changes belong to from now on, as it is stored; `undefined` for none. */
  follow(draft: Draft | undefined): void {
    this.#draft = draft;
    this.#base = draft?.revision ?? '';
  }

  change(part: Pick<Draft, 'title' | 'state'>): void {
    if (!this.#draft) return;
    const { id, note } = this.#draft;
    this.#count += 1;
    this.#waiting = { ...part, id, changed: new Date().toISOString(), revision: `${this.#tab}.${this.#count}` };
    if (note !== undefined) this.#waiting.note = note;
    saveDraftAhead(this.#waiting, this.#base);
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
  }

  /** Resolves when every change so far is stored, or could not be. */
  async settled(): Promise<void> {
    await this.#running;
  }

  close(): void {
    this.#listening.abort();
  }

  async #run(): Promise<void> {
    while (this.#waiting) {
      const draft = this.#waiting;
      this.#waiting = undefined;
      await this.#save(draft);
    }
  }

  async #save(draft: Draft): Promise<void> {
    const base = this.#base;
    try {
      if ((await saveDraft(draft, base)) === 'conflict') return await this.#keepCopy(draft);
      confirmDraft(draft);
      if (this.#draft?.id === draft.id) this.#base = draft.revision;
      otherDraftTabs.post(draft.id);
      this.#report({ kind: 'saved', draft });
    } catch (error) {
      console.warn('Draf tidak tersimpan:', error);
      this.#report({ kind: 'failed', kept: saveDraftAhead(this.#waiting ?? draft, base) });
    }
  }

  async #keepCopy(draft: Draft): Promise<void> {
    const copy = { ...copyOf(draft, 'dari tab lain'), revision: `${this.#tab}.${(this.#count += 1)}` };
    await saveDraft(copy);
    confirmDraft(draft);
    const latest = this.#waiting;
    if (latest) {
      confirmDraft(latest);
      this.#waiting = { ...latest, id: copy.id, note: copy.note, revision: `${this.#tab}.${(this.#count += 1)}` };
      saveDraftAhead(this.#waiting, copy.revision);
    }
    if (this.#draft?.id === draft.id) this.follow(copy);
    otherDraftTabs.post(copy.id);
    this.#report({ kind: 'copied', draft: copy });
  }
}
