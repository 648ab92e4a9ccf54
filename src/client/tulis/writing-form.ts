import { entryId } from '../../writing/entry-id.ts';
import { type FormState, isFormKind, newState } from '../../writing/form-state.ts';
import { download } from '../device/download.ts';
import { askToKeep, showKeeping } from '../device/keeping.ts';
import { newId } from '../device/new-id.ts';
import { todayInJakarta } from '../device/today.ts';
import { find, fromTemplate, say } from '../site/dom.ts';
import { failureText } from '../site/failure.ts';
import { Autosave, type SaveReport } from './autosave.ts';
import { type Draft, eraseDraft } from './draft-store.ts';
import { readState, refresh, showAgain, titleOf, writeState } from './form-document.ts';
import { addRow, controlsOf, focusRow, removeRow } from './form-rows.ts';
import type { FormTools } from './form-tools.ts';
import { type Control, hold } from './held.ts';
import { offerLists } from './offered-lists.ts';

/** Controller of the writing form, one form at a time: what is typed is saved at once, and checked when a field is left. */
export class WritingForm {
  readonly #page: HTMLElement;
  readonly #wiring = new AbortController();
  readonly #saver = new Autosave((report) => this.#report(report));
  #tools: Promise<FormTools | undefined> | undefined;
  /** Why the checker is not there, for whoever asks for it. */
  #withoutTools = '';
  #draft = '';
  #unsaved = false;
  #hasAsked = false;
  /** Warnings that the writer dismissed; they are not shown again for the same draft. */
  readonly #dismissed = new Set<string>();
  form: HTMLFormElement | undefined;

