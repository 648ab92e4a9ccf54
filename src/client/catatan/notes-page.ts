import { askToKeep, showKeeping } from '../device/keeping.ts';
import { todayInJakarta } from '../device/today.ts';
import { find, say } from '../site/dom.ts';
import { showAssessment } from './assessment.ts';
import { showAttempts } from './attempts.ts';
import { changeFields, mergeNote } from './merge.ts';
import { changedField, shownStamp } from './note-controls.ts';
import { showJournal, showQuestions, showSaved } from './note-lists.ts';
import { confirmNote, saveNoteAhead } from './note-recovery.ts';
import { type BrokenNote, changeNote, listNotes, otherTabs } from './note-store.ts';
import { blankNote, type Note, noteText } from './note.ts';

/** Controller of /saya/: the notes as this tab knows them, and what the page shows of them. */
export class NotesPage {
  readonly home: HTMLElement;
  readonly #actions: NoteActions;
  #notes = new Map<string, Note>();
  /** Changes that are being stored, or could not be and go with the next change: they do not vanish from the page. */
  readonly #unstored = new Map<string, Note>();
  broken: BrokenNote[] = [];
  #hasAsked = false;
  /** What was deleted last, for undoing it. */
  deleted: Note[] = [];

  constructor(home: HTMLElement, actions: NoteActions) {
    this.home = home;
    this.#actions = actions;
    otherTabs.listen(() => void this.refresh());
    // Back brings what stood here then.
    window.addEventListener('pageshow', ({ persisted }) => persisted && void this.refresh());
    window.addEventListener('hashchange', () => this.open(location.hash.slice(1)));
  }

  get notes(): Note[] {
    return [...this.#notes.values()];
  }

  note(id: string | undefined): Note | undefined {
    return this.#notes.get(id ?? '');
  }

  /** Reads all notes again, as another tab or an import may have changed them. */
  async refresh(): Promise<void> {
    try {
      const { notes, broken } = await listNotes();
      this.#notes = new Map(notes.map((note) => [note.id, note]));
      for (const [id, here] of this.#unstored) this.#notes.set(id, mergeNote(this.#notes.get(id) ?? here, here));
      this.broken = broken;
      this.home.toggleAttribute('data-belum-dilihat', false);
    } catch (error) {
      this.home.toggleAttribute('data-belum-dilihat', true);
      this.#fail(error);
    }
    this.show();
  }

  /** Changes and stores fields of a note. Where it cannot be stored it is kept in this page, and the page says so. */
  async change(note: Note, fields: Note['isi'], stamp?: string): Promise<Note> {
    const { id } = note;
    const known = this.note(id) ?? note;
    const here = changeFields(known, fields, Date.now(), 'halaman');
    // At once, so that the next change of this tab builds on this one.
    this.#notes.set(id, here);
    this.#unstored.set(id, here);
    saveNoteAhead(here);
    try {
      let copied = false;
      const shown = stamp === undefined ? undefined : { stamp, onCopy: () => (copied = true) };
      const changed = await changeNote(known, fields, shown);
      // What an earlier change brings back is out of date.
      if (this.#unstored.get(id) === here) {
        this.#unstored.delete(id);
        confirmNote(id);
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
      if (button) await this.#actions.press(this, button).catch((error: unknown) => this.#fail(error));
    } else if (target instanceof HTMLInputElement && target.type === 'file') {
      if (type === 'change') await this.#actions.openFile(this, target);
    } else if (type === 'input') await this.#typed(target);
  }

  /** Opens a note in the page and puts the focus on it. */
  open(id: string): void {
    if (this.note(id) && this.home.dataset['dibuka'] !== id) {
      this.home.dataset['dibuka'] = id;
      this.show();
    }
    const row = this.home.querySelector(
      `[data-daftar="percobaan"] > [data-catatan="${CSS.escape(id)}"], [data-daftar="jurnal"] > [data-catatan="${CSS.escape(id)}"]`,
    );
    const fold = row?.querySelector('details');
    if (!fold) return;
    fold.open = true;
    fold.querySelector('summary')?.focus();
    fold.scrollIntoView();
  }

  show(): void {
    const { home, notes } = this;
    showQuestions(home, notes);
    showAttempts(home, notes);
    showSaved(home, notes);
    showJournal(home, notes);
    showAssessment(home, notes);
    // The header counts anew when it is put in again.
    for (const count of document.querySelectorAll('tanda-saya')) count.replaceWith(count.cloneNode(true));
    const box = find(home, '[data-peringatan="disisihkan"]');
    box.hidden = this.broken.length === 0;
    find(box, '[data-banyak]').textContent = String(this.broken.length);
    if (notes.length > 0 && !this.#hasAsked) void showKeeping(home, askToKeep());
    this.#hasAsked ||= notes.length > 0;
  }

  /** Shows a message, to the eye where there is a place for it and to a screen reader in any case. */
  say(text: string, place = '[data-kabar]'): void {
    say(this.home, place, text);
  }

  async #typed(target: HTMLElement): Promise<void> {
    const value = changedField(target);
    if (!value) return;
    // Whoever writes on does not want to undo, and the bar would be in the way.
    find(this.home, '[data-urung]').hidden = true;
    const [field, entered] = value;
    const id = target.closest<HTMLElement>('[data-catatan]')?.dataset['catatan'];
    if (id !== undefined) {
      const note = this.note(id);
      if (note) await this.change(note, withDates(note, field, entered), shownStamp(target));
    } else if (target.closest('[data-penilaian]'))
      await this.change(
        blankNote('penilaian', todayInJakarta()),
        { tanggal: todayInJakarta(), [field]: entered },
        shownStamp(target),
      );
    this.show();
  }

  #fail(error: unknown): void {
    console.warn('Catatan tidak tersimpan:', error);
    find(this.home, '[data-peringatan="tak-tersimpan"]').hidden = false;
  }
}

/** A step that is ticked, or an attempt that ends, gets today's date where it has none. */
function withDates(note: Note, field: string, value: Note['isi'][string]): Note['isi'] {
  const fields = { [field]: value };
  if (/^langkah\.\d+$/.test(field) && value === true && noteText(note, `${field}.tanggal`) === '')
    return { ...fields, [`${field}.tanggal`]: todayInJakarta() };
  if (field === 'keadaan' && value !== 'berjalan' && noteText(note, 'selesai') === '')
    return { ...fields, selesai: todayInJakarta() };
  return fields;
}

/** What the page does with a pressed button and with a chosen file. */
export interface NoteActions {
  press: (page: NotesPage, button: HTMLElement) => Promise<void>;
  openFile: (page: NotesPage, input: HTMLInputElement) => Promise<void>;
}
