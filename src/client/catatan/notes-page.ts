import { runAction } from './actions.ts';
import { showAssessment } from './assessment.ts';
import { showAttempts } from './attempts.ts';
import { importBackup } from './backup.ts';
import { blankNote, type Note, noteText } from './note.ts';
import { onElsewhere } from './channel.ts';
import { shownStamp, changedField } from './note-controls.ts';
import { showJournal, showQuestions, showSaved } from './note-lists.ts';
import { changeFields, mergeNote } from './merge.ts';
import { find } from './note-rows.ts';
import { changeNote, type BrokenNote, listNotes } from './note-store.ts';
import { today } from '../device/today.ts';
import { jot, recover, settle } from './note-recovery.ts';

/** The notes as this tab knows them, and what the page shows of them. */
export class NotesPage {
  readonly page: HTMLElement;
  #notes = new Map<string, Note>();
  /** What is on its way to the device, or was not taken by it and goes with the next change: it does not vanish from the page. */
  readonly #unstored = new Map<string, Note>();
  aside: BrokenNote[] = [];
  /** What was deleted last, for taking it back. */
  deleted: Note[] = [];

  constructor(page: HTMLElement) {
    this.page = page;
    onElsewhere(() => void this.refresh());
    window.addEventListener('hashchange', () => this.open(location.hash.slice(1)));
  }

  get notes(): Note[] {
    return [...this.#notes.values()];
  }

  note(id: string | undefined): Note | undefined {
    return this.#notes.get(id ?? '');
  }

  /** Reads everything anew, as another tab or an import may have changed it. */
  async refresh(): Promise<void> {
    try {
      const { notes, aside } = await listNotes();
      this.#notes = new Map(notes.map((note) => [note.id, note]));
      for (const [id, here] of this.#unstored) this.#notes.set(id, mergeNote(this.#notes.get(id) ?? here, here));
      this.aside = aside;
    } catch (error) {
      this.#fail(error);
    }
    this.show();
  }

  /** Changes fields of a note. Where it cannot be stored it is kept in this page, and the page says so. */
  async change(note: Note, fields: Note['isi'], stamp?: string): Promise<Note> {
    const { id } = note;
    const known = this.note(id) ?? note;
    const here = changeFields(known, fields, Date.now(), 'halaman');
    // At once, so that the next change of this tab builds on this one.
    this.#notes.set(id, here);
    this.#unstored.set(id, here);
    jot(here);
    try {
      let copied = false;
      const shown = stamp === undefined ? undefined : { stamp, onCopy: () => (copied = true) };
      const changed = await changeNote(known, fields, shown);
      // What an earlier change brings back is out of date.
      if (this.#unstored.get(id) === here) {
        this.#unstored.delete(id);
        settle(id);
        this.#notes.set(id, changed);
      }
      if (copied) await this.refresh();
      return changed;
    } catch (error) {
      this.#fail(error);
      return here;
    }
  }

  async handle(event: Event): Promise<void> {
    const { target, type } = event;
    if (!(target instanceof HTMLElement)) return;
    if (type === 'click') {
      const button = target.closest<HTMLElement>('button[data-aksi]');
      if (button) await runAction(this, button).catch((error: unknown) => this.#fail(error));
    } else if (target instanceof HTMLInputElement && target.type === 'file') {
      if (type === 'change') await importBackup(this, target);
    } else if (type === 'input') await this.#typed(target);
  }

  /** Opens a note in the page and puts the focus on it. */
  open(id: string): void {
    const row = this.page.querySelector(
      `[data-daftar="percobaan"] > [data-catatan="${CSS.escape(id)}"], [data-daftar="jurnal"] > [data-catatan="${CSS.escape(id)}"]`,
    );
    const fold = row?.querySelector('details');
    if (!fold) return;
    fold.open = true;
    fold.querySelector('summary')?.focus();
    fold.scrollIntoView();
  }

  show(): void {
    const { page, notes } = this;
    showQuestions(page, notes);
    showAttempts(page, notes);
    showSaved(page, notes);
    showJournal(page, notes);
    showAssessment(page, notes);
    // The header counts anew when it is put in again.
    for (const count of document.querySelectorAll('tanda-saya')) count.replaceWith(count.cloneNode(true));
    const box = find(page, '[data-peringatan="disisihkan"]');
    box.hidden = this.aside.length === 0;
    find(box, '[data-banyak]').textContent = String(this.aside.length);
  }

  /** Tells what happened, to the eye where there is a place for it and to a screen reader in any case. */
  say(text: string, place = '[data-kabar]'): void {
    find(this.page, place).textContent = text;
  }

  async #typed(target: HTMLElement): Promise<void> {
    const value = changedField(target);
    if (!value) return;
    // Who writes on does not want back what was deleted, and the bar would stand in the way.
    find(this.page, '[data-urung]').hidden = true;
    const [field, entered] = value;
    const id = target.closest<HTMLElement>('[data-catatan]')?.dataset['catatan'];
    if (id !== undefined) {
      const note = this.note(id);
      if (note) await this.change(note, withDates(note, field, entered), shownStamp(target));
    } else if (target.closest('[data-penilaian]'))
      await this.change(blankNote('penilaian', today()), { tanggal: today(), [field]: entered }, shownStamp(target));
    this.show();
  }

  #fail(error: unknown): void {
    console.warn('Catatan tidak tersimpan:', error);
    find(this.page, '[data-peringatan="tak-tersimpan"]').hidden = false;
  }
}

export async function openNotesPage(page: HTMLElement): Promise<NotesPage> {
  const corner = new NotesPage(page);
  // Where the database does not open, what was left stays where it is; the page says so when it reads the notes.
  await recover().catch(() => undefined);
  await corner.refresh();
  return corner;
}

/** A step that is ticked, or an attempt that ends, gets today's date where it has none. */
function withDates(note: Note, field: string, value: Note['isi'][string]): Note['isi'] {
  const fields = { [field]: value };
  if (/^langkah\.\d+$/.test(field) && value === true && noteText(note, `${field}.tanggal`) === '')
    return { ...fields, [`${field}.tanggal`]: today() };
  if (field === 'keadaan' && value !== 'berjalan' && noteText(note, 'selesai') === '')
    return { ...fields, selesai: today() };
  return fields;
}