  constructor(page: HTMLElement) {
    this.#page = page;
    const { signal } = this.#wiring;
    const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
      target.addEventListener(type, listener, { signal });
    on(page, 'submit', (event) => (event.preventDefault(), void this.#use('periksa')));
    on(page, 'input', (event) => this.#typed(event));
    on(page, 'focusout', (event) => this.#left(event));
    on(
      page,
      'focusin',
      ({ target }) => target instanceof Element && target.matches('[data-bidang] *') && void this.#load(),
    );
    // What a browser changed by itself meanwhile is put right.
    on(window, 'pageshow', () => setTimeout(() => this.form && showAgain(this.form)));
    on(window, 'pagehide', () => this.#unsaved && this.save());
    on(document, 'visibilitychange', () => document.visibilityState === 'hidden' && this.#unsaved && this.save());
    on(window, 'beforeunload', (event) => this.#unsaved && event.preventDefault());
  }

  close(): void {
    this.#wiring.abort();
    this.#saver.close();
  }

  /** Begins an entry with fields filled in. False where no form has that name. */
  begin(kind: string, given: Readonly<Record<string, string>>): boolean {
    if (!isFormKind(kind)) return false;
    this.#openNew(newState(kind, todayInJakarta(), given));
    return true;
  }

  #openNew(state: FormState): void {
    this.open({ id: newId(), title: '', changed: '', revision: '', state });
  }

  open(draft: Draft & { state: FormState }): void {
    const form = fromTemplate(this.#page, `template[data-jenis="${draft.state.kind}"]`);
    if (!(form instanceof HTMLFormElement)) throw new Error(`WritingForm: formulir ${draft.state.kind} tidak ada.`);
    offerLists(form);
    this.form = form;
    this.#draft = draft.id;
    this.#saver.follow(draft);
    this.#find('[data-tempat]').replaceChildren(form);
    this.#find('[data-peringatan]').hidden = true;
    this.#find('[data-pratinjau]').hidden = true;
    this.#page.removeAttribute('data-berdampingan');
    this.#dismissed.clear();
    writeState(form, draft.state);
    form.querySelector('[data-aksi="bagikan"]')?.toggleAttribute('hidden', !('share' in navigator));
    this.#showName();
    this.#say('simpan', draft.changed === '' ? 'Belum ada yang ditulis.' : 'Tersimpan di perangkat ini.');
    history.replaceState(null, '', `?draf=${draft.id}`);
    if (draft.state.rest !== '') this.#warn('sisa');
    // Whoever opened a form will write: loaded now, the checker works when the network goes.
    if (navigator.userActivation?.hasBeenActive !== false) setTimeout(() => void this.#load(), 0);
  }

  /** Closes the form; resolves when all of it is saved, or could not be. */
  async leave(): Promise<void> {
    this.form = undefined;
    this.#find('[data-tempat]').replaceChildren();
    this.#find('[data-peringatan]').hidden = true;
    await this.#saver.settled();
    this.#saver.follow(undefined);
  }

  async act(action: string, button: HTMLElement): Promise<void> {
    const rows = button.closest<HTMLElement>('[data-rows]');
    const row = button.closest<HTMLElement>('[data-row]');
    if (action === 'mengerti') this.#dismiss();
    else if (action === 'unduh-draf') await this.#rescue();
    else if (action === 'hapus-baris' && row) removeRow(row, () => this.save());
    else if (action === 'tambah-baris' && rows) focusRow(addRow(rows));
    else return this.#use(action);
    if (action.endsWith('-baris')) this.save();
  }

  /** Opens a form with what a file holds, as a new draft; or says why it cannot. */
  async importFile(file: File): Promise<string> {
    const tools = await this.#load();
    const opened = tools ? await tools.importFile(file) : this.#withoutTools;
    if (typeof opened === 'string') return opened;
    this.#openNew(opened);
    this.save();
    return '';
  }

  save(): void {
    const { form } = this;
    if (!form) return;
    refresh(form);
    this.#showName();
    const state = readState(form);
    this.#unsaved = true;
    this.#saver.change({ title: titleOf(form, state), state });
  }

  /** Runs an action that needs the checker: `periksa`, `pratinjau`, and the ways to send. */
  async #use(action: string): Promise<void> {
    this.#say('status', 'Sebentar …');
    const tools = await this.#load();
    if (!tools || !this.form) return this.#say('status', this.#withoutTools);
    const state = readState(this.form);
    const draft = { draf: this.#draft, judul: titleOf(this.form, state) };
    const { said, kode } = await tools.act(action, this.form, state, draft);
    if (kode !== undefined) return this.#sent(kode);
    this.#say('status', said);
    this.#showName(tools.taken);
  }

  /** What was sent is no draft any more: the page of its code goes on from here. */
  async #sent(kode: string): Promise<void> {
    const id = this.#draft;
    await this.leave();
    await eraseDraft(id).catch(() => undefined);
    location.assign(`${this.#page.dataset['base'] ?? '/'}kirim/?kode=${kode}`);
  }

  /** Downloads the text, even where the checker cannot be loaded: then as the draft itself, which this page can open again. */
  async #rescue(): Promise<void> {
    if (!this.form) return;
    if (await this.#load()) return this.#use('unduh');
    download({ name: 'draf-lumbung.json', text: JSON.stringify(readState(this.form), null, 1) });
  }

  #typed({ target }: Event): void {
    if (!this.form || !(target instanceof Node) || !this.form.contains(target)) return;
    holdChanged(target);
    if (target instanceof HTMLInputElement && target.dataset['saring'] !== undefined) return filterChoices(target);
    this.save();
    void this.#tools?.then((tools) => this.form && tools?.typed(this.form));
  }

  #left({ target }: Event): void {
    const { form } = this;
    if (!form || !(target instanceof HTMLElement) || !form.contains(target) || !target.matches('[data-bidang] *'))
      return;
    void this.#load().then((tools) => this.form === form && tools?.left(form, target));
  }

  #report(report: SaveReport): void {
    switch (report.kind) {
      case 'saved':
        this.#unsaved = false;
        if (!this.#hasAsked) void showKeeping(this.#page, askToKeep());
        this.#hasAsked = true;
        return this.#say(
          'simpan',
          `Tersimpan di perangkat ini, pukul ${new Date().toLocaleTimeString('id-ID', { timeStyle: 'short' })}.`,
        );
      case 'failed':
        this.#say('simpan', 'Belum tersimpan.');
        return this.#warn(report.kept ? 'cadangan' : 'gagal');
      case 'copied':
        this.#draft = report.draft.id;
        history.replaceState(null, '', `?draf=${report.draft.id}`);
        return this.#warn('salinan');
      case 'elsewhere':
        if (this.form && this.#draft === report.id) this.#warn('tab-lain');
        else this.#page.dispatchEvent(new CustomEvent('draf-berubah'));
    }
  }

  #load(): Promise<FormTools | undefined> {
    this.#tools ??= import('./form-tools.ts')
      .then(({ openFormTools }) => openFormTools(this.#page))
      .catch((error: unknown) => {
        console.warn('Pemeriksa tidak termuat:', error);
        this.#withoutTools = `${this.#page.dataset['tanpaPemeriksa'] ?? ''} ${failureText(error)}`;
        this.#tools = undefined;
        return undefined;
      });
    return this.#tools;
  }

  #showName(taken?: ReadonlySet<string>): void {
    const place = this.form?.querySelector('[data-nama-berkas]');
    if (!this.form || !place) return;
    const state = readState(this.form);
    place.textContent = `${state.id || entryId(state, taken)}.${state.format}`;
  }

  #warn(name: string): void {
    if (this.#dismissed.has(name)) return;
    const box = this.#find('[data-peringatan]');
    for (const text of box.querySelectorAll<HTMLElement>('[data-pesan]')) text.hidden = text.dataset['pesan'] !== name;
    box.hidden = false;
  }

  #dismiss(): void {
    const box = this.#find('[data-peringatan]');
    for (const text of box.querySelectorAll<HTMLElement>('[data-pesan]:not([hidden])'))
      this.#dismissed.add(text.dataset['pesan'] ?? '');
    box.hidden = true;
    this.form?.querySelector<HTMLElement>('h2')?.focus();
  }

  #say(place: string, text: string): void {
    say(this.#page, `[data-kata="${place}"]`, text);
  }

  #find(selector: string): HTMLElement {
    return find(this.#page, selector);
  }
}

/** Holds what was changed. A radio button that is chosen takes the choice from the others of its field. */
function holdChanged(target: Node): void {
  const isControl = (node: Node): node is Control => node instanceof Element && node.matches('input,select,textarea');
  if (!isControl(target)) return;
  const field = target.type === 'radio' && target.closest('[data-field]');
  for (const control of field ? controlsOf(field) : [target]) hold(control);
}

/** Filters a long list of choices by what was typed; those that are chosen stay. */
function filterChoices({ value, parentElement }: HTMLInputElement): void {
  const wanted = value.trim().toLowerCase();
  for (const label of parentElement?.parentElement?.querySelectorAll<HTMLElement>('[data-pilihan] > label') ?? [])
    label.hidden = !label.textContent.toLowerCase().includes(wanted) && !label.querySelector(':checked');
}
