import { type Draft, saveDraft } from './draft-store.ts';
import { copyOf, note, settle } from './draft-recovery.ts';
import { newId } from '../device/new-id.ts';

export type SaveReport =
  | { kind: 'saved'; draft: Draft }
  | { kind: 'failed'; kept: boolean }
  /** Another tab changed the same draft; this tab goes on with a copy. */
  | { kind: 'copied'; draft: Draft }
  | { kind: 'elsewhere'; id: string };

const CHANNEL = 'lumbung-tulis';

/** Keeps one draft stored: notes each change at once, and puts it into the database as soon as the last one is through. */
export class Autosave {
  readonly #tab = newId();
  readonly #report: (report: SaveReport) => void;
  readonly #channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : undefined;
  #count = 0;
  #base = '';
  #draft: Draft | undefined;
  #waiting: Draft | undefined;
  #running: Promise<void> | undefined;

  constructor(report: (report: SaveReport) => void) {
    this.#report = report;
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') this.#report({ kind: 'elsewhere', id: data });
    });
  }

  /** The draft that changes belong to from now on, as it is stored; `undefined` for none. */
  follow(draft: Draft | undefined): void {
    this.#draft = draft;
    this.#base = draft?.revision ?? '';
  }

  change(part: Pick<Draft, 'title' | 'state'>): void {
    if (!this.#draft) return;
    const { id, note: remark } = this.#draft;
    this.#count += 1;
    this.#waiting = { ...part, id, changed: new Date().toISOString(), revision: `${this.#tab}.${this.#count}` };
    if (remark !== undefined) this.#waiting.note = remark;
    note(this.#waiting, this.#base);
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
  }

  /** Resolves when every change so far is stored, or could not be. */
  async settled(): Promise<void> {
    await this.#running;
  }

  close(): void {
    this.#channel?.close();
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
      settle(draft);
      if (this.#draft?.id === draft.id) this.#base = draft.revision;
      this.#channel?.postMessage(draft.id);
      this.#report({ kind: 'saved', draft });
    } catch (error) {
      console.warn('Draf tidak tersimpan:', error);
      this.#report({ kind: 'failed', kept: note(this.#waiting ?? draft, base) });
    }
  }

  async #keepCopy(draft: Draft): Promise<void> {
    const copy = { ...copyOf(draft, 'dari tab lain'), revision: `${this.#tab}.${(this.#count += 1)}` };
    await saveDraft(copy);
    settle(draft);
    const latest = this.#waiting;
    if (latest) {
      settle(latest);
      this.#waiting = { ...latest, id: copy.id, revision: `${this.#tab}.${(this.#count += 1)}` };
      note(this.#waiting, copy.revision);
    }
    if (this.#draft?.id === draft.id) this.follow(copy);
    this.#channel?.postMessage(copy.id);
    this.#report({ kind: 'copied', draft: copy });
  }
}
